#pragma once

#include "integrity/textdiff.h"

#include <QPlainTextEdit>

#include <vector>

namespace akimori::ui {

/// One line of a comparison, as inert text.
struct DiffLine
{
    enum class Kind { Same, Added, Removed, Gap };
    Kind kind = Kind::Same;
    QString text;
};

/// The differences with a gap line before each run of them.
std::vector<DiffLine> linesOf(const integrity::TextDiff& diff);

/// Shows a comparison: sign, colour and text. What it shows comes from a server that may be hostile: plain
/// text only, control characters escaped before they get here.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget* parent = nullptr);

    void setLines(const std::vector<DiffLine>& lines);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    std::vector<DiffLine> m_lines;
};

} // namespace akimori::ui
