#include "base/filelock.h"
#include "base/hash.h"
#include "support/clirunner.h"
#include "support/cutrelay.h"
#include "support/nginxfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>
#include <fcntl.h>

using namespace akimori;
using test::CliRunner;

namespace {

QStringList words(const QString& line)
{
    return line.split(u' ');
}

QByteArray page(const QByteArray& title)
{
    return "<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>" + title + "</title></head><body><h1>"
           + title + "</h1><p><a href=\"sub/page.html\">○○のお知らせ</a></p></body></html>\n";
}

QStringList strings(const QJsonValue& array)
{
    QStringList result;
    for (const QJsonValue& value : array.toArray())
        result << value.toString();
    return result;
}

/// What a failing expectation needs to know, without the long lists.
QByteArray why(const CliRunner::Result& result)
{
    QString text = QStringLiteral("exit %1 %2 ").arg(result.exitCode).arg(
        result.json[QStringLiteral("error")][QStringLiteral("what")].toString());
    for (const QJsonValue& check : result.json[QStringLiteral("checks")].toArray()) {
        for (const QJsonValue& remark : check[QStringLiteral("remarks")].toArray()) {
            if (remark[QStringLiteral("blocking")].toBool())
                text += remark[QStringLiteral("path")].toString() + u' ' + remark[QStringLiteral("text")].toString();
        }
    }
    text += strings(result.json[QStringLiteral("warnings")]).join(u' ')
            + result.json[QStringLiteral("served")][QStringLiteral("detail")].toString();
    return text.toUtf8() + result.messages;
}

} // namespace

/// 公開反映 through the real program, sshd and nginx: end to end, and everything that may get in its way.
class tst_publish : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::CutRelay> m_relay;
    std::unique_ptr<test::NginxFixture> m_nginx;
    QByteArray m_root;

    CliRunner::Result run(const QString& line) { return m_cli->run(words(line)); }
    QString work() const { return m_cli->folder().path() + QStringLiteral("/work"); }
    QStringList applyWords(const QString& folder, const QString& title = QStringLiteral("お知らせの更新")) const
    {
        return {QStringLiteral("publish"), QStringLiteral("apply"), QStringLiteral("--from"), folder,
                QStringLiteral("--title"), title, QStringLiteral("--yes")};
    }
    CliRunner::Result apply() { return m_cli->run(applyWords(work())); }
    CliRunner::Result preview() { return run(QStringLiteral("publish preview --from ") + work()); }
    QByteArray live(const QByteArray& path) const { return m_cli->folder().read("www/html/" + path); }
    bool clean(const CliRunner::Result& scan) const { return scan.exitCode == 0; }

    /// "old", "new" or "mixed": what the many pages of writeMany() say.
    QByteArray stateOfSite() const
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 40; ++i)
            seen.insert(live("many/p" + QByteArray::number(i) + ".html").left(3));
        return seen.size() == 1 ? *seen.begin() : QByteArray("mixed");
    }
    void writeMany(const QByteArray& folder, const QByteArray& state)
    {
        for (int i = 0; i < 40; ++i)
            m_cli->folder().write(folder + "/many/p" + QByteArray::number(i) + ".html",
                                  state + " " + QByteArray(100'000, static_cast<char>('a' + i % 26)));
    }

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        m_relay = std::make_unique<test::CutRelay>(m_cli->server().port());
        m_root = m_cli->folder().at("www/html");
        for (const QByteArray& folder : {QByteArray("www/html"), QByteArray("work")}) {
            m_cli->folder().write(folder + "/index.html", page("top"));
            m_cli->folder().write(folder + "/sub/page.html", page("page").replace("sub/page.html", "../index.html"));
            m_cli->folder().write(folder + "/sub/old.html", page("old").replace("sub/page.html", "page.html"));
            m_cli->folder().makeFolder(folder + "/empty");
        }
        ::chmod((m_root + "/sub/page.html").constData(), 0640);
        m_nginx = std::make_unique<test::NginxFixture>(m_root);
        QStringList add = m_cli->addSite(QStringLiteral("web"), m_root, m_relay->port());
        add[add.indexOf(QStringLiteral("--url")) + 1] = m_nginx->url();
        QCOMPARE(m_cli->run(add).exitCode, 0);
    }

    void cleanup()
    {
        m_nginx.reset();
        m_cli.reset();
        m_relay.reset();
    }

    void publishesEndToEndAndRecordsEverything()
    {
        QCOMPARE(run(QStringLiteral("backup run")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("baseline approve --reason taken-over")).exitCode, 0);
        m_cli->folder().write("work/index.html", page("新しいお知らせ"));
        m_cli->folder().write("work/新着.html", page("new").replace("sub/page.html", "index.html"), 0600);
        QVERIFY(QFile::remove(work() + QStringLiteral("/sub/old.html")));

        const CliRunner::Result seen = preview();
        QCOMPARE(seen.exitCode, 0);
        QCOMPARE(strings(seen.json[QStringLiteral("added")]), QStringList{QStringLiteral("新着.html")});
        QCOMPARE(strings(seen.json[QStringLiteral("changed")]), QStringList{QStringLiteral("index.html")});
        QCOMPARE(strings(seen.json[QStringLiteral("removed")]), QStringList{QStringLiteral("sub/old.html")});
        QCOMPARE(seen.json[QStringLiteral("unchanged")].toInt(), 1);
        QVERIFY(seen.json[QStringLiteral("conflict")].isNull());
        QCOMPARE(live("index.html"), page("top")); // a preview changes nothing

        const CliRunner::Result done = apply();
        QVERIFY2(done.exitCode == 0, why(done));
        QCOMPARE(live("index.html"), page("新しいお知らせ"));
        QVERIFY(!m_cli->folder().exists("www/html/sub/old.html"));
        struct stat facts = {};
        QCOMPARE(::stat((m_root + "/新着.html").constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 07777u, 0644u); // not the workstation's
        QCOMPARE(::stat((m_root + "/sub/page.html").constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 07777u, 0640u); // the server's own

        const QJsonObject change = done.json[QStringLiteral("change")].toObject();
        QVERIFY(done.json[QStringLiteral("changeNo")].toString().startsWith(QStringLiteral("変-")));
        QCOMPARE(done.json[QStringLiteral("served")][QStringLiteral("state")].toString(), QStringLiteral("ok"));
        QCOMPARE(change[QStringLiteral("state")].toString(), QStringLiteral("closed"));
        QVERIFY(done.json[QStringLiteral("generationBeforeExisted")].toBool()); // nothing was read for it
        QVERIFY(!done.json[QStringLiteral("rollbackId")].toString().isEmpty());
        QCOMPARE(done.json[QStringLiteral("baseline")][QStringLiteral("id")].toString(),
                 change[QStringLiteral("baseline")].toString());
        // What was published is what a scan finds, and the generation after stands exactly as the server.
        QVERIFY(clean(run(QStringLiteral("scan run"))));
        QCOMPARE(run(QStringLiteral("backup verify --all")).exitCode, 0);
        const CliRunner::Result next = run(QStringLiteral("backup run"));
        QCOMPARE(next.json[QStringLiteral("changedFiles")].toInt(), 0);
        QCOMPARE(next.json[QStringLiteral("transferredBytes")].toInt(), 0);
        QCOMPARE(run(QStringLiteral("audit verify")).exitCode, 0);
        QCOMPARE(preview().json[QStringLiteral("unchanged")].toInt(), 3);
        QCOMPARE(apply().json[QStringLiteral("published")].toBool(), false); // nothing to do
    }

    void aPreviewShowsTheTexts()
    {
        QCOMPARE(run(QStringLiteral("backup run")).exitCode, 0);
        m_cli->folder().write("work/index.html", page("new").replace("</body>", "\x1b[31m\n</body>"));
        m_cli->folder().write("www/html/sub/old.html", "late: the generation does not have it\n"); // read from the server
        const QJsonArray diffs = preview().json[QStringLiteral("diffs")].toArray();
        QCOMPARE(diffs.size(), 2);
        const QString text = diffs[0][QStringLiteral("unified")].toString();
        QCOMPARE(diffs[0][QStringLiteral("path")].toString(), QStringLiteral("index.html"));
        QVERIFY2(text.startsWith(QStringLiteral("@@ -1,1 +1,2 @@\n-<!DOCTYPE html>")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("\n+<!DOCTYPE html>")), qPrintable(text));
        QVERIFY(!text.contains(QChar(0x1b))); // inert
        QVERIFY(diffs[1][QStringLiteral("unified")].toString().contains(QStringLiteral("-late: the generation")));
        const CliRunner::Result one = run(QStringLiteral("publish preview --diffs 1 --from ") + work());
        QCOMPARE(one.json[QStringLiteral("diffs")].toArray().size(), 1);
        QCOMPARE(one.json[QStringLiteral("diffsLeftOut")].toInt(), 1);
        QCOMPARE(run(QStringLiteral("publish preview --diffs 1001 --from ") + work()).exitCode, 3);
    }

    /// Nobody could look at the site as visitors see it: published, but not fine, and the change stays open.
    void anAddressThatDoesNotAnswerIsNotFine()
    {
        m_cli->folder().write("work/index.html", page("unseen"));
        m_nginx.reset();
        const CliRunner::Result done = apply();
        QVERIFY2(done.exitCode == 2, why(done));
        QCOMPARE(live("index.html"), page("unseen"));
        QCOMPARE(done.json[QStringLiteral("served")][QStringLiteral("state")].toString(), QStringLiteral("unchecked"));
        QCOMPARE(done.json[QStringLiteral("change")][QStringLiteral("state")].toString(), QStringLiteral("open"));
        const QString no = done.json[QStringLiteral("changeNo")].toString();
        QCOMPARE(run(QStringLiteral("change close ") + no).exitCode, 4);
        QCOMPARE(run(QStringLiteral("change step %1 --check seen-in-a-browser --result ok").arg(no)).exitCode, 0);
        QCOMPARE(run(QStringLiteral("change close ") + no).exitCode, 0);
    }

    /// 間引き after the generations of a change, never below three clean ones.
    void oldGenerationsGoAfterAChange()
    {
        QCOMPARE(run(QStringLiteral("backup run")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("baseline approve --reason taken-over")).exitCode, 0);
        const CliRunner::Result set = run(QStringLiteral("backup retention --kind data --keep 3"));
        QVERIFY2(set.exitCode == 0, why(set));
        QStringList discarded;
        for (const char* const title : {"one", "two", "three", "four", "five"}) {
            m_cli->folder().write("work/index.html", page(title));
            const CliRunner::Result done = apply();
            QVERIFY2(done.exitCode == 0, why(done));
            discarded += strings(done.json[QStringLiteral("discarded")]);
        }
        const QJsonArray kept = run(QStringLiteral("backup list --kind data")).json[QStringLiteral("generations")].toArray();
        int clean = 0;
        for (const QJsonValue& generation : kept)
            clean += generation[QStringLiteral("clean")].toBool() && generation[QStringLiteral("verified")].toBool();
        QVERIFY2(clean >= 3, qPrintable(QString::number(clean)));
        QVERIFY(!discarded.isEmpty());
        QCOMPARE(kept.size(), 6 - discarded.size()); // one backup, five generations after a change
        QCOMPARE(run(QStringLiteral("backup verify --all")).exitCode, 0);
    }

    void theGenerationAfterRestoresWhatWasPublished()
    {
        m_cli->folder().write("work/index.html", page("published"));
        m_cli->folder().symlink("index.html", "work/link.html");
        const CliRunner::Result done = apply();
        QVERIFY2(done.exitCode == 0, why(done));
        QVERIFY(!done.json[QStringLiteral("generationBeforeExisted")].toBool());
        const QString after = done.json[QStringLiteral("generationAfter")][QStringLiteral("id")].toString();
        m_cli->folder().write("www/html/index.html", page("tampered"));
        const CliRunner::Result restored =
            run(QStringLiteral("restore apply --yes --generation ") + after);
        QVERIFY2(restored.exitCode == 0, why(restored));
        QCOMPARE(live("index.html"), page("published"));
        QVERIFY(clean(run(QStringLiteral("scan run"))));
    }

    void rollsBackWithItsBaseline()
    {
        QCOMPARE(run(QStringLiteral("baseline approve --reason taken-over")).exitCode, 0);
        m_cli->folder().write("work/index.html", page("wrong"));
        const QString id = apply().json[QStringLiteral("rollbackId")].toString();
        const CliRunner::Result back = run(QStringLiteral("publish rollback --id ") + id);
        QVERIFY2(back.exitCode == 0, why(back));
        QCOMPARE(live("index.html"), page("top"));
        QVERIFY(clean(run(QStringLiteral("scan run"))));
        QCOMPARE(run(QStringLiteral("publish rollback --id ") + id).exitCode, 9);
        QCOMPARE(apply().exitCode, 0); // and again
        QCOMPARE(live("index.html"), page("wrong"));
    }

    void aLiveChangeBehindOurBackStopsIt_data()
    {
        QTest::addColumn<bool>("sameSizeAndTime");
        QTest::addColumn<bool>("afterBackup");
        QTest::newRow("plain") << false << true;
        QTest::newRow("size and time kept") << true << true;
        QTest::newRow("size and time kept, no generation") << true << false;
    }

    void aLiveChangeBehindOurBackStopsIt()
    {
        QFETCH(bool, sameSizeAndTime);
        QFETCH(bool, afterBackup);
        if (afterBackup)
            QCOMPARE(run(QStringLiteral("backup run")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("baseline approve --reason taken-over")).exitCode, 0);
        m_cli->folder().write("work/index.html", page("new"));
        struct stat before = {};
        QCOMPARE(::stat((m_root + "/sub/page.html").constData(), &before), 0);
        QByteArray body = live("sub/page.html");
        body = sameSizeAndTime ? body.replace("page", "PAGE") : body + "<!-- -->";
        m_cli->folder().write("www/html/sub/page.html", body, 0640);
        if (sameSizeAndTime) {
            const timespec times[2] = {before.st_atim, before.st_mtim};
            QCOMPARE(::utimensat(AT_FDCWD, (m_root + "/sub/page.html").constData(), times, 0), 0);
        }
        for (const CliRunner::Result& result : {preview(), apply()}) {
            QCOMPARE(result.exitCode, 9);
            QCOMPARE(result.errorCode(), QStringLiteral("Conflict"));
            QCOMPARE(result.json[QStringLiteral("conflict")][QStringLiteral("paths")][0][QStringLiteral("path")].toString(),
                     QStringLiteral("sub/page.html"));
        }
        QCOMPARE(live("index.html"), page("top"));
        QCOMPARE(live("sub/page.html"), body);
    }

    void whatMustNotBePublishedBlocks_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("program") << QByteArray("tool.php") << QByteArray("<?php phpinfo();");
        QTest::newRow("settings") << QByteArray(".htaccess") << QByteArray("Deny from all\n");
        QTest::newRow("backup copy") << QByteArray("index.html.bak") << page("x");
        QTest::newRow("version control") << QByteArray(".git/HEAD") << QByteArray("ref: refs/heads/main\n");
        QTest::newRow("foreign script")
            << QByteArray("bad.html")
            << page("x").replace("</body>", "<script src=\"https://203.0.113.9/a.js\"></script></body>");
    }

    void whatMustNotBePublishedBlocks()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QCOMPARE(run(QStringLiteral("backup run")).exitCode, 0);
        m_cli->folder().write("work/" + path, body);
        QCOMPARE(preview().exitCode, 1);
        const CliRunner::Result refused = apply();
        QCOMPARE(refused.exitCode, 4);
        QVERIFY(refused.json[QStringLiteral("blocked")].toBool());
        QVERIFY(!m_cli->folder().exists("www/html/" + path));
    }

    void linksOutOfTheFolderAndOddFilesAreRefused()
    {
        m_cli->folder().write("secret.txt", "secret");
        m_cli->folder().symlink("../secret.txt", "work/leak.txt");
        QCOMPARE(apply().exitCode, 4);
        QCOMPARE(::unlink(m_cli->folder().at("work/leak.txt").constData()), 0);
        // A chain whose words stay inside, but which really leads out.
        m_cli->folder().makeFolder("work/d/e");
        m_cli->folder().symlink("../..", "work/d/e/x");
        m_cli->folder().symlink("x/../secret.txt", "work/d/e/y");
        QCOMPARE(apply().exitCode, 4);
        QVERIFY(QDir(work() + QStringLiteral("/d")).removeRecursively());
        QCOMPARE(::mkfifo(m_cli->folder().at("work/pipe").constData(), 0600), 0);
        QCOMPARE(apply().exitCode, 4);
        QCOMPARE(::unlink(m_cli->folder().at("work/pipe").constData()), 0);
        QVERIFY(!m_cli->folder().exists("www/html/leak.txt"));
        QVERIFY(QDir(work()).removeRecursively());
        QCOMPARE(apply().exitCode, 3);
        QVERIFY(QDir().mkpath(work()));
        QCOMPARE(apply().exitCode, 3); // an empty folder would remove the site
        QCOMPARE(live("index.html"), page("top"));
    }

    void hostileNamesArriveUnchanged()
    {
        for (const QByteArray& name : test::TempFolder::hostileNames()) {
            // A new name with control characters would rightly be refused by the content rules; one that the server
            // has already must be kept and may get new contents.
            const bool control = std::any_of(name.begin(), name.end(), [](char c) { return c >= 0 && c < 0x20; });
            if (control)
                m_cli->folder().write("www/html/names/" + name, "body of " + name);
            m_cli->folder().write("work/names/" + name, "body of " + name);
        }
        const CliRunner::Result done = apply();
        QVERIFY2(done.exitCode == 0, why(done));
        for (const QByteArray& name : test::TempFolder::hostileNames())
            QCOMPARE(live("names/" + name), "body of " + name);
        QVERIFY(clean(run(QStringLiteral("scan run"))));
    }

    void aWorkingCopyKnowsWhereItCameFrom()
    {
        QCOMPARE(run(QStringLiteral("backup run")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("baseline approve --reason taken-over")).exitCode, 0);
        const QString mine = m_cli->folder().path() + QStringLiteral("/mine");
        const QString yours = m_cli->folder().path() + QStringLiteral("/yours");
        const CliRunner::Result taken = run(QStringLiteral("publish checkout --to ") + mine);
        QVERIFY2(taken.exitCode == 0, why(taken));
        QCOMPARE(taken.json[QStringLiteral("files")].toInt(), 3);
        QCOMPARE(run(QStringLiteral("publish checkout --to ") + mine).exitCode, 9); // not empty: nothing overwritten
        QCOMPARE(run(QStringLiteral("publish preview --from ") + mine).json[QStringLiteral("unchanged")].toInt(), 3);
        const QString id =
            run(QStringLiteral("backup list")).json[QStringLiteral("generations")][0][QStringLiteral("id")].toString();
        QCOMPARE(run(QStringLiteral("publish checkout --to %1 --generation %2").arg(yours, id)).exitCode, 0);

        m_cli->folder().write("mine/index.html", page("mine"));
        m_cli->folder().write("yours/sub/page.html", page("yours").replace("sub/page.html", "old.html"));
        QCOMPARE(m_cli->run(applyWords(mine)).exitCode, 0);
        const CliRunner::Result stale = m_cli->run(applyWords(yours));
        QCOMPARE(stale.exitCode, 9); // would undo what was published meanwhile
        QCOMPARE(stale.json[QStringLiteral("conflict")][QStringLiteral("expected")].toString(), QStringLiteral("origin"));
        QCOMPARE(live("index.html"), page("mine"));
        m_cli->folder().write("mine/index.html", page("mine again"));
        QCOMPARE(m_cli->run(applyWords(mine)).exitCode, 0); // the note moved on with the publish
    }

    void aChangeIsClosedOnlyWhenItIsWhole()
    {
        const CliRunner::Result opened = m_cli->run({QStringLiteral("change"), QStringLiteral("open"), QStringLiteral("--title"),
                                                     QStringLiteral("年末の案内"), QStringLiteral("--plan"), QStringLiteral("差替え")});
        QCOMPARE(opened.exitCode, 0);
        const QString no = opened.json[QStringLiteral("changeNo")].toString();
        QVERIFY(no.startsWith(QStringLiteral("変-")));
        QCOMPARE(run(QStringLiteral("change close ") + no).exitCode, 4);
        m_cli->folder().write("work/index.html", page("new"));
        const CliRunner::Result done = run(QStringLiteral("publish apply --yes --from %1 --change %2").arg(work(), no));
        QVERIFY2(done.exitCode == 0, why(done));
        QCOMPARE(done.json[QStringLiteral("change")][QStringLiteral("state")].toString(), QStringLiteral("open"));
        QCOMPARE(run(QStringLiteral("change close ") + no).exitCode, 0);
        QCOMPARE(run(QStringLiteral("publish apply --yes --from %1 --change %2").arg(work(), no)).exitCode, 4); // closed
        QCOMPARE(run(QStringLiteral("publish apply --yes --from %1 --change none").arg(work())).exitCode, 3);
        QCOMPARE(run(QStringLiteral("publish apply --yes --from ") + work()).exitCode, 3);

        const QString other = m_cli->run({QStringLiteral("change"), QStringLiteral("open"), QStringLiteral("--title"), QStringLiteral("x"),
                                          QStringLiteral("--plan"), QStringLiteral("y")})
                                  .json[QStringLiteral("no")]
                                  .toString();
        for (const QString& step : {QStringLiteral("--backup before"), QStringLiteral("--work 実施"), QStringLiteral("--check 表示"),
                                   QStringLiteral("--backup after")})
            QCOMPARE(run(QStringLiteral("change step %1 %2").arg(other, step)).exitCode, 0);
        QCOMPARE(run(QStringLiteral("change close ") + other).exitCode, 4);
        QCOMPARE(run(QStringLiteral("change step %1 --waive baseline").arg(other)).exitCode, 3); // no reason
        QCOMPARE(run(QStringLiteral("change step %1 --waive baseline --reason 変更なし").arg(other)).exitCode, 0);
        QCOMPARE(run(QStringLiteral("change close ") + other).exitCode, 0);
        QCOMPARE(run(QStringLiteral("change list")).json[QStringLiteral("changes")].toArray().size(), 2);
        QCOMPARE(run(QStringLiteral("audit verify")).exitCode, 0);
    }

    /// A system change has system generations before and after, whatever the hour.
    void aSystemChangeHasSystemGenerations()
    {
        const QString no = m_cli->run({QStringLiteral("change"), QStringLiteral("open"), QStringLiteral("--scope"), QStringLiteral("system"),
                                       QStringLiteral("--title"), QStringLiteral("更新"), QStringLiteral("--plan"), QStringLiteral("手順")})
                               .json[QStringLiteral("no")]
                               .toString();
        for (const QString& step : {QStringLiteral("--backup before"), QStringLiteral("--work 更新"), QStringLiteral("--backup after"),
                                    QStringLiteral("--check 表示"), QStringLiteral("--baseline")}) {
            const CliRunner::Result done = run(QStringLiteral("change step %1 %2").arg(no, step));
            QVERIFY2(done.exitCode == 0, why(done));
        }
        const CliRunner::Result closed = run(QStringLiteral("change close ") + no);
        QVERIFY2(closed.exitCode == 0, why(closed));
        const QJsonObject change = closed.json[QStringLiteral("change")].toObject();
        for (const QString& generation : {QStringLiteral("generationBefore"), QStringLiteral("generationAfter"),
                                          QStringLiteral("systemBefore"), QStringLiteral("systemAfter")})
            QVERIFY2(!change[generation].toString().isEmpty(), qPrintable(generation));
        // Nothing changed in between: the data generation was proven, not read again.
        QCOMPARE(change[QStringLiteral("generationBefore")], change[QStringLiteral("generationAfter")]);
        QVERIFY(change[QStringLiteral("packages")].toArray().isEmpty());
    }

    void rolesAreKept()
    {
        qputenv("AKIMORI_PIN", "246810");
        for (const QString& role : {QStringLiteral("responsible 責任者"), QStringLiteral("manager 管理者"), QStringLiteral("operator 担当者")})
            QCOMPARE(run(QStringLiteral("role set ") + role).exitCode, 0);
        m_cli->folder().write("work/index.html", page("new"));
        const QStringList operatorWords{QStringLiteral("--as"), QStringLiteral("担当者")};
        QCOMPARE(m_cli->run(applyWords(work()) + operatorWords).exitCode, 4);
        const QString no = m_cli->run(operatorWords + QStringList{QStringLiteral("change"), QStringLiteral("open"), QStringLiteral("--title"),
                                                                  QStringLiteral("x"), QStringLiteral("--plan"), QStringLiteral("y")})
                               .json[QStringLiteral("no")]
                               .toString();
        const QStringList publish = words(QStringLiteral("publish apply --yes --from %1 --change %2").arg(work(), no));
        QCOMPARE(m_cli->run(publish + operatorWords).exitCode, 4); // not approved
        const QStringList approve = words(QStringLiteral("change step %1 --approve").arg(no));
        QCOMPARE(m_cli->run(approve + operatorWords).exitCode, 4); // who opened it may not
        qputenv("AKIMORI_PIN", "135791");
        QCOMPARE(m_cli->run(approve + QStringList{QStringLiteral("--as"), QStringLiteral("管理者")}).exitCode, 4); // not the PIN
        qputenv("AKIMORI_PIN", "246810");
        QCOMPARE(m_cli->run(approve + QStringList{QStringLiteral("--as"), QStringLiteral("管理者")}).exitCode, 0);
        QCOMPARE(m_cli->run(words(QStringLiteral("change step %1 --waive plan --reason x").arg(no)) + operatorWords).exitCode, 4);
        const CliRunner::Result done = m_cli->run(publish + operatorWords);
        QVERIFY2(done.exitCode == 0, why(done));
        QCOMPARE(live("index.html"), page("new"));
        qunsetenv("AKIMORI_PIN");
    }

    void dataIsTakenOver()
    {
        m_cli->folder().write("old/index.html", page("top").replace("sub/page.html", "missing.html"));
        m_cli->folder().write("old/images/a.png", "png");
        m_cli->folder().write("old/page.html.bak", page("x"));
        const CliRunner::Result taken = m_cli->run({QStringLiteral("publish"), QStringLiteral("takeover"), QStringLiteral("--from"),
                                                    m_cli->folder().path() + QStringLiteral("/old"), QStringLiteral("--delivered-by"),
                                                    QStringLiteral("前任者 ○○")});
        QVERIFY2(taken.exitCode == 1, why(taken)); // a broken link and a leftover
        QCOMPARE(taken.json[QStringLiteral("files")].toInt(), 3);
        QCOMPARE(taken.json[QStringLiteral("survey")][QStringLiteral("counts")][QStringLiteral("broken-link")].toInt(), 1);
        QCOMPARE(taken.json[QStringLiteral("survey")][QStringLiteral("counts")][QStringLiteral("leftover")].toInt(), 1);
        const QString receipt = taken.json[QStringLiteral("receipt")].toString();
        QVERIFY(test::runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("cd \"$1\" && sha256sum --strict -c \"$2\""),
                                                        QStringLiteral("sh"), taken.json[QStringLiteral("folder")].toString(), receipt})
                    .contains("index.html: OK"));
        const auto decide = [&](const QString& path, const QString& decision) {
            return m_cli->run({QStringLiteral("takeover"), QStringLiteral("decide"), QStringLiteral("--path"), path,
                               QStringLiteral("--decision"), decision, QStringLiteral("--reason"), QStringLiteral("理由")});
        };
        QCOMPARE(decide(QStringLiteral("*.bak"), QStringLiteral("retire")).json[QStringLiteral("reuse")][QStringLiteral("percent")].toInt(), 33);
        QCOMPARE(decide(QStringLiteral("none/"), QStringLiteral("reuse")).exitCode, 3);
        QCOMPARE(run(QStringLiteral("takeover show")).exitCode, 1); // not all decided
        const auto paper = [&](const QString& name) {
            return run(QStringLiteral("takeover table --out %1/%2").arg(m_cli->folder().path(), name));
        };
        QVERIFY(paper(QStringLiteral("table.html")).exitCode == 1); // not all decided
        QVERIFY(m_cli->folder().read("table.html").contains(QStringLiteral("1件／3件（33 %）").toUtf8()));
        QVERIFY(m_cli->folder().read("table.html").contains(QStringLiteral("下書き").toUtf8()));
        QCOMPARE(paper(QStringLiteral("table.doc")).exitCode, 3);
        decide(QStringLiteral("images/"), QStringLiteral("reuse"));
        QCOMPARE(decide(QStringLiteral("index.html"), QStringLiteral("revise")).json[QStringLiteral("reuse")][QStringLiteral("percent")].toInt(), 100);
        const QString csv = m_cli->folder().path() + QStringLiteral("/table.csv");
        QCOMPARE(run(QStringLiteral("takeover table --out ") + csv).exitCode, 0);
        QVERIFY(m_cli->folder().read("table.csv").contains(QStringLiteral("廃止").toUtf8()));
        QCOMPARE(paper(QStringLiteral("table.pdf")).exitCode, 0);
        QVERIFY(m_cli->folder().read("table.pdf").startsWith("%PDF-"));
        QCOMPARE(paper(QStringLiteral("table.html")).exitCode, 0);
        const QByteArray whole = m_cli->folder().read("table.html");
        QVERIFY(whole.contains(QStringLiteral("3件／3件（100 %）").toUtf8()) && !whole.contains(QStringLiteral("下書き").toUtf8()));
        QVERIFY(whole.contains("page.html.bak") && whole.contains(Sha256::hexOf(m_cli->folder().read("table.csv"))));

        const CliRunner::Result server = run(QStringLiteral("publish takeover --from-server"));
        QCOMPARE(server.json[QStringLiteral("sourceKind")].toString(), QStringLiteral("server"));
        QCOMPARE(server.json[QStringLiteral("files")].toInt(), 3);
        m_cli->folder().write("bad.zip", "PK no");
        QCOMPARE(m_cli->run({QStringLiteral("publish"), QStringLiteral("takeover"), QStringLiteral("--from"),
                             m_cli->folder().path() + QStringLiteral("/bad.zip")})
                     .exitCode,
                 3);
        QCOMPARE(run(QStringLiteral("takeover list")).json[QStringLiteral("takeovers")].toArray().size(), 2);
    }

    void cutOrKilledItIsNeverHalfNew_data()
    {
        QTest::addColumn<int>("killAfter");
        QTest::addColumn<long long>("cutAfter");
        for (const int delay : {200, 400, 600, 800, 1000, 1400})
            QTest::addRow("killed after %d ms", delay) << delay << -1LL;
        for (const long long bytes : {3'000LL, 60'000LL, 2'000'000LL, 4'050'000LL})
            QTest::addRow("cut after %lld bytes", bytes) << 0 << bytes;
    }

    void cutOrKilledItIsNeverHalfNew()
    {
        QFETCH(int, killAfter);
        QFETCH(long long, cutAfter);
        writeMany("www/html", "old");
        QCOMPARE(run(QStringLiteral("backup run")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("baseline approve --reason taken-over")).exitCode, 0);
        writeMany("work", "new");
        m_relay->cutAfterToServer = cutAfter;
        const auto process = m_cli->start(applyWords(work()));
        if (killAfter > 0 && !process->waitForFinished(killAfter))
            process->kill();
        QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished(60'000));
        m_relay->cutAfterToServer = -1;
        QTRY_VERIFY_WITH_TIMEOUT(stateOfSite() == "old" || stateOfSite() == "new", 10'000);
        // The next publish is no conflict, whatever became of this one, and leaves everything recorded.
        const CliRunner::Result again = apply();
        QVERIFY2(again.exitCode == 0, why(again));
        QCOMPARE(stateOfSite(), QByteArray("new"));
        QVERIFY(clean(run(QStringLiteral("scan run"))));
        QCOMPARE(run(QStringLiteral("backup verify --all")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("audit verify")).exitCode, 0);
    }

    /// Two workstations, each with its own profile and folder.
    void twoPeopleAtOnceAreNeverMixed()
    {
        writeMany("www/html", "old");
        QCOMPARE(run(QStringLiteral("baseline approve --reason taken-over")).exitCode, 0);
        m_cli->useProfile(QStringLiteral("second"));
        QStringList add = m_cli->addSite(QStringLiteral("web"), m_root);
        add[add.indexOf(QStringLiteral("--url")) + 1] = m_nginx->url();
        QCOMPARE(m_cli->run(add).exitCode, 0);
        QCOMPARE(run(QStringLiteral("baseline approve --reason taken-over")).exitCode, 0);
        writeMany("work", "new");
        writeMany("other", "two");
        m_cli->folder().write("other/index.html", page("two"));
        const auto second = m_cli->start(applyWords(m_cli->folder().path() + QStringLiteral("/other")));
        m_cli->useProfile(QStringLiteral("profile"));
        const auto first = m_cli->start(applyWords(work()));
        QVERIFY(first->waitForFinished(120'000) && second->waitForFinished(120'000));
        const bool firstWon = first->exitCode() == 0;
        const bool secondWon = second->exitCode() == 0;
        // Whoever comes later finds another site than the one of the comparison, and changes nothing.
        QVERIFY(!(firstWon && secondWon));
        const QByteArray state = stateOfSite();
        QVERIFY2(state != "mixed", state);
        if (firstWon || secondWon)
            QCOMPARE(state, QByteArray(firstWon ? "new" : "two"));
    }

    void theSameProfilePublishesOnceAtATime()
    {
        QCOMPARE(run(QStringLiteral("backup run")).exitCode, 0);
        const QString locks = m_cli->profile() + QStringLiteral("/locks/");
        const QStringList files = QDir(locks).entryList({QStringLiteral("*.lock")}, QDir::Files);
        QCOMPARE(files.size(), 1);
        m_cli->folder().write("work/index.html", page("new"));
        {
            const FileLock busy(locks + files.first(), QStringLiteral("test"));
            QCOMPARE(apply().exitCode, 8);
            QCOMPARE(live("index.html"), page("top"));
        }
        QCOMPARE(apply().exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(tst_publish)
#include "tst_publish.moc"
