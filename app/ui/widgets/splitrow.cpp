#include "ui/widgets/splitrow.h"

#include "ui/theme.h"

#include <QBoxLayout>
#include <QFontMetrics>

namespace akimori::ui {

SplitRow::SplitRow(QWidget* left, int leftStretch, QWidget* right, int rightStretch, int breakpoint, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_breakpoint(breakpoint)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::kGap);
    m_layout->addWidget(left, leftStretch);
    m_layout->addWidget(right, rightStretch);
}

QSize SplitRow::minimumSizeHint() const
{
    return {200, QWidget::minimumSizeHint().height()};
}

void SplitRow::resizeEvent(QResizeEvent* event)
{
    const bool narrow = width() < QFontMetrics(textFont(TextStyle::Body)).height() * m_breakpoint;
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace akimori::ui
