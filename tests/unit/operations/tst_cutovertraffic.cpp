#include "profilefixture.h"

#include "operations/cutover/cutovers.h"
#include "operations/cutover/importtraffic.h"
#include "operations/cutover/plancutover.h"
#include "operations/cutover/watchcutover.h"
#include "support/faketool.h"

#include <QLocale>

using namespace akimori;
using namespace akimori::operations;
using test::ProfileFixture;

/// Visits to a server that is a site of the profile, from its own access logs, over a real sshd.
class tst_cutovertraffic : public QObject
{
    Q_OBJECT

    test::TempFolder m_server;
    std::unique_ptr<test::SshdFixture> m_sshd;

    /// One line for each hour, [from, to) on 1 November, JST.
    static QByteArray lines(int from, int to, const QByteArray& agent)
    {
        QByteArray text;
        for (int hour = from; hour < to; ++hour)
            text += "192.0.2.1 - - [01/Nov/2026:" + QByteArray::number(hour).rightJustified(2, '0') +
                    ":10:00 +0900] \"GET / HTTP/1.1\" 200 5 \"-\" \"" + agent + "\"\n";
        return text;
    }

    static std::unique_ptr<ProfileFixture> profile(const test::SshdFixture* sshd)
    {
        auto fixture = std::make_unique<ProfileFixture>();
        fixture->at(QDate(2026, 11, 1), QTime(12, 0));
        fixture->addSite(sshd);
        PlanCutover::Request request;
        request.domain = QStringLiteral("example.jp");
        request.oldServers = {QStringLiteral("127.0.0.1:1")};
        request.newServers = {QStringLiteral("127.0.0.2:1")};
        request.authorities = {QStringLiteral("127.0.0.3:1")};
        request.resolvers = {QStringLiteral("127.0.0.3:1")};
        PlanCutover(fixture->context).run(request);
        return fixture;
    }

private slots:
    void initTestCase()
    {
        // nginx names the live one alone.
        m_server.write("log/access.log.1", "192.0.2.1 - - [31/Oct/2026:09:00:00 +0900] \"GET / HTTP/1.1\" 200 5 \"-\" \"Mozilla/5.0\"\n" +
                                               lines(0, 6, "Mozilla/5.0"));
        m_server.write("log/access.log", lines(6, 12, "Mozilla/5.0") + lines(6, 12, "Googlebot/2.1"));
        test::writeTool(m_server, "bin/nginx",
                        "case $* in *-V*) : ;; *) echo 'access_log " + m_server.at("log/access.log") + ";' ;; esac\n");
        test::SshdFixture::Options options;
        options.config = {"SetEnv " + test::pathWithFirst(m_server, "bin")};
        m_sshd = std::make_unique<test::SshdFixture>(options);
    }

    void theServersOwnLogsAreCountedOnce()
    {
        const auto fixture = profile(m_sshd.get());
        const ImportCutoverTraffic import(fixture->context);
        JobContext job;
        const ImportCutoverTraffic::Result first = import.fetch({}, true, {}, job);
        QCOMPARE(first.hours, 12);
        QCOMPARE(first.lines, 18);
        import.fetch({}, true, {}, job); // the next look of a watch
        qint64 people = 0;
        qint64 machines = 0;
        for (const CutoverTraffic& hour : cutoverOverview(fixture->context, {}).traffic) {
            people += hour.people;
            machines += hour.machines;
            QVERIFY(hour.oldServer);
        }
        QCOMPARE(people, 12);
        QCOMPARE(machines, 6);
    }

    void aServerThatCannotBeReachedDoesNotEndTheWatch()
    {
        const auto fixture = profile(nullptr);
        JobContext job;
        QCOMPARE(ProfileFixture::refusal([&] { ImportCutoverTraffic(fixture->context).fetch({}, true, {}, job); }),
                 ErrorCode::HostUnreachable);
        WatchCutover::Request request;
        request.rounds = 1;
        request.oldSite = QStringLiteral("空き家情報");
        const WatchCutover::Round round = WatchCutover(fixture->context).run(request, {}, job);
        QCOMPARE(round.problems.size(), 1);
        QVERIFY(!round.finished && !round.look.steps.empty());
    }
};

QTEST_GUILESS_MAIN(tst_cutovertraffic)
#include "tst_cutovertraffic.moc"
