#include "base/error.h"
#include "remote/commands/hardeningfacts.h"
#include "remote/commands/virusscan.h"
#include "support/localtransport.h"
#include "support/tempfolder.h"

#include <QTest>

using namespace akimori;
using namespace akimori::remote;

class tst_securityfacts : public QObject
{
    Q_OBJECT

private slots:
    void hardeningComesInSections()
    {
        const test::TempFolder folder;
        folder.write("www/open.html", "x", 0666);
        folder.write("www/ok.html", "x", 0644);
        test::LocalTransport transport;
        JobContext job;
        const HardeningFacts facts = hardeningFacts(transport, {folder.at("www")}, job);
        QVERIFY(facts.has("login") && facts.has("users") && facts.has("os"));
        QCOMPARE(facts.lines("writable"), QList<QByteArray>{folder.at("www/open.html")});
    }

    void aCutAnswerIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(Error, hardeningFactsFrom("== login\nroot\n"));
        const HardeningFacts facts = hardeningFactsFrom("== sshd\nPasswordAuthentication no\n!! firewall\n== done\n");
        QCOMPARE(facts.value("sshd", "passwordauthentication"), QByteArray("no"));
        QVERIFY(facts.denied.contains("firewall") && !facts.has("firewall"));
    }

    void virusAnswers_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char* name, const char* product, const char* answer, VirusScanResult::Outcome outcome) {
            QTest::newRow(name) << QString::fromLatin1(product) << QByteArray(answer) << static_cast<int>(outcome);
        };
        using Outcome = VirusScanResult::Outcome;
        row("clean", "clamav", "version ClamAV 1.4\nfiles 3\nexit 0\n", Outcome::Clean);
        row("found", "clamav", "files 3\nout /w/a.php: Php.Shell FOUND\nexit 1\n", Outcome::Found);
        row("too large is not clean", "clamav", "files 3\nlarge 99999999 /w/big.iso\nexit 0\n", Outcome::Incomplete);
        row("beyond a limit is neither clean nor found", "clamav",
            "files 3\nout /w/big.zip: Heuristics.Limits.Exceeded.MaxFileSize FOUND\nexit 1\n", Outcome::Incomplete);
        row("beyond a limit beside a finding", "clamav",
            "files 3\nout /w/big.zip: Heuristics.Limits.Exceeded.MaxFileSize FOUND\nout /w/a.php: Php.Shell FOUND\nexit 1\n", Outcome::Found);
        row("error is not clean", "clamav", "files 3\nexit 2\n", Outcome::Incomplete);
        row("nothing said is not clean", "clamav", "files 3\n", Outcome::Incomplete);
        row("absent", "clamav", "missing\n", Outcome::NotInstalled);
        row("another product's status", "sophos", "exit 3\n", Outcome::Found);
        row("unknown status", "trellix", "exit 6\n", Outcome::Incomplete);
    }

    void virusAnswers()
    {
        QFETCH(QString, product);
        QFETCH(QByteArray, answer);
        QFETCH(int, outcome);
        const VirusScanResult result = virusScanFrom(product, answer);
        QCOMPARE(static_cast<int>(result.outcome), outcome);
        if (result.outcome == VirusScanResult::Outcome::Clean || !result.found.isEmpty())
            QVERIFY(result.finished);
        if (answer.contains("exit 2\n") || !answer.contains("exit"))
            QVERIFY(!result.finished);
    }
};

QTEST_GUILESS_MAIN(tst_securityfacts)
#include "tst_securityfacts.moc"
