#pragma once

#include <QWidget>

class QBoxLayout;

namespace akimori::ui {

/// Two panels side by side while there is room, below each other otherwise; the breakpoint follows the text size.
class SplitRow : public QWidget
{
    Q_OBJECT

public:
    /// `breakpoint`: width in text heights under which they stand below each other.
    SplitRow(QWidget* left, int leftStretch, QWidget* right, int rightStretch, int breakpoint = 46, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_layout;
    int m_breakpoint;
};

} // namespace akimori::ui
