#include "pagetest.h"

#include "base/jst.h"
#include "ledger/generationtable.h"
#include "ledger/scantable.h"
#include "ledger/sitetable.h"
#include "operations/duties/today.h"
#include "support/demoprofile.h"
#include "ui/pages/dashboardcards.h"
#include "ui/pages/deadlinelist.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/dutycard.h"
#include "ui/widgets/generationtimeline.h"
#include "ui/widgets/responsechart.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>

#include <algorithm>

using namespace akimori;
using namespace akimori::ui;

/// きょうの状況 and 履行状況 on a made-up profile, by the widgets that a person uses.
class tst_dashboard : public PageTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        beginJapanese();
        makeWindow();
        m_ui->window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_ui->window));
    }

    void cleanupTestCase() { m_ui.reset(); }

    void nothingCheckedNeverLooksGood()
    {
        const auto cards = dutyCards(operations::TodayStatus());
        QCOMPARE(cards.size(), 5u);
        for (const DutyCard::Data& card : cards) {
            if (card.id != u"incidents"_qs) // an empty register is empty
                QVERIFY2(card.tone != Tone::Ok, qPrintable(card.id));
        }
        QCOMPARE(cards[1].figure, QStringLiteral("―"));
        QCOMPARE(cards[3].figure, QStringLiteral("―"));
    }

    void withoutASiteTheDutiesAreShownAll()
    {
        open("duties");
        QCOMPARE(find<QTableView>("dutiesTable")->model()->rowCount(), 54);
        checkLooks(QStringLiteral("duties-empty"));
    }

    void theDashboardShowsTheRecords()
    {
        test::DemoProfile demo;
        demo.now = m_ui->clock.nowUtc();
        m_demo = std::make_unique<QTemporaryDir>();
        demo.folder = m_demo->path();
        demo.write();
        makeWindow(m_demo->path(), QStringLiteral("担当 ○○"));
        showWindow();
        open("dashboard");
        const auto cards = page()->findChildren<DutyCard*>();
        QCOMPARE(cards.size(), 5);
        const auto ledger = context().openLedger();
        const auto all = ledger::GenerationTable(*ledger).ofSite(m_ui->workbench.site()->id, BackupKind::Data);
        const auto kept = std::count_if(all.begin(), all.end(), [](const Generation& one) { return one.verified() && !one.evidence; });
        QVERIFY(kept >= 7); // tonight's stands there after 21:30
        QCOMPARE(cards[0]->data().figure, QString::number(kept));
        QCOMPARE(cards[3]->data().figure, QStringLiteral("2")); // days to the nearest report
        QVERIFY(cards[3]->data().tone == Tone::Bad);
        QVERIFY(cards[4]->data().figure == QStringLiteral("1"));
        QCOMPARE(find<QTableView>("deadlinesTable")->model()->rowCount(), 4);
        QVERIFY(find<GenerationTimeline>("generationTimeline")->marks().size() > 25);
        QVERIFY(find<ResponseChart>("responseChart")->isVisible());
        QVERIFY(find<Banner>("attentionBanner")->title().startsWith(QStringLiteral("対応が必要なものが ")));
        QVERIFY(!find<QPushButton>("dailyRecordButton")->isEnabled()); // no round yet
        checkLooks(QStringLiteral("dashboard"));
    }

    /// 速報 is due on the day of the detection: it stands in the band of deadlines with the 30-day reports, and leads to its paper.
    void aPaperThatIsDueTodayStandsAmongTheDeadlines()
    {
        const QDate today(2026, 11, 20);
        duties::CaseFact report;
        report.subject.no = QStringLiteral("脆-2026-0001");
        report.subject.deadline = today.addDays(2);
        duties::CaseFact made = report;
        made.thirtyDayReportAt = jst::toUtc(today, QTime(9, 0));
        operations::PaperRow tampering;
        tampering.form = QStringLiteral("F-03a");
        tampering.subject = QStringLiteral("事-2026-0001");
        tampering.due = today;
        tampering.state = operations::PaperState::Due;
        operations::PaperRow later = tampering;
        later.due = today.addDays(9);
        operations::PaperRow issued = tampering;
        issued.no = QStringLiteral("第R8-0001号");
        operations::PaperRow policy = tampering; // listed as its case
        policy.form = QStringLiteral("F-06");
        operations::PaperRow monthly;
        monthly.form = QStringLiteral("F-01");
        monthly.name = QStringLiteral("月次保守報告書");
        monthly.period = QDate(2026, 10, 1);
        monthly.due = today.addDays(-11);
        operations::PaperRow duties = monthly; // due together: one line
        duties.form = QStringLiteral("F-23");
        const std::vector<DeadlineRow> rows = deadlineRows({made, report}, {tampering, later, issued, policy, monthly, duties}, today);
        QCOMPARE(rows.size(), 4u);
        QCOMPARE(rows[0].link.form, QStringLiteral("F-01"));
        QCOMPARE(rows[0].title, QStringLiteral("月次保守報告書 ほか1件"));
        QCOMPARE(rows[1].link.form, QStringLiteral("F-03a"));
        QCOMPARE(rows[1].link.subject, tampering.subject);
        QVERIFY(rows[2].link.form.isEmpty() && !rows[2].done);
        QVERIFY(rows[3].done);
    }

    void theBannerLeadsThroughWhatIsDue()
    {
        open("dashboard");
        QTest::mouseClick(find<QPushButton>("attentionButton"), Qt::LeftButton);
        QDialog* attention = dialog("attentionDialog");
        QVERIFY(attention);
        QVERIFY(namelessControls(attention).isEmpty());
        QSignalSpy wanted(&m_ui->workbench, &Workbench::pageWanted);
        QTest::mouseClick(find<QPushButton>("openAttention1Button", attention), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const auto due = operations::loadToday(context(), *m_ui->workbench.site()).attention;
        QCOMPARE(wanted.front().front().toString(), due.front().page); // which one is first depends on the time of the day
    }

    void aCardLeadsToItsPage()
    {
        open("dashboard");
        QTest::mouseClick(find<QPushButton>("backupCardButton"), Qt::LeftButton);
        QCOMPARE(m_ui->window.currentPage(), QStringLiteral("backup"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_ui->jobs.busy(), kWaitMs);
    }

    void aConfirmationSettlesAClause()
    {
        open("duties");
        auto* table = find<QTableView>("dutiesTable");
        const QAbstractItemModel* model = table->model();
        int row = -1;
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, 1).data().toString() == QStringLiteral("ウイルス対策ソフト"))
                row = i;
        }
        QVERIFY(row >= 0);
        QCOMPARE(model->index(row, 2).data().toString(), QStringLiteral("要確認"));
        table->selectRow(row);
        QTest::mouseClick(find<QPushButton>("confirmDutyButton"), Qt::LeftButton);
        QDialog* confirm = dialog("confirmDutyDialog");
        QVERIFY(confirm);
        QVERIFY(namelessControls(confirm).isEmpty());
        auto* record = find<QPushButton>("recordButton", confirm);
        QVERIFY(!record->isEnabled());
        find<QPlainTextEdit>("confirmTextEdit", confirm)->setPlainText(QStringLiteral("所管課に確認。提供はない"));
        auto* state = find<QComboBox>("confirmStateComboBox", confirm);
        state->setCurrentIndex(1);
        QTest::mouseClick(record, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(model->index(row, 2).data().toString(), QStringLiteral("対象外"), kWaitMs);
        QVERIFY(page()->banner().isVisible());
    }

    void theYearHasTwelveMonths()
    {
        open("duties");
        find<QTabWidget>("dutyTabs")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(!m_ui->jobs.busy(), kWaitMs);
        QCOMPARE(find<QTableView>("dutyYearTable")->model()->rowCount(), 54);
        QCOMPARE(find<QTableView>("dutyYearTable")->model()->columnCount(), 14);
        checkLooks(QStringLiteral("duties-year"));
        find<QTabWidget>("dutyTabs")->setCurrentIndex(0);
    }

    /// The table stands for all sites: a record of the other one is shown there.
    void evidenceOfAnotherSiteSwitchesToIt()
    {
        Scan scan;
        scan.id = QStringLiteral("other-scan");
        scan.siteId = QStringLiteral("other");
        scan.method = QStringLiteral("server");
        scan.startedAt = m_ui->clock.nowUtc().addSecs(-300);
        scan.endedAt = scan.startedAt.addSecs(60);
        scan.verdict = Verdict::Ok;
        Site other = *m_ui->workbench.site();
        other.id = scan.siteId;
        other.name = QStringLiteral("もう一つのサイト");
        {
            const auto ledger = context().openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            ledger::SiteTable(*ledger).insert(transaction, other);
            ledger::ScanTable(*ledger).insert(transaction, scan);
            transaction.commit();
        }
        m_ui->workbench.reload();
        open("duties");
        QVERIFY(m_ui->workbench.site()->id != other.id);
        auto* table = find<QTableView>("dutiesTable");
        const QAbstractItemModel* model = table->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, 1).data().toString() == QStringLiteral("改ざんの確認"))
                table->selectRow(i);
        }
        QPushButton* link = nullptr;
        for (QPushButton* button : page()->findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^evidence\\d+Button$")))) {
            if (button->text().contains(jst::display(scan.startedAt)))
                link = button;
        }
        QVERIFY(link);
        link->click();
        settle();
        QCOMPARE(m_ui->workbench.site()->id, other.id);
        QCOMPARE(m_ui->window.currentPage(), QStringLiteral("integrity"));
        QVERIFY2(!banner().isVisible() || banner().tone() == Tone::Ok, "the record is not in the lists of the page");
    }

private:
    std::unique_ptr<QTemporaryDir> m_demo;
};

QTEST_MAIN(tst_dashboard)
#include "tst_dashboard.moc"
