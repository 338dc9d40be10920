#pragma once

#include <QStyledItemDelegate>

namespace akimori::ui {

/// Draws the cells of every list: pills for ToneRole, a second line for SecondLineRole, calm rules between rows,
/// and the whole row as selected.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace akimori::ui
