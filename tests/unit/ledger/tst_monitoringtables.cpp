#include "ledgerfixture.h"

#include "ledger/availabilitytable.h"
#include "ledger/maintenancetable.h"
#include "ledger/monitoritemtable.h"
#include "ledger/procureditemtable.h"
#include "ledger/statechangetable.h"

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

namespace {

const QString kSite = QStringLiteral("site-1");

QDateTime at(int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC);
}

MonitorItem diskItem()
{
    MonitorItem item;
    item.siteId = kSite;
    item.id = QStringLiteral("disk");
    item.probe = QStringLiteral("disk");
    item.kind = MonitorKind::Os;
    item.title = QStringLiteral("ディスク使用率 '; --");
    item.target = QStringLiteral("/var");
    item.method = QStringLiteral("SSH");
    item.intervalSeconds = 300;
    item.openAfter = 3;
    item.limits = {80.0, std::nullopt, 95.5, false, 30};
    item.parameters = {{QStringLiteral("skip"), QStringLiteral("/boot")}};
    item.severity = MonitorSeverity::High;
    item.reason = QStringLiteral("満杯になると公開が止まる");
    item.changedAt = at(1);
    item.changedBy = QStringLiteral("○○");
    return item;
}

StateChange change(const QString& id, const QDateTime& when, MonitorState to)
{
    StateChange change;
    change.id = id;
    change.siteId = kSite;
    change.itemId = QStringLiteral("disk");
    change.key = QStringLiteral("disk:/var");
    change.title = QStringLiteral("ディスク使用率 /var");
    change.from = MonitorState::Ok;
    change.to = to;
    change.firstSeenAt = when.addSecs(-300);
    change.at = when;
    change.value = 96.25;
    change.unit = QStringLiteral("%");
    change.condition = QStringLiteral("95% 以上");
    change.severity = MonitorSeverity::High;
    change.durationSeconds = 3600;
    return change;
}

} // namespace

/// Everything of 0005_monitoring.sql.
class tst_monitoringtables : public QObject
{
    Q_OBJECT

private slots:
    void itemsAndRevisionsKeepWhatWasAgreed()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        const MonitorItemTable table(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        MonitorItem item = diskItem();
        table.put(transaction, item);
        item.pausedReason = QStringLiteral("交換中");
        table.put(transaction, item);
        QCOMPARE(table.ofSite(kSite).size(), 1u);
        const MonitorItem found = *table.find(kSite, item.id);
        QCOMPARE(toJson(found), toJson(item));
        QCOMPARE(*found.limits.anomaly, 95.5);
        QVERIFY(!found.limits.warning && !found.active());
        QCOMPARE(found.changedBy, item.changedBy);

        MonitorRevision revision{kSite, 1, at(1), QStringLiteral("○○"), QStringLiteral("初版"), "ab", {}, {}};
        table.addRevision(transaction, revision);
        revision.number = 2;
        table.addRevision(transaction, revision);
        revision.approvedAt = at(2);
        revision.approvedBy = QStringLiteral("管理者 ○○");
        table.approve(transaction, revision);
        QCOMPARE(table.revisions(kSite).size(), 2u);
        QCOMPARE(table.revisions(kSite).front().number, 2);
        QCOMPARE(table.revisions(kSite).front().approvedBy, revision.approvedBy);
        revision.number = 7;
        QCOMPARE(test::errorOf([&] { table.approve(transaction, revision); }), ErrorCode::NotFound);
        table.remove(transaction, kSite, item.id);
        QVERIFY(!table.find(kSite, item.id));
        QCOMPARE(test::errorOf([&] { table.remove(transaction, kSite, item.id); }), ErrorCode::NotFound);
    }

    void procuredItemsAreWatchedOrWrittenDown()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        const ProcuredItemTable table(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        ProcuredItem item;
        item.siteId = kSite;
        item.id = table.freeId(kSite);
        QCOMPARE(item.id, QStringLiteral("P-001"));
        item.kind = MonitorKind::Hardware;
        item.name = QStringLiteral("仮想サーバ");
        QCOMPARE(test::errorOf([&] { validate(item); }), ErrorCode::BadInput);
        item.exclusion = QStringLiteral("事業者の通知による");
        validate(item);
        table.put(transaction, item);
        item.itemIds = {QStringLiteral("smart"), QStringLiteral("raid")};
        item.supportUntil = QDate(2028, 6, 30);
        table.put(transaction, item);
        QCOMPARE(table.freeId(kSite), QStringLiteral("P-002"));
        QCOMPARE(table.ofSite(kSite).front().itemIds, item.itemIds);
        QCOMPARE(table.ofSite(kSite).front().supportUntil, item.supportUntil);
        table.addNotice(transaction, {kSite, item.id, QStringLiteral("n1"), at(3), QStringLiteral("収容替え"),
                                      QStringLiteral("○○"), at(4)});
        QCOMPARE(table.notices(kSite).front().text, QStringLiteral("収容替え"));
        QCOMPARE(table.notices(kSite).front().at, at(3));
    }

    void windowsEndWithoutTheLastInstantAndCanBeCancelled()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        const MaintenanceTable table(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        MaintenanceWindow window;
        window.siteId = kSite;
        window.id = QStringLiteral("w1");
        window.kind = WindowKind::PlannedOutage;
        window.from = at(5, 13);
        window.to = at(5, 15);
        window.reason = QStringLiteral("更新作業");
        window.createdBy = QStringLiteral("○○");
        window.createdAt = at(1);
        table.insert(transaction, window);
        QVERIFY(table.between(kSite, at(5, 15), at(6)).empty());
        const MaintenanceWindow found = table.between(kSite, at(5, 14), at(5, 14, 1)).front();
        QVERIFY(found.covers(at(5, 13), QStringLiteral("http")));
        QVERIFY(!found.covers(at(5, 15), QStringLiteral("http")));
        window.cancelledAt = at(4);
        window.cancelledBy = QStringLiteral("○○");
        table.cancel(transaction, window);
        QVERIFY(!table.find(kSite, window.id)->covers(at(5, 13), {}));
        window.to = window.from;
        QCOMPARE(test::errorOf([&] { validate(window); }), ErrorCode::BadInput);
    }

    void measuredStatesAreNeverRewritten()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        const StateChangeTable table(*ledger);
        {
            Ledger::Transaction transaction(*ledger, fixture.actor);
            table.insert(transaction, change(QStringLiteral("c1"), at(3), MonitorState::Anomaly));
            table.insert(transaction, change(QStringLiteral("c2"), at(4), MonitorState::Ok));
            table.setIncident(transaction, QStringLiteral("c1"), QStringLiteral("INC-2026-001"));
            QCOMPARE(test::errorOf([&] {
                         table.setIncident(transaction, QStringLiteral("c1"), QStringLiteral("INC-2026-002"));
                     }),
                     ErrorCode::Conflict);
            transaction.commit();
        }
        QCOMPARE(table.between(kSite, at(3), at(4)).size(), 1u);
        QCOMPARE(table.last(kSite).size(), 1u);
        QVERIFY(table.last(kSite).front().to == MonitorState::Ok);
        const StateChange found = *table.find(QStringLiteral("c1"));
        QCOMPARE(*found.value, 96.25);
        QCOMPARE(found.incidentId, QStringLiteral("INC-2026-001"));
        QCOMPARE(found.condition, QStringLiteral("95% 以上"));
        QVERIFY(found.needsJudgement());

        for (const char* statement : {"UPDATE state_change SET to_state = 'ok' WHERE id = 'c1'",
                                      "UPDATE state_change SET value = 1 WHERE id = 'c2'",
                                      "DELETE FROM state_change", "DELETE FROM reclassification WHERE id = 'r1'",
                                      "UPDATE reclassification SET reason = '' WHERE id = 'r1'"}) {
            Reclassification reclassified{QStringLiteral("r1"), kSite,    QStringLiteral("http"), at(3), at(4),
                                          ReclassifiedAs::FalseAlarm, QStringLiteral("回線"), QStringLiteral("○○"), at(5)};
            if (AvailabilityTable(*ledger).reclassifications(kSite, at(1), at(9)).empty()) {
                Ledger::Transaction transaction(*ledger, fixture.actor);
                AvailabilityTable(*ledger).insert(transaction, reclassified);
                transaction.commit();
            }
            const QString name = QString::fromLatin1(statement);
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
                database.setDatabaseName(fixture.path);
                QVERIFY(database.open());
                QSqlQuery query(database);
                QVERIFY2(!query.exec(name), statement);
            }
            QSqlDatabase::removeDatabase(name);
        }
    }

    void daysGapsAndReclassificationsStandSideBySide()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        const AvailabilityTable table(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        AvailabilityDay day;
        day.siteId = kSite;
        day.key = QStringLiteral("http");
        day.date = QDate(2026, 11, 3);
        day.up = 80'000;
        day.down = 400;
        day.gap = 6000;
        day.reclassified = 100;
        day.samples = 1340;
        day.expectedSamples = 1440;
        table.put(transaction, day);
        day.down = 500;
        table.put(transaction, day);
        const auto days = table.days(kSite, {}, day.date, day.date);
        QCOMPARE(days.size(), 1u);
        QCOMPARE(days.front().down, 500);
        QCOMPARE(days.front().reclassified, 100);
        QCOMPARE(days.front().running(), 86'500);
        QVERIFY(table.days(kSite, QStringLiteral("tls"), day.date, day.date).empty());

        table.putGap(transaction, {kSite, at(3, 1), at(3, 2), QStringLiteral("端末停止"), {}, at(3, 2)});
        table.putGap(transaction, {kSite, at(3, 1), at(3, 3), QStringLiteral("端末停止"), QStringLiteral("稼働継続"), at(3, 3)});
        QCOMPARE(table.gaps(kSite, at(3), at(4)).size(), 1u);
        QCOMPARE(table.gaps(kSite, at(3), at(4)).front().serverEvidence, QStringLiteral("稼働継続"));
        QVERIFY(table.gaps(kSite, at(3, 3), at(4)).empty());
    }

    void itemsThatCannotBeMeantAreRefused()
    {
        MonitorItem item = diskItem();
        validate(item);
        for (const auto& spoil : std::initializer_list<void (*)(MonitorItem&)>{
                 [](MonitorItem& i) { i.id = QStringLiteral("a b"); },
                 [](MonitorItem& i) { i.probe = QStringLiteral("; rm"); },
                 [](MonitorItem& i) { i.title = QStringLiteral(" "); },
                 [](MonitorItem& i) { i.intervalSeconds = 1; },
                 [](MonitorItem& i) { i.openAfter = 0; },
                 [](MonitorItem& i) { i.closeAfter = 101; },
                 [](MonitorItem& i) { i.limits.earlySign = 99; },
                 [](MonitorItem& i) { i.limits.below = true; },
                 [](MonitorItem& i) { i.limits.trendDays = -1; },
                 [](MonitorItem& i) { i.target = QStringLiteral("/a\nb"); },
                 [](MonitorItem& i) { i.notify = QString(1001, u'あ'); },
             }) {
            MonitorItem broken = item;
            spoil(broken);
            QCOMPARE(test::errorOf([&] { validate(broken); }), ErrorCode::BadInput);
        }
    }
};

QTEST_GUILESS_MAIN(tst_monitoringtables)
#include "tst_monitoringtables.moc"
