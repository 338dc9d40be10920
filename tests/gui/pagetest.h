#pragma once

#include "uifixture.h"

#include "ui/shell/page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace akimori::ui {

/// How a window is looked at: both themes, the usual size, and the smallest common screen with large text.
struct Look
{
    const char* suffix;
    ThemeMode mode;
    QSize size;
    qreal points;
};
inline constexpr QSize kUsualSize(1360, 860);
inline constexpr Look kLooks[] = {
    {"light", ThemeMode::Light, kUsualSize, 10},
    {"dark", ThemeMode::Dark, kUsualSize, 10},
    {"small", ThemeMode::Light, {1280, 720}, 12},
};

/// A test of pages by the widgets that a person uses. Derived classes open their window in initTestCase() or init() and
/// name what they press by object names.
class PageTest : public QObject
{
protected:
    static constexpr int kWaitMs = 120'000; ///< a hang is caught, a busy machine is not

    /// The Japanese and the usual look; first thing in initTestCase().
    void beginJapanese()
    {
        installJapanese(m_japanese);
        applyTheme(*qApp, ThemeMode::Light, 10);
    }

    /// A new window, not yet shown, on an own empty profile or on the one in `profile`.
    void makeWindow(const QString& profile = {}, const QString& person = QStringLiteral("○○ 太郎"))
    {
        m_ui.reset();
        m_ui = std::make_unique<UiFixture>(allPages(), profile, person);
        m_ui->window.resize(kUsualSize);
    }

    void showWindow()
    {
        m_ui->window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_ui->window));
        m_ui->workbench.reload();
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->workbench.loaded(), kWaitMs);
    }

    const operations::Context& context() { return m_ui->workbench.context(); }
    Page* page() { return m_ui->window.page(m_ui->window.currentPage()); }
    Banner& banner() { return page()->banner(); }
    bool idle() const { return !m_ui->jobs.busy(); }

    /// No job runs, and what the pages replaced is gone.
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
    }

    void open(const char* id)
    {
        QVERIFY(m_ui->window.showPage(QLatin1String(id)));
        settle();
    }

    template <typename Widget>
    Widget* find(const char* name, QWidget* root = nullptr)
    {
        auto* found = (root ? root : page())->template findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }

    /// By name, or the only one there is; nullptr while none is in view.
    QDialog* dialog(const char* name = nullptr)
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* found = qobject_cast<QDialog*>(widget);
            if (found && found->isVisible() && (!name || found->objectName() == QLatin1String(name)))
                return found;
        }
        return nullptr;
    }

    QDialog* waitForDialog(const char* name = nullptr)
    {
        if (!QTest::qWaitFor([&] { return dialog(name) != nullptr; }, kWaitMs))
            qFatal("no dialog %s", name ? name : "");
        return dialog(name);
    }

    void press(const char* name, QWidget* root = nullptr)
    {
        auto* button = find<QAbstractButton>(name, root);
        QTRY_VERIFY2_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), name, kWaitMs);
        button->click(); // pages scroll: the button may lie outside of the view
    }

    /// Fills the field of the form in view, whatever kind of field it is; a choice by its data, a check by "yes".
    void enter(const char* field, const QString& text)
    {
        auto* found = find<QWidget>(field, waitForDialog());
        if (auto* line = qobject_cast<QLineEdit*>(found))
            line->setText(text);
        else if (auto* paragraph = qobject_cast<QPlainTextEdit*>(found))
            paragraph->setPlainText(text);
        else if (auto* choice = qobject_cast<QComboBox*>(found))
            choice->setCurrentIndex(choice->findData(text));
        else if (auto* check = qobject_cast<QCheckBox*>(found))
            check->setChecked(text == QLatin1String("yes"));
        else
            qFatal("%s is no field", field);
    }

    /// Confirms the form in view; `pictured` names a picture of it.
    void accept(const QString& pictured = {})
    {
        QDialog* form = waitForDialog();
        if (!pictured.isEmpty())
            picture(pictured, form);
        auto* confirm = find<QPushButton>("confirmButton", form);
        const auto* problem = form->findChild<QLabel*>(QStringLiteral("problemLabel"));
        QVERIFY2(confirm->isEnabled(), qPrintable(problem ? problem->text() : QString()));
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), kWaitMs);
        settle();
    }

    DataTable* table(const char* view) { return qobject_cast<DataTable*>(find<QTableView>(view)->parentWidget()); }
    int rows(const char* view) { return find<QTableView>(view)->model()->rowCount(); }

    /// A picture of every state that was reached, to be looked at by a person. In a dialog nothing is cut off, and every
    /// control has a name.
    void picture(const QString& name, QWidget* widget = nullptr)
    {
        const QString folder =
            qEnvironmentVariable("AKIMORI_SCREENSHOTS", QDir::tempPath() + QStringLiteral("/akimori-screenshots"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY((widget ? widget : &m_ui->window)->grab().save(folder + u'/' + name + QStringLiteral(".png")));
        if (qobject_cast<QDialog*>(widget)) {
            QVERIFY2(clippedWidgets(widget).isEmpty(), qPrintable(name + u'\n' + clippedWidgets(widget).join(u'\n')));
            QCOMPARE(namelessControls(widget), QStringList());
        }
    }

    /// In every look: nothing is cut off, every control has a name. Pictures are kept.
    void checkLooks(const QString& name)
    {
        for (const Look& look : kLooks) {
            applyTheme(*qApp, look.mode, look.points);
            m_ui->window.resize(look.size);
            QTRY_COMPARE(m_ui->window.size(), look.size);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            picture(name + u'-' + QLatin1String(look.suffix));
            QTRY_VERIFY2(clippedWidgets(&m_ui->window).isEmpty(), // lists fit themselves after the text size
                         qPrintable(name + QLatin1String(look.suffix) + u'\n' + clippedWidgets(&m_ui->window).join(u'\n')));
            QTRY_COMPARE(namelessControls(&m_ui->window), QStringList());
        }
        applyTheme(*qApp, ThemeMode::Light, 10);
        m_ui->window.resize(kUsualSize);
    }

    QTranslator m_japanese;
    std::unique_ptr<UiFixture> m_ui;
};

} // namespace akimori::ui
