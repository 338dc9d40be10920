#include "scenario.h"

#include "duties/fulfilment.h"
#include "duties/rules.h"

#include <QSet>
#include <QTest>

using namespace akimori;
using namespace akimori::duties;
using test::Scenario;

namespace {

std::vector<Scenario> allScenarios()
{
    std::vector<Scenario> all;
    for (const auto& group : {
             test::organisationScenarios(),
             test::backupScenarios(),
             test::securityScenarios(),
             test::incidentScenarios(),
             test::otherScenarios(),
         })
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

const DutyRow& rowOf(const DutyMonth& month, const QString& clause)
{
    for (const DutyRow& row : month.rows) {
        if (row.clause.id == clause)
            return row;
    }
    qFatal("no row for %s", qPrintable(clause));
}

} // namespace

/// Every clause in the situations that it distinguishes, with a calendar and a clock that stand still.
class tst_clauses : public QObject
{
    Q_OBJECT

private slots:
    void everyClauseHasARule()
    {
        const Catalogue catalogue = Catalogue::forContract({});
        QCOMPARE(catalogue.clauses().size(), 54u);
        QSet<QString> ruled{QStringLiteral("G-1")};
        for (const ClauseRule& rule : allRules()) {
            catalogue.clause(QLatin1String(rule.clause)); // throws for a rule without a clause
            QVERIFY2(!ruled.contains(QLatin1String(rule.clause)), rule.clause);
            ruled.insert(QLatin1String(rule.clause));
        }
        QCOMPARE(ruled.size(), 54);
    }

    void everyClauseIsTriedInSeveralStates()
    {
        QHash<QString, QSet<int>> states;
        for (const Scenario& scenario : allScenarios())
            states[QLatin1String(scenario.clause)].insert(static_cast<int>(scenario.expected));
        const Catalogue catalogue = Catalogue::forContract({});
        for (const Clause& clause : catalogue.clauses())
            QVERIFY2(states.value(clause.id).size() >= 2, qPrintable(clause.id));
    }

    void clauses_data()
    {
        QTest::addColumn<int>("index");
        const auto scenarios = allScenarios();
        for (std::size_t i = 0; i < scenarios.size(); ++i)
            QTest::addRow("%s %s", scenarios[i].clause, scenarios[i].name) << static_cast<int>(i);
    }

    void clauses()
    {
        QFETCH(int, index);
        const Scenario scenario = allScenarios()[static_cast<std::size_t>(index)];
        Facts facts = test::usualFacts();
        scenario.given(facts);
        const DutyMonth month = fulfilment(Catalogue::forContract({}), facts, scenario.month);
        const DutyRow& row = rowOf(month, QLatin1String(scenario.clause));
        QVERIFY2(row.state == scenario.expected,
                 qPrintable(toString(row.state) + QStringLiteral(" instead of ") + toString(scenario.expected)
                            + QStringLiteral(": ") + row.why));
        QVERIFY(!row.why.isEmpty());
        if (row.evidenceCount > 0)
            QVERIFY2(!row.why.startsWith(u"0 "_qs) && !row.why.contains(u" 0 provided"_qs), qPrintable(row.why));
        QCOMPARE(row.ask.isEmpty(), row.state != DutyState::NeedsConfirmation);
        if (row.state == DutyState::Fulfilled && row.clause.id != QLatin1String("R-1"))
            QVERIFY2(row.evidenceCount > 0, "fulfilled without a record");
        QVERIFY(static_cast<int>(row.evidence.size()) <= DutyRow::kMostEvidence);
    }
};

QTEST_GUILESS_MAIN(tst_clauses)
#include "tst_clauses.moc"
