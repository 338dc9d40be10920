#include "reports/odtwriter.h"

#include "reports/charttable.h"
#include "reports/compose.h"
#include "reports/japanese.h"
#include "reports/xmltext.h"
#include "reports/zipwriter.h"

#include <algorithm>

namespace akimori::reports {

namespace {

constexpr qsizetype kWholeRow = 800; ///< letters of a cell up to which a row is kept on one page

const QString kNamespaces = QStringLiteral(
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
    "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
    "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
    "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
    "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
    "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
    "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"");
const QString kXml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

QString paragraphStyle(const QString& name, const QString& face, double points, const QString& align, bool bold, const QString& extra = {})
{
    return QStringLiteral("<style:style style:name=\"%1\" style:family=\"paragraph\">"
                          "<style:paragraph-properties fo:line-height=\"135%\" fo:text-align=\"%4\" %6/>"
                          "<style:text-properties style:font-name=\"%2\" style:font-name-asian=\"%2\" fo:font-size=\"%3pt\" "
                          "style:font-size-asian=\"%3pt\"%5/></style:style>")
        .arg(name, face, QString::number(points), align,
             bold ? QStringLiteral(" fo:font-weight=\"bold\" style:font-weight-asian=\"bold\"") : QString(), extra);
}

QString styles(const Document& document)
{
    const QString mincho = QStringLiteral("BIZ UDMincho");
    const QString gothic = QStringLiteral("BIZ UDGothic");
    const QString number = document.number.isEmpty() ? draftMark() : document.number;
    QString xml = kXml + QStringLiteral("<office:document-styles %1><office:font-face-decls>").arg(kNamespaces);
    for (const QString& face : {mincho, gothic})
        xml += QStringLiteral("<style:font-face style:name=\"%1\" svg:font-family=\"'%1'\"/>").arg(face);
    xml += QStringLiteral("</office:font-face-decls><office:styles>") +
           paragraphStyle(QStringLiteral("Body"), mincho, 10.5, QStringLiteral("start"), false) +
           paragraphStyle(QStringLiteral("Right"), mincho, 10.5, QStringLiteral("end"), false) +
           paragraphStyle(QStringLiteral("Centre"), mincho, 10.5, QStringLiteral("center"), false) +
           paragraphStyle(QStringLiteral("Small"), mincho, 9, QStringLiteral("start"), false) +
           paragraphStyle(QStringLiteral("Title"), gothic, 15, QStringLiteral("center"), true, QStringLiteral("fo:margin-top=\"4mm\" fo:margin-bottom=\"3mm\"")) +
           paragraphStyle(QStringLiteral("Heading"), gothic, 10.5, QStringLiteral("start"), true, QStringLiteral("fo:keep-with-next=\"always\" fo:margin-top=\"3mm\"")) +
           paragraphStyle(QStringLiteral("Enclosure"), gothic, 12, QStringLiteral("start"), true, QStringLiteral("fo:break-before=\"page\"")) +
           paragraphStyle(QStringLiteral("Running"), gothic, 8.5, QStringLiteral("start"), false) +
           paragraphStyle(QStringLiteral("PageNumber"), gothic, 8.5, QStringLiteral("center"), false) +
           paragraphStyle(QStringLiteral("Cell"), mincho, 9.5, QStringLiteral("start"), false) +
           paragraphStyle(QStringLiteral("CellRight"), mincho, 9.5, QStringLiteral("end"), false) +
           paragraphStyle(QStringLiteral("CellCentre"), mincho, 9.5, QStringLiteral("center"), false) +
           paragraphStyle(QStringLiteral("Label"), gothic, 9.5, QStringLiteral("start"), true) +
           QStringLiteral("</office:styles><office:automatic-styles><style:page-layout style:name=\"Page\">"
                          "<style:page-layout-properties fo:page-width=\"%1mm\" fo:page-height=\"%2mm\" "
                          "style:print-orientation=\"%3\" fo:margin-top=\"10mm\" fo:margin-bottom=\"10mm\" "
                          "fo:margin-left=\"25mm\" fo:margin-right=\"20mm\"/>"
                          "<style:header-style><style:header-footer-properties fo:min-height=\"8mm\"/></style:header-style>"
                          "<style:footer-style><style:header-footer-properties fo:min-height=\"8mm\"/></style:footer-style>"
                          "</style:page-layout></office:automatic-styles>")
               .arg(document.landscape ? 297 : 210)
               .arg(document.landscape ? 210 : 297)
               .arg(document.landscape ? QStringLiteral("landscape") : QStringLiteral("portrait")) +
           QStringLiteral("<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\">"
                          "<style:header><text:p text:style-name=\"Running\">【編集用・未発行】　%1　%2</text:p></style:header>"
                          "<style:footer><text:p text:style-name=\"PageNumber\"><text:page-number/> / <text:page-count/> ページ　"
                          "%3</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>")
               .arg(xmlText(document.running), xmlText(number), xmlText(document.form));
    return xml;
}

/// The content while it grows; column and cell styles are collected on the way.
class OdtContent
{
public:
    explicit OdtContent(double areaMm)
        : m_areaMm(areaMm)
    {
    }

    void paragraph(const QString& text, const char* style)
    {
        m_body += QStringLiteral("<text:p text:style-name=\"%1\">%2</text:p>").arg(QLatin1String(style), lines(text));
    }

    void operator()(const Paragraph& block)
    {
        paragraph(QString(block.indent, QChar(0x3000)) + block.text, block.small ? "Small" : block.align == Align::Right ? "Right" : block.align == Align::Centre ? "Centre" : "Body");
    }

    void operator()(const Heading& block)
    {
        m_body += QStringLiteral("<text:h text:style-name=\"Heading\" text:outline-level=\"%1\">%2</text:h>").arg(block.level).arg(lines(block.text));
    }

    void operator()(const FieldTable& block)
    {
        begin({block.labelMm, m_areaMm - block.labelMm});
        for (const Field& field : block.fields)
            row({field.label, field.value}, {"Label", "Cell"});
        end();
    }

    void operator()(const GridTable& block)
    {
        double fixed = 0;
        double sharing = 0;
        for (const Column& column : block.columns) {
            fixed += column.mm;
            sharing += column.mm == 0 ? 1 : 0;
        }
        const double rest = sharing > 0 ? std::max(12.0, (m_areaMm - fixed) / sharing) : 0;
        std::vector<double> widths;
        QStringList titles;
        std::vector<const char*> labels;
        std::vector<const char*> cells;
        for (const Column& column : block.columns) {
            widths.push_back(column.mm == 0 ? rest : column.mm);
            titles << column.title;
            labels.push_back("Label");
            cells.push_back(column.align == Align::Right ? "CellRight" : column.align == Align::Centre ? "CellCentre" : "Cell");
        }
        begin(widths);
        m_body += QLatin1String("<table:table-header-rows>");
        row(titles, labels);
        m_body += QLatin1String("</table:table-header-rows>");
        for (const QStringList& texts : block.rows)
            row(texts, cells);
        end();
    }

    void operator()(const Chart& block)
    {
        // An editable text carries the figures; the drawing is on the PDF.
        paragraph(block.unit.isEmpty() ? block.title : QStringLiteral("%1（%2）").arg(block.title, block.unit), "Label");
        (*this)(tableOf(block));
    }

    void operator()(const SignBox& block)
    {
        const double width = m_areaMm / static_cast<double>(std::max<qsizetype>(1, block.columns.size()));
        paragraph(block.title, "Label");
        begin(std::vector<double>(static_cast<std::size_t>(block.columns.size()), width));
        row(block.columns, std::vector<const char*>(static_cast<std::size_t>(block.columns.size()), "Label"));
        row(QStringList(block.columns.size(), QStringLiteral("\n\n")), std::vector<const char*>(static_cast<std::size_t>(block.columns.size()), "Cell"));
        end();
    }

    void blocks(const std::vector<Block>& all)
    {
        for (const Block& block : all)
            std::visit(*this, block);
    }

    QString xml() const
    {
        return kXml + QStringLiteral("<office:document-content %1><office:automatic-styles>%2</office:automatic-styles>"
                                     "<office:body><office:text>%3</office:text></office:body></office:document-content>")
                          .arg(kNamespaces, m_styles, m_body);
    }

private:
    static QString lines(const QString& text)
    {
        QStringList parts;
        for (const QString& line : text.split(u'\n'))
            parts << xmlText(line);
        return parts.join(QStringLiteral("<text:line-break/>"));
    }

    void begin(const std::vector<double>& widths)
    {
        ++m_tables;
        m_styles += QStringLiteral("<style:style style:name=\"T%1\" style:family=\"table\"><style:table-properties "
                                   "style:width=\"%2mm\" table:align=\"left\" fo:margin-bottom=\"3mm\"/></style:style>")
                        .arg(m_tables)
                        .arg(m_areaMm);
        if (m_tables == 1)
            m_styles += QStringLiteral("<style:style style:name=\"Box\" style:family=\"table-cell\"><style:table-cell-properties "
                                       "fo:border=\"0.3pt solid #000000\" fo:padding=\"1.1mm\"/></style:style>"
                                       "<style:style style:name=\"Tinted\" style:family=\"table-cell\"><style:table-cell-properties "
                                       "fo:border=\"0.3pt solid #000000\" fo:padding=\"1.1mm\" fo:background-color=\"#e9eef3\"/></style:style>"
                                       "<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties "
                                       "fo:keep-together=\"always\"/></style:style>");
        m_body += QStringLiteral("<table:table table:name=\"T%1\" table:style-name=\"T%1\">").arg(m_tables);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString name = QStringLiteral("T%1C%2").arg(m_tables).arg(i);
            m_styles += QStringLiteral("<style:style style:name=\"%1\" style:family=\"table-column\"><style:table-column-properties "
                                       "style:column-width=\"%2mm\"/></style:style>")
                            .arg(name)
                            .arg(widths[i]);
            m_body += QStringLiteral("<table:table-column table:style-name=\"%1\"/>").arg(name);
        }
    }

    void row(const QStringList& texts, const std::vector<const char*>& cellStyles)
    {
        // Writer loses what does not fit a page when a row must stay whole.
        const bool tall = std::any_of(texts.begin(), texts.end(), [](const QString& text) { return text.size() > kWholeRow || text.count(u'\n') > 20; });
        m_body += tall ? QLatin1String("<table:table-row>") : QLatin1String("<table:table-row table:style-name=\"Row\">");
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const char* style = cellStyles.at(static_cast<std::size_t>(i));
            m_body += QStringLiteral("<table:table-cell table:style-name=\"%1\" office:value-type=\"string\"><text:p "
                                     "text:style-name=\"%2\">%3</text:p></table:table-cell>")
                          .arg(QLatin1String(qstrcmp(style, "Label") == 0 ? "Tinted" : "Box"), QLatin1String(style), lines(texts.at(i)));
        }
        m_body += QLatin1String("</table:table-row>");
    }

    void end() { m_body += QLatin1String("</table:table>"); }

    double m_areaMm;
    QString m_styles;
    QString m_body;
    int m_tables = 0;
};

QString content(const Document& document)
{
    OdtContent out(document.landscape ? 252 : 165);
    out.paragraph(document.number.isEmpty() ? draftMark() : document.number, "Right");
    out.paragraph(document.date, "Right");
    if (!document.handling.isEmpty())
        out.paragraph(document.handling, "Right");
    out.paragraph(document.addressee, "Body");
    if (!document.via.isEmpty())
        out.paragraph(QStringLiteral("（%1）").arg(document.via), "Body");
    for (const Field& field : document.sender)
        out.paragraph(QStringLiteral("%1　%2").arg(field.label, field.value), "Right");
    out.paragraph(document.title, "Title");
    if (!document.opening.isEmpty())
        out.paragraph(QStringLiteral("　") + document.opening, "Body");
    if (document.letter)
        out.paragraph(QStringLiteral("記"), "Centre");
    out.blocks(document.body);
    if (document.letter)
        out.paragraph(QStringLiteral("以　上"), "Right");
    if (!document.enclosures.empty()) {
        QStringList names{QStringLiteral("［添付資料］")};
        for (const Enclosure& enclosure : document.enclosures)
            names << enclosureName(static_cast<int>(names.size()), enclosure.title);
        out.paragraph(names.join(u'\n'), "Body");
    }
    out.blocks(document.closing);
    int number = 0;
    for (const Enclosure& enclosure : document.enclosures) {
        out.paragraph(enclosureName(++number, enclosure.title), "Enclosure");
        out.blocks(enclosure.blocks);
    }
    return out.xml();
}

} // namespace

QByteArray odtOf(const Document& document)
{
    ZipWriter zip;
    zip.addStored("mimetype", "application/vnd.oasis.opendocument.text");
    zip.addPacked("content.xml", content(document).toUtf8());
    zip.addPacked("styles.xml", styles(document).toUtf8());
    zip.addPacked("meta.xml",
                  (kXml + QStringLiteral("<office:document-meta %1><office:meta><dc:title>%2</dc:title><meta:generator>%3</meta:generator>"
                                         "</office:meta></office:document-meta>")
                              .arg(kNamespaces, xmlText(document.title), xmlText(document.software)))
                      .toUtf8());
    zip.addPacked("META-INF/manifest.xml",
                  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                  "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
                  "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" "
                  "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                  "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                  "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>"
                  "<manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/>"
                  "</manifest:manifest>");
    return zip.finish();
}

} // namespace akimori::reports
