#include "reports/sheet.h"

namespace akimori::reports {

Sheet::Sheet(Typesetter& typesetter, bool landscape, double spacing)
    : m_typesetter(&typesetter)
    , m_size(landscape ? QSizeF(297, 210) : QSizeF(210, 297))
    , m_area(25, 20, m_size.width() - 45, m_size.height() - 40)
    , m_spacing(spacing)
{
    newPage();
}

void Sheet::newPage()
{
    m_pages.push_back({m_size, {}, {}, {}, {}});
    m_y = m_area.top();
}

void Sheet::need(double mm)
{
    if (room() < mm && !atTop())
        newPage();
}

void Sheet::put(const SetLine& line, const TextStyle& style, double x, double y, double width, Align align,
                const QRectF& cell, bool grey)
{
    if (line.text.isEmpty())
        return;
    const double slack = width - line.widthMm;
    const double left = x + (align == Align::Right ? slack : align == Align::Centre ? slack / 2 : 0);
    page().texts.push_back({line.text, QPointF(left, y + Typesetter::baselineMm(style)), style.face, style.points,
                            line.widthMm, cell, grey});
}

void Sheet::flow(const QString& text, const TextStyle& style, double left, double right, Align align)
{
    const double pitch = Typesetter::pitchMm(style);
    const std::vector<SetLine> lines = m_typesetter->lines(text, style, right - left);
    if (lines.size() > 1)
        need(2 * pitch); // no single first line at the foot of a page
    for (const SetLine& line : lines) {
        need(pitch);
        put(line, style, left, m_y, right - left, align, m_area);
        advance(pitch);
    }
}

void Sheet::rule(double x1, double y1, double x2, double y2, double mm)
{
    page().rules.push_back({QPointF(x1, y1), QPointF(x2, y2), mm});
}

void Sheet::frame(const QRectF& box, double mm)
{
    rule(box.left(), box.top(), box.right(), box.top(), mm);
    rule(box.left(), box.bottom(), box.right(), box.bottom(), mm);
    rule(box.left(), box.top(), box.left(), box.bottom(), mm);
    rule(box.right(), box.top(), box.right(), box.bottom(), mm);
}

} // namespace akimori::reports
