#include "operations/schedule/timer.h"
#include "unit/operations/profilefixture.h"

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

    void installedRecognisedAndRemoved()
    {
        const test::TempFolder folder;
        const ScheduleTimer timer(folder.path() + u"/systemd/user"_qs);
        QVERIFY(!timer.isInstalled());
        const QStringList files = timer.install(u"/usr/bin/akimori-cli"_qs, u"/home/u/.akimori"_qs);
        QCOMPARE(files.size(), 2);
        QVERIFY(timer.serves(u"/usr/bin/akimori-cli"_qs, u"/home/u/.akimori"_qs));
        QVERIFY(!timer.serves(u"/usr/bin/akimori-cli"_qs, u"/home/u/other"_qs));
        timer.remove();
        QVERIFY(!timer.isInstalled());
        QVERIFY(!QFile::exists(files.first()));
        timer.remove(); // nothing is left to remove
    }
};

QTEST_GUILESS_MAIN(tst_timer)

#include "tst_timer.moc"
