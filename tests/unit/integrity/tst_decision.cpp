#include "base/error.h"
#include "integrity/compare.h"
#include "integrity/decision.h"

#include <QTest>

using namespace akimori;
using namespace akimori::integrity;

namespace {

Finding difference(const QString& evidence, const QString& rule = {})
{
    Finding finding;
    finding.root = "/w";
    finding.path = "a.html";
    finding.change = ChangeKind::Modified;
    finding.rule = rule;
    finding.evidence = evidence;
    return finding;
}

const QDateTime kWhen(QDate(2026, 11, 22), QTime(1, 2), Qt::UTC);

} // namespace

class tst_decision : public QObject
{
    Q_OBJECT

private slots:
    void needsAWordAndAReason()
    {
        Finding finding = difference(QStringLiteral("x"));
        QVERIFY_THROWS_EXCEPTION(Error,
                                 decide(finding, QStringLiteral("maybe"), QStringLiteral("r"), {}, kWhen));
        QVERIFY_THROWS_EXCEPTION(
            Error, decide(finding, QStringLiteral("authorised"), QStringLiteral(" "), {}, kWhen));
        QVERIFY(finding.decision.isEmpty());
        decide(finding, QStringLiteral("tampering"), QStringLiteral("r"), QStringLiteral("○○"), kWhen);
        QCOMPARE(toString(finding.classification), toString(FindingClass::Tampering));
        decide(finding, QStringLiteral("authorised"), QStringLiteral("r"), QStringLiteral("○○"), kWhen);
        QCOMPARE(toString(finding.classification), toString(FindingClass::Authorised));
        QCOMPARE(toString(verdictOf({finding}, {}, 1)), toString(Verdict::Ok));
        QCOMPARE(toString(verdictOf({finding}, {{"/w", "b", {}}}, 1)), toString(Verdict::Unchecked));
    }

    void identicalStateKeepsItsDecision()
    {
        std::vector<Finding> earlier{difference(QStringLiteral("1 => 2")),
                                     difference(QStringLiteral("excerpt"), QStringLiteral("H01"))};
        decide(earlier[0], QStringLiteral("authorised"), QStringLiteral("C-12"), QStringLiteral("○○"), kWhen);
        decide(earlier[1], QStringLiteral("authorised"), QStringLiteral("C-12"), QStringLiteral("○○"), kWhen);
        std::vector<Finding> now{difference(QStringLiteral("1 => 2")),
                                 difference(QStringLiteral("excerpt"), QStringLiteral("H01"))};
        carryDecisions(earlier, now);
        for (const Finding& finding : now) {
            QCOMPARE(finding.decision, QStringLiteral("authorised"));
            QCOMPARE(finding.decisionReason, QStringLiteral("C-12"));
            QCOMPARE(finding.decidedAt, kWhen);
        }
    }

    /// An attacker who alters an authorised page must not hide behind its decision, whatever the excerpt
    /// says.
    void anotherStateIsNew()
    {
        std::vector<Finding> earlier{difference(QStringLiteral("1 => 2")),
                                     difference(QStringLiteral("excerpt"), QStringLiteral("H01"))};
        for (Finding& finding : earlier)
            decide(finding, QStringLiteral("authorised"), QStringLiteral("C-12"), QStringLiteral("○○"),
                   kWhen);
        std::vector<Finding> now{difference(QStringLiteral("1 => 3")),
                                 difference(QStringLiteral("excerpt"), QStringLiteral("H01"))};
        carryDecisions(earlier, now);
        for (const Finding& finding : now)
            QVERIFY(finding.decision.isEmpty());
        QCOMPARE(toString(verdictOf(now, {}, 1)), toString(Verdict::Found));
    }
};

QTEST_APPLESS_MAIN(tst_decision)
#include "tst_decision.moc"
