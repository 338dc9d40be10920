#pragma once

#include "base/clock.h"
#include "scripteddialogs.h"
#include "ui/jobs/job.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workbench.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace akimori::ui {

/// The Japanese that the programs embed.
inline void installJapanese(QTranslator& translator)
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("アキモリ"));
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    if (translator.load(QStringLiteral(":/i18n/akimori_ja.qm")))
        QCoreApplication::installTranslator(&translator);
}

/// A whole window on an own, empty profile, or on the one in `profile`.
struct UiFixture
{
    explicit UiFixture(std::vector<PageEntry> pages = allPages(), const QString& profile = {},
                       const QString& person = QStringLiteral("○○ 太郎"))
        : workbench(operations::Context::open(profile.isEmpty() ? folder.path() : profile, person, clock), jobs, dialogs)
        , window(workbench, std::move(pages))
    {
    }

    QTemporaryDir folder;
    SystemClock clock;
    ScriptedDialogs dialogs;
    JobRunner jobs;
    Workbench workbench;
    MainWindow window;
};

/// Names of visible controls without an accessible name.
inline QStringList namelessControls(QWidget* root)
{
    static const QSet<QAccessible::Role> controls{QAccessible::Button,       QAccessible::CheckBox,
                                                  QAccessible::EditableText, QAccessible::ComboBox,
                                                  QAccessible::Table,        QAccessible::RadioButton,
                                                  QAccessible::ButtonMenu,   QAccessible::SpinBox};
    QStringList nameless;
    std::function<void(QAccessibleInterface*)> walk = [&](QAccessibleInterface* interface) {
        if (!interface || !interface->isValid() || interface->state().invisible)
            return;
        const bool inner = interface->object()
            && interface->object()->objectName().startsWith(QLatin1String("qt_")); // parts of Qt's own widgets
        if (controls.contains(interface->role()) && interface->text(QAccessible::Name).trimmed().isEmpty() && !inner
            && interface->object())
            nameless << QLatin1String(interface->object()->metaObject()->className()) + QLatin1Char('#')
                    + interface->object()->objectName();
        if (interface->role() == QAccessible::Table || interface->role() == QAccessible::ComboBox)
            return;
        for (int i = 0; i < interface->childCount(); ++i)
            walk(interface->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(root));
    return nameless;
}

/// Visible widgets that stick out of their parent, or are narrower than they say they must be.
inline QStringList clippedWidgets(QWidget* root)
{
    QStringList clipped;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->isWindow() || !widget->parentWidget()->isVisible())
            continue;
        const auto* area = qobject_cast<QAbstractScrollArea*>(widget->parentWidget()->parentWidget());
        const bool scrolled = area && area->viewport() == widget->parentWidget();
        const QRect inside = widget->parentWidget()->rect();
        const QRect shape = widget->geometry();
        const bool wide = shape.left() < inside.left() || shape.right() > inside.right();
        const bool high = !scrolled && (shape.top() < inside.top() || shape.bottom() > inside.bottom());
        const bool small = qobject_cast<QAbstractButton*>(widget) && !qobject_cast<QLineEdit*>(widget->parentWidget())
            && shape.width() < widget->minimumSizeHint().width();
        if (wide || high || small)
            clipped << QStringLiteral("%1#%2 %3,%4 %5x%6 in %7x%8")
                           .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                           .arg(shape.x())
                           .arg(shape.y())
                           .arg(shape.width())
                           .arg(shape.height())
                           .arg(inside.width())
                           .arg(inside.height());
    }
    return clipped;
}

} // namespace akimori::ui
