#include "scenario.h"

#include "base/error.h"
#include "duties/attention.h"
#include "duties/fulfilment.h"

#include <QTest>

using namespace akimori;
using namespace akimori::duties;

namespace {

DutyRow rowOf(const DutyMonth& month, const QString& clause)
{
    for (const DutyRow& row : month.rows) {
        if (row.clause.id == clause)
            return row;
    }
    return {};
}

QJsonObject change(const QString& clause, const QJsonObject& values) { return {{clause, values}}; }

} // namespace

class tst_fulfilment : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyProfileHasAllRowsAndNothingIsRed()
    {
        Facts facts;
        facts.now = test::jstTime(11, 24, 9);
        const DutyMonth month = fulfilment(Catalogue::forContract({}), facts, QDate(2026, 11, 24));
        QCOMPARE(month.rows.size(), 54u);
        QCOMPARE(month.count(DutyState::Overdue), 0);
        QCOMPARE(month.count(DutyState::Fulfilled), 0);
        QVERIFY(rowOf(month, u"B-11"_qs).state == DutyState::NeedsConfirmation);
        QCOMPARE(month.month, QDate(2026, 11, 1));
    }

    void theFirstDayOfASiteIsNotRed()
    {
        Facts facts = test::usualFacts();
        facts.contract.termFrom = QDate(2026, 11, 24);
        facts.site->createdAt = test::jstTime(11, 24, 8);
        facts.people.clear();
        const DutyMonth month = fulfilment(Catalogue::forContract({}), facts, QDate(2026, 11, 1));
        for (const DutyRow& row : month.rows)
            QVERIFY2(row.state != DutyState::Overdue, qPrintable(row.clause.id + u' ' + row.why));
    }

    void theRowsStandInTheAnnexsOrder()
    {
        const DutyMonth month = fulfilment(Catalogue::forContract({}), test::usualFacts(), QDate(2026, 11, 1));
        QStringList businesses;
        for (const DutyRow& row : month.rows) {
            if (businesses.isEmpty() || businesses.last() != row.clause.business)
                businesses << row.clause.business;
        }
        QCOMPARE(businesses, (QStringList{u"保守に関する業務内容"_qs, u"運用保守体制"_qs, u"バックアップ・リストア"_qs, u"監視"_qs,
                                          u"セキュリティ管理"_qs, u"障害時対応"_qs, u"※ 引継ぎ・公開"_qs}));
    }

    void aConfirmationDoesNotOutweighABreach()
    {
        Facts facts = test::usualFacts();
        test::addConfirmation(facts, u"B-1"_qs, QDate(2026, 10, 1));
        QVERIFY(rowOf(fulfilment(Catalogue::forContract({}), facts, QDate(2026, 10, 1)), u"B-1"_qs).state
                == DutyState::Overdue);
    }

    void aConfirmationOfAnotherSiteDoesNotCount()
    {
        Facts facts = test::usualFacts();
        test::addConfirmation(facts, u"S-2"_qs, QDate(2026, 10, 1));
        facts.confirmations.back().siteId = u"site-2"_qs;
        QVERIFY(rowOf(fulfilment(Catalogue::forContract({}), facts, QDate(2026, 11, 1)), u"S-2"_qs).state
                == DutyState::NeedsConfirmation);
    }

    void theContractMayChangeAClause()
    {
        const Catalogue catalogue = Catalogue::forContract(
            {{u"S-2"_qs, QJsonObject{{u"applies"_qs, false}, {u"whyNot"_qs, u"協議により対象外"_qs}}},
             {u"B-9"_qs, QJsonObject{{u"targets"_qs, QJsonObject{{u"days"_qs, 62}}}}},
             {u"S-11"_qs, QJsonObject{{u"from"_qs, u"2026-12-01"_qs}}}});
        QCOMPARE(catalogue.clause(u"B-9"_qs).target(u"days"_qs), 62);
        QVERIFY(catalogue.clause(u"B-9"_qs).overridden);
        QVERIFY(!catalogue.clause(u"B-8"_qs).overridden);
        const DutyMonth month = fulfilment(catalogue, test::usualFacts(), QDate(2026, 11, 1));
        QVERIFY(rowOf(month, u"S-2"_qs).state == DutyState::NotApplicable);
        QCOMPARE(rowOf(month, u"S-2"_qs).why, u"協議により対象外"_qs);
        QVERIFY(rowOf(month, u"S-11"_qs).state == DutyState::NotApplicable);
    }

    void whatCannotBeMeantIsRefused()
    {
        Catalogue catalogue = Catalogue::forContract({});
        for (const QJsonObject& wrong :
             {QJsonObject{{u"cadence"_qs, u"sometimes"_qs}}, QJsonObject{{u"from"_qs, u"yesterday"_qs}},
              QJsonObject{{u"applies"_qs, false}}, QJsonObject{{u"colour"_qs, u"red"_qs}}, QJsonObject{{u"name"_qs, u""_qs}},
              QJsonObject{{u"targets"_qs, QJsonObject{{u"days"_qs, -1}}}},
              QJsonObject{{u"from"_qs, u"2026-12-01"_qs}, {u"until"_qs, u"2026-11-01"_qs}}})
            QVERIFY_THROWS_EXCEPTION(Error, catalogue.change(u"B-9"_qs, wrong));
        QVERIFY(!catalogue.clause(u"B-9"_qs).overridden);
        QVERIFY_THROWS_EXCEPTION(Error, catalogue.change(u"Z-1"_qs, {}));
        QVERIFY_THROWS_EXCEPTION(Error, Catalogue::forContract(change(u"Z-1"_qs, {})));
        QVERIFY_THROWS_EXCEPTION(Error, Catalogue(QByteArray("{}")));
    }

    void severalSitesShowTheWorst()
    {
        Facts good = test::usualFacts();
        test::addGeneration(good, BackupKind::System, test::jstTime(10, 2, 22));
        const Catalogue catalogue = Catalogue::forContract({});
        const QDate october(2026, 10, 1);
        const DutyMonth month = merged({fulfilment(catalogue, good, october),
                                        fulfilment(catalogue, test::usualFacts(), october)},
                                       {u"本サイト"_qs, u"支所"_qs});
        const DutyRow row = rowOf(month, u"B-1"_qs);
        QVERIFY(row.state == DutyState::Overdue);
        QVERIFY(row.why.contains(u"本サイト"_qs) && row.why.contains(u"支所"_qs));
        QVERIFY(row.due.isValid());
        QVERIFY(!rowOf(month, u"R-1"_qs).why.contains(u"支所"_qs)); // the same for both is said once
    }

    void aFiscalYearHasTwelveMonths()
    {
        const auto months = fiscalYear(Catalogue::forContract({}), test::usualFacts(), 2026);
        QCOMPARE(months.size(), 12u);
        QCOMPARE(months.front().month, QDate(2026, 4, 1));
        QCOMPARE(months.back().month, QDate(2027, 3, 1));
        QVERIFY(rowOf(months.back(), u"B-1"_qs).state == DutyState::Pending);
    }

    void attentionComesInTheOrderOfWork()
    {
        Facts facts = test::usualFacts();
        test::addCase(facts, QDate(2026, 10, 26), test::jstTime(10, 27)).firstReportAt = test::jstTime(10, 27, 3); // due 25 November
        test::addCase(facts, QDate(2026, 10, 10), test::jstTime(10, 10)).firstReportAt = test::jstTime(10, 10, 3); // due 9 November
        test::addNights(facts, QDate(2026, 11, 1), QDate(2026, 11, 23));
        const DutyMonth month = fulfilment(Catalogue::forContract({}), facts, QDate(2026, 11, 1));
        const auto items = attention(month, facts.now);
        QVERIFY(items.size() >= 3);
        bool soon = false;
        QDateTime before;
        for (const Attention& item : items) {
            QVERIFY(item.clause != u"G-1"_qs);
            if (item.level == Attention::Level::Soon && !soon) {
                soon = true;
                before = {};
            }
            QVERIFY(!soon || item.level == Attention::Level::Soon);
            if (before.isValid() && item.due.isValid())
                QVERIFY(before <= item.due);
            before = item.due;
            QVERIFY(!item.page.isEmpty());
        }
    }

    void todaysRoundIsNoAttention()
    {
        Facts facts = test::usualFacts();
        facts.contract.termFrom = QDate(2026, 11, 24);
        facts.site->createdAt = test::jstTime(11, 24, 8);
        const auto items = attention(fulfilment(Catalogue::forContract({}), facts, QDate(2026, 11, 1)), facts.now);
        for (const Attention& item : items)
            QVERIFY2(item.clause != u"S-11"_qs && item.clause != u"B-3"_qs, qPrintable(item.clause));
    }

    void openQuestionsSayWhoAsksWhomByWhen()
    {
        const auto rows = openQuestions(fulfilment(Catalogue::forContract({}), test::usualFacts(), QDate(2026, 11, 1)));
        QVERIFY(!rows.empty());
        for (const DutyRow& row : rows)
            QVERIFY2(row.ask.contains(row.clause.asked) && row.ask.contains(u"2026-"_qs), qPrintable(row.clause.id));
    }
};

QTEST_GUILESS_MAIN(tst_fulfilment)
#include "tst_fulfilment.moc"
