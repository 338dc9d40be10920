#pragma once

#include "reports/document.h"
#include "reports/page.h"
#include "reports/typesetter.h"

#include <optional>

namespace akimori::reports {

namespace style {
inline constexpr TextStyle kBody{Face::Mincho, 10.5, 1.45};
inline constexpr TextStyle kCell{Face::Mincho, 9.5, 1.35};
inline constexpr TextStyle kLabel{Face::GothicBold, 9.5, 1.35};
inline constexpr TextStyle kSmall{Face::Mincho, 9, 1.35};
inline constexpr TextStyle kHeading{Face::GothicBold, 10.5, 1.5};
inline constexpr TextStyle kTitle{Face::GothicBold, 15, 1.5};
inline constexpr TextStyle kRunning{Face::Gothic, 8.5, 1.3};
inline constexpr TextStyle kFooter{Face::Gothic, 6.5, 1.3};
inline constexpr double kHair = 0.1; ///< rules inside a table, mm
inline constexpr double kMiddle = 0.3; ///< under a heading row
inline constexpr double kFrame = 0.5; ///< around a table
} // namespace style

/// The paper while it fills up: pages, and how far the last one is filled. A4 with 25 mm for binding on the left,
/// 20 mm on the other sides; mm throughout.
class Sheet
{
public:
    /// `spacing`: 1 = as designed; less draws what lies between blocks and around cells together.
    Sheet(Typesetter& typesetter, bool landscape, double spacing);

    Typesetter& typesetter() { return *m_typesetter; }
    std::vector<Page>& pages() { return m_pages; }
    Page& page() { return m_pages.back(); }

    const QRectF& area() const { return m_area; } ///< where the text stands; the same on every page
    double y() const { return m_y; } ///< top of what comes next
    double room() const { return m_area.bottom() - m_y; }
    bool atTop() const { return m_y <= m_area.top(); }
    void advance(double mm) { m_y += mm; }
    void gap(double mm) { m_y += mm * m_spacing; } ///< white between blocks
    double spacing() const { return m_spacing; }
    void newPage();
    /// Begins a page unless so much room is left.
    void need(double mm);
    /// The next table goes on to a new page before this row, whatever room is left; 0 = nowhere.
    void breakBefore(std::size_t row) { m_breakRow = row; }
    std::size_t breakRow() const { return m_breakRow; }

    /// One line in a box whose top left is (x, y) and which is `width` wide; it must stay in `cell`.
    void put(const SetLine& line, const TextStyle& style, double x, double y, double width, Align align,
             const QRectF& cell, bool grey = false);
    /// Lines below each other from the present place on, over as many pages as they need.
    void flow(const QString& text, const TextStyle& style, double left, double right, Align align);
    void rule(double x1, double y1, double x2, double y2, double mm);
    void frame(const QRectF& box, double mm);

private:
    Typesetter* m_typesetter;
    QSizeF m_size;
    QRectF m_area;
    std::vector<Page> m_pages;
    double m_y = 0;
    double m_spacing;
    std::size_t m_breakRow = 0;
};

/// The blocks of a document, each in its own file.
void lay(Sheet& sheet, const Paragraph& block);
void lay(Sheet& sheet, const Heading& block);
void lay(Sheet& sheet, const FieldTable& block);
void lay(Sheet& sheet, const GridTable& block);
void lay(Sheet& sheet, const Chart& block);
void lay(Sheet& sheet, const SignBox& block);

/// How much of a page each needs before it may go on to the next one, mm.
double firstPiece(Sheet& sheet, const Paragraph& block);
double firstPiece(Sheet& sheet, const Heading& block);
double firstPiece(Sheet& sheet, const FieldTable& block);
double firstPiece(Sheet& sheet, const GridTable& block);
double firstPiece(Sheet& sheet, const Chart& block);
double firstPiece(Sheet& sheet, const SignBox& block);

/// A page that has to end early: before this row of this block.
struct EarlyTurn
{
    std::size_t block = 0;
    std::size_t row = 0; ///< 0 = before the whole block
};

/// The pages that a block stands on, counted from 0.
struct BlockPages
{
    std::size_t first = 0;
    std::size_t last = 0;
};

/// One after the other; a heading stays with what follows it.
std::vector<BlockPages> lay(Sheet& sheet, const std::vector<Block>& blocks, const std::optional<EarlyTurn>& turn = {});

} // namespace akimori::reports
