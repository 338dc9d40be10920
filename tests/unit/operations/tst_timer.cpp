#include "operations/monitoring/watch.h"
#include "operations/schedule/timer.h"
#include "unit/operations/profilefixture.h"

#include <QScopeGuard>
#include <QXmlStreamReader>

#include <atomic>
#include <thread>

using namespace akimori;
using namespace akimori::operations;

class tst_timer : public QObject
{
    Q_OBJECT

private slots:
    void pathsAreQuotedTheWaySystemdReadsThem()
    {
        const QString text = ScheduleTimer::serviceText(u"/opt/a b/akimori-cli"_qs, u"/home/u/100% \"$x\"\\"_qs);
        QVERIFY(text.contains(u"ExecStart=\"/opt/a b/akimori-cli\" run-due --quiet "
                              u"--profile \"/home/u/100%% \\\"$$x\\\"\\\\\"\n"_qs));
        QVERIFY(!text.contains(u'@'));
        QVERIFY(test::ProfileFixture::refusal([] { ScheduleTimer::serviceText(u"/a\nExecStart=/b"_qs, u"/p"_qs); })
                == ErrorCode::BadInput);
        QVERIFY(ScheduleTimer::timerText().contains(u"Persistent=true"_qs));
    }

    void theWindowsTaskIsXmlWithEscapedPaths()
    {
        const QString text = ScheduleTimer::windowsTaskText(u"C:\\Program Files\\a&b\\akimori-cli.exe"_qs, u"D:\\<台帳>"_qs);
        QXmlStreamReader xml(text);
        QString command;
        QString arguments;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"Command")
                command = xml.readElementText();
            else if (xml.isStartElement() && xml.name() == u"Arguments")
                arguments = xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(command, u"C:\\Program Files\\a&b\\akimori-cli.exe"_qs);
        QCOMPARE(arguments, u"run-due --quiet --profile \"D:\\<台帳>\""_qs);
        const QString watch =
            ScheduleTimer::windowsTaskText(u"akimori-cli.exe"_qs, u"D:\\p"_qs, ScheduleTimer::WindowsTask::Watch);
        QVERIFY(watch.contains(u"<LogonTrigger>"_qs) && watch.contains(u"watch --quiet --profile \"D:\\p\""_qs));
        QVERIFY(test::ProfileFixture::refusal([] { ScheduleTimer::windowsTaskText(u"a"_qs, u"b\"c"_qs); })
                == ErrorCode::BadInput);
    }

    void aPathThatAConditionCannotReadHasNone()
    {
        QVERIFY(ScheduleTimer::serviceText(u"/usr/bin/akimori-cli"_qs, u"/p"_qs)
                    .contains(u"\nConditionFileIsExecutable=/usr/bin/akimori-cli\n"_qs));
        QVERIFY(!ScheduleTimer::watchText(u"/opt/50%/akimori-cli"_qs, u"/p"_qs).contains(u"ConditionFile"_qs));
        QVERIFY(ScheduleTimer::watchText(u"/opt/50%/akimori-cli"_qs, u"/p"_qs).contains(u"ExecStart=\"/opt/50%%/akimori-cli\""_qs));
    }

    void theMonitorEndsWhenItsProgramIsReplaced()
    {
        test::ProfileFixture fixture;
        fixture.folder.write("akimori-cli", "old");
        JobContext job;
        std::atomic<bool> ended{false};
        std::thread watch([&] {
            Watch(fixture.context, fixture.folder.path() + u"/akimori-cli"_qs).run(job);
            ended = true;
        });
        const auto joined = qScopeGuard([&] {
            job.cancel();
            watch.join();
        });
        QTRY_VERIFY(!job.progress().stage.isEmpty());
        QVERIFY(!ended);
        fixture.folder.write("akimori-cli", "newer");
        QTRY_VERIFY(ended);
        QVERIFY(!job.cancelled());
        QCOMPARE(job.notes().size(), 1);
    }

    void installedRecognisedAndRemoved()
    {
        const test::TempFolder folder;
        const ScheduleTimer timer(folder.path() + u"/systemd/user"_qs);
        QVERIFY(!timer.isInstalled());
        const QStringList files = timer.install(u"/usr/bin/akimori-cli"_qs, u"/home/u/.akimori"_qs);
        QCOMPARE(files.size(), 3);
        QVERIFY(ScheduleTimer::watchText(u"/usr/bin/akimori-cli"_qs, u"/p"_qs).contains(u"watch --quiet --profile \"/p\""_qs));
        QVERIFY(timer.serves(u"/usr/bin/akimori-cli"_qs, u"/home/u/.akimori"_qs));
        QVERIFY(!timer.serves(u"/usr/bin/akimori-cli"_qs, u"/home/u/other"_qs));
        // What `systemctl enable` left behind must go too, also when its unit is gone already.
        const QString units = folder.path() + u"/systemd/user"_qs;
        QVERIFY(QDir().mkpath(units + u"/default.target.wants"_qs));
        const QString link = units + u"/default.target.wants/akimori-watch.service"_qs;
        QVERIFY(QFile::link(files.last(), link));
        QVERIFY(QFile::remove(files.last()));
        QVERIFY(!timer.isInstalled()); // half of it is not installed
        QCOMPARE(timer.remove().size(), 3);
        QVERIFY(!QFile::exists(files.first()));
        QVERIFY(!QFileInfo(link).isSymLink());
        QVERIFY(timer.remove().isEmpty()); // nothing is left to remove
    }

    void removedThoughSystemdCannotBeReached()
    {
        const test::TempFolder folder;
        const QByteArray home = qgetenv("XDG_CONFIG_HOME");
        const QByteArray path = qgetenv("PATH");
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        qputenv("PATH", "/nowhere"); // no systemctl at all
        const auto restore = qScopeGuard([&] {
            home.isEmpty() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", home);
            qputenv("PATH", path);
        });
        QVERIFY(test::ProfileFixture::refusal([] { setTimer(true, u"/usr/bin/akimori-cli"_qs, u"/p"_qs); })
                == ErrorCode::Unsupported); // the files stay and the sentence says what to type
        QVERIFY(ScheduleTimer().isInstalled());
        const TimerChange change = setTimer(false, {}, {});
        QCOMPARE(change.files.size(), 3);
        QVERIFY(change.remark.contains(u"akimori-watch.service"_qs));
        QVERIFY(!ScheduleTimer().isInstalled());
        QVERIFY(setTimer(false, {}, {}).remark.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_timer)

#include "tst_timer.moc"
