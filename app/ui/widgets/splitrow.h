#pragma once

#include <QWidget>

class QBoxLayout;

namespace akimori::ui {

/// Two panels side by side while there is room, below each other otherwise; the breakpoint follows the text size.
class SplitRow : public QWidget
{
    Q_OBJECT

public:
    SplitRow(QWidget* left, int leftStretch, QWidget* right, int rightStretch, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_layout;
};

} // namespace akimori::ui
