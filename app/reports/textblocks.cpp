#include "reports/sheet.h"

namespace akimori::reports {

void lay(Sheet& sheet, const Paragraph& block)
{
    const double indent = block.indent * Typesetter::pitchMm({Face::Mincho, style::kBody.points, 1});
    sheet.flow(block.text, block.small ? style::kSmall : style::kBody, sheet.area().left() + indent,
               sheet.area().right(), block.align);
    sheet.gap(1.5);
}

void lay(Sheet& sheet, const Heading& block)
{
    sheet.need(24); // a heading never stands alone at the foot of a page
    if (!sheet.atTop())
        sheet.gap(block.level == 1 ? 3 : 1.5);
    const double indent = (block.level - 1) * Typesetter::pitchMm({Face::Mincho, style::kBody.points, 1});
    sheet.flow(block.text, style::kHeading, sheet.area().left() + indent, sheet.area().right(), Align::Left);
    sheet.advance(0.8);
}

void lay(Sheet& sheet, const SignBox& block)
{
    if (block.columns.isEmpty())
        return;
    const double headHeight = 6;
    const double titleHeight = block.title.isEmpty() ? 0 : Typesetter::pitchMm(style::kLabel);
    sheet.need(titleHeight + headHeight + block.heightMm + 4);
    sheet.gap(2);
    const QRectF area = sheet.area();
    if (!block.title.isEmpty()) {
        sheet.flow(block.title, style::kLabel, area.left(), area.right(), Align::Left);
        sheet.advance(0.5);
    }
    const double top = sheet.y();
    const double width = area.width() / static_cast<double>(block.columns.size());
    double x = area.left();
    for (const QString& column : block.columns) {
        const QRectF head(x, top, width, headHeight);
        const SetLine line = sheet.typesetter().lines(column, style::kLabel, width - 2).front();
        sheet.put(line, style::kLabel, x + 1, top + (headHeight - Typesetter::pitchMm(style::kLabel)) / 2, width - 2,
                  Align::Centre, head);
        if (x > area.left())
            sheet.rule(x, top, x, top + headHeight + block.heightMm, style::kHair);
        x += width;
    }
    sheet.rule(area.left(), top + headHeight, area.right(), top + headHeight, style::kHair);
    sheet.frame(QRectF(area.left(), top, area.width(), headHeight + block.heightMm), style::kMiddle);
    sheet.advance(headHeight + block.heightMm + 3);
}

void lay(Sheet& sheet, const std::vector<Block>& blocks)
{
    for (const Block& block : blocks)
        std::visit([&](const auto& each) { lay(sheet, each); }, block);
}

} // namespace akimori::reports
