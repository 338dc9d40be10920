#include "base/error.h"
#include "remote/commands/gapfacts.h"
#include "support/faketool.h"
#include "support/localtransport.h"
#include "support/tempfolder.h"

#include <QTest>

using namespace akimori;
using namespace akimori::remote;

/// What a server remembers of a time without monitoring: its script with tools of our own, and its parser.
class tst_gapfacts : public QObject
{
    Q_OBJECT

    test::TempFolder m_folder;
    test::LocalTransport m_transport;
    JobContext m_job;

private slots:
    void cleanup() { m_transport.environment.clear(); }

    void startsAreReadFromWtmpOnlyWhereItReaches()
    {
        test::writeTool(m_folder, "bin/last", "#!/bin/sh\n"
                        "echo \"reboot   system boot  6.1.0-18-amd64   Tue Nov 10 03:05:07 2026 - Tue Nov 10 09:00:00 2026  (05:54)\"\n"
                        "echo \"reboot   system boot  6.1.0-18-amd64   Sun Nov  1 00:00:00 2026 - Tue Nov 10 03:04:00 2026 (9+03:04)\"\n"
                        "echo\n"
                        "echo \"wtmp begins Sun Nov  1 00:00:00 2026\"\n");
        m_transport.environment << test::pathWithFirst(m_folder, "bin");
        const QDateTime from(QDate(2026, 11, 10), QTime(2, 0), Qt::UTC);
        const GapFacts facts = readGapFacts(m_transport, from, from.addSecs(4 * 3600), m_job);
        QVERIFY(facts.boots.has_value());
        QCOMPARE(*facts.boots, QList<QDateTime>{QDateTime(QDate(2026, 11, 10), QTime(3, 5, 7), Qt::UTC)});
        QVERIFY(readGapFacts(m_transport, from.addSecs(7200), from.addSecs(14400), m_job).boots->isEmpty());
        QVERIFY(!readGapFacts(m_transport, from.addDays(-30), from, m_job).boots.has_value()); // it begins too late to say no
    }

    void sysstatIsReadWhereItIs()
    {
        test::writeTool(m_folder, "sar/sadf", "#!/bin/sh\n"
                        "echo \"# hostname;interval;timestamp;runq-sz;plist-sz;ldavg-1;ldavg-5;ldavg-15;blocked\"\n"
                        "echo \"web;600;1794276000;0;100;0.10;0.20;0.30;0\"\n"
                        "echo \"web;600;1794276600;0;100;0.10;1.25;0.30;0\"\n"
                        "echo \"web;600;1999999999;0;100;9.00;9.00;9.00;0\"\n");
        m_transport.environment << test::pathWithFirst(m_folder, "sar");
        m_folder.write("sysstat/sa10", "binary");
        m_folder.write("sysstat/sa10.old", "not a day");
        const QDateTime from = QDateTime::fromSecsSinceEpoch(1794275000, Qt::UTC);
        const GapFacts facts = readGapFacts(m_transport, from, from.addSecs(3600), m_job, {QByteArray(), m_folder.at("sysstat")});
        QCOMPARE(facts.sarSamples.value_or(-1), 2);
        QCOMPARE(facts.sarHighestLoad.value_or(-1), 1.25);
        QVERIFY(!readGapFacts(m_transport, from, from.addSecs(3600), m_job, {QByteArray(), "/nowhere"}).sarSamples.has_value());
    }

    /// Rotated files, another zone, lines outside the stretch, and the silence at its edges.
    void accessLogsAreCountedWithTheirSilence()
    {
        const auto line = [](const char* time, int status) {
            return QByteArray("192.0.2.1 - - [") + time + "] \"GET / HTTP/1.1\" " + QByteArray::number(status) + " 12 \"-\" \"-\"\n";
        };
        m_folder.write("log/access.log.1", line("10/Nov/2026:10:59:00 +0900", 200) + line("10/Nov/2026:11:10:00 +0900", 200));
        m_folder.write("log/access.log", line("10/Nov/2026:02:20:00 +0000", 502) + "garbage\n" + line("09/Nov/2026:22:00:00 -0500", 200)
                                             + line("10/Nov/2026:04:00:00 +0000", 500));
        const QDateTime from(QDate(2026, 11, 10), QTime(2, 0), Qt::UTC); // 11:00 +0900
        const GapFacts facts = readGapFacts(m_transport, from, from.addSecs(7200), m_job, {m_folder.at("log/access.log"), QByteArray()});
        QVERIFY(facts.access.has_value());
        QCOMPARE(facts.access->lines, 3); // 02:10, 02:20, 03:00
        QCOMPARE(facts.access->errors, 1);
        QCOMPARE(facts.access->longestSilence, 3600); // 03:00 to the end
        QCOMPARE(facts.access->silenceFrom, from.addSecs(3600));
        QVERIFY(!readGapFacts(m_transport, from, from.addSecs(7200), m_job, {m_folder.at("log/none"), QByteArray()}).access.has_value());
    }

    void answersAreParsed()
    {
        const GapFacts facts = parseGapFacts("boots\nboot\t1794276307\njournal\t500\t2\t90\t1794276400\nsar\t144\t0.75\n"
                                             "access\t10\t1\t3600\t1794276000\naccess\t1000\t4\t720\t1794277000\nend\n");
        QCOMPARE(facts.boots->size(), 1);
        QCOMPARE(facts.journal->errors, 2);
        QCOMPARE(*facts.sarHighestLoad, 0.75);
        QCOMPARE(facts.access->lines, 1010); // both logs
        QCOMPARE(facts.access->errors, 5);
        QCOMPARE(facts.access->longestSilence, 720); // the busier one limits it
        QVERIFY(!parseGapFacts("end").boots.has_value());
        QVERIFY(!parseGapFacts("end").access.has_value());
    }

    void whatIsNoAnswerIsRefused()
    {
        for (const QByteArray& output : {QByteArray(), QByteArray("boots\n"), QByteArray("access\tx\t1\t2\t3\nend"), QByteArray("\xff\xfe\0x", 4)})
            QVERIFY_THROWS_EXCEPTION(Error, parseGapFacts(output));
    }
};

QTEST_GUILESS_MAIN(tst_gapfacts)
#include "tst_gapfacts.moc"
