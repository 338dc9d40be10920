#include "ledgerfixture.h"

#include "ledger/dailyrecordtable.h"
#include "ledger/dutyconfirmationtable.h"

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

namespace {

const QString kSite = QStringLiteral("site-1");
const QString kHostile = QStringLiteral("○○ '; DROP TABLE daily_record; --\n\"\\");
const QDate kDay(2026, 11, 24);

QDateTime at(int hour) { return QDateTime(kDay, QTime(hour, 5, 7, 9), Qt::UTC); }

DailyRecord dailyRecord()
{
    DailyRecord record;
    record.no = QStringLiteral("日-2026-11-24-1");
    record.siteId = kSite;
    record.day = kDay;
    record.startedAt = at(0);
    record.startedBy = kHostile;
    record.results = {{u"scan.run"_qs, u"改ざん検査"_qs, RunOutcome::Ok, true, at(0), at(1), kHostile, u"s-1"_qs},
                      {u"advisory.fetch"_qs, u"確認"_qs, RunOutcome::Unchecked, false, at(1), {}, u"x"_qs, {}}};
    record.attention = {kHostile};
    return record;
}

} // namespace

class tst_dutytables : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<LedgerFixture>();
        m_ledger = m_fixture->open();
        m_fixture->addSite(*m_ledger);
        m_transaction = std::make_unique<Ledger::Transaction>(*m_ledger, m_fixture->actor);
    }

    void cleanup()
    {
        m_transaction.reset();
        m_ledger.reset();
        m_fixture.reset();
    }

    void aDailyRecordComesBackAsItWas()
    {
        const DailyRecordTable table(*m_ledger);
        QCOMPARE(table.nextNumber(kDay), u"日-2026-11-24-1"_qs);
        const DailyRecord record = dailyRecord();
        table.insert(*m_transaction, record);
        QCOMPARE(table.nextNumber(kDay), u"日-2026-11-24-2"_qs);
        const auto found = table.find(record.no);
        QVERIFY(found);
        QCOMPARE(contentOf(*found), contentOf(record));
        QVERIFY(!found->isSigned());
        QCOMPARE(table.between(kSite, kDay, kDay).size(), 1u);
        QCOMPARE(table.between({}, kDay, kDay).size(), 1u);
        QVERIFY(table.between(u"site-2"_qs, kDay, kDay).empty());
        QVERIFY(table.between(kSite, kDay.addDays(1), kDay.addDays(9)).empty());
    }

    void aSignedRecordStaysAsItIs()
    {
        const DailyRecordTable table(*m_ledger);
        DailyRecord record = dailyRecord();
        table.insert(*m_transaction, record);
        record.endedAt = at(2);
        record.notes = kHostile;
        record.signedBy = u"担当 ○○"_qs;
        record.signedRole = Role::Operator;
        record.signedAt = at(3);
        record.sha256 = QByteArray(64, 'a');
        table.update(*m_transaction, record);
        const auto found = table.find(record.no);
        QCOMPARE(contentOf(*found), contentOf(record));
        QCOMPARE(found->sha256, record.sha256);
        record.notes = u"later"_qs;
        QCOMPARE(test::errorOf([&] { table.update(*m_transaction, record); }), ErrorCode::Conflict);
        record.no = u"日-2026-11-24-9"_qs;
        QCOMPARE(test::errorOf([&] { table.update(*m_transaction, record); }), ErrorCode::NotFound);
    }

    void theOutcomeOfADayIsItsWorst()
    {
        DailyRecord record = dailyRecord();
        QVERIFY(record.outcome() == RunOutcome::Unchecked);
        record.results.push_back({{}, {}, RunOutcome::Found, false, {}, {}, {}, {}});
        QVERIFY(record.outcome() == RunOutcome::Found);
        record.results.clear();
        QVERIFY(record.outcome() == RunOutcome::Unchecked); // nothing checked is not "fine"
    }

    void confirmationsAreOnlyAdded()
    {
        const DutyConfirmationTable table(*m_ledger);
        DutyConfirmation confirmation{u"c1"_qs,  u"S-2"_qs, kSite,     kDay,      {}, DutyState::NotApplicable, kHostile,
                                      u"協-3"_qs, u"x.pdf"_qs, QByteArray(64, 'b'), u"管理 ○○"_qs, Role::Manager, at(4)};
        table.insert(*m_transaction, confirmation);
        confirmation.id = u"c2"_qs;
        confirmation.siteId.clear();
        confirmation.validUntil = kDay.addDays(9);
        table.insert(*m_transaction, confirmation);
        const auto all = table.all();
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all.front().id, u"c1"_qs);
        QCOMPARE(all.front().text, kHostile);
        QVERIFY(!all.front().validUntil.isValid());
        QVERIFY(all.front().state == DutyState::NotApplicable);
        QVERIFY(all.back().siteId.isEmpty());
        QCOMPARE(all.back().validUntil, confirmation.validUntil);
        QVERIFY(all.back().role == Role::Manager);
        QCOMPARE(all.back().confirmedAt, at(4));
    }

private:
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Ledger::Transaction> m_transaction;
};

QTEST_GUILESS_MAIN(tst_dutytables)
#include "tst_dutytables.moc"
