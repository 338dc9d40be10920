#include "uifixture.h"

#include "base/jst.h"
#include "ledger/sitetable.h"
#include "operations/logs/handoverlogs.h"
#include "support/sshdfixture.h"
#include "ui/shell/page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/requestschart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace akimori;
using namespace akimori::ui;

namespace {

constexpr int kWaitMs = 120'000;

} // namespace

/// The page ログ提示 against a real sshd: from the city's call to the receipt, by the widgets that a person uses.
class tst_logspage : public QObject
{
    Q_OBJECT

    QTranslator m_japanese;
    std::unique_ptr<test::SshdFixture> m_sshd;
    std::unique_ptr<test::TempFolder> m_server;
    std::unique_ptr<UiFixture> m_ui;

    Page* page() { return m_ui->window.page(m_ui->window.currentPage()); }
    const operations::Context& context() { return m_ui->workbench.context(); }
    bool idle() const { return !m_ui->jobs.busy(); }

    template <typename Widget>
    Widget* find(const char* name, QWidget* root = nullptr)
    {
        auto* found = (root ? root : page())->template findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }

    int rows(const char* view) { return find<QTableView>(view)->model()->rowCount(); }

    QDialog* dialog(const char* name = "formDialog")
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == QLatin1String(name) && widget->isVisible())
                return qobject_cast<QDialog*>(widget);
        }
        return nullptr;
    }

    void press(const char* name, QWidget* root = nullptr)
    {
        auto* button = find<QAbstractButton>(name, root);
        QVERIFY2(button->isEnabled(), name);
        button->click();
    }

    void enter(const char* field, const QString& text)
    {
        QTRY_VERIFY(dialog());
        if (auto* line = dialog()->findChild<QLineEdit*>(QLatin1String(field)))
            line->setText(text);
        else
            find<QPlainTextEdit>(field, dialog())->setPlainText(text);
    }

    void accept(const QString& pictured = {})
    {
        QTRY_VERIFY(dialog());
        if (!pictured.isEmpty())
            picture(pictured, dialog());
        QVERIFY2(find<QPushButton>("confirmButton", dialog())->isEnabled(),
                 qPrintable(find<QLabel>("problemLabel", dialog())->text()));
        press("confirmButton", dialog());
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
    }

    void picture(const QString& name, QWidget* widget = nullptr)
    {
        const QString folder = qEnvironmentVariable("AKIMORI_SCREENSHOTS", QDir::tempPath() + QStringLiteral("/akimori-screenshots"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY((widget ? widget : &m_ui->window)->grab().save(folder + u'/' + name + QStringLiteral(".png")));
    }

    void checkLooks(const QString& name)
    {
        struct Look
        {
            const char* suffix;
            ThemeMode mode;
            QSize size;
            qreal points;
        };
        for (const Look& look : {Look{"light", ThemeMode::Light, QSize(1360, 860), 10.0},
                                 Look{"dark", ThemeMode::Dark, QSize(1360, 860), 10.0},
                                 Look{"small", ThemeMode::Light, QSize(1280, 720), 12.0}}) {
            applyTheme(*qApp, look.mode, look.points);
            m_ui->window.resize(look.size);
            QTRY_COMPARE(m_ui->window.size(), look.size);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            picture(name + u'-' + QLatin1String(look.suffix));
            const QStringList clipped = clippedWidgets(&m_ui->window);
            QVERIFY2(clipped.isEmpty(), qPrintable(name + QLatin1String(look.suffix) + u'\n' + clipped.join(u'\n')));
            QTRY_COMPARE(namelessControls(&m_ui->window), QStringList());
        }
        applyTheme(*qApp, ThemeMode::Light, 10);
        m_ui->window.resize(1360, 860);
    }

    /// Two hours of requests, one every ten seconds, with a burst of errors.
    void writeLog()
    {
        QByteArray log;
        const QLocale english(QLocale::C);
        for (int i = 0; i < 720; ++i) {
            const QDateTime at = jst::fromUtc(jst::toUtc(QDate(2026, 11, 1), QTime(9, 0)).addSecs(i * 10));
            const int status = i > 300 && i < 330 ? 503 : i % 17 == 0 ? 404 : 200;
            log += "192.0.2." + QByteArray::number(i % 40) + " - - [" +
                   english.toString(at, QStringLiteral("dd/MMM/yyyy:HH:mm:ss")).toLatin1() + " +0900] \"GET /news/" +
                   QByteArray::number(i % 25) + ".html HTTP/1.1\" " + QByteArray::number(status) +
                   " 5120 \"-\" \"Mozilla/5.0\"\n";
        }
        m_server->write("log/access.log", log);
    }

    void addSite()
    {
        const remote::HostProfile login = m_sshd->profile();
        QVERIFY(QFile::copy(login.hostKeyFile, context().profile.hostKeyFile()));
        const auto ledger = context().openLedger();
        ledger::Ledger::Transaction transaction(*ledger, context().actor(*ledger));
        Site site;
        site.id = QStringLiteral("site-1");
        site.name = QStringLiteral("○○市公式ポータル");
        site.host = login.host;
        site.port = login.port;
        site.user = login.user;
        site.keyFile = login.keyFile;
        site.roots = {"/srv/www"};
        site.url = QStringLiteral("https://www.example.jp/");
        site.via = TransportChoice::LibSsh2;
        site.createdAt = m_ui->clock.nowUtc();
        ledger::SiteTable(*ledger).insert(transaction, site);
        transaction.commit();
    }

private slots:
    void initTestCase()
    {
        installJapanese(m_japanese);
        applyTheme(*qApp, ThemeMode::Light, 10);
        m_sshd = std::make_unique<test::SshdFixture>();
        m_server = std::make_unique<test::TempFolder>();
        writeLog();
        m_ui = std::make_unique<UiFixture>();
        m_ui->window.resize(1360, 860);
        addSite();
        m_ui->workbench.reload();
        m_ui->window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_ui->window));
        QTRY_VERIFY(m_ui->workbench.loaded());
        QVERIFY(m_ui->window.showPage(QStringLiteral("logs")));
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
    }

    void cleanupTestCase()
    {
        m_ui.reset();
        m_sshd.reset();
    }

    void nothingYetTeachesHowToBegin()
    {
        QCOMPARE(rows("handoversTable"), 0);
        QVERIFY(!find<QPushButton>("collectButton")->isEnabled());
        checkLooks(QStringLiteral("logs-empty"));
    }

    void aRequestStartsTheClock()
    {
        press("requestButton");
        enter("fromField", QStringLiteral("2026-11-01 11:00"));
        enter("toField", QStringLiteral("2026-11-01 09:00"));
        enter("byField", QStringLiteral("○○課 ○○"));
        enter("whyField", QStringLiteral("不審なアクセスの確認"));
        QVERIFY(!find<QPushButton>("confirmButton", dialog())->isEnabled()); // reversed
        enter("fromField", QStringLiteral("2026-11-01 09:00"));
        enter("toField", QStringLiteral("2026-11-01 10:30"));
        enter("howField", QStringLiteral("電話"));
        accept(QStringLiteral("logs-request"));
        QTRY_COMPARE(rows("handoversTable"), 1);
        QTRY_VERIFY(!find<QLabel>("clockLabel")->text().isEmpty());
        const QString first = find<QLabel>("clockLabel")->text();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("clockLabel")->text() != first, kWaitMs); // it runs
    }

    void logsAreCollectedAndLookedInto()
    {
        press("collectButton");
        enter("pathsField", QString::fromUtf8(m_server->at("log/access.log")));
        m_ui->dialogs.path = m_ui->folder.path() + QStringLiteral("/out");
        accept(QStringLiteral("logs-collect"));
        const auto handover = [this] { return operations::listLogHandovers(context(), {}).front(); };
        QTRY_VERIFY_WITH_TIMEOUT(handover().state == HandoverState::Collected, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        QCOMPARE(handover().lines, 540);
        QVERIFY(page()->banner().isVisible());
        page()->banner().dismiss();
        checkLooks(QStringLiteral("logs-collected"));
        find<QTabWidget>("logsTabs")->setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(rows("requestsTable"), 540, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        QVERIFY(find<QWidget>("requestsChart")->accessibleDescription().contains(QStringLiteral("540")));
        checkLooks(QStringLiteral("logs-inside"));
        find<QCheckBox>("onlyErrorsCheckBox")->setChecked(true);
        QVERIFY(rows("requestsTable") < 540 && rows("requestsTable") >= 29);
        find<QLineEdit>("requestsFilterEdit")->setText(QStringLiteral("503"));
        QCOMPARE(rows("requestsTable"), 29);
        find<QLineEdit>("requestsFilterEdit")->clear();
        find<QCheckBox>("onlyErrorsCheckBox")->setChecked(false);
        QCOMPARE(rows("requestsTable"), 540);
        find<QTabWidget>("logsTabs")->setCurrentIndex(0);
    }

    void theHandoverStopsTheClock()
    {
        press("handOverButton");
        enter("toField", QStringLiteral("○○課 ○○"));
        enter("mediumField", QStringLiteral("USBメモリ手渡し"));
        enter("keepField", QStringLiteral("2030-03-31"));
        accept();
        const auto handover = [this] { return operations::listLogHandovers(context(), {}).front(); };
        QTRY_VERIFY(handover().state == HandoverState::Handed);
        QCOMPARE(handover().medium, QStringLiteral("USBメモリ手渡し"));
        QTRY_VERIFY(find<QPushButton>("receiptButton")->isEnabled());
        m_server->write("receipt.pdf", "%PDF");
        m_ui->dialogs.path = QString::fromUtf8(m_server->at("receipt.pdf"));
        press("receiptButton");
        QTRY_COMPARE(handover().receiptSha256.size(), 64);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        press("deletePackageButton");
        QTRY_VERIFY(dialog("reasonDialog"));
        find<QPlainTextEdit>("reasonEdit", dialog("reasonDialog"))->setPlainText(QStringLiteral("市の依頼"));
        press("confirmButton", dialog("reasonDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(handover().deletedAt.isValid(), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        find<QTabWidget>("logsTabs")->setCurrentIndex(1);
        QTRY_COMPARE(rows("requestsTable"), 0); // nothing is shown of what is gone
        find<QTabWidget>("logsTabs")->setCurrentIndex(0);
        page()->banner().dismiss();
        checkLooks(QStringLiteral("logs-handed"));
    }

    void aZipShowsItsPasswordOnce()
    {
        press("requestButton");
        enter("byField", QStringLiteral("○○課 ○○"));
        enter("whyField", QStringLiteral("二回目"));
        enter("fromField", QStringLiteral("2026-11-01 09:00"));
        enter("toField", QStringLiteral("2026-11-01 10:00"));
        accept();
        QTRY_COMPARE(rows("handoversTable"), 2);
        auto* table = qobject_cast<DataTable*>(find<QTableView>("handoversTable")->parentWidget());
        table->selectRow(0);
        QTRY_VERIFY(find<QPushButton>("collectButton")->isEnabled());
        press("collectButton");
        enter("pathsField", QString::fromUtf8(m_server->at("log/access.log")));
        auto* form = find<QComboBox>("formField", dialog());
        form->setCurrentIndex(form->findData(QStringLiteral("zip")));
        m_ui->dialogs.path = m_ui->folder.path() + QStringLiteral("/zips");
        accept();
        QTRY_COMPARE_WITH_TIMEOUT(m_ui->dialogs.messages.size(), 1, kWaitMs);
        const LogHandover handover = operations::listLogHandovers(context(), {}).front();
        QVERIFY(handover.encrypted);
        QVERIFY(handover.package.endsWith(QStringLiteral(".zip")));
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
    }
};

QTEST_MAIN(tst_logspage)
#include "tst_logspage.moc"
