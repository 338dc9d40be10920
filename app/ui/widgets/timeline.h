#pragma once

#include "ui/icons.h"

#include <QDateTime>
#include <QListView>

#include <vector>

class QStandardItemModel;

namespace akimori::ui {

/// One entry of a timeline.
struct TimelineEntry
{
    QDateTime at;    ///< UTC, shown in JST
    Glyph glyph;
    Tone tone = Tone::Neutral;
    QString text;
    QString note; ///< quieter second line: who, and what changed
};

/// 経過: what happened, in the order of time, along one line; days are headed once. Arrow keys, selection and Ctrl+C
/// work as in every list.
class Timeline : public QListView
{
    Q_OBJECT

public:
    explicit Timeline(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    void setEntries(const std::vector<TimelineEntry>& entries);
    /// As text with one line per entry, for the clipboard.
    QString plainText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QStandardItemModel* m_model;
};

} // namespace akimori::ui
