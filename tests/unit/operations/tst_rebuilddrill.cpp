#include "ledger/generationtable.h"
#include "ledger/rebuilddrilltable.h"
#include "ledger/restoretable.h"
#include "operations/backup/systembackup.h"
#include "operations/backup/takebackup.h"
#include "operations/integrity/baselines.h"
#include "operations/integrity/runscan.h"
#include "operations/restore/rebuilddrill.h"
#include "operations/schedule/history.h"
#include "operations/sites/contractsites.h"
#include "support/nginxfixture.h"
#include "unit/operations/profilefixture.h"

#include <QDir>

using namespace akimori;
using namespace akimori::operations;

/// 復元訓練: one server is lost, an empty one is rebuilt from its generations until it serves and scans clean. Both share
/// this machine's disk, so the lost one's folders are taken away first.
class tst_rebuilddrill : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_source = std::make_unique<test::SshdFixture>();
        m_target = std::make_unique<test::SshdFixture>();
        m_fixture.emplace();
        m_fixture->at(QDate(2026, 11, 24), QTime(22, 0));
        m_fixture->addSite(m_source.get());
        for (int i = 0; i < 30; ++i)
            write("www/p/" + QByteArray::number(i) + ".html", "<!DOCTYPE html><title>" + QByteArray::number(i) + "</title>");
        write("www/index.html", "<!DOCTYPE html><title>空き家</title>");
        write("etc/site.conf", "root /srv;\n");
        m_fixture->folder.symlink("site.conf", "etc/enabled.conf");
        setSystemPaths(m_fixture->context, {}, {{m_fixture->folder.at("etc"), u"設定"_qs}});
        ApproveBaseline(m_fixture->context).run({}, {}, u"初回"_qs, m_job);
        QVERIFY(RunScan(m_fixture->context).run({}, m_job).verdict == Verdict::Ok);
        m_data = take(BackupKind::Data);
        QVERIFY(m_data.clean);
        m_system = take(BackupKind::System);
        QVERIFY(QDir(m_fixture->folder.path() + u"/www"_qs).removeRecursively());
        m_web = std::make_unique<test::NginxFixture>(m_fixture->folder.at("www"));
        addTarget();
    }

    void cleanup()
    {
        m_web.reset();
        m_fixture.reset();
        m_target.reset();
        m_source.reset();
    }

    void rebuildsAnEmptyServerAndRecordsIt()
    {
        m_fixture->folder.write("etc/site.conf", "fresh from the package\n");
        QVERIFY(QFile::remove(m_fixture->folder.path() + u"/etc/enabled.conf"_qs));
        Drill::Request request = theRequest();
        request.systemPaths = {m_fixture->folder.at("etc")};
        const Drill::Plan plan = Drill(m_fixture->context).look(request, m_job);
        QCOMPARE(plan.filesOnTarget, 0);
        QCOMPARE(plan.data.id, m_data.id);
        QCOMPARE(plan.system.id, m_system.id);
        QVERIFY(plan.packagesCompared && plan.missingPackages.isEmpty());
        QCOMPARE(plan.different, (std::vector<QByteArray>{m_fixture->folder.at("etc/enabled.conf"), m_fixture->folder.at("etc/site.conf")}));

        // /etc/nginx of this machine is not in the generation, so nothing else differs.
        const RebuildDrill done = Drill(m_fixture->context).run(request, m_job);
        for (const DrillStep& step : done.steps)
            QVERIFY2(step.state == Verdict::Ok, qPrintable(step.id + u": "_qs + step.detail));
        QCOMPARE(done.steps.size(), 6);
        QVERIFY(done.verdict == Verdict::Ok);
        QCOMPARE(m_fixture->folder.read("etc/site.conf"), QByteArray("root /srv;\n"));
        QCOMPARE(QFile::symLinkTarget(m_fixture->folder.path() + u"/etc/enabled.conf"_qs),
                 m_fixture->folder.path() + u"/etc/site.conf"_qs); // links too
        QVERIFY(m_fixture->folder.read("www/p/7.html").contains("<title>7"));

        const auto ledger = m_fixture->context.openLedger();
        const auto stored = ledger::RebuildDrillTable(*ledger).ofSite(test::kSiteId);
        QCOMPARE(stored.size(), std::size_t{1});
        QCOMPARE(stored.front().steps.size(), 6);
        QCOMPARE(stored.front().targetSiteId, m_targetId);
        for (const BackupKind kind : {BackupKind::Data, BackupKind::System})
            QVERIFY(ledger::GenerationTable(*ledger).newest(test::kSiteId, kind)->restoredAt.isValid());
        // The duty of the site whose generations they are, not of the server that was lent.
        QVERIFY(hasGoodDrill(test::kSiteId));
        QVERIFY(!hasGoodDrill(m_targetId));
        // With neither a generation nor a baseline of its own it is no site of the contract.
        const auto lent = [&] { return isLentForDrills(*ledger, siteById(*ledger, m_targetId)); };
        QVERIFY(lent());
        QCOMPARE(contractSites(*ledger).size(), std::size_t{1});
        QVERIFY(!isLentForDrills(*ledger, siteById(*ledger, test::kSiteId)));
        QVERIFY(!ledger::RestoreTable(*ledger).concerning(test::kSiteId).empty());
        QVERIFY(ledger::RestoreTable(*ledger).concerning(m_targetId).empty());
        ApproveBaseline(m_fixture->context).run(u"訓練機"_qs, {}, u"本番へ"_qs, m_job);
        QVERIFY(!lent()); // taken into service
    }

    void aServerThatIsNotEmptyIsRefused()
    {
        write("www/left.html", "somebody's");
        QVERIFY(m_fixture->refusal([&] { Drill(m_fixture->context).run(theRequest(), m_job); }) == ErrorCode::Conflict);
        QCOMPARE(m_fixture->folder.read("www/left.html"), QByteArray("somebody's"));
        QVERIFY(listDrills(m_fixture->context, u"空き家情報"_qs).empty());
    }

    void theServerItselfIsRefused()
    {
        Drill::Request request = theRequest();
        request.target = u"空き家情報"_qs;
        QVERIFY(m_fixture->refusal([&] { Drill(m_fixture->context).run(request, m_job); }) == ErrorCode::BadInput);
    }

    /// The web server is not started yet: the try is recorded as not checked, and goes on afterwards.
    void goesOnAfterWhatAPersonHadToDo()
    {
        m_web.reset();
        const RebuildDrill first = Drill(m_fixture->context).run(theRequest(), m_job);
        QVERIFY(first.verdict == Verdict::Unchecked);
        QVERIFY(stateOf(first, "data") == Verdict::Ok);
        QVERIFY(stateOf(first, "pages") == Verdict::Unchecked);
        QVERIFY(stateOf(first, "scan") == Verdict::Ok);
        QVERIFY(!hasGoodDrill(test::kSiteId));

        m_web = std::make_unique<test::NginxFixture>(m_fixture->folder.at("www"));
        setTargetUrl(m_web->url());
        m_fixture->clock.advanceMs(60'000);
        Drill::Request again = theRequest();
        again.continues = first.id;
        const RebuildDrill second = Drill(m_fixture->context).run(again, m_job);
        QVERIFY(second.verdict == Verdict::Ok);
        QCOMPARE(second.continues, first.id);
        QVERIFY(hasGoodDrill(test::kSiteId));
        QCOMPARE(listDrills(m_fixture->context, u"空き家情報"_qs).size(), std::size_t{2});

        again.dataGeneration = m_system.id;
        QVERIFY(m_fixture->refusal([&] { Drill(m_fixture->context).run(again, m_job); }) != ErrorCode::Internal);
    }

    /// Something that is not of the generation lies on the rebuilt server, and another page is served.
    void tamperingOnTheWayIsFound()
    {
        const RebuildDrill first = Drill(m_fixture->context).run(theRequest(), m_job);
        QVERIFY(first.verdict == Verdict::Ok);
        // The restore of the second try brings index.html back; what the web server adds shows in pages and scan alone.
        test::TempFolder elsewhere;
        elsewhere.write("index.html", "other");
        for (int i = 0; i < 30; ++i)
            elsewhere.write("p/" + QByteArray::number(i) + ".html", "other");
        const test::NginxFixture other(elsewhere.bytes());
        setTargetUrl(other.url());
        m_fixture->clock.advanceMs(60'000);
        Drill::Request again = theRequest();
        again.continues = first.id;
        const RebuildDrill second = Drill(m_fixture->context).run(again, m_job);
        QVERIFY(stateOf(second, "pages") == Verdict::Found);
        QVERIFY(second.verdict == Verdict::Found);
    }

    void differencesNeedAReason()
    {
        m_fixture->folder.write("etc/site.conf", "listen 192.0.2.9;\n");
        Drill::Request request = theRequest();
        request.systemPaths = {m_fixture->folder.at("etc/no-such-file")};
        const RebuildDrill quiet = Drill(m_fixture->context).run(request, m_job);
        QVERIFY(stateOf(quiet, "system-files") == Verdict::Ok); // not one of the web server's settings, not named
        QVERIFY(quiet.steps.at(2).reason.isEmpty());
    }

private:
    void write(const QByteArray& path, const QByteArray& body) { m_fixture->folder.write(path, body); }

    Generation take(BackupKind kind)
    {
        m_fixture->clock.advanceMs(60'000); // ids are seconds
        TakeBackup::Request request;
        request.kind = kind;
        return TakeBackup(m_fixture->context).run(request, m_job).generation;
    }

    Drill::Request theRequest() const
    {
        Drill::Request request;
        request.site = u"空き家情報"_qs;
        request.target = u"訓練機"_qs;
        return request;
    }

    void addTarget()
    {
        const remote::HostProfile login = m_target->profile();
        Site site;
        site.id = m_targetId;
        site.name = u"訓練機"_qs;
        site.host = u"127.0.0.1"_qs;
        site.port = login.port;
        site.user = login.user;
        site.keyFile = login.keyFile;
        site.roots = {m_fixture->folder.at("www")};
        site.url = m_web->url();
        site.via = TransportChoice::LibSsh2;
        site.createdAt = m_fixture->clock.nowUtc();
        QFile known(m_fixture->context.profile.hostKeyFile());
        QFile added(login.hostKeyFile);
        QVERIFY(added.open(QIODevice::ReadOnly) && known.open(QIODevice::Append));
        known.write(added.readAll());
        known.close();
        const auto ledger = m_fixture->context.openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        ledger::SiteTable(*ledger).insert(transaction, site);
        transaction.audit(u"site.add"_qs, site.id);
        transaction.commit();
    }

    void setTargetUrl(const QString& url)
    {
        const auto ledger = m_fixture->context.openLedger();
        Site site = siteById(*ledger, m_targetId);
        site.url = url;
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        ledger::SiteTable(*ledger).update(transaction, site);
        transaction.audit(u"site.edit"_qs, site.id);
        transaction.commit();
    }

    bool hasGoodDrill(const QString& siteId)
    {
        const auto ledger = m_fixture->context.openLedger();
        const QDateTime now = m_fixture->clock.nowUtc();
        const auto history = runHistory(*ledger, siteById(*ledger, siteId), now);
        return history.firstSuccess(schedule::JobKind::RestoreDrill, now.addDays(-1), now.addDays(1), now) != nullptr;
    }

    static Verdict stateOf(const RebuildDrill& drill, const char* id)
    {
        for (const DrillStep& step : drill.steps) {
            if (step.id == QLatin1String(id))
                return step.state;
        }
        return Verdict::Unchecked;
    }

    const QString m_targetId = u"9c1d7a52-0b3e-4f77-8a4e-5d6c7b8a9f00"_qs;
    std::unique_ptr<test::SshdFixture> m_source;
    std::unique_ptr<test::SshdFixture> m_target;
    std::optional<test::ProfileFixture> m_fixture;
    std::unique_ptr<test::NginxFixture> m_web;
    Generation m_data;
    Generation m_system;
    JobContext m_job;
};

QTEST_GUILESS_MAIN(tst_rebuilddrill)

#include "tst_rebuilddrill.moc"
