#include "advisories/casestates.h"

#include "base/error.h"

#include <QTest>

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
            {Measure::Applied, Measure::Failed},        {Measure::Failed, Measure::Planned}};
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
