#pragma once

#include "ui/icons.h"

#include <QToolButton>

namespace akimori::ui {

/// One page in the navigation, with a number of waiting things or a mark for a running operation.
class NavigationButton : public QToolButton
{
    Q_OBJECT

public:
    NavigationButton(Glyph glyph, const QString& title, QWidget* parent = nullptr);

    void setBadge(int count);
    void setBusy(bool busy);
    QSize sizeHint() const override;
    /// Icon and title; the room for a badge may be lost when the list scrolls.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateAccessibleName();

    QString m_title;
    int m_badge = 0;
    bool m_busy = false;
};

} // namespace akimori::ui
