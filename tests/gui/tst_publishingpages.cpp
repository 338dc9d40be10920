#include "uifixture.h"

#include "operations/publishing/changes.h"
#include "ui/shell/page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/diffview.h"

#include "base/atomicfile.h"
#include "ledger/sitetable.h"
#include "support/sshdfixture.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace akimori;
using namespace akimori::ui;

namespace {

constexpr int kWaitMs = 60'000;

QByteArray page(const QByteArray& title, const QByteArray& body)
{
    return "<!DOCTYPE html>\n<html lang=\"ja\">\n<head><meta charset=\"utf-8\"><title>" + title + "</title></head>\n<body>\n<h1>"
           + title + "</h1>\n" + body + "\n</body>\n</html>\n";
}

} // namespace

/// コンテンツ公開 and 引継ぎ against a real sshd, by the widgets that a person uses.
class tst_publishingpages : public QObject
{
    Q_OBJECT

    QTranslator m_japanese;
    std::unique_ptr<test::SshdFixture> m_sshd;
    std::unique_ptr<test::TempFolder> m_files;
    std::unique_ptr<UiFixture> m_ui;

    Page* shown() { return m_ui->window.page(m_ui->window.currentPage()); }
    Banner& banner() { return shown()->banner(); }
    bool idle() const { return !m_ui->jobs.busy(); }

    template <typename Widget>
    Widget* find(const char* name, QWidget* root = nullptr)
    {
        auto* found = (root ? root : shown())->template findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }

    void press(const char* name, QWidget* root = nullptr)
    {
        auto* button = find<QAbstractButton>(name, root);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
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

    DataTable* table(const char* view) { return qobject_cast<DataTable*>(find<QTableView>(view)->parentWidget()); }
    int rows(const char* view) { return find<QTableView>(view)->model()->rowCount(); }

    void open(const char* id)
    {
        QVERIFY(m_ui->window.showPage(QLatin1String(id)));
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
    }

    /// Pictures of every state that was reached, to be looked at by a person; and nothing is clipped or nameless.
    void checkLooks(const QString& name)
    {
        const QString folder = qEnvironmentVariable("AKIMORI_SCREENSHOTS", QDir::tempPath() + QStringLiteral("/akimori-screenshots"));
        QVERIFY(QDir().mkpath(folder));
        struct Look
        {
            const char* suffix;
            ThemeMode mode;
            QSize size;
        };
        for (const Look& look : {Look{"light", ThemeMode::Light, QSize(1360, 860)}, Look{"dark", ThemeMode::Dark, QSize(1360, 860)},
                                 Look{"small", ThemeMode::Light, QSize(1280, 720)}}) {
            applyTheme(*qApp, look.mode, 10);
            m_ui->window.resize(look.size);
            QTRY_COMPARE(m_ui->window.size(), look.size);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const QStringList clipped = clippedWidgets(&m_ui->window);
            QVERIFY2(clipped.isEmpty(), qPrintable(name + QLatin1String(look.suffix) + u'\n' + clipped.join(u'\n')));
            const QStringList nameless = namelessControls(&m_ui->window);
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
            QVERIFY(m_ui->window.grab().save(folder + u'/' + name + u'-' + QLatin1String(look.suffix) + QStringLiteral(".png")));
        }
        applyTheme(*qApp, ThemeMode::Light, 10);
        m_ui->window.resize(1360, 860);
    }

    void registerSite()
    {
        const remote::HostProfile login = m_sshd->profile();
        QVERIFY(QFile::copy(login.hostKeyFile, m_ui->workbench.context().profile.hostKeyFile()));
        Site site;
        site.id = QStringLiteral("11111111-2222-3333-4444-555555555555");
        site.name = QStringLiteral("○○市公式ポータル");
        site.host = login.host;
        site.port = login.port;
        site.user = login.user;
        site.keyFile = login.keyFile;
        site.roots = {m_files->at("live")};
        site.url = QStringLiteral("http://127.0.0.1:1/");
        site.impact = PerformanceImpact::None;
        site.via = TransportChoice::LibSsh2;
        site.createdAt = m_ui->clock.nowUtc();
        const auto ledger = m_ui->workbench.context().openLedger();
        ledger::Ledger::Transaction transaction(*ledger, m_ui->workbench.context().actor(*ledger));
        ledger::SiteTable(*ledger).insert(transaction, site);
        transaction.commit();
    }

private slots:
    void initTestCase()
    {
        installJapanese(m_japanese);
        applyTheme(*qApp, ThemeMode::Light, 10);
        m_sshd = std::make_unique<test::SshdFixture>();
        m_files = std::make_unique<test::TempFolder>();
        for (const QByteArray& folder : {QByteArray("live"), QByteArray("work")}) {
            m_files->write(folder + "/index.html", page("○○市", "<p><a href=\"news/index.html\">お知らせ</a></p>"));
            m_files->write(folder + "/news/index.html", page("お知らせ", "<ul>\n<li>11月1日　窓口の案内</li>\n</ul>"));
            m_files->write(folder + "/news/2025.html", page("昨年のお知らせ", "<p>終了しました。</p>"));
        }
        m_files->write("work/news/index.html",
                       page("お知らせ", "<ul>\n<li>11月24日　年末年始の休館について</li>\n<li>11月1日　窓口の案内</li>\n</ul>"));
        m_files->write("work/news/nenmatsu.html", page("年末年始の休館", "<p>12月29日から1月3日まで休館します。</p>"));
        QVERIFY(QFile::remove(m_files->path() + QStringLiteral("/work/news/2025.html")));
        m_ui = std::make_unique<UiFixture>();
        registerSite();
        m_ui->workbench.reload();
        m_ui->window.resize(1360, 860);
        m_ui->window.show();
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->workbench.site(), kWaitMs);
    }

    void cleanupTestCase()
    {
        m_ui.reset();
        m_sshd.reset();
        m_files.reset();
    }

    void beginsWithTheFolder()
    {
        open("publishing");
        QVERIFY(!find<QPushButton>("publishButton")->isEnabled());
        QVERIFY(!find<QPushButton>("previewButton")->isEnabled());
        checkLooks(QStringLiteral("publishing-empty"));
    }

    void showsTheDifference()
    {
        m_ui->dialogs.path = m_files->path() + QStringLiteral("/work");
        press("chooseFolderButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("differenceTable") == 3, kWaitMs);
        QVERIFY(find<QPushButton>("publishButton")->isEnabled());
        QVERIFY(rows("checksTable") >= 7); // one line for each check, whatever it found
        DataTable* difference = table("differenceTable");
        for (int row = 0; row < 3; ++row) {
            if (difference->view()->model()->index(row, 0).data().toString() == QLatin1String("news/index.html"))
                difference->view()->selectRow(row);
        }
        press("textDifferenceButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && shown()->findChild<DiffView*>()->isVisible(), kWaitMs);
        QVERIFY(shown()->findChild<DiffView*>()->toPlainText().contains(QStringLiteral("年末年始の休館について")));
        checkLooks(QStringLiteral("publishing-difference"));
    }

    void aForbiddenFileStopsIt()
    {
        m_files->write("work/tool.php", "<?php phpinfo();");
        press("previewButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("differenceTable") == 4, kWaitMs);
        QVERIFY(!find<QPushButton>("publishButton")->isEnabled());
        QCOMPARE(banner().tone(), Tone::Bad);
        find<QTabWidget>("publishingTabs")->setCurrentIndex(1);
        checkLooks(QStringLiteral("publishing-blocked"));
        QVERIFY(QFile::remove(m_files->path() + QStringLiteral("/work/tool.php")));
        press("previewButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("differenceTable") == 3, kWaitMs);
        QVERIFY(find<QPushButton>("publishButton")->isEnabled());
    }

    void publishesAndRollsBack()
    {
        press("publishButton");
        QTRY_VERIFY(dialog("publishDialog"));
        QDialog* ask = dialog("publishDialog");
        QVERIFY(!find<QPushButton>("confirmPublishButton", ask)->isEnabled());
        find<QLineEdit>("titleEdit", ask)->setText(QStringLiteral("年末年始の案内"));
        QVERIFY(ask->grab().save(qEnvironmentVariable("AKIMORI_SCREENSHOTS", QDir::tempPath() + QStringLiteral("/akimori-screenshots"))
                                 + QStringLiteral("/publishing-dialog.png")));
        press("confirmPublishButton", ask);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("changeWorksTable") == 1, kWaitMs);
        QCOMPARE(m_files->read("live/news/index.html"), m_files->read("work/news/index.html"));
        QVERIFY(!m_files->exists("live/news/2025.html"));
        QVERIFY2(banner().title().contains(QStringLiteral("変-")), qPrintable(banner().title() + banner().text()));
        table("changeWorksTable")->view()->selectRow(0);
        checkLooks(QStringLiteral("publishing-done"));
        press("rollbackButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && m_files->exists("live/news/2025.html"), kWaitMs);
        QTRY_COMPARE(m_ui->dialogs.questions.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        table("changeWorksTable")->view()->selectRow(0);
        QVERIFY(!find<QPushButton>("rollbackButton")->isEnabled()); // once only
    }

    void anOlderGenerationIsTakenOutAndWatched()
    {
        press("checkoutButton");
        QTRY_VERIFY_WITH_TIMEOUT(dialog("checkoutDialog"), kWaitMs);
        QDialog* ask = dialog("checkoutDialog");
        auto* source = find<QComboBox>("checkoutSourceComboBox", ask);
        QVERIFY(source->count() >= 3); // live, before and after the publish
        source->setCurrentIndex(1);    // what was published, and rolled back since
        QVERIFY(ask->grab().save(qEnvironmentVariable("AKIMORI_SCREENSHOTS", QDir::tempPath() + QStringLiteral("/akimori-screenshots"))
                                 + QStringLiteral("/publishing-checkout.png")));
        m_ui->dialogs.path = m_files->path() + QStringLiteral("/copy");
        press("chooseCheckoutFolderButton", ask);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && m_files->exists("copy/news/nenmatsu.html"), kWaitMs);
        QVERIFY(!m_files->exists("copy/news/2025.html"));
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("folderLabel")->text(), m_files->path() + QStringLiteral("/copy"), kWaitMs);
        QVERIFY(!find<QLabel>("publishWarningLabel")->isVisible());
        // Written in place, as most editors do: the folder itself does not change by that.
        m_files->write("copy/index.html", page("○○市", "<p>編集中</p>"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("publishWarningLabel")->isVisible(), kWaitMs);
        m_ui->dialogs.path = m_files->path() + QStringLiteral("/work");
        press("chooseFolderButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("differenceTable") == 3, kWaitMs);
    }

    void aChangedServerIsSaid()
    {
        m_files->write("live/index.html", page("○○市", "<p>書き換えられた</p>"));
        press("previewButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && banner().tone() == Tone::Bad, kWaitMs);
        QVERIFY(!find<QPushButton>("publishButton")->isEnabled());
        QVERIFY(banner().text().contains(QStringLiteral("index.html")));
        checkLooks(QStringLiteral("publishing-conflict"));
    }

    void aChangeWorkIsOpened()
    {
        press("newChangeButton");
        QTRY_VERIFY(dialog("changeDialog"));
        QDialog* form = dialog("changeDialog");
        find<QLineEdit>("changeTitleEdit", form)->setText(QStringLiteral("ミドルウェアの更新"));
        find<QPlainTextEdit>("planEdit", form)->setPlainText(QStringLiteral("更新し、表示を確認する"));
        press("openChangeButton", form);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("changeWorksTable") == 2, kWaitMs);
        const std::vector<ChangeWork> changes = operations::listChanges(m_ui->workbench.context());
        QCOMPARE(changes.front().title, QStringLiteral("ミドルウェアの更新"));
        QVERIFY(changes.front().state == ChangeWorkState::Open);
    }

    void dataIsTakenOverAndDecided()
    {
        open("takeover");
        checkLooks(QStringLiteral("takeover-empty"));
        m_files->write("old/index.html", page("旧サイト", "<p><a href=\"missing.html\">リンク</a><img src=\"http://img.example/a.png\" alt=\"\"></p>"));
        m_files->write("old/orphan.html", page("孤立", "<p>なし</p>"));
        m_files->write("old/images/a.png", "\x89PNG one");
        m_files->write("old/images/b.png", "\x89PNG one");
        m_files->write("old/index.html.bak", page("控え", "<p>古い</p>"));
        m_ui->dialogs.path = m_files->path() + QStringLiteral("/old");
        press("takeFolderButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("reuseTable") == 5, kWaitMs);
        QVERIFY(rows("surveyTable") >= 5);
        checkLooks(QStringLiteral("takeover-survey"));
        find<QTabWidget>("takeoverTabs")->setCurrentIndex(1);
        find<QLineEdit>("patternEdit")->setText(QStringLiteral("images/"));
        press("reuseButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && find<QProgressBar>("reuseProgressBar")->value() == 40, kWaitMs);
        table("reuseTable")->view()->selectAll();
        press("retireButton");
        QDialog* reason = nullptr;
        QTRY_VERIFY((reason = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
                    || (reason = shown()->findChild<QDialog*>()));
        reason->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("使用しない"));
        for (QPushButton* button : reason->findChildren<QPushButton*>()) {
            if (button->property("primary").toBool())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY_WITH_TIMEOUT(idle() && find<QProgressBar>("reuseProgressBar")->value() == 100, kWaitMs);
        checkLooks(QStringLiteral("takeover-reuse"));
        m_ui->dialogs.path = m_files->path() + QStringLiteral("/table.csv");
        press("reuseTableButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && m_files->exists("table.csv"), kWaitMs);
        QVERIFY(m_files->read("table.csv").contains(QStringLiteral("使用しない").toUtf8()));
    }
};

QTEST_MAIN(tst_publishingpages)
#include "tst_publishingpages.moc"
