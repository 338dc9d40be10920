#include "reports/sheet.h"

#include <algorithm>

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
    if (!sheet.atTop())
        sheet.gap(block.level == 1 ? 3 : 1.5);
    const double indent = (block.level - 1) * Typesetter::pitchMm({Face::Mincho, style::kBody.points, 1});
    sheet.flow(block.text, style::kHeading, sheet.area().left() + indent, sheet.area().right(), Align::Left);
    sheet.advance(0.8);
}

double firstPiece(Sheet& sheet, const Paragraph& block)
{
    const TextStyle& style = block.small ? style::kSmall : style::kBody;
    const double indent = block.indent * Typesetter::pitchMm({Face::Mincho, style::kBody.points, 1});
    const std::size_t lines = sheet.typesetter().lines(block.text, style, sheet.area().width() - indent).size();
    return Typesetter::pitchMm(style) * static_cast<double>(std::min<std::size_t>(lines, 2));
}

double firstPiece(Sheet& sheet, const Heading& block)
{
    const double indent = (block.level - 1) * Typesetter::pitchMm({Face::Mincho, style::kBody.points, 1});
    const std::size_t lines = sheet.typesetter().lines(block.text, style::kHeading, sheet.area().width() - indent).size();
    return (block.level == 1 ? 3 : 1.5) + Typesetter::pitchMm(style::kHeading) * static_cast<double>(lines) + 0.8;
}

namespace {

constexpr double kSignHead = 6; ///< heading row of the boxes, mm

}

double firstPiece(Sheet&, const SignBox& block)
{
    const double title = block.title.isEmpty() ? 0 : Typesetter::pitchMm(style::kLabel);
    return block.columns.isEmpty() ? 0 : title + kSignHead + block.heightMm + 4;
}

void lay(Sheet& sheet, const SignBox& block)
{
    if (block.columns.isEmpty())
        return;
    sheet.need(firstPiece(sheet, block));
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
        const QRectF head(x, top, width, kSignHead);
        const SetLine line = sheet.typesetter().lines(column, style::kLabel, width - 2).front();
        sheet.put(line, style::kLabel, x + 1, top + (kSignHead - Typesetter::pitchMm(style::kLabel)) / 2, width - 2,
                  Align::Centre, head);
        if (x > area.left())
            sheet.rule(x, top, x, top + kSignHead + block.heightMm, style::kHair);
        x += width;
    }
    sheet.rule(area.left(), top + kSignHead, area.right(), top + kSignHead, style::kHair);
    sheet.frame(QRectF(area.left(), top, area.width(), kSignHead + block.heightMm), style::kMiddle);
    sheet.advance(kSignHead + block.heightMm + 3);
}

std::vector<BlockPages> lay(Sheet& sheet, const std::vector<Block>& blocks, const std::optional<EarlyTurn>& turn)
{
    std::vector<BlockPages> places;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool early = turn && turn->block == i;
        if (early && turn->row == 0 && !sheet.atTop())
            sheet.newPage();
        double room = 0; // headings and the beginning of what they are about
        std::size_t next = i;
        for (; next < blocks.size() && std::holds_alternative<Heading>(blocks[next]); ++next)
            room += firstPiece(sheet, std::get<Heading>(blocks[next]));
        if (next > i && next < blocks.size())
            room += std::visit([&](const auto& each) { return firstPiece(sheet, each); }, blocks[next]);
        sheet.need(room);
        BlockPages place{sheet.pages().size() - 1, 0};
        sheet.breakBefore(early ? turn->row : 0);
        std::visit([&](const auto& each) { lay(sheet, each); }, blocks[i]);
        sheet.breakBefore(0);
        place.last = sheet.pages().size() - 1;
        places.push_back(place);
    }
    return places;
}

} // namespace akimori::reports
