#include "reports/painter.h"

#include "base/error.h"
#include "reports/pdfpatch.h"
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
    addRareLetters(pdf, layout, fonts);
    setDate(pdf, document.madeAt);
    return pdf;
}

} // namespace akimori::reports
