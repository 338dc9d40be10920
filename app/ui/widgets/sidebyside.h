#pragma once

#include "ui/widgets/diffview.h"

#include <QWidget>

namespace akimori::ui {

/// Two states of a file beside each other: what is there on the left, what would come on the right. Lines that belong
/// together stand at the same height, and both sides scroll together.
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    SideBySide(const QString& leftTitle, const QString& rightTitle, QWidget* parent = nullptr);

    void setLines(const std::vector<DiffLine>& lines);

private:
    DiffView* m_left;  ///< "leftDiffView": unchanged and removed lines
    DiffView* m_right; ///< "rightDiffView": unchanged and added lines
};

} // namespace akimori::ui
