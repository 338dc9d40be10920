#include "reports/sheet.h"

#include <algorithm>
#include <cmath>

namespace akimori::reports {

namespace {

constexpr double kPadX = 1.4; ///< mm beside the text of a cell
constexpr double kPadAbove = 1.1; ///< above and below
constexpr double kNarrowest = 12; ///< of a column that shares what is left
const QColor kTint(0xe9, 0xee, 0xf3);

using Rows = std::vector<std::vector<QString>>;

/// A table while it is laid out: columns, and the piece of it that stands on the present page.
class TableLayout
{
public:
    TableLayout(Sheet& sheet, std::vector<double> widths)
        : m_sheet(sheet)
        , m_padY(kPadAbove * sheet.spacing())
    {
        m_edges.push_back(sheet.area().left());
        for (const double width : widths)
            m_edges.push_back(m_edges.back() + width);
    }

    struct CellStyle
    {
        TextStyle text;
        Align align = Align::Left;
        bool tinted = false;
        bool centred = false; ///< vertically
    };

    void setHead(std::vector<QString> titles)
    {
        m_head = std::move(titles);
        m_headStyles.assign(m_head.size(), {style::kLabel, Align::Centre, true, true});
    }

    void setStyles(std::vector<CellStyle> styles) { m_styles = std::move(styles); }

    /// What the heading row and the first rows need before the page may turn: a short table stays whole, and of a longer one
    /// the first row does not stand alone.
    double firstPiece(const Rows& rows)
    {
        double together = 0;
        for (std::size_t i = 0; i < (rows.size() <= kShortTable ? rows.size() : 2); ++i)
            together += heightOf(rows[i]);
        const double first = heightOf(rows.front());
        return headHeight() + (staysWhole(2 * together)   ? together
                               : staysWhole(first) ? first
                                                   : std::min(first, leastSplit()));
    }

    void lay(const Rows& rows)
    {
        m_sheet.need(firstPiece(rows));
        begin();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i > 0 && i + 2 == rows.size()) { // nor does the last one
                const double together = heightOf(rows[i]) + heightOf(rows[i + 1]);
                if (together > m_sheet.room() && staysWhole(2 * together))
                    turn();
            }
            row(rows[i]);
        }
        close();
    }

private:
    static constexpr std::size_t kShortTable = 3; ///< rows

    double heightOf(const std::vector<QString>& row) { return heightOf(setCells(row, m_styles), m_styles); }

    void row(const std::vector<QString>& texts)
    {
        const std::vector<std::vector<SetLine>> cells = setCells(texts, m_styles);
        const double height = heightOf(cells, m_styles);
        if (m_row > 0 && m_row == m_sheet.breakRow())
            turn();
        ++m_row;
        if (height > m_sheet.room()) {
            if (staysWhole(height) || m_sheet.room() < leastSplit())
                turn();
            if (height > m_sheet.room()) {
                split(cells);
                return;
            }
        }
        paint(cells, m_styles, height);
        m_sheet.rule(m_edges.front(), m_sheet.y(), m_edges.back(), m_sheet.y(), style::kHair);
    }

    void close()
    {
        const double bottom = m_sheet.y();
        for (std::size_t i = 1; i + 1 < m_edges.size(); ++i)
            m_sheet.rule(m_edges[i], m_top, m_edges[i], bottom, style::kHair);
        m_sheet.frame(QRectF(m_edges.front(), m_top, m_edges.back() - m_edges.front(), bottom - m_top), style::kFrame);
    }

    double pitch() const { return Typesetter::pitchMm(style::kCell); }
    double innerWidth(std::size_t column) const { return m_edges[column + 1] - m_edges[column] - 2 * kPadX; }

    std::vector<std::vector<SetLine>> setCells(const std::vector<QString>& texts, const std::vector<CellStyle>& styles)
    {
        std::vector<std::vector<SetLine>> cells;
        for (std::size_t i = 0; i < texts.size(); ++i)
            cells.push_back(m_sheet.typesetter().lines(texts[i], styles[i].text, innerWidth(i)));
        return cells;
    }

    double heightOf(const std::vector<std::vector<SetLine>>& cells, const std::vector<CellStyle>& styles) const
    {
        double height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i)
            height = std::max(height, static_cast<double>(cells[i].size()) * Typesetter::pitchMm(styles[i].text));
        return height + 2 * m_padY;
    }

    double headHeight()
    {
        return m_head.empty() ? 0 : heightOf(setCells(m_head, m_headStyles), m_headStyles);
    }
    /// A row that is not taller than half a page is never cut; a taller one shows at least four lines before the cut.
    bool staysWhole(double height) { return height <= (m_sheet.area().height() - headHeight()) / 2; }
    double leastSplit() const { return 4 * pitch() + 2 * m_padY; }

    void begin()
    {
        m_top = m_sheet.y();
        if (m_head.empty())
            return;
        const std::vector<std::vector<SetLine>> cells = setCells(m_head, m_headStyles);
        paint(cells, m_headStyles, heightOf(cells, m_headStyles));
        m_sheet.rule(m_edges.front(), m_sheet.y(), m_edges.back(), m_sheet.y(), style::kMiddle);
    }

    void turn()
    {
        close();
        m_sheet.newPage();
        begin();
    }

    void paint(const std::vector<std::vector<SetLine>>& cells, const std::vector<CellStyle>& styles, double height)
    {
        const double top = m_sheet.y();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const QRectF cell(m_edges[i], top, m_edges[i + 1] - m_edges[i], height);
            if (styles[i].tinted)
                m_sheet.page().fills.push_back({cell, kTint});
            const double step = Typesetter::pitchMm(styles[i].text);
            double y = top + m_padY;
            if (styles[i].centred)
                y = top + (height - static_cast<double>(cells[i].size()) * step) / 2;
            for (const SetLine& line : cells[i]) {
                m_sheet.put(line, styles[i].text, cell.left() + kPadX, y, innerWidth(i), styles[i].align, cell);
                y += step;
            }
        }
        m_sheet.advance(height);
    }

    /// The first cell that is empty and wide enough says that the row goes on; an empty one would look like a lost value.
    void markContinued(std::vector<std::vector<SetLine>>& piece)
    {
        for (std::size_t i = 0; i < piece.size(); ++i) {
            const SetLine mark = m_sheet.typesetter().lines(QStringLiteral("（続き）"), m_styles[i].text, innerWidth(i)).front();
            if (!piece[i].empty() || mark.text.size() < 4)
                continue;
            piece[i].push_back(mark);
            return;
        }
    }

    /// A row taller than what a page can hold: by lines, each piece closed by rules.
    void split(std::vector<std::vector<SetLine>> cells)
    {
        for (bool first = true; true; first = false) {
            const auto fits = static_cast<std::size_t>(std::max(1.0, std::floor((m_sheet.room() - 2 * m_padY) / pitch())));
            std::vector<std::vector<SetLine>> piece;
            bool more = false;
            for (std::vector<SetLine>& cell : cells) {
                const auto count = static_cast<std::ptrdiff_t>(std::min(fits, cell.size()));
                piece.emplace_back(cell.begin(), cell.begin() + count);
                cell.erase(cell.begin(), cell.begin() + count);
                more = more || !cell.empty();
            }
            if (!first)
                markContinued(piece);
            paint(piece, m_styles, std::min(heightOf(piece, m_styles), m_sheet.room()));
            m_sheet.rule(m_edges.front(), m_sheet.y(), m_edges.back(), m_sheet.y(), style::kHair);
            if (!more)
                return;
            turn();
        }
    }

    Sheet& m_sheet;
    double m_padY; ///< mm
    std::vector<double> m_edges; ///< x of the vertical rules, mm
    std::vector<QString> m_head;
    std::vector<CellStyle> m_headStyles;
    std::vector<CellStyle> m_styles;
    double m_top = 0; ///< of the piece on this page
    std::size_t m_row = 0; ///< the next one
};

/// Widths that fill the area exactly: fixed ones as asked for (narrowed together when they leave too little), the
/// others share the rest.
std::vector<double> widthsOf(const std::vector<Column>& columns, double total)
{
    double fixed = 0;
    double sharing = 0;
    for (const Column& column : columns) {
        fixed += column.mm;
        sharing += column.mm == 0 ? 1 : 0;
    }
    const double available = total - sharing * kNarrowest;
    const double factor = fixed > available || (sharing == 0 && fixed > 0) ? available / fixed : 1;
    std::vector<double> widths;
    for (const Column& column : columns)
        widths.push_back(column.mm == 0 ? (total - fixed * factor) / sharing : column.mm * factor);
    return widths;
}

Rows rowsOf(const GridTable& block)
{
    Rows rows;
    for (const QStringList& row : block.rows)
        rows.emplace_back(row.begin(), row.end());
    return rows;
}

Rows rowsOf(const FieldTable& block)
{
    Rows rows;
    for (const Field& field : block.fields)
        rows.push_back({field.label, field.value});
    return rows;
}

TableLayout layoutOf(Sheet& sheet, const GridTable& block)
{
    TableLayout table(sheet, widthsOf(block.columns, sheet.area().width()));
    std::vector<QString> titles;
    std::vector<TableLayout::CellStyle> styles;
    for (const Column& column : block.columns) {
        titles.push_back(column.title);
        styles.push_back({style::kCell, column.align, false, false});
    }
    table.setHead(std::move(titles));
    table.setStyles(std::move(styles));
    return table;
}

TableLayout layoutOf(Sheet& sheet, const FieldTable& block)
{
    TableLayout table(sheet, {block.labelMm, sheet.area().width() - block.labelMm});
    table.setStyles({{style::kLabel, Align::Left, true, true}, {style::kCell, Align::Left, false, false}});
    return table;
}

} // namespace

double firstPiece(Sheet& sheet, const GridTable& block)
{
    if (block.columns.empty() || block.rows.empty())
        return 0;
    return layoutOf(sheet, block).firstPiece(rowsOf(block));
}

double firstPiece(Sheet& sheet, const FieldTable& block)
{
    if (block.fields.empty())
        return 0;
    return layoutOf(sheet, block).firstPiece(rowsOf(block));
}

void lay(Sheet& sheet, const GridTable& block)
{
    if (block.columns.empty() || block.rows.empty())
        return;
    layoutOf(sheet, block).lay(rowsOf(block));
    sheet.gap(3);
}

void lay(Sheet& sheet, const FieldTable& block)
{
    if (block.fields.empty())
        return;
    layoutOf(sheet, block).lay(rowsOf(block));
    sheet.gap(3);
}

} // namespace akimori::reports
