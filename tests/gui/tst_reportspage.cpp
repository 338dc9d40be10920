#include "uifixture.h"

#include "ui/pages/paperfieldspanel.h"
#include "ui/shell/page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/paperview.h"

#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "ledger/advisorytable.h"
#include "ledger/sitetable.h"
#include "operations/advisories/cases.h"
#include "operations/contract/contract.h"
#include "operations/reports/paperlist.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace akimori;
using namespace akimori::ui;

namespace {
constexpr int kWaitMs = 60'000;
}

/// 報告書: from the due paper through draft, issue and submission, by the widgets that a person uses.
class tst_reportspage : public QObject
{
    Q_OBJECT

    QTranslator m_japanese;
    std::unique_ptr<UiFixture> m_ui;

    QWidget* page() { return m_ui->window.page(m_ui->window.currentPage()); }
    Banner& banner() { return m_ui->window.page(m_ui->window.currentPage())->banner(); }

    template <typename Widget>
    Widget* find(const char* name, QWidget* root = nullptr)
    {
        auto* found = (root ? root : page())->template findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }

    void press(const char* name, QWidget* root = nullptr)
    {
        auto* button = find<QAbstractButton>(name, root);
        QTRY_VERIFY2_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), name, kWaitMs);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    QDialog* dialog(const char* name)
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == QLatin1String(name) && widget->isVisible())
                return qobject_cast<QDialog*>(widget);
        }
        return nullptr;
    }

    bool idle() const { return !m_ui->jobs.busy(); }
    DataTable* table() { return qobject_cast<DataTable*>(find<QTableView>("papersTable")->parentWidget()); }

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

    QString pictureFile(const QString& name)
    {
        const QString folder = qEnvironmentVariable("AKIMORI_SCREENSHOTS", QDir::tempPath() + QStringLiteral("/akimori-screenshots"));
        QDir().mkpath(folder);
        return folder + u'/' + name + QStringLiteral(".png");
    }

    void picture(const QString& name) { QVERIFY(m_ui->window.grab().save(pictureFile(name))); }

    void checkLooks(const QString& name)
    {
        struct Look
        {
            const char* suffix;
            ThemeMode mode;
            QSize size;
            qreal points;
        };
        for (const Look& look : {Look{"light", ThemeMode::Light, QSize(1360, 860), 10.0}, Look{"dark", ThemeMode::Dark, QSize(1360, 860), 10.0},
                                 Look{"small", ThemeMode::Light, QSize(1280, 720), 12.0}}) {
            applyTheme(*qApp, look.mode, look.points);
            m_ui->window.resize(look.size);
            QTRY_COMPARE(m_ui->window.size(), look.size);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const QStringList clipped = clippedWidgets(&m_ui->window);
            QVERIFY2(clipped.isEmpty(), qPrintable(name + QLatin1String(look.suffix) + u'\n' + clipped.join(u'\n')));
            const QStringList nameless = namelessControls(&m_ui->window);
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
            picture(name + u'-' + QLatin1String(look.suffix));
        }
        applyTheme(*qApp, ThemeMode::Light, 10);
        m_ui->window.resize(1360, 860);
    }

private slots:
    void initTestCase()
    {
        installJapanese(m_japanese);
        applyTheme(*qApp, ThemeMode::Light, 10);
        m_ui = std::make_unique<UiFixture>();
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
        m_ui->window.resize(1360, 860);
        m_ui->window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_ui->window));
        m_ui->workbench.reload();
        QTRY_VERIFY(m_ui->workbench.loaded());
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
        QVERIFY(m_ui->dialogs.questions.size() == 1);
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
        QVERIFY(submit->grab().save(pictureFile(QStringLiteral("reports-not-counted"))));
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
        press("recordSubmissionButton", submit);
        QTRY_COMPARE_WITH_TIMEOUT(banner().tone(), Tone::Ok, kWaitMs);
        QVERIFY(operations::findCase(context, subject.no).subject.reporting == AdvisoryReporting::ThirtyDay);
    }
};

QTEST_MAIN(tst_reportspage)
#include "tst_reportspage.moc"
