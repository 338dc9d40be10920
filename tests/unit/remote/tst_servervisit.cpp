#include "base/error.h"
#include "remote/commands/servervisit.h"
#include "support/faketool.h"
#include "support/localtransport.h"
#include "support/tempfolder.h"

#include <QFile>
#include <QTest>

#include <cstdio>

using namespace akimori;
using namespace akimori::remote;

namespace {

QByteArray framed(const QByteArray& name, const QByteArray& text)
{
    return name + '\0' + text + '\0';
}

} // namespace

/// The visit's script on this machine, and its parser on hostile answers.
class tst_servervisit : public QObject
{
    Q_OBJECT

    test::TempFolder m_folder;
    test::LocalTransport m_transport;
    SystemClock m_clock;
    JobContext m_job;

    ServerVisit visit(VisitRequest request) { return visitServer(m_transport, request, m_clock, m_job); }

private slots:
    void cleanup() { m_transport.environment.clear(); }

    void everySectionAnswersOnThisMachine()
    {
        VisitRequest request;
        request.sections = kVisitSections;
        request.sections.removeOne("updates"); // takes its time, and has its own test
        request.services = {"nginx.service", "a b; rm"};
        const ServerVisit answer = visit(request);
        for (const QByteArray& name : request.sections) {
            QVERIFY2(answer.sections.contains(name), name.constData());
            QVERIFY2(answer.section(name).status >= 0, name.constData());
            QVERIFY2(answer.section(name).whole, name.constData());
        }
        QCOMPARE(answer.section("host").status, 0);
        QVERIFY(answer.section("host").text.contains("now="));
        QVERIFY(answer.section("host").text.contains("\nboot="));
        QVERIFY(answer.section("disk").text.contains(" /\n") || answer.section("disk").text.endsWith(" /"));
        QVERIFY(answer.section("memory").text.contains("MemTotal:"));
        QVERIFY(answer.section("ports").status == 0);
        QVERIFY(answer.endedAt >= answer.startedAt);
    }

    void onlyWhatIsWantedIsRun()
    {
        VisitRequest request;
        request.sections = {"load"};
        const ServerVisit answer = visit(request);
        QCOMPARE(answer.sections.size(), 1);
        QCOMPARE(answer.section("disk").status, -1);
    }

    void aMissingToolIsSaid()
    {
        m_transport.environment = {test::pathWithOnly(
            m_folder, "bin", {"sh", "cat", "date", "head", "timeout", "true", "dd", "grep", "awk", "sleep"})};
        VisitRequest request;
        request.sections = {"units", "smart", "updates"};
        const ServerVisit answer = visit(request);
        // The script puts the system's sbin folders last; systemctl and smartctl are not there on a test machine.
        for (const QByteArray& name : {QByteArray("units"), QByteArray("updates")})
            QCOMPARE(answer.section(name).status, 127);
    }

    void aHangingToolCostsItsOwnSectionOnly_data()
    {
        QTest::addColumn<QByteArray>("timeoutTool");
        QTest::newRow("with timeout") << QByteArray();
        // What is left when the server has no such program: the script's own watchdog.
        QTest::newRow("without timeout") << QByteArray("#!/bin/sh\nexit 127\n");
    }

    void aHangingToolCostsItsOwnSectionOnly()
    {
        QFETCH(QByteArray, timeoutTool);
        const QByteArray folder = timeoutTool.isEmpty() ? "hang" : "hang2";
        test::writeTool(m_folder, folder + "/cat", "#!/bin/sh\nexec sleep 300\n");
        if (!timeoutTool.isEmpty())
            test::writeTool(m_folder, folder + "/timeout", timeoutTool);
        m_transport.environment = {test::pathWithFirst(m_folder, folder)};
        VisitRequest request;
        request.sections = {"mounts", "disk"};
        const ServerVisit answer = visit(request);
        QCOMPARE(answer.section("mounts").status, 124);
        QCOMPARE(answer.section("disk").status, 0);
    }

    void endlessOutputIsCutAndDoesNotCount()
    {
        test::writeTool(m_folder, "endless/systemctl", "#!/bin/sh\nyes failed.service\n");
        m_transport.environment = {test::pathWithFirst(m_folder, "endless")};
        VisitRequest request;
        request.sections = {"units", "load"};
        const ServerVisit answer = visit(request);
        QVERIFY(!answer.section("units").whole);
        QVERIFY(answer.section("units").text.size() <= 262'144);
        QCOMPARE(answer.section("load").status, 0);
    }

    void logsAreCountedFromWhereTheLastVisitEnded()
    {
        const QByteArray line = "192.0.2.1 - - [24/Nov/2026:10:00:00 +0900] \"GET / HTTP/1.1\" ";
        const QByteArray log = m_folder.write("access.log", line + "200 5\n" + line + "503 5\n");
        VisitRequest request;
        request.sections = {"logs"};
        request.logs = {{log, 0, -1}, {m_folder.at("none.log"), 0, -1}};
        QList<QByteArray> lines = visit(request).section("logs").text.split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(1), "missing\t" + m_folder.at("none.log"));
        QList<QByteArray> fields = lines.at(0).split('\t');
        QCOMPARE(fields.at(0), QByteArray("read"));
        QCOMPARE(fields.mid(4), (QList<QByteArray>{"2", "1", "0", "0", "1"}));

        // Rotated, with one more line at the end of the old file and one in the new.
        const qint64 inode = fields.at(2).toLongLong();
        const qint64 size = fields.at(3).toLongLong();
        m_folder.write("access.log.1", "");
        QVERIFY(::rename(log.constData(), m_folder.at("access.log.1").constData()) == 0);
        QFile old(QString::fromUtf8(m_folder.at("access.log.1")));
        QVERIFY(old.open(QIODevice::Append) && old.write(line + "404 5\n") > 0);
        old.close();
        m_folder.write("access.log", line + "500 5\n");
        request.logs = {{log, inode, size}};
        fields = visit(request).section("logs").text.split('\t');
        QCOMPARE(fields.mid(4), (QList<QByteArray>{"2", "0", "0", "1", "1"}));
    }

    void certificatesComeWithoutPrivateKeys()
    {
        const QByteArray pem = m_folder.write("both.pem", "-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----\n"
                                                          "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        VisitRequest request;
        request.sections = {"certificates"};
        request.certificates = {pem, "relative.pem", m_folder.at("none.pem")};
        const QByteArray text = visit(request).section("certificates").text;
        QVERIFY(text.contains("@file " + pem + "\n-----BEGIN CERTIFICATE-----\nAAAA"));
        QVERIFY(!text.contains("secret"));
        QVERIFY(!text.contains("relative.pem"));
        QVERIFY(text.contains("@file " + m_folder.at("none.pem") + "\n@missing"));
    }

    void cutAnswersDoNotCount()
    {
        const QByteArray good = framed("load", "0.1 0.2 0.3\n=0=");
        QCOMPARE(parseVisit(good).section("load").text, QByteArray("0.1 0.2 0.3"));
        QVERIFY(parseVisit(good).section("load").whole);
        for (const QByteArray& broken : {good.chopped(1), QByteArray("x"), good + "load"})
            QVERIFY_THROWS_EXCEPTION(Error, parseVisit(broken));
        for (const QByteArray& text : {QByteArray("0.1"), QByteArray("0.1\n=zero="), QByteArray("\n=00000000="), QByteArray()})
            QVERIFY(!parseVisit(framed("load", text)).section("load").whole);
        QCOMPARE(parseVisit(framed("load", "\n=127=")).section("load").status, 127);
    }
};

QTEST_GUILESS_MAIN(tst_servervisit)
#include "tst_servervisit.moc"
