#include "operations/backup/discard.h"
#include "operations/calendar/calendar.h"
#include "operations/contract/contract.h"
#include "operations/duties/dutystatus.h"
#include "operations/people/exceptions.h"
#include "operations/people/people.h"
#include "unit/operations/profilefixture.h"

using namespace akimori;
using namespace akimori::operations;

namespace {

const QString kOperator = QStringLiteral("担当 ○○");
const QString kManager = QStringLiteral("管理 ○○");
const QString kPin = QStringLiteral("246810");

} // namespace

class tst_exceptions : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture.emplace(); }

    void anybodySetsTheOrganisationUpButLaterOnlyManagersChangeIt()
    {
        recordPeople();
        QVERIFY(organisationGaps(m_fixture->context).isEmpty());
        SetRole::Request another{Role::Operator, u"担当 △△"_qs, false, {}, {}, {}, {}};
        QVERIFY(m_fixture->refusal([&] { SetRole(m_fixture->context).run(another); }) == ErrorCode::NotAllowedNow);
        m_fixture->context.asName = kManager;
        const SetRole set(m_fixture->context);
        QCOMPARE(set.pinAskedOf(another), kManager); // a name alone is nobody's word
        QVERIFY(m_fixture->refusal([&] { set.run(another); }) == ErrorCode::NotAllowedNow);
        another.ownPin = u"135791"_qs;
        QVERIFY(m_fixture->refusal([&] { set.run(another); }) == ErrorCode::NotAllowedNow);
        another.ownPin = kPin;
        set.run(another);
        QCOMPARE(listPeople(m_fixture->context).size(), std::size_t{4});

        // Who has no PIN changes with the role alone, but not a PIN that somebody else has chosen.
        m_fixture->context.asName = u"責任 ○○"_qs;
        set.run({Role::Operator, u"担当 ××"_qs, false, {}, {}, {}, {}});
        SetRole::Request taken{Role::Manager, kManager, false, {}, {}, u"975310"_qs, {}};
        QCOMPARE(set.pinAskedOf(taken), kManager);
        QVERIFY(m_fixture->refusal([&] { set.run(taken); }) == ErrorCode::NotAllowedNow);
        taken.ownPin = kPin;
        set.run(taken);
    }

    void settingsThatTheContractRestsOnNeedTheRoleAlone()
    {
        m_fixture->addSite();
        const auto keep = [&] { setRetention(m_fixture->context, {}, BackupKind::Data, {5, false, 0, 0, 0}); };
        keep(); // nobody is recorded yet
        recordPeople();
        QVERIFY(m_fixture->refusal(keep) == ErrorCode::NotAllowedNow);
        Contract contract;
        contract.termFrom = QDate(2026, 4, 1);
        SetContract(m_fixture->context).run(contract); // the first one is part of setting up
        QVERIFY(m_fixture->refusal([&] { SetContract(m_fixture->context).run(contract); }) == ErrorCode::NotAllowedNow);
        QVERIFY(m_fixture->refusal([&] { CalendarSetup(m_fixture->context).setYearEnd({28, 4}); }) == ErrorCode::NotAllowedNow);
        QVERIFY(m_fixture->refusal([&] { SetDuty(m_fixture->context).run(u"B-9"_qs, {}); }) == ErrorCode::NotAllowedNow);
        m_fixture->context.asName = kManager;
        keep();
        CalendarSetup(m_fixture->context).setYearEnd({28, 4});
        SetDuty(m_fixture->context).run(u"B-9"_qs, {});
    }

    void fourEyesAndOneUse()
    {
        recordPeople();
        const QString id = request();
        const auto ledger = m_fixture->context.openLedger();
        const auto use = [&] {
            useException(m_fixture->context, *ledger, id, ApprovalKind::Window, test::kSiteId, {});
        };
        QVERIFY(m_fixture->refusal(use) == ErrorCode::NotAllowedNow); // not decided
        const auto decide = [&](const QString& by, const QString& pin) {
            m_fixture->context.asName = by;
            DecideException::Request request;
            request.id = id;
            request.pin = pin;
            return DecideException(m_fixture->context).run(request);
        };
        QVERIFY(m_fixture->refusal([&] { decide(kOperator, kPin); }) == ErrorCode::NotAllowedNow);
        QVERIFY(m_fixture->refusal([&] { decide(kManager, u"135791"_qs); }) == ErrorCode::NotAllowedNow);
        QVERIFY(decide(kManager, kPin).decision == ApprovalDecision::Approved);
        use();
        QVERIFY(m_fixture->refusal(use) == ErrorCode::NotAllowedNow); // used
        QVERIFY(listExceptions(m_fixture->context).front().usedAt.isValid());
    }

    void aWrittenReplyIsKeptInTheProfile()
    {
        recordPeople();
        DecideException::Request decision;
        decision.id = request();
        decision.decidedBy = kManager;
        decision.means = ApprovalMeans::WrittenReply;
        QVERIFY(m_fixture->refusal([&] { DecideException(m_fixture->context).run(decision); })
                == ErrorCode::BadInput);
        m_fixture->folder.write("reply.eml", "了承します。");
        decision.attachment = m_fixture->folder.path() + u"/reply.eml"_qs;
        const Approval approval = DecideException(m_fixture->context).run(decision);
        QCOMPARE(approval.recordedBy, kOperator);
        QFile kept(approval.attachment);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("了承します。"));
        QVERIFY(approval.attachment.startsWith(m_fixture->context.profile.folder()));
    }

    void aTelephoneDecisionIsConfirmedByTheNextOpenDay()
    {
        m_fixture->at(QDate(2026, 11, 20), QTime(10, 0)); // Friday; Monday is a holiday
        recordPeople();
        DecideException::Request decision;
        decision.id = request();
        decision.decidedBy = kManager;
        decision.means = ApprovalMeans::Telephone;
        const Approval approval = DecideException(m_fixture->context).run(decision);
        QCOMPARE(approval.confirmUntil, QDate(2026, 11, 24));
        m_fixture->context.asName = kManager;
        const Approval confirmed = DecideException(m_fixture->context).confirm(decision.id, kPin);
        QCOMPARE(confirmed.confirmedBy, kManager);
    }

private:
    void recordPeople()
    {
        const SetRole set(m_fixture->context);
        set.run({Role::Responsible, u"責任 ○○"_qs, false, {}, {}, {}, {}});
        set.run({Role::Manager, kManager, false, {}, {}, kPin, {}});
        set.run({Role::Operator, kOperator, false, {}, {}, {}, {}});
    }

    QString request()
    {
        RequestException::Request wish;
        wish.reason = u"緊急の修正を公開する前に取得する。"_qs;
        return RequestException(m_fixture->context).run(wish).id;
    }

    std::optional<test::ProfileFixture> m_fixture;
};

QTEST_GUILESS_MAIN(tst_exceptions)

#include "tst_exceptions.moc"
