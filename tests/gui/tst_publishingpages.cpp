#include "pagetest.h"

#include "operations/publishing/changes.h"
#include "ui/widgets/diffview.h"

#include "base/atomicfile.h"
#include "ledger/sitetable.h"
#include "support/sshdfixture.h"

#include <QFile>
#include <QProgressBar>
#include <QTabWidget>

using namespace akimori;
using namespace akimori::ui;

namespace {

QByteArray html(const QByteArray& title, const QByteArray& body)
{
    return "<!DOCTYPE html>\n<html lang=\"ja\">\n<head><meta charset=\"utf-8\"><title>" + title + "</title></head>\n<body>\n<h1>"
           + title + "</h1>\n" + body + "\n</body>\n</html>\n";
}

} // namespace

/// コンテンツ公開 and 引継ぎ against a real sshd, by the widgets that a person uses.
class tst_publishingpages : public PageTest
{
    Q_OBJECT

    std::unique_ptr<test::SshdFixture> m_sshd;
    std::unique_ptr<test::TempFolder> m_files;

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
        beginJapanese();
        m_sshd = std::make_unique<test::SshdFixture>();
        m_files = std::make_unique<test::TempFolder>();
        for (const QByteArray& folder : {QByteArray("live"), QByteArray("work")}) {
            m_files->write(folder + "/index.html", html("○○市", "<p><a href=\"news/index.html\">お知らせ</a></p>"));
            m_files->write(folder + "/news/index.html", html("お知らせ", "<ul>\n<li>11月1日　窓口の案内</li>\n</ul>"));
            m_files->write(folder + "/news/2025.html", html("昨年のお知らせ", "<p>終了しました。</p>"));
        }
        m_files->write("work/news/index.html",
                       html("お知らせ", "<ul>\n<li>11月24日　年末年始の休館について</li>\n<li>11月1日　窓口の案内</li>\n</ul>"));
        m_files->write("work/news/nenmatsu.html", html("年末年始の休館", "<p>12月29日から1月3日まで休館します。</p>"));
        QVERIFY(QFile::remove(m_files->path() + QStringLiteral("/work/news/2025.html")));
        makeWindow();
        registerSite();
        showWindow();
        QVERIFY(m_ui->workbench.site());
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
        QTRY_VERIFY_WITH_TIMEOUT(idle() && page()->findChild<DiffView*>()->isVisible(), kWaitMs);
        QVERIFY(page()->findChild<DiffView*>()->toPlainText().contains(QStringLiteral("年末年始の休館について")));
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
        picture(QStringLiteral("publishing-dialog"), ask);
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
        picture(QStringLiteral("publishing-checkout"), ask);
        m_ui->dialogs.path = m_files->path() + QStringLiteral("/copy");
        press("chooseCheckoutFolderButton", ask);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && m_files->exists("copy/news/nenmatsu.html"), kWaitMs);
        QVERIFY(!m_files->exists("copy/news/2025.html"));
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("folderLabel")->text(), m_files->path() + QStringLiteral("/copy"), kWaitMs);
        QVERIFY(!find<QLabel>("publishWarningLabel")->isVisible());
        // Written in place, as most editors do: the folder itself does not change by that.
        m_files->write("copy/index.html", html("○○市", "<p>編集中</p>"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("publishWarningLabel")->isVisible(), kWaitMs);
        m_ui->dialogs.path = m_files->path() + QStringLiteral("/work");
        press("chooseFolderButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("differenceTable") == 3, kWaitMs);
    }

    void aChangedServerIsSaid()
    {
        m_files->write("live/index.html", html("○○市", "<p>書き換えられた</p>"));
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
        m_files->write("old/index.html", html("旧サイト", "<p><a href=\"missing.html\">リンク</a><img src=\"http://img.example/a.png\" alt=\"\"></p>"));
        m_files->write("old/orphan.html", html("孤立", "<p>なし</p>"));
        m_files->write("old/images/a.png", "\x89PNG one");
        m_files->write("old/images/b.png", "\x89PNG one");
        m_files->write("old/index.html.bak", html("控え", "<p>古い</p>"));
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
                    || (reason = page()->findChild<QDialog*>()));
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
        m_ui->dialogs.path = m_files->path() + QStringLiteral("/table.pdf");
        press("reuseTableButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && m_files->exists("table.pdf"), kWaitMs);
        QVERIFY(m_files->read("table.pdf").startsWith("%PDF-"));
    }
};

QTEST_MAIN(tst_publishingpages)
#include "tst_publishingpages.moc"
