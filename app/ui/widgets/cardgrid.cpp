#include "ui/widgets/cardgrid.h"

#include "ui/theme.h"

#include <QEvent>

#include <algorithm>

namespace akimori::ui {

CardGrid::CardGrid(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::add(QWidget* card)
{
    card->setParent(this);
    m_cards << card;
    card->show();
    updateGeometry();
    arrange();
}

int CardGrid::columnsFor(int width) const
{
    int widest = 1;
    for (const QWidget* card : m_cards)
        widest = std::max(widest, card->minimumSizeHint().width());
    const int count = std::max(1, static_cast<int>(m_cards.size()));
    const int fit = std::max(1, (width + spacing::kGap) / (widest + spacing::kGap));
    if (fit >= count)
        return count;
    const int rows = (count + fit - 1) / fit;
    return (count + rows - 1) / rows; // 3 + 2 rather than 4 + 1
}

int CardGrid::rowHeight() const
{
    int highest = 0;
    for (const QWidget* card : m_cards)
        highest = std::max(highest, card->sizeHint().height());
    return highest;
}

int CardGrid::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (static_cast<int>(m_cards.size()) + columns - 1) / columns;
    return rows * rowHeight() + std::max(0, rows - 1) * spacing::kGap;
}

QSize CardGrid::sizeHint() const
{
    return {900, rowHeight()}; // the layout asks for the height of its width: a remembered one would leave a hole
}

QSize CardGrid::minimumSizeHint() const { return {200, rowHeight()}; }

void CardGrid::arrange()
{
    if (m_cards.isEmpty())
        return;
    const int columns = columnsFor(width());
    const int height = rowHeight();
    const int count = static_cast<int>(m_cards.size());
    for (int i = 0; i < count; ++i) {
        const int column = i % columns;
        const int inRow = std::min(columns, count - i / columns * columns); // the last row is as wide as the others
        const int left = column * (width() + spacing::kGap) / inRow;
        const int right = (column + 1) * (width() + spacing::kGap) / inRow - spacing::kGap;
        m_cards[i]->setGeometry(left, i / columns * (height + spacing::kGap), right - left, height);
    }
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool CardGrid::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) { // a card has other texts now
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

} // namespace akimori::ui
