#include "base/error.h"
#include "people/approvals.h"
#include "people/pin.h"

#include <QTest>

using namespace akimori;
using namespace akimori::people;

namespace {

const QString kOperator = QStringLiteral("担当 ○○");
const QString kManager = QStringLiteral("管理 ○○");
const QString kResponsible = QStringLiteral("責任 ○○");
const QString kManagerPin = QStringLiteral("482913");
const QString kSite = QStringLiteral("site-1");
const QDateTime kNow(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC); // Friday 18:00 in Japan
const QDate kMonday(2026, 11, 24);                               // Monday the 23rd is a holiday

People organisation()
{
    static const QString hash = hashPin(kManagerPin, 10);
    return {{u"1"_qs, kResponsible, Role::Responsible, false, {}, {}, hash},
            {u"2"_qs, kManager, Role::Manager, false, {}, {}, hash},
            {u"3"_qs, kOperator, Role::Operator, false, {}, {}, hash},
            {u"4"_qs, u"管理 新"_qs, Role::Manager, false, {}, {}, {}}};
}

Approval pending()
{
    Approval approval;
    approval.id = u"E-1"_qs;
    approval.kind = ApprovalKind::Window;
    approval.siteId = kSite;
    approval.reason = u"緊急の変更前バックアップ"_qs;
    approval.requestedBy = kOperator;
    return request(approval, kNow);
}

DecisionInput byPin()
{
    DecisionInput input;
    input.decision = ApprovalDecision::Approved;
    input.decidedBy = kManager;
    input.means = ApprovalMeans::Pin;
    input.pin = kManagerPin;
    return input;
}

DecisionInput byTelephone()
{
    DecisionInput input;
    input.decision = ApprovalDecision::Approved;
    input.decidedBy = kManager;
    input.recordedBy = kOperator;
    input.means = ApprovalMeans::Telephone;
    input.confirmUntil = kMonday;
    return input;
}

template <typename Action>
std::optional<ErrorCode> errorOf(Action&& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

void useIt(Approval& approval, const QDateTime& at = kNow)
{
    use(approval, ApprovalKind::Window, kSite, {}, at);
}

} // namespace

class tst_approvals : public QObject
{
    Q_OBJECT

private slots:
    void requestDecideUseOnce()
    {
        Approval approval = pending();
        QVERIFY(stateOf(approval, kNow) == ApprovalState::Pending);
        QCOMPARE(errorOf([&] { useIt(approval); }), ErrorCode::NotAllowedNow);
        decide(approval, byPin(), organisation(), kNow.addSecs(60));
        QCOMPARE(approval.decidedAt, kNow.addSecs(60));
        QCOMPARE(approval.recordedBy, kManager);
        QVERIFY(stateOf(approval, kNow) == ApprovalState::Usable);
        useIt(approval);
        QCOMPARE(approval.usedAt, kNow);
        QVERIFY(stateOf(approval, kNow) == ApprovalState::Used);
        QCOMPARE(errorOf([&] { useIt(approval); }), ErrorCode::NotAllowedNow);
    }

    void aRequestStartsClean()
    {
        Approval forged = pending();
        forged.decision = ApprovalDecision::Approved;
        forged.decidedBy = kManager;
        forged.confirmedAt = kNow;
        const Approval fresh = request(forged, kNow);
        QVERIFY(stateOf(fresh, kNow) == ApprovalState::Pending);
        QVERIFY(fresh.decidedBy.isEmpty() && !fresh.confirmedAt.isValid());
    }

    void incompleteRequestsAreRefused()
    {
        Approval approval = pending();
        approval.reason = u"  "_qs;
        QCOMPARE(errorOf([&] { request(approval, kNow); }), ErrorCode::BadInput);
        approval = pending();
        approval.requestedBy.clear();
        QCOMPARE(errorOf([&] { request(approval, kNow); }), ErrorCode::BadInput);
        approval = pending();
        approval.validFrom = kNow;
        approval.validUntil = kNow;
        QCOMPARE(errorOf([&] { request(approval, kNow); }), ErrorCode::BadInput);
        approval = pending();
        approval.standing = true;
        approval.consultationNo = u"協議-1"_qs;
        QCOMPARE(errorOf([&] { request(approval, kNow); }), ErrorCode::BadInput); // no end
        approval.validUntil = kNow.addDays(30);
        approval.consultationNo.clear();
        QCOMPARE(errorOf([&] { request(approval, kNow); }), ErrorCode::BadInput); // no consultation
    }

    void wrongDecisionsChangeNothing_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("code");
        const auto add = [](const char* name, int fault, ErrorCode code) {
            QTest::newRow(name) << fault << static_cast<int>(code);
        };
        add("wrong PIN", 0, ErrorCode::NotAllowedNow);
        add("own request", 1, ErrorCode::NotAllowedNow);
        add("stranger", 2, ErrorCode::NotAllowedNow);
        add("no PIN chosen", 3, ErrorCode::NotAllowedNow);
        add("no means", 4, ErrorCode::BadInput);
        add("written reply without file", 5, ErrorCode::BadInput);
        add("telephone without day", 6, ErrorCode::BadInput);
        add("telephone confirmed the same day", 7, ErrorCode::BadInput);
        add("telephone recorded by a stranger", 8, ErrorCode::NotAllowedNow);
        add("rejected without reason", 9, ErrorCode::BadInput);
        add("no decision", 10, ErrorCode::BadInput);
    }

    void wrongDecisionsChangeNothing()
    {
        QFETCH(int, fault);
        QFETCH(int, code);
        DecisionInput input = fault >= 6 && fault <= 8 ? byTelephone() : byPin();
        switch (fault) {
        case 0:
            input.pin = u"111112"_qs;
            break;
        case 1:
            input.decidedBy = kOperator;
            break;
        case 2:
            input.decidedBy = u"通りすがり"_qs;
            break;
        case 3:
            input.decidedBy = u"管理 新"_qs;
            break;
        case 4:
            input.means = ApprovalMeans::None;
            break;
        case 5:
            input.means = ApprovalMeans::WrittenReply;
            break;
        case 6:
            input.confirmUntil = {};
            break;
        case 7:
            input.confirmUntil = QDate(2026, 11, 20);
            break;
        case 8:
            input.recordedBy = u"通りすがり"_qs;
            break;
        case 9:
            input.decision = ApprovalDecision::Rejected;
            break;
        default:
            input.decision = ApprovalDecision::Pending;
            break;
        }
        Approval approval = pending();
        const auto failure = errorOf([&] { decide(approval, input, organisation(), kNow); });
        QVERIFY(failure);
        QCOMPARE(static_cast<int>(*failure), code);
        QVERIFY(stateOf(approval, kNow) == ApprovalState::Pending);
        QVERIFY(approval.decidedBy.isEmpty());
    }

    void aDecisionIsFinal()
    {
        Approval approval = pending();
        DecisionInput input = byPin();
        input.decision = ApprovalDecision::SentBack;
        input.instruction = u"理由を詳しく"_qs;
        decide(approval, input, organisation(), kNow);
        QVERIFY(stateOf(approval, kNow) == ApprovalState::SentBack);
        QCOMPARE(errorOf([&] { useIt(approval); }), ErrorCode::NotAllowedNow);
        QCOMPARE(errorOf([&] { decide(approval, byPin(), organisation(), kNow); }), ErrorCode::NotAllowedNow);
    }

    void aWrittenReplyNeedsNoPin()
    {
        Approval approval = pending();
        DecisionInput input = byPin();
        input.means = ApprovalMeans::WrittenReply;
        input.pin.clear();
        input.recordedBy = kOperator;
        input.attachment = u"/回答.pdf"_qs;
        input.attachmentSha256 = QByteArray(64, 'a');
        decide(approval, input, organisation(), kNow);
        QCOMPARE(approval.recordedBy, kOperator);
        QCOMPARE(approval.attachmentSha256, input.attachmentSha256);
        QVERIFY(stateOf(approval, kNow) == ApprovalState::Usable);
    }

    void validityIsHalfOpen()
    {
        Approval approval = pending();
        approval.validFrom = kNow.addSecs(100);
        approval.validUntil = kNow.addSecs(200);
        approval = request(approval, kNow);
        decide(approval, byPin(), organisation(), kNow);
        QVERIFY(stateOf(approval, kNow.addSecs(99)) == ApprovalState::NotYetValid);
        QVERIFY(stateOf(approval, kNow.addSecs(100)) == ApprovalState::Usable);
        QVERIFY(stateOf(approval, kNow.addSecs(199)) == ApprovalState::Usable);
        QVERIFY(stateOf(approval, kNow.addSecs(200)) == ApprovalState::Expired);
        QCOMPARE(errorOf([&] { useIt(approval, kNow.addSecs(99)); }), ErrorCode::NotAllowedNow);
        QCOMPARE(errorOf([&] { useIt(approval, kNow.addSecs(200)); }), ErrorCode::NotAllowedNow);
    }

    void aRequestForAPastTimeCannotBeDecided()
    {
        Approval approval = pending();
        approval.validUntil = kNow.addSecs(100);
        approval = request(approval, kNow);
        QCOMPARE(errorOf([&] { decide(approval, byPin(), organisation(), kNow.addSecs(100)); }),
                 ErrorCode::NotAllowedNow);
    }

    void aStandingApprovalIsUsedUntilItsEnd()
    {
        Approval approval = pending();
        approval.standing = true;
        approval.consultationNo = u"協議-1"_qs;
        approval.validUntil = kNow.addDays(30);
        approval = request(approval, kNow);
        decide(approval, byPin(), organisation(), kNow);
        for (int day = 0; day < 30; ++day)
            useIt(approval, kNow.addDays(day));
        QCOMPARE(approval.usedAt, kNow.addDays(29));
        QCOMPARE(errorOf([&] { useIt(approval, kNow.addDays(30)); }), ErrorCode::NotAllowedNow);
    }

    void aTelephoneApprovalIsConfirmedByTheNextOpenDay()
    {
        Approval approval = pending();
        decide(approval, byTelephone(), organisation(), kNow);
        const QDateTime lastMoment(kMonday, QTime(14, 59, 59), Qt::UTC); // 23:59:59 in Japan
        QVERIFY(stateOf(approval, kNow) == ApprovalState::Usable);
        QVERIFY(stateOf(approval, lastMoment) == ApprovalState::Usable);
        QVERIFY(stateOf(approval, lastMoment.addSecs(1)) == ApprovalState::Unconfirmed);
        QCOMPARE(errorOf([&] { useIt(approval, lastMoment.addSecs(1)); }), ErrorCode::NotAllowedNow);

        Approval used = approval;
        useIt(used);
        QVERIFY(stateOf(used, lastMoment.addSecs(1)) == ApprovalState::Unconfirmed); // not hidden by the use

        confirm(approval, kManager, kManagerPin, organisation(), lastMoment.addSecs(1));
        QCOMPARE(approval.confirmedAt, lastMoment.addSecs(1));
        QVERIFY(stateOf(approval, lastMoment.addSecs(1)) == ApprovalState::Usable);
        QCOMPARE(errorOf([&] { confirm(approval, kManager, kManagerPin, organisation(), kNow); }),
                 ErrorCode::NotAllowedNow);
    }

    void whoMayConfirm()
    {
        Approval approval = pending();
        decide(approval, byTelephone(), organisation(), kNow);
        const auto refused = [&](const QString& by, const QString& pin) {
            return errorOf([&] { confirm(approval, by, pin, organisation(), kNow); });
        };
        QCOMPARE(refused(kOperator, kManagerPin), ErrorCode::NotAllowedNow);
        QCOMPARE(refused(kManager, u"000001"_qs), ErrorCode::NotAllowedNow);
        QCOMPARE(refused({}, {}), ErrorCode::BadInput);
        approval.recordedBy = kResponsible;
        QCOMPARE(refused(kResponsible, kManagerPin), ErrorCode::NotAllowedNow);
        QVERIFY(!approval.confirmedAt.isValid());
        QCOMPARE(refused(kManager, kManagerPin), std::nullopt);

        Approval pin = pending();
        decide(pin, byPin(), organisation(), kNow);
        QCOMPARE(errorOf([&] { confirm(pin, kManager, kManagerPin, organisation(), kNow); }),
                 ErrorCode::NotAllowedNow);
    }

    void anApprovalCoversOnlyWhatItIsAbout()
    {
        Approval approval = pending();
        approval.subject = u"20261101-213000"_qs;
        decide(approval, byPin(), organisation(), kNow);
        const auto refused = [&](ApprovalKind kind, const QString& site, const QString& subject) {
            Approval copy = approval;
            return errorOf([&] { use(copy, kind, site, subject, kNow); });
        };
        QCOMPARE(refused(ApprovalKind::Retention, kSite, approval.subject), ErrorCode::NotAllowedNow);
        QCOMPARE(refused(ApprovalKind::Window, u"site-2"_qs, approval.subject), ErrorCode::NotAllowedNow);
        QCOMPARE(refused(ApprovalKind::Window, kSite, u"other"_qs), ErrorCode::NotAllowedNow);
        QCOMPARE(refused(ApprovalKind::Window, kSite, approval.subject), std::nullopt);
        approval.siteId.clear();
        approval.subject.clear();
        QCOMPARE(refused(ApprovalKind::Window, u"site-2"_qs, u"other"_qs), std::nullopt);
    }

    void withNobodyRecordedOnlyTheOrderIsChecked()
    {
        Approval approval = pending();
        DecisionInput input;
        input.decision = ApprovalDecision::Approved;
        input.decidedBy = kOperator;
        decide(approval, input, {}, kNow);
        useIt(approval);
        QCOMPARE(errorOf([&] { useIt(approval); }), ErrorCode::NotAllowedNow);
    }
};

QTEST_APPLESS_MAIN(tst_approvals)
#include "tst_approvals.moc"
