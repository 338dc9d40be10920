#include "base/clock.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/jst.h"
#include "logs/collect.h"
#include "logs/package.h"
#include "logs/zipfile.h"
#include "remote/connect.h"
#include "support/faketool.h"
#include "support/localtransport.h"
#include "support/sshdfixture.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <fcntl.h>
#include <sys/stat.h>

using namespace akimori;
using namespace akimori::logs;

namespace {

qint64 at(const char* text)
{
    return jst::parse(QString::fromLatin1(text)).value().toMSecsSinceEpoch() * 1000;
}

/// Lines of a combined log, one per minute, from `from` up to `to` (JST).
QByteArray accessLines(const char* from, const char* to)
{
    QByteArray text;
    const QLocale english(QLocale::C);
    for (qint64 time = at(from); time < at(to); time += 60'000'000) {
        const QDateTime moment = jst::fromUtc(QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC));
        text += "192.0.2.7 - - [" +
                english.toString(moment, QStringLiteral("dd/MMM/yyyy:HH:mm:ss")).toLatin1() +
                " +0900] \"GET /page?q=1 HTTP/1.1\" 200 5 \"-\" \"-\"\n";
    }
    return text;
}

QByteArray packed(const test::TempFolder& folder, const QByteArray& relative, const QString& program,
                  const QStringList& arguments)
{
    test::runProgram(program, arguments + QStringList{QString::fromUtf8(folder.at(relative))});
    return relative;
}

QByteArray localFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

} // namespace

/// The whole way from a server's files to a package, over the commands that run on servers.
class tst_collectlogs : public QObject
{
    Q_OBJECT

private:
    struct Bed
    {
        test::TempFolder folder;
        test::LocalTransport transport;
        JobContext job;
        SystemClock clock;
        CollectPlan plan;

        Bed()
        {
            ::chmod(folder.bytes().constData(), 0755);
            folder.makeFolder("package", 0700);
            plan.folder = folder.path() + QStringLiteral("/package");
            plan.kinds = {LogKind::Access};
            plan.paths = {folder.at("log/access.log")};
            plan.range = {at("2026-10-31T23:30"), at("2026-11-01T00:30")};
        }

        Collected collect() { return collectLogs(transport, plan, clock, job); }
        QByteArray extract(const char* kind = "access") const
        {
            return folder.read(QByteArray("package/extract/") + kind + ".log");
        }
    };

    static void writeRotated(const Bed& bed)
    {
        bed.folder.write("log/access.log", accessLines("2026-11-01T00:00", "2026-11-01T12:00"));
        bed.folder.write("log/access.log.1", accessLines("2026-10-31T12:00", "2026-11-01T00:00"));
        packed(bed.folder, "log/access.log.1", QStringLiteral("gzip"), {QStringLiteral("-9")});
        bed.folder.write("log/access.log.2", accessLines("2026-10-31T00:00", "2026-10-31T12:00"));
        packed(bed.folder, "log/access.log.2", QStringLiteral("zstd"),
               {QStringLiteral("-q"), QStringLiteral("--rm")});
        bed.folder.write("log/access.log.3", accessLines("2026-10-30T12:00", "2026-10-31T00:00"));
        packed(bed.folder, "log/access.log.3", QStringLiteral("xz"), {});
    }

    static void checkOriginals(const Bed& bed, const Collected& collected)
    {
        for (const CollectedFile& file : collected.files) {
            const QByteArray body = localFile(bed.plan.folder + u'/' + file.local);
            QCOMPARE(Sha256::hexOf(body), file.sha256);
            QCOMPARE(body.size(), file.facts.size);
        }
    }

private slots:
    void mergesRotatedFilesOverAMonth()
    {
        Bed bed;
        writeRotated(bed);
        bed.plan.masked = true;
        const Collected collected = bed.collect();
        const QByteArray expected = accessLines("2026-10-31T23:30", "2026-11-01T00:30");
        QCOMPARE(bed.extract(), expected);
        QVERIFY(collected.gaps.empty());
        QCOMPARE(collected.files.size(), 2u);
        QCOMPARE(collected.skipped.size(), 2u);
        checkOriginals(bed, collected);
        QCOMPARE(bed.folder.read("package/originals" + bed.folder.at("log/access.log.1.gz")),
                 bed.folder.read("log/access.log.1.gz"));
        const QByteArray masked = bed.folder.read("package/masked/access.log");
        QCOMPARE(masked.count('\n'), expected.count('\n'));
        QVERIFY(!masked.contains("192.0.2.7") && !masked.contains("q=1"));
        QCOMPARE(collected.summary.requests(), 60);
    }

    void overSsh_data()
    {
        QTest::addColumn<int>("choice");
        QTest::newRow("libssh2") << static_cast<int>(TransportChoice::LibSsh2);
        QTest::newRow("openssh") << static_cast<int>(TransportChoice::OpenSsh);
    }

    void overSsh()
    {
        QFETCH(int, choice);
        const test::SshdFixture sshd;
        Bed bed;
        writeRotated(bed);
        const auto transport = remote::makeTransport(sshd.profile(), static_cast<TransportChoice>(choice));
        const Collected collected = collectLogs(*transport, bed.plan, bed.clock, bed.job);
        QCOMPARE(bed.extract(), accessLines("2026-10-31T23:30", "2026-11-01T00:30"));
        checkOriginals(bed, collected);
    }

    void packageProvesItself()
    {
        Bed bed;
        writeRotated(bed);
        const Collected collected = bed.collect();
        PackageFacts facts;
        facts.handover.no = QStringLiteral("LOG-2026-002");
        facts.previousNo = QStringLiteral("LOG-2026-001");
        facts.previousSha256 = QByteArray(64, 'a');
        const QByteArray hash = writePackage(collected, bed.plan, facts);
        QCOMPARE(Sha256::hexOf(bed.folder.read("package/manifest.json")), hash);
        const QByteArray sums = bed.folder.read("package/sha256sums.txt");
        QVERIFY(sums.contains(hash + "  manifest.json\n"));
        for (const QByteArray& line : sums.split('\n').mid(0, sums.count('\n')))
            QCOMPARE(Sha256::hexOf(bed.folder.read("package/" + line.mid(66))), line.left(64));
        const QJsonObject manifest =
            QJsonDocument::fromJson(bed.folder.read("package/manifest.json")).object();
        QCOMPARE(manifest.value(QLatin1String("files")).toArray().size(), 2);
        QCOMPARE(manifest.value(QLatin1String("considered")).toArray().size(), 2);
        QCOMPARE(manifest.value(QLatin1String("previous"))
                     .toObject()
                     .value(QLatin1String("manifestSha256"))
                     .toString(),
                 QString::fromLatin1(facts.previousSha256));
        QCOMPARE(manifest.value(QLatin1String("from")).toString(),
                 QStringLiteral("2026-10-31T23:30:00+09:00"));
    }

    void outOfOrderLinesAreSorted()
    {
        Bed bed;
        QByteArrayList lines = accessLines("2026-10-31T22:00", "2026-11-01T02:00").split('\n');
        lines.removeLast();
        std::swap(lines[100], lines[130]);
        std::swap(lines[89], lines[140]);
        bed.folder.write("log/access.log", lines.join('\n') + '\n');
        const Collected collected = bed.collect();
        QCOMPARE(bed.extract(), accessLines("2026-10-31T23:30", "2026-11-01T00:30"));
        QVERIFY(collected.files.front().scan.outOfOrder);
    }

    void missingFileIsAGap()
    {
        Bed bed;
        writeRotated(bed);
        QVERIFY(QFile::remove(QString::fromUtf8(bed.folder.at("log/access.log.1.gz"))));
        const Collected collected = bed.collect();
        const auto silence = std::find_if(collected.gaps.begin(), collected.gaps.end(),
                                          [](const LogGap& gap) { return gap.type == GapType::Silence; });
        QVERIFY(silence != collected.gaps.end());
        QCOMPARE(silence->from.value(), at("2026-10-31T11:59"));
        QCOMPARE(silence->to.value(), at("2026-11-01T00:00"));
    }

    void logsThatDoNotReachBackAreAGap()
    {
        Bed bed;
        bed.folder.write("log/access.log", accessLines("2026-11-01T00:00", "2026-11-01T12:00"));
        const Collected collected = bed.collect();
        QCOMPARE(collected.gaps.size(), 1u);
        QVERIFY(collected.gaps.front().type == GapType::Coverage);
        QCOMPARE(collected.gaps.front().from.value(), bed.plan.range.from);
        QCOMPARE(collected.gaps.front().to.value(), at("2026-11-01T00:00"));
    }

    void unreadableIsNamedWithWhatToGrant()
    {
        Bed bed;
        writeRotated(bed);
        ::chmod(bed.folder.at("log/access.log.1.gz").constData(), 0);
        bed.transport.unprivileged = true;
        const Collected collected = bed.collect();
        const auto gap = std::find_if(collected.gaps.begin(), collected.gaps.end(),
                                      [](const LogGap& one) { return one.couldNotCheck(); });
        QVERIFY(gap != collected.gaps.end());
        QVERIFY(gap->type == GapType::Unreadable);
        QCOMPARE(gap->path, bed.folder.at("log/access.log.1.gz"));
        QVERIFY(gap->why.contains(QStringLiteral("setfacl -m u:")));
        QCOMPARE(bed.extract(), accessLines("2026-11-01T00:00", "2026-11-01T00:30"));
    }

    void forbiddenFolderIsAGap()
    {
        Bed bed;
        writeRotated(bed);
        bed.folder.makeFolder("log", 0);
        bed.transport.unprivileged = true;
        const Collected collected = bed.collect();
        bed.folder.makeFolder("log", 0755);
        QVERIFY(collected.files.empty());
        QCOMPARE(collected.gaps.size(), 1u);
        QVERIFY(collected.gaps.front().type == GapType::Unreadable);
    }

    void aNamedLogThatDoesNotExistIsAnError()
    {
        Bed bed;
        bed.folder.makeFolder("log");
        QVERIFY_THROWS_EXCEPTION(Error, bed.collect());
    }

    /// head rotates the logs before it reads the first of them: the names lead elsewhere, the lines are all
    /// there.
    void rotationDuringTheRunLosesNothing()
    {
        Bed bed;
        bed.folder.write("log/access.log", accessLines("2026-11-01T00:00", "2026-11-01T12:00"));
        bed.folder.write("log/access.log.1", accessLines("2026-10-31T00:00", "2026-11-01T00:00"));
        const QByteArray log = bed.folder.at("log/access.log");
        const QByteArray newer =
            bed.folder.write("newer", accessLines("2026-11-01T12:00", "2026-11-01T13:00"));
        test::writeTool(bed.folder, "bin/stat",
                        "if [ ! -e '" + bed.folder.at("flag") + "' ]; then : > '" + bed.folder.at("flag") +
                            "'; gzip -c '" + log + ".1' > '" + log + ".2.gz'; rm '" + log + ".1'; mv '" +
                            log + "' '" + log + ".1'; cp '" + newer + "' '" + log +
                            "'; fi\nexec /usr/bin/stat \"$@\"\n");
        bed.transport.environment = {test::pathWithFirst(bed.folder, "bin")};
        const Collected collected = bed.collect();
        QVERIFY(bed.folder.exists("flag"));
        QCOMPARE(bed.extract(), accessLines("2026-10-31T23:30", "2026-11-01T00:30"));
        QVERIFY(std::none_of(collected.gaps.begin(), collected.gaps.end(),
                             [](const LogGap& gap) { return gap.couldNotCheck(); }));
        checkOriginals(bed, collected);
    }

    void hostileNamesAndContentsStayWhole()
    {
        Bed bed;
        bed.plan.paths.clear();
        const QByteArray lines = accessLines("2026-10-31T23:00", "2026-11-01T01:00");
        for (const QByteArray& name : test::TempFolder::hostileNames()) {
            bed.folder.write("log/" + name, lines);
            bed.plan.paths.append(bed.folder.at("log/" + name));
        }
        const Collected collected = bed.collect();
        QCOMPARE(collected.files.size(), static_cast<std::size_t>(bed.plan.paths.size()));
        checkOriginals(bed, collected);
        QCOMPARE(bed.extract().count('\n'), 60 * bed.plan.paths.size());
        QVERIFY(!bed.folder.exists("log/pwned"));
    }

    void hugeLinesAndJunkStayWithTheirNeighbours()
    {
        Bed bed;
        const QByteArray first = accessLines("2026-10-31T23:00", "2026-10-31T23:40");
        const QByteArray huge = "junk " + QByteArray(3 << 20, '\0') + "\n\xff\xfe\n";
        const QByteArray last = accessLines("2026-10-31T23:40", "2026-11-01T01:00");
        bed.folder.write("log/access.log", first + huge + last);
        const Collected collected = bed.collect();
        QCOMPARE(bed.extract(), accessLines("2026-10-31T23:30", "2026-10-31T23:40") + huge +
                                    accessLines("2026-10-31T23:40", "2026-11-01T00:30"));
        QCOMPARE(collected.files.front().scan.undated, 2);
        QVERIFY(collected.gaps.empty());
    }

    void unknownFormatIsKeptWholeAndSaid()
    {
        Bed bed;
        bed.folder.write("log/access.log", accessLines("2026-10-31T23:00", "2026-11-01T01:00"));
        const QByteArray odd = QByteArray("odd\0format\n", 11).repeated(50);
        bed.folder.write("log/access.log.custom", odd);
        const Collected collected = bed.collect();
        QCOMPARE(collected.gaps.size(), 1u);
        QVERIFY(collected.gaps.front().type == GapType::UnknownFormat);
        QCOMPARE(bed.folder.read("package/originals" + bed.folder.at("log/access.log.custom")), odd);
        QCOMPARE(bed.extract(), accessLines("2026-10-31T23:30", "2026-11-01T00:30"));
    }

    void damagedPackedFileIsAGap()
    {
        Bed bed;
        writeRotated(bed);
        const QByteArray whole = bed.folder.read("log/access.log.1.gz");
        bed.folder.write("log/access.log.1.gz", whole.left(whole.size() * 2 / 3));
        const Collected collected = bed.collect();
        QVERIFY(std::any_of(collected.gaps.begin(), collected.gaps.end(),
                            [](const LogGap& gap) { return gap.type == GapType::Damaged; }));
        QCOMPARE(bed.folder.read("package/originals" + bed.folder.at("log/access.log.1.gz")).size(),
                 whole.size() * 2 / 3);
    }

    void authLogWithoutYearTurnsTheYear()
    {
        Bed bed;
        const QByteArray path = bed.folder.write(
            "log/auth.log", "Dec 31 23:59:59 web sshd[1]: before\nJan  1 00:00:00 web sshd[1]: after\n"
                            "Jan  1 00:00:01 web sshd[1]: end\n");
        const timespec times[2] = {{1'767'193'201 + 9 * 3600, 0},
                                   {1'767'193'201 + 9 * 3600, 0}}; // 2026-01-01
        QCOMPARE(::utimensat(AT_FDCWD, path.constData(), times, 0), 0);
        bed.transport.environment = {"TZ=UTC"};
        bed.plan.paths = {path};
        bed.plan.kinds = {LogKind::Auth};
        bed.plan.range = {at("2025-12-31T23:59:59Z"), at("2026-01-01T00:00:01Z")};
        const Collected collected = bed.collect();
        QCOMPARE(bed.extract("auth"),
                 QByteArray("Dec 31 23:59:59 web sshd[1]: before\nJan  1 00:00:00 web sshd[1]: after\n"));
        QVERIFY(collected.files.front().scan.yearInferred);
    }

    void findsLogsFromTheConfiguration()
    {
        Bed bed;
        writeRotated(bed);
        bed.folder.write("log/error.log", "2026/11/01 00:10:00 [error] 1#1: x\n");
        test::writeTool(
            bed.folder, "bin/nginx",
            "case $* in *-V*) echo 'configure arguments: --prefix=/x' >&2 ;; *) echo 'error_log " +
                bed.folder.at("log/error.log") + "; http { access_log " + bed.folder.at("log/access.log") +
                "; }' ;; esac\n");
        test::writeTool(
            bed.folder, "bin/journalctl",
            "case $* in *-n\\ 1*) exit 0 ;; esac\nprintf '__REALTIME_TIMESTAMP=1793458800000000\\n"
            "_HOSTNAME=web\\nMESSAGE=hello\\n\\n'\n");
        bed.transport.environment = {test::pathWithFirst(bed.folder, "bin"), "TZ=Asia/Tokyo"};
        bed.plan.paths.clear();
        bed.plan.kinds = {LogKind::Access, LogKind::Error, LogKind::Journal};
        const Collected collected = bed.collect();
        QCOMPARE(bed.extract(), accessLines("2026-10-31T23:30", "2026-11-01T00:30"));
        QCOMPARE(bed.extract("error"), QByteArray("2026/11/01 00:10:00 [error] 1#1: x\n"));
        QCOMPARE(bed.extract("journal"), QByteArray("2026-11-01T00:00:00.000000+09:00 web : hello\n"));
        QCOMPARE(collected.server.nginxBuild.trimmed(), QByteArray("configure arguments: --prefix=/x"));
    }

    /// One file for each host, of which the configuration knows only the form; JSON lines between them.
    void namesWithVariablesAreExpanded()
    {
        Bed bed;
        const QByteArray lines = accessLines("2026-10-31T23:00", "2026-11-01T01:00");
        bed.folder.write("log/a.example.jp-access.log", lines);
        bed.folder.write("log/b.example.jp-access.log.1", lines);
        bed.folder.write("log/b.example.jp-access.log", "{\"time\": \"2026-11-01T00:29:59+09:00\", \"request\": \"GET /\"}\n");
        bed.folder.write("log/other.log", lines);
        test::writeTool(bed.folder, "bin/nginx",
                        "case $* in *-V*) : ;; *) echo 'access_log " + bed.folder.at("log/") +
                            "$host-access.log; access_log " + bed.folder.at("log/$nobody.none") + ";' ;; esac\n");
        bed.transport.environment = {test::pathWithFirst(bed.folder, "bin")};
        bed.plan.paths.clear();
        const Collected collected = bed.collect();
        QCOMPARE(collected.files.size(), 3u);
        QCOMPARE(bed.extract().count('\n'), 60 * 2 + 1);
        QVERIFY(bed.extract().contains("00:29:59+09:00"));
        QVERIFY(collected.remarks.join(u' ').contains(QStringLiteral("*.none")));
        checkOriginals(bed, collected);
    }

    /// The same logs once to the end, and once cancelled at every tenth report: nothing else than Cancelled comes out.
    void saysHowFarItIsAndStopsAnywhere()
    {
        struct Watched : JobContext
        {
            QStringList stages;
            int reports = 0;
            int stopAt = -1;
            bool wrong = false;

            void onProgress(const Progress& progress) override
            {
                if (stages.isEmpty() || stages.last() != progress.stage)
                    stages << progress.stage;
                wrong = wrong || (progress.total > 0 && progress.done > progress.total);
                if (++reports == stopAt)
                    cancel();
            }
        };
        Bed bed;
        writeRotated(bed);
        Watched whole;
        collectLogs(bed.transport, bed.plan, bed.clock, whole);
        QVERIFY(!whole.wrong);
        QVERIFY(whole.stages.size() >= 3); // looking, copying, extracting
        for (int stop = 1; stop <= whole.reports; stop += 10) {
            Bed again;
            writeRotated(again);
            Watched stopped;
            stopped.stopAt = stop;
            try {
                collectLogs(again.transport, again.plan, again.clock, stopped);
                // How often is said depends on how the bytes arrive, so this try counts itself.
                QVERIFY(stop > stopped.reports - 3); // after the last look at the wish to stop
            } catch (const Error& error) {
                QVERIFY(error.code() == ErrorCode::Cancelled);
            }
        }
    }

    /// The lines carry the server's clock; how far it is off stands in the package.
    void aWrongServerClockIsSaid()
    {
        Bed bed;
        writeRotated(bed);
        test::writeTool(bed.folder, "bin/date",
                        "case $1 in +%s) echo $(( $(/bin/date +%s) + 97 )) ;; *) exec /bin/date \"$@\" ;; esac\n");
        bed.transport.environment = {test::pathWithFirst(bed.folder, "bin")};
        const Collected collected = bed.collect();
        QVERIFY(collected.server.offsetSeconds >= 90 && collected.server.offsetSeconds <= 97);
        QVERIFY(collected.remarks.join(u' ').contains(QString::number(collected.server.offsetSeconds)));
        QCOMPARE(bed.extract(), accessLines("2026-10-31T23:30", "2026-11-01T00:30"));
    }

    void systemLogAndOwnHistory()
    {
        Bed bed;
        bed.plan.paths = {bed.folder.at("log/messages")};
        bed.plan.kinds = {LogKind::System, LogKind::Audit};
        bed.folder.write("log/messages", "2026-11-01T00:00:00+09:00 web kernel: a\n2026-11-01T02:00:00+09:00 web kernel: b\n");
        bed.folder.makeFolder("package/originals", 0700);
        bed.folder.write("package/originals/akimori-audit.log",
                         "2026-11-01T00:10:00+09:00\t1\t担当\toperator\tsite.add\tx\t{}\tabc\n");
        bed.plan.audit = QStringLiteral("originals/akimori-audit.log");
        const Collected collected = bed.collect();
        QCOMPARE(bed.extract("system"), QByteArray("2026-11-01T00:00:00+09:00 web kernel: a\n"));
        QVERIFY(bed.extract("audit").contains("site.add"));
        QCOMPARE(collected.files.size(), 2u);
        checkOriginals(bed, collected);
    }

    /// A line that breaks after the first file: the second try takes it from here and asks for the rest.
    void goesOnAfterABreak()
    {
        Bed bed;
        writeRotated(bed);
        bed.folder.makeFolder("stage/package", 0700);
        bed.plan.folder = bed.folder.path() + QStringLiteral("/stage/package");
        {
            CopyJournal journal(bed.plan.folder);
            bed.plan.journal = &journal;
            const Collected first = bed.collect();
            QCOMPARE(first.files.size(), 2u);
        }
        // as a break leaves it: one file whole, another one half, a line of the journal cut
        const QByteArray lines = bed.folder.read("stage/copied.jsonl");
        const qsizetype end = lines.indexOf('\n') + 1;
        bed.folder.write("stage/copied.jsonl", lines.left(end) + lines.mid(end, 20));
        const QByteArray whole = QJsonDocument::fromJson(lines.left(end)).object().value(u"local").toString().toUtf8();
        QDir(bed.plan.folder + QStringLiteral("/extract")).removeRecursively();
        CopyJournal journal(bed.plan.folder);
        QVERIFY(!journal.empty());
        QVERIFY(bed.folder.exists("stage/package/" + whole));
        QCOMPARE(QDir(bed.plan.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{QStringLiteral("originals")});
        bed.plan.journal = &journal;
        const int before = bed.transport.commandsRun;
        const Collected second = bed.collect();
        QCOMPARE(second.files.size(), 2u);
        checkOriginals(bed, second);
        QCOMPARE(bed.folder.read("stage/package/extract/access.log"), accessLines("2026-10-31T23:30", "2026-11-01T00:30"));
        // one stream fewer than a run without the kept file
        const int resumed = bed.transport.commandsRun - before;
        Bed anew;
        writeRotated(anew);
        anew.collect();
        QCOMPARE(resumed, anew.transport.commandsRun - 1);
    }

    void aKeptCopyThatWasChangedIsFetchedAgain()
    {
        Bed bed;
        writeRotated(bed);
        bed.folder.makeFolder("stage/package", 0700);
        bed.plan.folder = bed.folder.path() + QStringLiteral("/stage/package");
        QString local;
        {
            CopyJournal journal(bed.plan.folder);
            bed.plan.journal = &journal;
            local = bed.collect().files.front().local;
        }
        bed.folder.write("stage/package/" + local.toUtf8(), "tampered");
        bed.folder.write("stage/../stage/package/originals/stray", "left over");
        QDir(bed.plan.folder + QStringLiteral("/extract")).removeRecursively();
        CopyJournal journal(bed.plan.folder);
        bed.plan.journal = &journal;
        const Collected again = bed.collect();
        checkOriginals(bed, again);
        QVERIFY(!bed.folder.exists("stage/package/originals/stray"));
        QCOMPARE(bed.folder.read("stage/package/extract/access.log"), accessLines("2026-10-31T23:30", "2026-11-01T00:30"));
    }

    void cancelLeavesNothingHalfDone()
    {
        Bed bed;
        writeRotated(bed);
        bed.job.cancel();
        try {
            bed.collect();
            QFAIL("not cancelled");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::Cancelled);
        }
    }

    void zipIsEncryptedAndWhole()
    {
        Bed bed;
        bed.folder.write("package/extract/access.log", "line\n");
        const QString target = bed.folder.path() + QStringLiteral("/LOG.zip");
        QVERIFY_THROWS_EXCEPTION(
            Error, writeEncryptedZip(bed.plan.folder, QStringLiteral("LOG"), target, "short", bed.job));
        writeEncryptedZip(bed.plan.folder, QStringLiteral("LOG"), target, "a long password", bed.job);
        QVERIFY(!QFileInfo::exists(target + QStringLiteral(".inner")));
        const QByteArray bytes = localFile(target);
        QVERIFY(bytes.contains("logs.zip") && !bytes.contains("access.log"));
        archive* const reader = archive_read_new();
        archive_read_support_format_zip(reader);
        archive_read_add_passphrase(reader, "a long password");
        QCOMPARE(archive_read_open_memory(reader, bytes.constData(), static_cast<std::size_t>(bytes.size())),
                 ARCHIVE_OK);
        archive_entry* entry = nullptr;
        QCOMPARE(archive_read_next_header(reader, &entry), ARCHIVE_OK);
        QVERIFY(archive_entry_is_encrypted(entry) == 1);
        QByteArray inner(1 << 16, '\0');
        const la_ssize_t size =
            archive_read_data(reader, inner.data(), static_cast<std::size_t>(inner.size()));
        QVERIFY(size > 0);
        QVERIFY(inner.left(size).contains("LOG/extract/access.log"));
        archive_read_free(reader);
    }
};

QTEST_GUILESS_MAIN(tst_collectlogs)
#include "tst_collectlogs.moc"
