#include "support/clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <sys/stat.h>

using namespace akimori;
using test::CliRunner;

namespace {

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(u' ');
}

QJsonObject findingAt(const QJsonObject& scan, const QString& path)
{
    for (const QJsonValue& finding : scan[QStringLiteral("findings")].toArray()) {
        if (finding[QStringLiteral("path")].toString() == path)
            return finding.toObject();
    }
    return {};
}

} // namespace

/// The path that everything stands on: register, back up, approve, notice tampering, restore, scan clean.
class tst_mainjob : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    QByteArray m_root;

    CliRunner::Result run(const char* line) { return m_cli->run(words(line)); }
    CliRunner::Result run(const QString& line) { return m_cli->run(line.split(u' ')); }

    QString newest()
    {
        return run("backup list").json[QStringLiteral("generations")][0][QStringLiteral("id")].toString();
    }

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        m_root = m_cli->folder().at("www/html");
        m_cli->folder().write("www/html/index.html", "<!DOCTYPE html><title>top</title>");
        m_cli->folder().write("www/html/sub/page.html", "<p>page</p>", 0640);
        m_cli->folder().makeFolder("www/html/empty");
        m_cli->folder().symlink("sub/page.html", "www/html/link.html");
        for (const QByteArray& name : test::TempFolder::hostileNames())
            m_cli->folder().write("www/html/names/" + name, "body of " + name);
        QCOMPARE(m_cli->run(m_cli->addSite(QStringLiteral("web"), m_root)).exitCode, 0);
    }

    void cleanup() { m_cli.reset(); }

    void walksFromRegistrationToACleanScan()
    {
        QCOMPARE(run("site test web").exitCode, 0);
        const CliRunner::Result first = run("backup run --kind data");
        QCOMPARE(first.exitCode, 0);
        const QJsonObject generation = first.json[QStringLiteral("generation")].toObject();
        QVERIFY(generation[QStringLiteral("verified")].toBool());
        QVERIFY(QFile::exists(generation[QStringLiteral("archive")].toString()));
        QCOMPARE(generation[QStringLiteral("files")].toInt(), 2 + test::TempFolder::hostileNames().size());

        m_cli->folder().write("www/html/index.html", "<!DOCTYPE html><title>edited</title>");
        const CliRunner::Result second = run("backup run --kind data");
        QCOMPARE(second.json[QStringLiteral("changedFiles")].toInt(), 1);
        QCOMPARE(run("baseline approve --reason taken-over").exitCode, 0);
        QCOMPARE(run("scan run").exitCode, 0);

        m_cli->folder().write("www/html/sub/page.html", "<p>page</p><script src=//evil.example></script>", 0640);
        m_cli->folder().write("www/html/dropped.php", "<?php");
        QCOMPARE(::unlink((m_root + "/names/plain.html").constData()), 0);
        QCOMPARE(::chmod((m_root + "/index.html").constData(), 0666), 0);
        const CliRunner::Result found = run("scan run");
        QCOMPARE(found.exitCode, 1);
        QCOMPARE(found.json[QStringLiteral("verdict")].toString(), QStringLiteral("found"));
        QCOMPARE(findingAt(found.json, QStringLiteral("sub/page.html"))[QStringLiteral("change")].toString(),
                 QStringLiteral("modified"));
        QCOMPARE(findingAt(found.json, QStringLiteral("dropped.php"))[QStringLiteral("change")].toString(),
                 QStringLiteral("added"));
        QCOMPARE(findingAt(found.json, QStringLiteral("names/plain.html"))[QStringLiteral("change")].toString(),
                 QStringLiteral("removed"));
        QVERIFY(!findingAt(found.json, QStringLiteral("index.html")).isEmpty());
        QCOMPARE(run("scan run --distrust").exitCode, 1);

        const QString id = newest();
        const CliRunner::Result preview = m_cli->run({QStringLiteral("restore"), QStringLiteral("preview"),
                                                      QStringLiteral("--generation"), id});
        QCOMPARE(preview.exitCode, 0);
        QCOMPARE(preview.json[QStringLiteral("counts")][QStringLiteral("changed")].toInt(), 1);
        QCOMPARE(preview.json[QStringLiteral("counts")][QStringLiteral("removed")].toInt(), 1);
        QCOMPARE(preview.json[QStringLiteral("counts")][QStringLiteral("added")].toInt(), 1);
        const CliRunner::Result applied = m_cli->run({QStringLiteral("restore"), QStringLiteral("apply"),
                                                      QStringLiteral("--generation"), id, QStringLiteral("--yes")});
        QCOMPARE(applied.exitCode, 0);
        QCOMPARE(m_cli->folder().read("www/html/sub/page.html"), QByteArray("<p>page</p>"));
        QVERIFY(!m_cli->folder().exists("www/html/dropped.php"));
        QVERIFY(m_cli->folder().exists("www/html/names/plain.html"));
        QCOMPARE(run("scan run").exitCode, 0);

        const QString rollbackId = applied.json[QStringLiteral("rollbackId")].toString();
        QCOMPARE(m_cli->run({QStringLiteral("restore"), QStringLiteral("rollback"), QStringLiteral("--id"), rollbackId})
                     .exitCode,
                 0);
        QVERIFY(m_cli->folder().exists("www/html/dropped.php"));
        QCOMPARE(run("audit verify").exitCode, 0);
    }

    void aConfirmedRestoreLeavesNothingOnTheServer()
    {
        const QString id = run("backup run").json[QStringLiteral("generation")][QStringLiteral("id")].toString();
        m_cli->folder().write("www/html/sub/page.html", "<p>tampered</p>");
        const QString kept = run(QStringLiteral("restore apply --yes --generation ") + id).json[QStringLiteral("rollbackId")].toString();
        const QJsonArray listed = run("restore kept").json[QStringLiteral("kept")].toArray();
        QVERIFY(std::any_of(listed.begin(), listed.end(), [&](const QJsonValue& tree) {
            return tree[QStringLiteral("id")].toString() == kept && tree[QStringLiteral("restoredFrom")].toString() == id;
        }));
        QCOMPARE(run(QStringLiteral("restore confirm --id ") + kept).exitCode, 3); // only with --yes
        QCOMPARE(run(QStringLiteral("restore confirm --yes --id ") + kept).exitCode, 0);
        QVERIFY(!m_cli->folder().exists("www/.akimori-" + kept.toUtf8() + "-0"));
        QCOMPARE(m_cli->folder().read("www/html/sub/page.html"), QByteArray("<p>page</p>"));
        QCOMPARE(run(QStringLiteral("restore rollback --id ") + kept).exitCode, 3);
        QCOMPARE(run(QStringLiteral("restore confirm --yes --id ") + kept).exitCode, 3);
    }

    void unchangedBackupReadsNoBodies()
    {
        run("backup run");
        const CliRunner::Result again = run("backup run");
        QCOMPARE(again.json[QStringLiteral("changedFiles")].toInt(), 0);
        QCOMPARE(run("backup verify --all").exitCode, 0);
    }

    void plainToolsAcceptAGeneration()
    {
        const QString archive = run("backup run").json[QStringLiteral("generation")][QStringLiteral("archive")].toString();
        const QString folder = archive.section(u'/', 0, -2);
        const QString base = archive.chopped(8);
        test::runProgram(QStringLiteral("zstd"), {QStringLiteral("-q"), QStringLiteral("-t"), archive});
        QProcess sums;
        sums.setWorkingDirectory(folder);
        sums.start(QStringLiteral("sha256sum"), {QStringLiteral("-c"), base + QStringLiteral(".sha256")});
        QVERIFY(sums.waitForFinished());
        QCOMPARE(sums.exitCode(), 0);
        m_cli->folder().makeFolder("unpacked");
        test::runProgram(QStringLiteral("tar"), {QStringLiteral("--zstd"), QStringLiteral("-xpf"), archive,
                                                 QStringLiteral("-C"), m_cli->folder().path() + QStringLiteral("/unpacked")});
        test::runProgram(QStringLiteral("diff"),
                         {QStringLiteral("-r"), QStringLiteral("--no-dereference"), QString::fromUtf8(m_root),
                          m_cli->folder().path() + QStringLiteral("/unpacked") + QString::fromUtf8(m_root)});
    }

    void damagedGenerationIsFound()
    {
        const QString archive = run("backup run").json[QStringLiteral("generation")][QStringLiteral("archive")].toString();
        QFile file(archive);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        char byte = 0;
        QVERIFY(file.peek(&byte, 1) == 1);
        byte = static_cast<char>(byte ^ 0x10);
        QVERIFY(file.write(&byte, 1) == 1);
        file.close();
        const CliRunner::Result checked = run("backup verify");
        QCOMPARE(checked.exitCode, 1);
        QVERIFY(checked.json[QStringLiteral("generations")][0][QStringLiteral("damaged")].toBool());
        QVERIFY(run("backup run").exitCode == 0); // the next one heals: it reads from the server again
        QVERIFY(run("backup list").json[QStringLiteral("generations")][0][QStringLiteral("verified")].toBool());
    }

    void restoresByPathAndByPoint()
    {
        run("backup run");
        m_cli->folder().write("www/html/index.html", "defaced");
        m_cli->folder().write("www/html/sub/page.html", "kept change", 0640);
        const CliRunner::Result applied =
            m_cli->run({QStringLiteral("restore"), QStringLiteral("apply"), QStringLiteral("--point"),
                        QStringLiteral("2100-01-01"), QStringLiteral("--path"), QStringLiteral("index.html"),
                        QStringLiteral("--yes")});
        QCOMPARE(applied.exitCode, 0);
        QCOMPARE(m_cli->folder().read("www/html/index.html"), QByteArray("<!DOCTYPE html><title>top</title>"));
        QCOMPARE(m_cli->folder().read("www/html/sub/page.html"), QByteArray("kept change"));
        QCOMPARE(m_cli->run({QStringLiteral("restore"), QStringLiteral("preview"), QStringLiteral("--point"),
                             QStringLiteral("2001-01-01")})
                     .exitCode,
                 3);
    }

    void listIsRebuiltFromFilesWhenTheLedgerIsLost()
    {
        run("backup run");
        const QString id = newest();
        const QJsonObject site = run("site show web").json[QStringLiteral("site")].toObject();
        QVERIFY(!id.isEmpty() && !site.isEmpty());
        const QString profile = m_cli->profile();
        for (const char* name : {"ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm"})
            QFile::remove(profile + u'/' + QString::fromLatin1(name));
        QCOMPARE(m_cli->run(m_cli->addSite(QStringLiteral("web"), m_root)).exitCode, 0);
        // The new registration has a new id; the old generation stays readable from its file.
        const QString archive = profile + QStringLiteral("/generations/%1/data/%2.tar.zst")
                                              .arg(site[QStringLiteral("id")].toString(), id);
        m_cli->folder().write("www/html/index.html", "defaced");
        QCOMPARE(m_cli->run({QStringLiteral("restore"), QStringLiteral("apply"), QStringLiteral("--from-archive"),
                             archive, QStringLiteral("--yes")})
                     .exitCode,
                 0);
        QCOMPARE(m_cli->folder().read("www/html/index.html"), QByteArray("<!DOCTYPE html><title>top</title>"));
    }

    void findingsAreDecidedWithAReason()
    {
        run("baseline approve --reason start");
        m_cli->folder().write("www/html/news.html", "new page");
        const CliRunner::Result found = run("scan run");
        QCOMPARE(found.exitCode, 1);
        const QString id = findingAt(found.json, QStringLiteral("news.html"))[QStringLiteral("id")].toString();
        QCOMPARE(m_cli->run({QStringLiteral("finding"), QStringLiteral("decide"), id, QStringLiteral("authorised")}).exitCode, 3);
        for (const QJsonValue& finding : found.json[QStringLiteral("findings")].toArray())
            QCOMPARE(m_cli->run({QStringLiteral("finding"), QStringLiteral("decide"),
                                 finding[QStringLiteral("id")].toString(), QStringLiteral("authorised"),
                                 QStringLiteral("--reason"), QStringLiteral("published today")})
                         .exitCode,
                     0);
        QCOMPARE(run("scan run").exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(tst_mainjob)
#include "tst_mainjob.moc"
