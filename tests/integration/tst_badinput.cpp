#include "support/clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>

using namespace akimori;
using test::CliRunner;

/// Every wrong input gives one clear sentence and its fixed exit code, and leaves nothing half-done.
class tst_badinput : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    QByteArray m_root;

    QStringList replaced(QStringList words, const QString& option, const QString& value)
    {
        words[words.indexOf(option) + 1] = value;
        return words;
    }

    void expectFailure(const QStringList& words, int exitCode, const QString& code)
    {
        const CliRunner::Result result = m_cli->run(words);
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY(!result.json[QStringLiteral("ok")].toBool(true));
        QCOMPARE(result.errorCode(), code);
        const QString what = result.json[QStringLiteral("error")][QStringLiteral("what")].toString();
        QVERIFY2(what.contains(u'。'), qPrintable(what)); // a Japanese sentence
        QCOMPARE(m_cli->run({QStringLiteral("site"), QStringLiteral("list")}).json[QStringLiteral("sites")].toArray().size(), m_sites);
    }

    int m_sites = 0;

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        m_root = m_cli->folder().at("www/html");
        m_cli->folder().write("www/html/index.html", "top");
        m_sites = 0;
    }
    void cleanup() { m_cli.reset(); }

    void wrongConnectionData()
    {
        const QStringList good = m_cli->addSite(QStringLiteral("web"), m_root);
        const QStringList unaccepted = good.mid(0, good.size() - 2);
        expectFailure(replaced(good, QStringLiteral("--host"), QStringLiteral("no-such-host.invalid")), 2,
                      QStringLiteral("HostUnreachable"));
        expectFailure(replaced(good, QStringLiteral("--port"), QString::number(test::freePort())), 2,
                      QStringLiteral("HostUnreachable"));
        expectFailure(replaced(good, QStringLiteral("--port"), QStringLiteral("notanumber")), 3, QStringLiteral("BadInput"));
        expectFailure(replaced(good, QStringLiteral("--user"), QStringLiteral("no-such-user-akm")), 5,
                      QStringLiteral("AuthRefused"));
        expectFailure(replaced(good, QStringLiteral("--root"), QStringLiteral("relative/path")), 3, QStringLiteral("BadInput"));
        expectFailure(replaced(good, QStringLiteral("--url"), QStringLiteral("ftp://x/")), 3, QStringLiteral("BadInput"));
        expectFailure(unaccepted, 6, QStringLiteral("HostKeyUnknown"));
        expectFailure(replaced(good, QStringLiteral("--accept-host-key"), QStringLiteral("SHA256:wrong")), 6,
                      QStringLiteral("HostKeyUnknown"));
        // After a failed login not even the accepted host key may have been kept.
        expectFailure(unaccepted, 6, QStringLiteral("HostKeyUnknown"));
        const QString refused = m_cli->server().makeUserKey(
            "refused", {QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"), QString()}, false);
        expectFailure(replaced(good, QStringLiteral("--key"), refused), 5, QStringLiteral("AuthRefused"));
        QCOMPARE(m_cli->run(good).exitCode, 0);
        m_sites = 1;
        expectFailure(good, 3, QStringLiteral("BadInput")); // the name is taken
    }

    void missingRootAndPermission()
    {
        QCOMPARE(m_cli->run(m_cli->addSite(QStringLiteral("web"), m_root + "-missing")).exitCode, 0);
        m_sites = 1;
        expectFailure({QStringLiteral("backup"), QStringLiteral("run")}, 3, QStringLiteral("NotFound"));
        const CliRunner::Result list = m_cli->run({QStringLiteral("backup"), QStringLiteral("list")});
        QCOMPARE(list.json[QStringLiteral("generations")].toArray().size(), 0);
    }

    void forbiddenHoursNeedAnException()
    {
        const CliRunner::Result answer =
            m_cli->run({QStringLiteral("backup"), QStringLiteral("window"), QStringLiteral("--at"), QStringLiteral("2026-11-20T12:00")});
        QCOMPARE(answer.exitCode, 4);
        QCOMPARE(answer.json[QStringLiteral("allowedFrom")].toString(), QStringLiteral("2026-11-20T21:30:00+09:00"));
        QCOMPARE(m_cli->run({QStringLiteral("backup"), QStringLiteral("window"), QStringLiteral("--at"), QStringLiteral("2026-11-21T12:00")})
                     .exitCode,
                 0);
    }

    void damagedAndFutureLedgersAreRefused()
    {
        QCOMPARE(m_cli->run({QStringLiteral("site"), QStringLiteral("list")}).exitCode, 0);
        const QString ledger = m_cli->profile() + QStringLiteral("/ledger.sqlite");
        QFile::remove(ledger + QStringLiteral("-wal"));
        QFile::remove(ledger + QStringLiteral("-shm"));
        QFile file(ledger);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray good = file.readAll();
        QVERIFY(file.seek(60) && file.write(QByteArray::fromHex("000003e7")) == 4); // user_version 999
        file.close();
        QCOMPARE(m_cli->run({QStringLiteral("site"), QStringLiteral("list")}).exitCode, 7);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("this is no database") > 0);
        file.close();
        QCOMPARE(m_cli->run({QStringLiteral("site"), QStringLiteral("list")}).exitCode, 7);
    }

    void secondRunIsRefusedWhileOneWorks()
    {
        m_cli->folder().write("www/html/big.bin", QByteArray(60 << 20, 'x'));
        QCOMPARE(m_cli->run(m_cli->addSite(QStringLiteral("web"), m_root)).exitCode, 0);
        const auto running = m_cli->start({QStringLiteral("backup"), QStringLiteral("run")});
        CliRunner::Result second;
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_cli->profile() + QStringLiteral("/locks")), 20'000);
        second = m_cli->run({QStringLiteral("backup"), QStringLiteral("run")});
        QVERIFY(running->waitForFinished(120'000));
        // Either the second came while the first held the lock, or the first had just ended.
        QVERIFY2(second.exitCode == 8 || second.exitCode == 0, second.messages.constData());
        QCOMPARE(running->exitCode(), second.exitCode == 8 ? 0 : running->exitCode());
        QCOMPARE(m_cli->run({QStringLiteral("backup"), QStringLiteral("verify")}).exitCode, 0);
    }

    /// The city reads Japanese, whoever draws the paper: also sentences of the duties and names of the standard monitor items.
    void papersAreJapaneseInEveryLanguage()
    {
        const auto paper = [&](const QString& language, const QString& form) {
            const QString file = m_cli->profile() + QStringLiteral("-") + form + u'-' + language + QStringLiteral(".html");
            const CliRunner::Result made = m_cli->run({QStringLiteral("--lang"), language, QStringLiteral("report"), QStringLiteral("make"), form,
                                                       QStringLiteral("--out"), file + QStringLiteral(".pdf"), QStringLiteral("--html"), file});
            QFile page(file);
            return made.exitCode == 0 && page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
        };
        for (const char* form : {"F-12", "F-23"}) {
            const QString english = paper(QStringLiteral("en"), QLatin1String(form));
            QVERIFY(!english.isEmpty());
            QVERIFY(!english.contains(QStringLiteral(" was ")) && !english.contains(QStringLiteral(" not ")) && !english.contains(QStringLiteral("Disk usage")));
            const qsizetype tables = english.indexOf(QStringLiteral("<table"));
            QVERIFY(tables > 0);
            const auto body = [&](const QString& text) { return text.mid(text.indexOf(QStringLiteral("<table"))).section(QStringLiteral("</table>"), 0, -2); };
            QCOMPARE(body(english), body(paper(QStringLiteral("ja"), QLatin1String(form))));
        }
    }

    /// Nor does it matter who wrote the record down.
    void recordsMadeInEnglishAreJapaneseOnPaper()
    {
        const auto run = [&](const QStringList& words) { return m_cli->run(QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + words); };
        QCOMPARE(run({QStringLiteral("incident"), QStringLiteral("open"), QStringLiteral("--title"), QStringLiteral("応答の遅延"), QStringLiteral("--category"), QStringLiteral("fault")}).exitCode, 0);
        const QString no = run({QStringLiteral("incident"), QStringLiteral("list")}).json.value(QStringLiteral("incidents")).toArray().first().toObject().value(QStringLiteral("no")).toString();
        QVERIFY(!no.isEmpty());
        QCOMPARE(run({QStringLiteral("incident"), QStringLiteral("judge"), no, QStringLiteral("required"), QStringLiteral("--reason"), QStringLiteral("調査")}).exitCode, 0);
        QCOMPARE(run({QStringLiteral("incident"), QStringLiteral("report"), no, QStringLiteral("first"), QStringLiteral("--to"), QStringLiteral("○○課"), QStringLiteral("--means"), QStringLiteral("電話")}).exitCode, 0);
        const QString file = m_cli->profile() + QStringLiteral("-en.html");
        QCOMPARE(run({QStringLiteral("report"), QStringLiteral("make"), QStringLiteral("F-04b"), QStringLiteral("--subject"), no, QStringLiteral("--out"), file + QStringLiteral(".pdf"), QStringLiteral("--html"), file}).exitCode, 0);
        QFile page(file);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        QVERIFY2(text.contains(QStringLiteral("対応要：調査")) && text.contains(QStringLiteral("第1報 を ○○課 に提出")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Required")) && !text.contains(QStringLiteral("First report")));
    }

    void everythingMissingIsNamed()
    {
        for (const QStringList& words :
             {QStringList{QStringLiteral("scan"), QStringLiteral("show"), QStringLiteral("20260101-000000")},
              QStringList{QStringLiteral("restore"), QStringLiteral("preview"), QStringLiteral("--generation"), QStringLiteral("x")},
              QStringList{QStringLiteral("restore"), QStringLiteral("rollback"), QStringLiteral("--id"), QStringLiteral("x")},
              QStringList{QStringLiteral("backup"), QStringLiteral("run"), QStringLiteral("--kind"), QStringLiteral("both")},
              QStringList{QStringLiteral("frobnicate")},
              QStringList{QStringLiteral("backup"), QStringLiteral("run"), QStringLiteral("--unknown")}}) {
            const CliRunner::Result result = m_cli->run(words);
            QVERIFY2(result.exitCode == 3, qPrintable(words.join(u' ') + QString::fromUtf8(result.output)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_badinput)
#include "tst_badinput.moc"
