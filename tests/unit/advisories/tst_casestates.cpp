#include "advisories/casestates.h"

#include "base/error.h"

#include <QTest>

#include <utility>

using namespace akimori;
using namespace akimori::advisories;

namespace {

using Measure = AdvisoryMeasure;
using Answer = AdvisoryVerdict;
using Reporting = AdvisoryReporting;

const QDate kToday(2026, 11, 23);
const QDateTime kNow(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);

AdvisoryCase inState(Measure measure, Answer verdict = Answer::Affected, Reporting reporting = Reporting::None)
{
    AdvisoryCase subject;
    subject.no = QStringLiteral("脆-2026-0001");
    subject.measure = measure;
    subject.verdict = verdict;
    subject.reporting = reporting;
    return subject;
}

} // namespace

/// Every step of the three state lines that is legal, and the refusal of all others.
class tst_casestates : public QObject
{
    Q_OBJECT

private slots:
    void judgingNeedsAReasonAndAnAnswer()
    {
        AdvisoryCase subject = inState(Measure::NotConsulted, Answer::Undecided);
        QVERIFY_THROWS_EXCEPTION(Error, judge(subject, Answer::Affected, u" "_qs));
        QVERIFY_THROWS_EXCEPTION(Error, judge(subject, Answer::Undecided, u"r"_qs));
        judge(subject, Answer::Affected, u"r"_qs);
        QVERIFY(subject.judgedByPerson);
    }

    void matchingNeverOverrulesAPerson()
    {
        AdvisoryCase subject = inState(Measure::NotConsulted);
        judge(subject, Answer::Affected, u"r"_qs);
        QVERIFY(!judgeByMatching(subject, Answer::NotAffected, u"m"_qs, {}));
        QVERIFY(subject.verdict == Answer::Affected);
        AdvisoryCase alert = inState(Measure::NotConsulted, Answer::Undecided);
        alert.needsPerson = true;
        QVERIFY(!judgeByMatching(alert, Answer::NotAffected, u"m"_qs, {}));
        QVERIFY(alert.verdict == Answer::Undecided);
        reopenForRevision(subject, u"revised"_qs);
        QVERIFY(subject.verdict == Answer::NeedsConfirmation);
        QVERIFY(judgeByMatching(subject, Answer::NotAffected, u"m"_qs, {}));
        QVERIFY(!judgeByMatching(subject, Answer::NotAffected, u"m"_qs, {}));
    }

    void whatWasAffectedStaysSoUntilItsReport()
    {
        AdvisoryCase subject = inState(Measure::Apply);
        subject.fixedVersion = u"2"_qs;
        QVERIFY(!judgeByMatching(subject, Answer::NotAffected, u"fix is there"_qs, {}));
        QVERIFY(subject.verdict == Answer::Affected);
        QVERIFY(noteInstalled(subject, u"2"_qs, u"2"_qs, true, kNow));
        QCOMPARE(subject.fixedSeenAt, kNow);
        QVERIFY(!noteInstalled(subject, u"2"_qs, u"2"_qs, true, kNow.addDays(1))); // since when it is there
        QVERIFY(!noteInstalled(subject, u"2"_qs, u"2"_qs, std::nullopt, kNow.addDays(1)));
        QVERIFY(noteInstalled(subject, u"1"_qs, u"2"_qs, false, kNow.addDays(2))); // somebody went back
        QVERIFY(!subject.fixedSeenAt.isValid());
    }

    void verifiedNeedsTheFixOnTheServer()
    {
        AdvisoryCase subject = inState(Measure::Applied);
        subject.fixedVersion = u"2"_qs;
        QVERIFY_THROWS_EXCEPTION(Error, advanceWork(subject, Measure::Verified, false));
        noteInstalled(subject, u"2"_qs, u"2"_qs, true, kNow);
        advanceWork(subject, Measure::Verified, false);
        AdvisoryCase unknown = inState(Measure::Applied); // e.g. a component without package
        advanceWork(unknown, Measure::Verified, false);
        QVERIFY(unknown.measure == Measure::Verified);
    }

    void anAcceptedRiskEnds()
    {
        AdvisoryCase subject = inState(Measure::AcceptRisk, Answer::Affected, Reporting::Completed);
        subject.acceptedUntil = kToday;
        subject.deadline = kToday.addDays(-60);
        QVERIFY(!subject.open());
        QVERIFY(!endAcceptance(subject, kToday)); // the last day still counts
        QVERIFY(endAcceptance(subject, kToday.addDays(1)));
        QVERIFY(subject.measure == Measure::Consulting);
        QVERIFY(subject.open());
        QCOMPARE(subject.deadline, kToday.addDays(-60)); // the record of the deadline stays
        QVERIFY(!subject.owesThirtyDayReport());
        QVERIFY(!endAcceptance(subject, kToday.addDays(2)));
    }

    void successorsTakeOverTheDecisionNotTheWork()
    {
        const std::pair<Measure, Measure> table[] = {
            {Measure::NotConsulted, Measure::NotConsulted}, {Measure::Consulting, Measure::Consulting},
            {Measure::Apply, Measure::Apply},               {Measure::Mitigate, Measure::Mitigate},
            {Measure::AcceptRisk, Measure::AcceptRisk},     {Measure::Monitor, Measure::Consulting},
            {Measure::NotNeeded, Measure::NotConsulted},    {Measure::PatchReceived, Measure::Apply},
            {Measure::Planned, Measure::Apply},             {Measure::Applied, Measure::Apply},
            {Measure::Verified, Measure::Apply},            {Measure::Failed, Measure::Apply}};
        for (const auto& [before, after] : table) {
            AdvisoryCase first = inState(before, Answer::Affected, Reporting::First);
            first.acceptedUntil = kToday.addDays(30);
            AdvisoryCase next = inState(Measure::NotConsulted);
            next.deadline = kToday.addDays(25);
            inheritPolicy(next, first);
            QVERIFY(next.measure == after);
            QVERIFY(next.reporting == Reporting::None);
            QCOMPARE(next.deadline, kToday.addDays(25));
            QCOMPARE(next.follows, first.no);
            QCOMPARE(next.acceptedUntil.isValid(), after == Measure::AcceptRisk);
        }
    }

    void policyComesAfterConsultation()
    {
        AdvisoryCase subject = inState(Measure::NotConsulted);
        QVERIFY_THROWS_EXCEPTION(Error, decide(subject, Measure::Apply, {}, kToday));
        consult(subject);
        QVERIFY(subject.measure == Measure::Consulting);
        QVERIFY_THROWS_EXCEPTION(Error, decide(subject, Measure::NotNeeded, {}, kToday));
        QVERIFY_THROWS_EXCEPTION(Error, decide(subject, Measure::AcceptRisk, {}, kToday));
        QVERIFY_THROWS_EXCEPTION(Error, decide(subject, Measure::AcceptRisk, kToday, kToday));
        QVERIFY_THROWS_EXCEPTION(Error, decide(subject, Measure::Applied, {}, kToday));
        decide(subject, Measure::AcceptRisk, kToday.addDays(90), kToday);
        QCOMPARE(subject.acceptedUntil, kToday.addDays(90));
        decide(subject, Measure::Apply, {}, kToday);
        QVERIFY(!subject.acceptedUntil.isValid());
        AdvisoryCase unjudged = inState(Measure::Consulting, Answer::Undecided);
        QVERIFY_THROWS_EXCEPTION(Error, decide(unjudged, Measure::Apply, {}, kToday));
        AdvisoryCase harmless = inState(Measure::NotConsulted, Answer::NotAffected);
        decide(harmless, Measure::NotNeeded, {}, kToday);
        QVERIFY(harmless.measure == Measure::NotNeeded);
    }

    void everyOtherStepOfWorkIsRefused()
    {
        const QList<std::pair<Measure, Measure>> legal{
            {Measure::Apply, Measure::PatchReceived},   {Measure::PatchReceived, Measure::Planned},
            {Measure::PatchReceived, Measure::Applied}, {Measure::Planned, Measure::Applied},
            {Measure::Applied, Measure::Verified},      {Measure::Planned, Measure::Failed},
            {Measure::Applied, Measure::Failed},        {Measure::Failed, Measure::Planned},
            {Measure::PatchReceived, Measure::PatchReceived}, // a corrected file
            {Measure::Planned, Measure::PatchReceived}, {Measure::Failed, Measure::PatchReceived}};
        for (int from = 0; from <= static_cast<int>(Measure::Failed); ++from) {
            for (int to = 0; to <= static_cast<int>(Measure::Failed); ++to) {
                const std::pair step{static_cast<Measure>(from), static_cast<Measure>(to)};
                AdvisoryCase subject = inState(step.first);
                bool moved = true;
                try {
                    advanceWork(subject, step.second, false);
                } catch (const Error& error) {
                    moved = false;
                    QVERIFY(error.code() == ErrorCode::Conflict);
                    QVERIFY(subject.measure == step.first);
                }
                QCOMPARE(moved, legal.contains(step));
            }
        }
    }

    void withoutTheCitysFileAConsultationIsNeeded()
    {
        AdvisoryCase subject = inState(Measure::Apply);
        QVERIFY_THROWS_EXCEPTION(Error, advanceWork(subject, Measure::Planned, false));
        advanceWork(subject, Measure::Planned, true);
        QVERIFY(subject.measure == Measure::Planned);
    }

    void reportsComeInOrder()
    {
        AdvisoryCase subject = inState(Measure::Consulting, Answer::Undecided);
        QVERIFY_THROWS_EXCEPTION(Error, report(subject, Reporting::Interim, {}, kNow));
        QVERIFY_THROWS_EXCEPTION(Error, report(subject, Reporting::ThirtyDay, u"why"_qs, kNow));
        QVERIFY_THROWS_EXCEPTION(Error, report(subject, Reporting::None, {}, kNow));
        report(subject, Reporting::First, {}, kNow);
        QVERIFY_THROWS_EXCEPTION(Error, report(subject, Reporting::First, {}, kNow));
        report(subject, Reporting::Interim, {}, kNow);
        judge(subject, Answer::Affected, u"r"_qs);
        QVERIFY_THROWS_EXCEPTION(Error, report(subject, Reporting::ThirtyDay, {}, kNow));
        report(subject, Reporting::ThirtyDay, u"the consultation goes on"_qs, kNow);
        report(subject, Reporting::Interim, {}, kNow);
        QVERIFY(subject.reporting == Reporting::ThirtyDay); // a later note does not undo it
        QVERIFY_THROWS_EXCEPTION(Error, report(subject, Reporting::Completed, {}, kNow));
        subject.measure = Measure::Verified;
        QVERIFY(!subject.open());
        report(subject, Reporting::Completed, {}, kNow);
        QVERIFY_THROWS_EXCEPTION(Error, report(subject, Reporting::Interim, {}, kNow));
    }
};

QTEST_APPLESS_MAIN(tst_casestates)
#include "tst_casestates.moc"
