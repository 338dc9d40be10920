#pragma once

#include "ui/models/celldelegate.h"

namespace akimori::ui {

/// Roles beside ModelRole that DeadlineDelegate asks for.
enum DeadlineRole {
    ShareRole = Qt::UserRole + 20, ///< int 0 … 100: how much of the time is over
    WidestRole,                    ///< QString: the widest pill of the column, so that the bars stand below each other
};

/// A pill with the days that are left and a bar that shows how much of the time has passed. The model answers
/// the roles above beside ToneRole.
class DeadlineDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// What a deadline list says of a row: the pill's word and tone, and how much of the time is over.
struct DeadlineLook
{
    QString word;
    int tone = 0;  ///< of Tone
    int share = 0; ///< 0 … 100
};

/// 3 days or fewer: red; 10 or fewer: amber; otherwise neutral. `done` is green, whatever the date.
DeadlineLook deadlineLook(qint64 daysLeft, int ofDays, bool done);

} // namespace akimori::ui
