#include "reports/compose.h"

#include "reports/japanese.h"
#include "reports/sheet.h"
#include "reports/tr.h"

namespace akimori::reports {

namespace {

constexpr double kClose = 0.55; ///< spacing that may save a last page with hardly anything on it
constexpr std::size_t kShortBody = 6; ///< pages up to which that is worth trying
constexpr double kSeal = 16; ///< edge of the 押印欄, mm
constexpr double kThin = 75; ///< a last page filled less than this is hardly filled, mm

/// Where the pages of an enclosure begin.
struct Part
{
    QString title;
    std::size_t firstPage = 0;
};

void letterHead(Sheet& sheet, const Document& document)
{
    const QRectF area = sheet.area();
    const auto right = [&](const QString& text) { sheet.flow(text, style::kBody, area.left(), area.right(), Align::Right); };
    right(document.number.isEmpty() ? draftMark() : document.number);
    right(document.date);
    if (!document.handling.isEmpty())
        sheet.flow(document.handling, style::kLabel, area.left(), area.right(), Align::Right);
    sheet.gap(1);
    if (!document.addressee.isEmpty())
        sheet.flow(document.addressee, style::kBody, area.left(), area.right(), Align::Left);
    if (!document.via.isEmpty())
        sheet.flow(QStringLiteral("（%1）").arg(document.via), style::kBody, area.left(), area.right(), Align::Left);
    sheet.gap(1);
    // The sender: labels and values in two columns in the right half.
    const double labelLeft = area.left() + area.width() * 0.4;
    const double valueLeft = labelLeft + 38;
    const double valueRight = document.sealBox ? area.right() - kSeal - 2 : area.right();
    const double senderTop = sheet.y();
    for (const Field& field : document.sender) {
        const double top = sheet.y();
        const SetLine label = sheet.typesetter().lines(field.label, style::kBody, valueLeft - labelLeft - 1).front();
        const std::vector<SetLine> lines = sheet.typesetter().lines(field.value, style::kBody, valueRight - valueLeft);
        sheet.put(label, style::kBody, labelLeft, top, valueLeft - labelLeft - 1, Align::Left, area);
        for (const SetLine& line : lines) {
            sheet.put(line, style::kBody, valueLeft, sheet.y(), valueRight - valueLeft, Align::Left, area);
            sheet.advance(Typesetter::pitchMm(style::kBody));
        }
    }
    if (document.sealBox) {
        const QRectF box(area.right() - kSeal, (senderTop + sheet.y() - kSeal) / 2, kSeal, kSeal);
        sheet.frame(box, style::kHair);
        const SetLine mark = sheet.typesetter().lines(QStringLiteral("印"), style::kBody, kSeal).front();
        sheet.put(mark, style::kBody, box.left(), box.center().y() - Typesetter::pitchMm(style::kBody) / 2, kSeal, Align::Centre, box, true);
    }
    sheet.gap(4);
    sheet.flow(document.title, style::kTitle, area.left(), area.right(), Align::Centre);
    sheet.gap(3);
    if (!document.opening.isEmpty()) {
        sheet.flow(QStringLiteral("　") + document.opening, style::kBody, area.left(), area.right(), Align::Left);
        sheet.gap(1.5);
    }
    if (document.letter) {
        sheet.flow(QStringLiteral("記"), style::kBody, area.left(), area.right(), Align::Centre);
        sheet.gap(1);
    }
}

void listEnclosures(Sheet& sheet, const Document& document)
{
    if (document.enclosures.empty())
        return;
    QStringList names;
    for (std::size_t i = 0; i < document.enclosures.size(); ++i)
        names << enclosureName(static_cast<int>(i) + 1, document.enclosures[i].title);
    lay(sheet, Paragraph{QStringLiteral("［添付資料］\n") + names.join(u'\n'), 0, Align::Left, false});
}

/// Second pass: now the number of pages is known.
void finishPages(Sheet& sheet, const Document& document, const std::vector<Part>& parts)
{
    const QRectF area = sheet.area();
    const std::size_t total = sheet.pages().size();
    const QString number = document.number.isEmpty() ? draftMark()
                                                     : QStringLiteral("文書番号　%1").arg(document.number);
    const double half = area.width() / 2;
    for (std::size_t i = 0; i < total; ++i) {
        Page& page = sheet.pages()[i];
        const auto put = [&](const QString& text, const TextStyle& style, double y, Align align, double left, double width) {
            const SetLine line = sheet.typesetter().lines(text, style, width).front();
            const double slack = width - line.widthMm;
            const double x = left + (align == Align::Right ? slack : align == Align::Centre ? slack / 2 : 0);
            const QRectF margin(area.left(), 5, area.width(), page.size.height() - 10);
            page.texts.push_back({line.text, QPointF(x, y + Typesetter::baselineMm(style)), style.face, style.points,
                                  line.widthMm, margin, false});
        };
        QString running = document.running;
        for (std::size_t part = parts.size(); part-- > 0;) {
            if (i < parts[part].firstPage)
                continue;
            const std::size_t end = part + 1 < parts.size() ? parts[part + 1].firstPage : total;
            running = QStringLiteral("%1（%2 / %3）").arg(parts[part].title).arg(i - parts[part].firstPage + 1).arg(end - parts[part].firstPage);
            break;
        }
        put(running, style::kRunning, area.top() - 9, Align::Left, area.left(), half + 20);
        if (i > 0) // the first page has it in the letter head
            put(number, style::kRunning, area.top() - 9, Align::Right, area.left() + half + 20, half - 20);
        const double foot = area.bottom() + 3.5;
        put(QStringLiteral("%1 / %2 ページ").arg(i + 1).arg(total), style::kRunning, foot, Align::Centre, area.left(),
            area.width());
        put(QStringLiteral("%1　記録 %2　%3").arg(document.form, document.recordId, document.software), style::kFooter,
            foot + 5, Align::Left, area.left(), area.width() * 0.5);
        put(QStringLiteral("作成 %1").arg(document.author), style::kFooter, foot + 8, Align::Left, area.left(), area.width());
        put(QStringLiteral("操作履歴 %1").arg(document.auditHead), style::kFooter, foot + 5, Align::Right,
            area.left() + area.width() * 0.4, area.width() * 0.6);
    }
}

} // namespace

QString draftMark()
{
    return QStringLiteral("（下書き・未発行）");
}

namespace {

/// First pass of the whole paper.
struct Filled
{
    Sheet sheet;
    std::vector<Part> parts;
    std::vector<BlockPages> places; ///< of the blocks of the body
    std::size_t bodyPages = 0;
    double lastUsed = 0; ///< how far the last page of the body is filled, mm

    bool thin() const { return bodyPages > 1 && lastUsed < kThin; }
};

Filled fill(Typesetter& typesetter, const Document& document, double spacing, const std::optional<EarlyTurn>& turn = {})
{
    Filled filled{Sheet(typesetter, document.landscape, spacing), {}, {}, 0, 0};
    Sheet& sheet = filled.sheet;
    letterHead(sheet, document);
    filled.places = lay(sheet, document.body, turn);
    if (document.letter) {
        sheet.gap(1);
        sheet.flow(QStringLiteral("以　上"), style::kBody, sheet.area().left(), sheet.area().right(), Align::Right);
    }
    listEnclosures(sheet, document);
    lay(sheet, document.closing);
    filled.bodyPages = sheet.pages().size();
    filled.lastUsed = sheet.y() - sheet.area().top();
    for (const Enclosure& enclosure : document.enclosures) {
        sheet.newPage();
        const QString title = enclosureName(static_cast<int>(filled.parts.size()) + 1, enclosure.title);
        filled.parts.push_back({title, sheet.pages().size() - 1});
        sheet.flow(title, {Face::GothicBold, 12, 1.5}, sheet.area().left(), sheet.area().right(), Align::Left);
        sheet.gap(2);
        lay(sheet, enclosure.blocks);
    }
    return filled;
}

std::size_t rowsOf(const Block& block)
{
    if (const auto* table = std::get_if<GridTable>(&block))
        return table->rows.size();
    if (const auto* table = std::get_if<FieldTable>(&block))
        return table->fields.size();
    return 1;
}

/// Signatures, 以上 and 確認欄 never stand alone on the last page: the end of what comes before goes with them.
std::optional<EarlyTurn> turnForTheEnding(const Document& document, const Filled& filled)
{
    const std::size_t last = filled.bodyPages - 1;
    std::size_t moved = 0; // first block that begins on the last page
    while (moved < filled.places.size() && filled.places[moved].last < last)
        ++moved;
    if (moved == 0 || (moved < filled.places.size() && filled.places[moved].first < last))
        return std::nullopt; // a table or a text goes on there
    EarlyTurn turn{moved - 1, 0};
    const std::size_t rows = rowsOf(document.body[turn.block]);
    if (rows > 3) { // a shorter table stays whole
        turn.row = rows - 2;
        return turn;
    }
    while (turn.block > 0 && std::holds_alternative<Heading>(document.body[turn.block - 1]))
        --turn.block;
    return turn.block > 0 ? std::optional(turn) : std::nullopt;
}

} // namespace

Layout compose(const Document& document, const FontSet& fonts)
{
    Typesetter typesetter(fonts);
    Filled filled = fill(typesetter, document, 1);
    if (filled.thin() && filled.bodyPages <= kShortBody) {
        Filled closer = fill(typesetter, document, kClose);
        if (closer.bodyPages < filled.bodyPages)
            filled = std::move(closer);
    }
    if (filled.thin()) {
        if (const auto turn = turnForTheEnding(document, filled))
            filled = fill(typesetter, document, filled.sheet.spacing(), turn);
    }
    finishPages(filled.sheet, document, filled.parts);
    Layout layout{std::move(filled.sheet.pages()), fonts.warnings};
    const QStringList missing = typesetter.missing();
    if (!missing.isEmpty())
        layout.warnings << Tr::tr("No installed typeface has these letters, so 〓 stands for them on the paper: %1. Write "
                                  "them by hand or use another letter.")
                               .arg(missing.mid(0, 20).join(QStringLiteral(", ")));
    return layout;
}

} // namespace akimori::reports
