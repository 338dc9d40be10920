#include "reports/painter.h"

#include "base/error.h"
#include "base/jst.h"
#include "reports/tr.h"
#include "reports/typesetter.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

namespace akimori::reports {

namespace {

constexpr int kResolution = 1200;

/// Qt writes the typefaces into a PDF in the order of a QHash, which differs between runs unless the seed is fixed.
class FixedHashOrder
{
public:
    FixedHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashOrder(const FixedHashOrder&) = delete;
    FixedHashOrder& operator=(const FixedHashOrder&) = delete;
};

[[noreturn]] void unknownForm(const QByteArray& found)
{
    throw Error(ErrorCode::Internal,
                Tr::tr("The PDF library of this computer writes another form than expected, so a reprint would differ from its "
                       "first print. Please report this with the version of Qt."),
                QString::fromLatin1(found.left(80)));
}

/// Adds `moved` to the place of every object behind `at`, in the cross-reference table and in startxref.
void moveObjects(QByteArray& pdf, qsizetype at, qsizetype moved)
{
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 6;
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    const qsizetype entries = pdf.indexOf('\n', table) + 1;
    if (table < 6 || start < 0 || entries <= 0)
        unknownForm(pdf.right(80));
    constexpr qsizetype kEntry = 20; // "0000000123 00000 n \n"
    for (qsizetype entry = entries; entry + kEntry <= start && pdf.at(entry + 10) == ' '; entry += kEntry) {
        const qsizetype place = pdf.mid(entry, 10).toLongLong();
        if (pdf.at(entry + 17) == 'n' && place > at)
            pdf.replace(entry, 10, QByteArray::number(place + moved).rightJustified(10, '0'));
    }
    const qsizetype number = start + 10;
    qsizetype end = number;
    while (end < pdf.size() && pdf.at(end) >= '0' && pdf.at(end) <= '9')
        ++end;
    pdf.replace(number, end - number, QByteArray::number(pdf.mid(number, end - number).toLongLong() + moved));
}

/// Replaces the time of writing, which is all that differs between two runs, by the time of the paper. Qt writes it in
/// this computer's zone, whose form has no fixed length.
void setDate(QByteArray& pdf, const QDateTime& madeAt)
{
    static constexpr char kKey[] = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(kKey);
    const qsizetype begin = at + static_cast<qsizetype>(sizeof kKey) - 1;
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', begin);
    if (end < 0 || end - begin > 30)
        unknownForm(pdf.mid(std::max<qsizetype>(0, at), 80));
    const QByteArray date = jst::fromUtc(madeAt).toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "+09'00'";
    const qsizetype moved = date.size() - (end - begin);
    pdf.replace(begin, end - begin, date);
    if (moved != 0)
        moveObjects(pdf, at, moved);
}

void paintText(QPainter& painter, const TextRun& run, const FontSet& fonts)
{
    painter.setFont(fonts.font(run.face, unitsOf(run.points)));
    painter.setPen(run.grey ? QColor(0x99, 0x99, 0x99) : QColor(Qt::black));
    painter.drawText(run.baseline * kUnitsPerMm, run.text);
}

} // namespace

void paintPage(QPainter& painter, const Page& page, const FontSet& fonts, double scale)
{
    painter.save();
    painter.scale(scale / kUnitsPerMm, scale / kUnitsPerMm);
    for (const Fill& fill : page.fills)
        painter.fillRect(QRectF(fill.area.topLeft() * kUnitsPerMm, fill.area.size() * kUnitsPerMm), fill.colour);
    for (const Rule& rule : page.rules) {
        painter.setPen(QPen(Qt::black, rule.mm * kUnitsPerMm, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(rule.from * kUnitsPerMm, rule.to * kUnitsPerMm);
    }
    for (const Curve& curve : page.curves) {
        QPen pen(curve.colour, curve.mm * kUnitsPerMm, curve.dashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap,
                 Qt::RoundJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        QPainterPath path;
        for (const QPointF& point : curve.points)
            path.elementCount() == 0 ? path.moveTo(point * kUnitsPerMm) : path.lineTo(point * kUnitsPerMm);
        painter.drawPath(path);
    }
    for (const TextRun& run : page.texts)
        paintText(painter, run, fonts);
    painter.restore();
}

QByteArray pdfOf(const Document& document, const Layout& layout, const FontSet& fonts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        const FixedHashOrder order;
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setTitle(document.number.isEmpty() ? document.title
                                                  : QStringLiteral("%1 %2").arg(document.title, document.number));
        writer.setCreator(document.software);
        const QSizeF size = layout.pages.front().size;
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                         size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait,
                                         QMarginsF(0, 0, 0, 0)));
        QPainter painter;
        if (!painter.begin(&writer))
            throw Error(ErrorCode::LocalIo, Tr::tr("The PDF could not be painted. Try again."));
        bool first = true;
        for (const Page& page : layout.pages) {
            if (!first)
                writer.newPage();
            first = false;
            paintPage(painter, page, fonts, kResolution / 25.4);
        }
        painter.end();
    }
    QByteArray pdf = buffer.data();
    setDate(pdf, document.madeAt);
    return pdf;
}

} // namespace akimori::reports
