#include "ui/widgets/diffview.h"

#include "ui/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>

namespace akimori::ui {

namespace {

using Kind = DiffLine::Kind;
constexpr qsizetype kLongestLine = 2'000;

} // namespace

std::vector<DiffLine> linesOf(const integrity::TextDiff& diff)
{
    std::vector<DiffLine> lines;
    for (const integrity::DiffHunk& hunk : diff.hunks) {
        lines.push_back({DiffLine::Kind::Gap, DiffView::tr(" line %1").arg(std::max(hunk.oldStart, hunk.newStart))});
        for (const integrity::DiffLine& line : hunk.lines) {
            const DiffLine::Kind kind = line.kind == integrity::LineKind::Added ? DiffLine::Kind::Added
                : line.kind == integrity::LineKind::Removed                     ? DiffLine::Kind::Removed
                                                                                : DiffLine::Kind::Same;
            lines.push_back({kind, line.text});
        }
    }
    return lines;
}

DiffView::DiffView(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("diffView"));
    setAccessibleName(tr("Difference from the last generation"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setProperty("code", true);
}

void DiffView::setLines(const std::vector<DiffLine>& lines)
{
    m_lines = lines;
    fill();
}

void DiffView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_lines.empty())
        fill(); // the colours are in the document
}

void DiffView::fill()
{
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextCharFormat format;
    format.setFontFamilies({QStringLiteral("Noto Sans Mono CJK JP"), QStringLiteral("BIZ UDGothic"),
                            QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    format.setFontPointSize(bodyPointSize() * 0.9);
    bool first = true;
    for (const DiffLine& line : m_lines) {
        QTextBlockFormat block;
        QString sign = QStringLiteral("  ");
        format.setForeground(tokens().text);
        if (line.kind == Kind::Added) {
            sign = QStringLiteral("+ ");
            block.setBackground(tokens().okSoft);
            format.setForeground(tokens().ok);
        } else if (line.kind == Kind::Removed) {
            sign = QStringLiteral("− ");
            block.setBackground(tokens().badSoft);
            format.setForeground(tokens().bad);
        } else if (line.kind == Kind::Gap) {
            sign = QStringLiteral("⋯");
            format.setForeground(tokens().text2);
        }
        if (first)
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block);
        first = false;
        cursor.insertText(sign + line.text.left(kLongestLine), format);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

} // namespace akimori::ui
