#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QTest>

namespace akimori::ui {

/// What a person without a mouse finds in a window: every control in view is reached by Tab, the way comes back to where it
/// began, it goes as one reads, and where it stands can be seen.
class KeyboardWalk
{
public:
    /// `window` is shown and active. `part`: whose controls have to be reached; the window when nullptr.
    explicit KeyboardWalk(QWidget* window, QWidget* part = nullptr)
        : m_window(window)
        , m_part(part ? part : window)
    {
        walk();
    }

    QStringList problems() const
    {
        QStringList problems = m_unseen;
        if (!m_closed)
            problems << QStringLiteral("Tab does not come round");
        for (QWidget* control : controls()) {
            if (!reached(control))
                problems << QStringLiteral("not reached by Tab: ") + nameOf(control);
        }
        return problems + againstReading();
    }

private:
    static constexpr int kStops = 400;
    static constexpr int kSections = 6;
    static constexpr int kFrame = 3; ///< the cursor of a field blinks inside

    static QString nameOf(const QWidget* widget)
    {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        return QLatin1String(widget->metaObject()->className()) + u'#' + widget->objectName() + u' '
            + (button ? button->text() : widget->accessibleName());
    }

    static bool isPartOfAnother(const QWidget* widget)
    {
        const QWidget* parent = widget->parentWidget();
        return widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QHeaderView*>(widget)
            || qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QComboBox*>(parent)
            || qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QTabBar*>(parent)
            || qobject_cast<const QAbstractItemView*>(parent);
    }

    QList<QWidget*> controls() const
    {
        QList<QWidget*> found;
        for (QWidget* widget : m_part->findChildren<QWidget*>()) {
            const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget)
                || qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<QComboBox*>(widget)
                || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QAbstractItemView*>(widget);
            if (control && widget->window() == m_window && widget->isVisible() && widget->isEnabled() && !isPartOfAnother(widget))
                found << widget;
        }
        return found;
    }

    bool reached(QWidget* control) const
    {
        if (m_stops.contains(control) || (control->focusProxy() && m_stops.contains(control->focusProxy())))
            return true;
        const auto standsIn = [&](const QWidget* stop) { // one of a group is reached, the arrows do the rest
            return qobject_cast<const QRadioButton*>(stop) && stop->parentWidget() == control->parentWidget();
        };
        return qobject_cast<QRadioButton*>(control) && std::any_of(m_stops.begin(), m_stops.end(), standsIn);
    }

    QRect areaOf(const QWidget* widget) const { return {widget->mapTo(m_window, QPoint()), widget->size()}; }

    QImage lookOf(QWidget* widget) const
    {
        QImage image = m_window->grab(areaOf(widget)).toImage();
        if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)) {
            QPainter painter(&image);
            painter.fillRect(QRect(QPoint(), widget->size()).adjusted(kFrame, kFrame, -kFrame, -kFrame), Qt::black);
        }
        return image;
    }

    void walk()
    {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window))
            return;
        if (!QApplication::focusWidget())
            QTest::keyClick(m_window, Qt::Key_Tab);
        QWidget* at = QApplication::focusWidget();
        while (at && m_stops.size() < kStops) {
            m_stops << at;
            const bool inside = m_part->isAncestorOf(at) && at->isVisible();
            const QImage focused = inside ? lookOf(at) : QImage();
            QWidget* next = at;
            for (int section = 0; next == at && section < kSections; ++section) { // of a date
                QTest::keyClick(at, Qt::Key_Tab);
                next = QApplication::focusWidget();
            }
            if (inside && next != at && lookOf(at) == focused)
                m_unseen << QStringLiteral("the focus cannot be seen on ") + nameOf(at);
            m_closed = next == m_stops.front();
            if (!next || m_stops.contains(next))
                return;
            at = next;
        }
    }

    /// What moves together with the widget when it is scrolled.
    const QWidget* scrolledWith(const QWidget* widget) const
    {
        while (widget != m_window && !(widget->parentWidget() && widget->parentWidget()->objectName() == QLatin1String("qt_scrollarea_viewport")))
            widget = widget->parentWidget();
        return widget;
    }

    /// Steps that go up, or left on the same line, but for the one that comes round.
    QStringList againstReading() const
    {
        QStringList steps;
        for (qsizetype i = 0; i + 1 < m_stops.size(); ++i) {
            if (!m_part->isAncestorOf(m_stops[i]) || !m_part->isAncestorOf(m_stops[i + 1]))
                continue;
            const QWidget* ground = scrolledWith(m_stops[i]);
            if (scrolledWith(m_stops[i + 1]) != ground)
                continue; // one of them was scrolled meanwhile
            const QRect from(m_stops[i]->mapTo(ground, QPoint()), m_stops[i]->size());
            const QRect to(m_stops[i + 1]->mapTo(ground, QPoint()), m_stops[i + 1]->size());
            const bool up = to.bottom() < from.top() && to.left() < from.right();
            const bool back = to.right() < from.left() && to.top() <= from.bottom() && to.bottom() >= from.top();
            if (up || back)
                steps << nameOf(m_stops[i]) + QStringLiteral(" → ") + nameOf(m_stops[i + 1]);
        }
        // One such step is where the round closes: the walk begins at the field that has the focus first.
        if (steps.size() <= 1)
            return {};
        return {QStringLiteral("against the reading order: ") + steps.join(QStringLiteral("; "))};
    }

    QWidget* m_window;
    QWidget* m_part;
    QList<QWidget*> m_stops;
    QStringList m_unseen;
    bool m_closed = false;
};

} // namespace akimori::ui
