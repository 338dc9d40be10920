#include "pagetest.h"

#include "ui/pages/paperfieldspanel.h"
#include "ui/widgets/paperview.h"

#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "ledger/advisorytable.h"
#include "ledger/sitetable.h"
#include "operations/advisories/cases.h"
#include "operations/contract/contract.h"
#include "operations/reports/paperlist.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QTabWidget>

using namespace akimori;
using namespace akimori::ui;

/// 報告書: from the due paper through draft, issue and submission, by the widgets that a person uses.
class tst_reportspage : public PageTest
{
    Q_OBJECT

    QString cell(int column)
    {
        const QAbstractItemModel* model = find<QTableView>("papersTable")->model();
        const QModelIndexList rows = find<QTableView>("papersTable")->selectionModel()->selectedRows(column);
        return rows.isEmpty() ? QString() : model->data(rows.first()).toString();
    }

    void choose(const QString& form)
    {
        const QAbstractItemModel* model = find<QTableView>("papersTable")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 4).data().toString() == form) {
                find<QTableView>("papersTable")->selectRow(row);
                return;
            }
        }
        qFatal("no row of %s", qPrintable(form));
    }

    void chooseNumber(const QString& no)
    {
        const QAbstractItemModel* model = find<QTableView>("papersTable")->model();
        QTRY_VERIFY2_WITH_TIMEOUT(!model->match(model->index(0, 0), Qt::DisplayRole, no, 1, Qt::MatchExactly).isEmpty(), qPrintable(no), kWaitMs);
        find<QTableView>("papersTable")->selectRow(model->match(model->index(0, 0), Qt::DisplayRole, no, 1, Qt::MatchExactly).first().row());
    }

private slots:
    void initTestCase()
    {
        beginJapanese();
        makeWindow();
        const operations::Context context = m_ui->workbench.context();
        {
            Site site;
            site.id = QStringLiteral("site-1");
            site.name = QStringLiteral("空き家情報サイト");
            site.host = QStringLiteral("127.0.0.1");
            site.user = QStringLiteral("deploy");
            site.roots = {"/var/www/html"};
            site.url = QStringLiteral("https://www.example.jp/");
            site.createdAt = context.clock->nowUtc().addMonths(-3);
            const auto ledger = context.openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            ledger::SiteTable(*ledger).insert(transaction, site);
            transaction.audit(QStringLiteral("site.add"), site.id);
            transaction.commit();
        }
        Contract contract;
        contract.title = QStringLiteral("空き家等の適切管理及び活用促進に関する広報業務");
        contract.documentPrefix = QStringLiteral("秋保");
        contract.city = {QStringLiteral("○○市長"), QStringLiteral("宛"), QStringLiteral("建築住宅局○○課")};
        contract.contractor.name = QStringLiteral("○○株式会社");
        operations::SetContract(context).run(contract);
        showWindow();
        QVERIFY(m_ui->window.showPage(QStringLiteral("reports")));
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
    }

    void cleanupTestCase() { m_ui.reset(); }

    void theFiveColumnsListEveryForm()
    {
        const QAbstractItemModel* model = find<QTableView>("papersTable")->model();
        QStringList titles;
        for (int column = 0; column < model->columnCount(); ++column)
            titles << model->headerData(column, Qt::Horizontal).toString();
        QCOMPARE(titles, QStringList({QStringLiteral("番号"), QStringLiteral("書類名"), QStringLiteral("提出期限"), QStringLiteral("状態"), QStringLiteral("様式")}));
        QSet<QString> forms;
        for (int row = 0; row < model->rowCount(); ++row)
            forms.insert(model->index(row, 4).data().toString());
        QCOMPARE(forms.size(), 26);
        find<QComboBox>("showComboBox")->setCurrentIndex(1);
        QVERIFY(model->rowCount() > 0 && model->rowCount() < 26);
        find<QComboBox>("showComboBox")->setCurrentIndex(0);
    }

    void thePreviewShowsThePaper()
    {
        choose(QStringLiteral("F-01"));
        auto* view = find<PaperView>("paperView");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && view->pageCount() >= 4, kWaitMs);
        QVERIFY(find<QLabel>("paperTitleLabel")->text().contains(QStringLiteral("月次保守報告書")));
        QVERIFY(!view->accessibleDescription().isEmpty());
        QCOMPARE(view->currentPage(), 1);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_PageDown);
        QTest::keyClick(view, Qt::Key_PageDown);
        QTRY_VERIFY(view->currentPage() > 1);
        QTest::keyClick(view, Qt::Key_PageUp);
        QTest::keyClick(view, Qt::Key_PageUp);
        checkLooks(QStringLiteral("reports"));
    }

    void fieldsAreWrittenBeforeIssue()
    {
        choose(QStringLiteral("F-01"));
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        find<QTabWidget>("paperTabs")->setCurrentIndex(1);
        QVERIFY(!find<QPushButton>("saveDraftButton")->isEnabled());
        find<QPlainTextEdit>("summaryFieldEdit")->setPlainText(QStringLiteral("特記事項はありません。"));
        press("issueButton"); // unsaved fields stop the issue
        QCOMPARE(banner().tone(), Tone::Warn);
        QVERIFY(operations::listIssued(m_ui->workbench.context()).empty());
        checkLooks(QStringLiteral("reports-fields"));
        press("saveDraftButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && banner().tone() == Tone::Ok, kWaitMs);
        QCOMPARE(cell(3), QStringLiteral("期限超過")); // a draft does not make an overdue paper less urgent
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("saveDraftButton")->isEnabled(), kWaitMs);
        QCOMPARE(find<QPlainTextEdit>("summaryFieldEdit")->toPlainText(), QStringLiteral("特記事項はありません。"));
        find<QTabWidget>("paperTabs")->setCurrentIndex(0);
    }

    void aPaperIsIssuedSavedAndSubmitted()
    {
        m_ui->dialogs.answer = false;
        press("issueButton");
        QTRY_COMPARE_WITH_TIMEOUT(m_ui->dialogs.questions.size(), 1, kWaitMs);
        QVERIFY(!m_ui->dialogs.questions.first().contains(QStringLiteral("それでも発行する")));
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        QVERIFY(operations::listIssued(m_ui->workbench.context()).empty());
        m_ui->dialogs.answer = true;
        press("issueButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && operations::listIssued(m_ui->workbench.context()).size() == 1, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && cell(0).contains(QStringLiteral("-0001号")), kWaitMs);
        QVERIFY(!find<QPushButton>("issueButton")->isEnabled());

        m_ui->dialogs.path = m_ui->folder.path() + QStringLiteral("/saved.pdf");
        press("savePdfButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && QFileInfo::exists(m_ui->dialogs.path), kWaitMs);
        m_ui->dialogs.path = m_ui->folder.path() + QStringLiteral("/saved.odt");
        press("saveOdtButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && QFileInfo::exists(m_ui->dialogs.path), kWaitMs);

        press("submitButton");
        QTRY_VERIFY_WITH_TIMEOUT(dialog("submitPaperDialog"), kWaitMs);
        QDialog* submit = dialog("submitPaperDialog");
        press("recordSubmissionButton", submit);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && cell(3) == QStringLiteral("提出済"), kWaitMs);
        checkLooks(QStringLiteral("reports-submitted"));
    }

    /// A number is never used again: before it is spent on half a month, a person says yes to that.
    void aMonthThatIsNotOverAsksFirst()
    {
        choose(QStringLiteral("F-02"));
        QTRY_VERIFY_WITH_TIMEOUT(idle() && find<QPushButton>("issueButton")->isEnabled(), kWaitMs);
        const std::size_t before = operations::listIssued(m_ui->workbench.context()).size();
        const qsizetype asked = m_ui->dialogs.questions.size();
        m_ui->dialogs.answer = false;
        press("issueButton");
        QTRY_COMPARE_WITH_TIMEOUT(m_ui->dialogs.questions.size(), asked + 1, kWaitMs);
        QVERIFY2(m_ui->dialogs.questions.last().endsWith(QStringLiteral("それでも発行する")), qPrintable(m_ui->dialogs.questions.last()));
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        QCOMPARE(operations::listIssued(m_ui->workbench.context()).size(), before);
        m_ui->dialogs.answer = true;
        chooseNumber(QStringLiteral("秋保第R8-0001号"));
        QTRY_VERIFY_WITH_TIMEOUT(idle() && find<QPushButton>("correctButton")->isEnabled(), kWaitMs);
    }

    void aCorrectionIsANewEdition()
    {
        press("correctButton");
        QDialog* reason = dialog("reasonDialog");
        QVERIFY(reason);
        find<QPlainTextEdit>("reasonEdit", reason)->setPlainText(QStringLiteral("件数の誤り"));
        press("confirmButton", reason);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && operations::listIssued(m_ui->workbench.context()).size() == 2, kWaitMs);
        QTRY_COMPARE_WITH_TIMEOUT(banner().tone(), Tone::Ok, kWaitMs);
    }

    void printingAsksForAPrinterOrSaysThatThereIsNone()
    {
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        const qsizetype before = m_ui->dialogs.messages.size();
        press("printButton");
        QPrintDialog* dialog = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<QPrintDialog*>(widget))
                dialog = found;
        }
        QCOMPARE(dialog == nullptr, QPrinterInfo::availablePrinterNames().isEmpty());
        QCOMPARE(m_ui->dialogs.messages.size(), before + (dialog ? 0 : 1));
        if (dialog)
            dialog->reject();
    }

    void aSaveThatFailsIsExplained()
    {
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        m_ui->dialogs.path = m_ui->folder.path() + QStringLiteral("/no/such/folder/paper.pdf");
        press("savePdfButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && banner().tone() == Tone::Bad, kWaitMs);
    }

    /// The one way from the place of work to its paper: form, record and month are chosen there.
    void otherPagesLeadToTheirPaper()
    {
        const auto waitFor = [&](const char* form) {
            QTRY_COMPARE_WITH_TIMEOUT(m_ui->window.currentPage(), QStringLiteral("reports"), kWaitMs);
            QTRY_VERIFY_WITH_TIMEOUT(idle() && cell(4) == QLatin1String(form), kWaitMs);
        };
        for (const auto& [place, button, form] : {std::tuple("settings", "paperF-19Button", "F-19"), std::tuple("monitoring", "paperF-17Button", "F-17"),
                                                  std::tuple("duties", "printDutiesButton", "F-23")}) {
            QVERIFY(m_ui->window.showPage(QLatin1String(place)));
            QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
            press(button);
            waitFor(form);
        }
        find<QComboBox>("showComboBox")->setCurrentIndex(2); // a filter never hides what was asked for
        m_ui->workbench.openRecord(RecordLink::toForm(QStringLiteral("F-03b"), QDate(2026, 1, 15)));
        waitFor("F-03b");
        QTRY_COMPARE_WITH_TIMEOUT(find<QDateEdit>("periodEdit")->date(), QDate(2026, 1, 1), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("paperTitleLabel")->text().contains(QStringLiteral("令和8年1月")), kWaitMs);
        m_ui->workbench.openRecord(RecordLink::toForm(QStringLiteral("F-09"), QStringLiteral("変-2026-0099")));
        waitFor("F-09");
        QTRY_COMPARE_WITH_TIMEOUT(find<QLineEdit>("subjectEdit")->text(), QStringLiteral("変-2026-0099"), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(banner().text().contains(QStringLiteral("変-2026-0099")), kWaitMs); // there is no such record
    }

    /// 押印欄: off until a person asks for it in 設定, then beside the sender of the next paper.
    void theSealBoxIsSwitchedOnInTheSettings()
    {
        const operations::Context context = m_ui->workbench.context();
        operations::PaperRequest paper;
        paper.form = QStringLiteral("F-13");
        QVERIFY(!operations::drawDraft(context, paper).document.sealBox);
        QVERIFY(m_ui->window.showPage(QStringLiteral("settings")));
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("editContractButton")->isEnabled(), kWaitMs);
        press("editContractButton");
        QDialog* form = dialog("formDialog");
        QVERIFY(form);
        find<QTabWidget>("formTabs", form)->setCurrentIndex(1);
        find<QCheckBox>("sealBoxField", form)->setChecked(true);
        picture(QStringLiteral("settings-contract"), form);
        press("confirmButton", form);
        QTRY_VERIFY_WITH_TIMEOUT(operations::drawDraft(context, paper).document.sealBox, kWaitMs);
        QCOMPARE(operations::drawDraft(context, paper).document.addressee, QStringLiteral("○○市長　宛")); // nothing else changed
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
    }

    /// 計画停止: planned in the window, and its notice opens.
    void aPlannedStopLeadsToItsNotice()
    {
        QVERIFY(m_ui->window.showPage(QStringLiteral("monitoring")));
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        press("planStopButton");
        QDialog* form = dialog("formDialog");
        QVERIFY(form);
        QVERIFY(!find<QPushButton>("confirmButton", form)->isEnabled()); // the purpose is missing
        find<QPlainTextEdit>("reasonField", form)->setPlainText(QStringLiteral("サーバの部品交換"));
        picture(QStringLiteral("monitoring-plan"), form);
        press("confirmButton", form);
        QTRY_COMPARE_WITH_TIMEOUT(m_ui->window.currentPage(), QStringLiteral("reports"), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && cell(4) == QStringLiteral("F-17"), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>("subjectEdit")->text().startsWith(QStringLiteral("MW-")), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(find<PaperView>("paperView")->pageCount() >= 1, kWaitMs);
        checkLooks(QStringLiteral("reports-planned-stop"));
    }

    /// F-06 while nothing is decided: said before it is recorded, and again afterwards.
    void aPaperThatItsCaseWouldNotCountSaysSo()
    {
        const operations::Context context = m_ui->workbench.context();
        AdvisoryCase subject;
        {
            const auto ledger = context.openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            Advisory advisory;
            advisory.source = QStringLiteral("debian");
            advisory.id = QStringLiteral("DSA-6000-1");
            advisory.title = QStringLiteral("nginx の脆弱性");
            ledger::AdvisoryTable(*ledger).put(transaction, advisory);
            subject.no = ledger::AdvisoryCaseTable(*ledger).nextNumber(2026);
            subject.siteId = QStringLiteral("site-1");
            subject.source = advisory.source;
            subject.advisoryId = advisory.id;
            subject.title = advisory.title;
            subject.detectedAt = context.clock->nowUtc();
            subject.verdict = AdvisoryVerdict::Affected;
            subject.deadline = subject.targetDate = jst::date(context.clock->nowUtc()).addDays(20);
            ledger::AdvisoryCaseTable(*ledger).insert(transaction, subject);
            transaction.commit();
        }
        operations::PaperRequest policy;
        policy.form = QStringLiteral("F-06");
        policy.subject = subject.no;
        JobContext job;
        const QString paper = operations::IssuePaper(context).run(policy, {}, job).paper.issued.no;
        m_ui->workbench.announceChange();
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        chooseNumber(paper);
        press("submitButton");
        QTRY_VERIFY_WITH_TIMEOUT(dialog("submitPaperDialog"), kWaitMs);
        QDialog* submit = dialog("submitPaperDialog");
        QVERIFY(find<QLabel>("notCountedLabel", submit)->text().contains(subject.no));
        QVERIFY(find<QPlainTextEdit>("consultingReasonEdit", submit)->isVisible());
        picture(QStringLiteral("reports-not-counted"), submit);
        press("recordSubmissionButton", submit); // without the reason: handed in, not counted
        QTRY_COMPARE_WITH_TIMEOUT(banner().tone(), Tone::Warn, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        QVERIFY(operations::findCase(context, subject.no).subject.reporting == AdvisoryReporting::None);
        checkLooks(QStringLiteral("reports-warned"));

        chooseNumber(paper);
        press("submitButton");
        QTRY_VERIFY_WITH_TIMEOUT(dialog("submitPaperDialog"), kWaitMs);
        submit = dialog("submitPaperDialog");
        find<QPlainTextEdit>("consultingReasonEdit", submit)->setPlainText(QStringLiteral("停止時間を協議しているため"));
        QVERIFY(find<QLabel>("handedInLabel", submit)->text().contains(QStringLiteral("持参")));
        QVERIFY(!find<QPushButton>("recordSubmissionButton", submit)->isEnabled()); // a second record says why
        find<QLineEdit>("againEdit", submit)->setText(QStringLiteral("協議継続の理由を追記"));
        picture(QStringLiteral("reports-again"), submit);
        press("recordSubmissionButton", submit);
        QTRY_COMPARE_WITH_TIMEOUT(banner().tone(), Tone::Ok, kWaitMs);
        QVERIFY(operations::findCase(context, subject.no).subject.reporting == AdvisoryReporting::ThirtyDay);
    }
};

QTEST_MAIN(tst_reportspage)
#include "tst_reportspage.moc"
