#include "uifixture.h"

#include "ui/shell/helpwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"

#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

#include <semaphore>

using namespace akimori;
using namespace akimori::ui;

class tst_mainwindow : public QObject
{
    Q_OBJECT

    QTranslator m_japanese;

private slots:
    void initTestCase()
    {
        installJapanese(m_japanese);
        applyTheme(*qApp, ThemeMode::Light, 10);
    }

    void init() { applyTheme(*qApp, ThemeMode::Light, 10); }

    void everyEntryOpensItsPageByMouse()
    {
        UiFixture ui;
        ui.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&ui.window));
        for (const PageEntry& entry : allPages()) {
            auto* button = ui.window.findChild<QToolButton*>(entry.id + QStringLiteral("NavigationButton"));
            QVERIFY2(button, qPrintable(entry.id));
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(ui.window.currentPage(), entry.id);
            QVERIFY(button->isChecked());
            QVERIFY(ui.window.page(entry.id)->isVisible());
        }
    }

    void everyEntryOpensItsPageByKeyboard()
    {
        UiFixture ui;
        ui.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&ui.window));
        const std::vector<PageEntry> pages = allPages();
        for (std::size_t i = 0; i < pages.size() && i < 9; ++i) {
            QTest::keyClick(&ui.window, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)), Qt::ControlModifier);
            QTRY_COMPARE(ui.window.currentPage(), pages[i].id);
        }
    }

    void anUnknownPageIsRefused()
    {
        UiFixture ui;
        QVERIFY(!ui.window.showPage(QStringLiteral("nowhere")));
    }

    void everyControlHasAnAccessibleNameAndSaysItInJapanese()
    {
        UiFixture ui;
        ui.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&ui.window));
        for (const PageEntry& entry : allPages()) {
            ui.window.showPage(entry.id);
            const QStringList nameless = namelessControls(&ui.window);
            QVERIFY2(nameless.isEmpty(), qPrintable(entry.id + QLatin1String(": ") + nameless.join(u' ')));
            for (const QPushButton* button : ui.window.page(entry.id)->findChildren<QPushButton*>()) {
                const QString text = button->text();
                const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
                QVERIFY2(text.isEmpty() || !ascii, qPrintable(text));
            }
        }
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("points");
        QTest::addRow("default") << QSize(1360, 860) << 10.0;
        QTest::addRow("small window, large text") << QSize(1280, 720) << 12.0;
    }

    void nothingIsCutOff()
    {
        QFETCH(QSize, size);
        QFETCH(double, points);
        applyTheme(*qApp, ThemeMode::Light, points);
        UiFixture ui;
        ui.window.resize(size);
        ui.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&ui.window));
        QCOMPARE(ui.window.size(), size);
        for (const PageEntry& entry : allPages()) {
            ui.window.showPage(entry.id);
            QTRY_VERIFY(!ui.jobs.busy());
            QTest::qWait(0);
            const QStringList clipped = clippedWidgets(&ui.window);
            QVERIFY2(clipped.isEmpty(), qPrintable(entry.id + QLatin1String(":\n") + clipped.join(u'\n')));
        }
    }

    void noPageIsWiderThanTheWindow_data()
    {
        QTest::addColumn<double>("points");
        QTest::addRow("large text") << 12.0;
        QTest::addRow("largest text") << 16.0;
    }

    /// What is wider has to be scrolled sideways: nobody finds a button there.
    void noPageIsWiderThanTheWindow()
    {
        QFETCH(double, points);
        applyTheme(*qApp, ThemeMode::Light, points);
        UiFixture ui;
        ui.window.resize(1280, 720);
        ui.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&ui.window));
        QStringList wide;
        for (const PageEntry& entry : allPages()) {
            ui.window.showPage(entry.id);
            QTRY_VERIFY(!ui.jobs.busy());
            const auto* scroll = ui.window.page(entry.id)->findChild<QScrollArea*>();
            const int room = scroll->viewport()->width();
            if (scroll->widget()->minimumSizeHint().width() <= room)
                continue;
            wide << QStringLiteral("%1: %2 in %3").arg(entry.id).arg(scroll->widget()->minimumSizeHint().width()).arg(room);
            for (const QWidget* part : scroll->widget()->findChildren<QWidget*>()) {
                if (part->minimumSizeHint().width() > room - 90)
                    wide << QStringLiteral("  %1#%2 %3")
                                .arg(QLatin1String(part->metaObject()->className()), part->objectName())
                                .arg(part->minimumSizeHint().width());
            }
        }
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u'\n')));
    }

    void everyControlOfEveryPageHasAName()
    {
        UiFixture ui;
        ui.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&ui.window));
        for (const PageEntry& entry : allPages()) {
            ui.window.showPage(entry.id);
            QTRY_VERIFY(!ui.jobs.busy());
            const QStringList nameless = namelessControls(&ui.window);
            QVERIFY2(nameless.isEmpty(), qPrintable(entry.id + QLatin1String(": ") + nameless.join(u' ')));
        }
    }

    void f1OpensTheManualAtThePagesChapter()
    {
        UiFixture ui;
        ui.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&ui.window));
        ui.window.showPage(QStringLiteral("backup"));
        QTest::keyClick(&ui.window, Qt::Key_F1);
        auto* help = const_cast<HelpWindow*>(ui.window.help());
        QVERIFY(help);
        QTRY_VERIFY(help->isVisible());
        QCOMPARE(help->chapter(), QStringLiteral("backup"));
        help->showChapter(QStringLiteral("shortcuts"));
        QVERIFY(help->findChild<QTextBrowser*>()->toPlainText().contains(QLatin1String("Ctrl+F")));
        QVERIFY(namelessControls(help).isEmpty());
        help->close();
        QTRY_VERIFY(!ui.jobs.busy());
    }

    void f1InADialogOpensTheManualAndItCanBeRead()
    {
        UiFixture ui;
        ui.window.show();
        ui.window.showPage(QStringLiteral("incidents"));
        WindowDialogs().confirm(&ui.window, {QStringLiteral("Question"), {}, QStringLiteral("Yes"), false}, [](bool) {});
        auto* dialog = ui.window.findChild<QDialog*>(QStringLiteral("confirmDialog"));
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("cancelButton")), Qt::Key_F1);
        QVERIFY(ui.window.help());
        QTRY_VERIFY(ui.window.help()->isVisible());
        QCOMPARE(ui.window.help()->chapter(), QStringLiteral("incidents"));
        QVERIFY(!ui.window.help()->parentWidget()); // a child would be blocked by the dialog
        QTest::keyClick(dialog, Qt::Key_F1, Qt::ShiftModifier);
        QCOMPARE(ui.window.help()->chapter(), QStringLiteral("shortcuts"));
        dialog->reject();
        QTRY_VERIFY(!ui.jobs.busy());
    }

    void everyPageHasAChapter()
    {
        for (const PageEntry& entry : allPages()) {
            const QString text = manualText(entry.id);
            QVERIFY2(text.startsWith(QLatin1String("# ")) && text.size() > 200, qPrintable(entry.id));
        }
    }

    void closingDuringAJobAsksFirstAndThenStopsIt()
    {
        UiFixture ui;
        ui.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&ui.window));
        std::binary_semaphore started(0);
        Job::start(
            ui.jobs, &ui.window, QStringLiteral("x"),
            [&started](JobContext& context) {
                started.release();
                for (;;)
                    context.throwIfCancelled();
            },
            [](const auto&) {});
        started.acquire();
        ui.dialogs.answer = false;
        QVERIFY(!ui.window.close());
        QCOMPARE(ui.dialogs.questions.size(), 1);
        QVERIFY(ui.jobs.busy());
        ui.dialogs.answer = true;
        ui.window.close();
        QTRY_VERIFY(ui.window.isHidden());
        QVERIFY(!ui.jobs.busy());
    }

    void theChosenAppearanceIsRememberedInTheProfile()
    {
        UiFixture ui;
        ui.window.showPage(QStringLiteral("settings"));
        auto* theme = ui.window.findChild<QComboBox*>(QStringLiteral("themeComboBox"));
        theme->setCurrentIndex(theme->findData(QStringLiteral("dark")));
        emit theme->activated(theme->currentIndex());
        QVERIFY(isDark());
        ScriptedDialogs dialogs;
        const Workbench again(ui.workbench.context(), ui.jobs, dialogs);
        ui.workbench.settings().sync();
        QVERIFY(again.themeMode() == ThemeMode::Dark);
    }
};

QTEST_MAIN(tst_mainwindow)
#include "tst_mainwindow.moc"
