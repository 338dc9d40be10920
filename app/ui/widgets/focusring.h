#pragma once

#include <QWidget>

namespace akimori::ui {

/// Frame around a widget that has no border of its own, while it has the keyboard focus. Belongs to the widget, takes no room.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget* around);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace akimori::ui
