#include "reports/htmlwriter.h"

#include "reports/charttable.h"
#include "reports/compose.h"
#include "reports/japanese.h"
#include "reports/xmltext.h"

namespace akimori::reports {

namespace {

const QString kStyle = QStringLiteral(
    "body{font:10.5pt/1.45 'BIZ UDMincho','Noto Serif CJK JP',serif;max-width:165mm;margin:20mm auto}"
    "h1,h2,h3,h4,th{font-family:'BIZ UDGothic','Noto Sans CJK JP',sans-serif}h1{font-size:15pt;text-align:center}"
    "h2{font-size:12pt}h3,h4{font-size:10.5pt}table{border-collapse:collapse;width:100%;margin-bottom:3mm;border:.5mm solid}"
    "td,th{border:.1mm solid;padding:1mm 1.4mm;text-align:left;vertical-align:top;font-size:9.5pt}th{background:#e9eef3}"
    ".right{text-align:right}.centre{text-align:center}.small,footer{font-size:9pt}");

QString lines(const QString& text)
{
    return xmlText(text).replace(u'\n', QLatin1String("<br>"));
}

class HtmlBody
{
public:
    QString html;

    void paragraph(const QString& text, const char* kind = "")
    {
        html += QStringLiteral("<p class=\"%1\">%2</p>\n").arg(QLatin1String(kind), lines(text));
    }

    void operator()(const Paragraph& block)
    {
        paragraph(block.text, block.align == Align::Right ? "right" : block.align == Align::Centre ? "centre" : block.small ? "small" : "");
    }
    void operator()(const Heading& block)
    {
        html += QStringLiteral("<h%1>%2</h%1>\n").arg(block.level == 1 ? 3 : 4).arg(lines(block.text));
    }
    void operator()(const FieldTable& block)
    {
        html += QLatin1String("<table>\n");
        for (const Field& field : block.fields)
            html += QStringLiteral("<tr><th scope=\"row\" style=\"width:%1mm\">%2</th><td>%3</td></tr>\n").arg(block.labelMm).arg(lines(field.label), lines(field.value));
        html += QLatin1String("</table>\n");
    }
    void operator()(const GridTable& block)
    {
        html += QLatin1String("<table>\n<thead><tr>");
        for (const Column& column : block.columns)
            html += QStringLiteral("<th scope=\"col\">%1</th>").arg(lines(column.title));
        html += QLatin1String("</tr></thead>\n<tbody>\n");
        for (const QStringList& row : block.rows) {
            html += QLatin1String("<tr>");
            for (qsizetype i = 0; i < row.size(); ++i) {
                const Align align = block.columns.at(static_cast<std::size_t>(i)).align;
                html += QStringLiteral("<td class=\"%1\">%2</td>").arg(QLatin1String(align == Align::Right ? "right" : align == Align::Centre ? "centre" : ""), lines(row.at(i)));
            }
            html += QLatin1String("</tr>\n");
        }
        html += QLatin1String("</tbody></table>\n");
    }
    void operator()(const Chart& block)
    {
        paragraph(block.unit.isEmpty() ? block.title : QStringLiteral("%1（%2）").arg(block.title, block.unit));
        (*this)(tableOf(block));
    }
    void operator()(const SignBox& block)
    {
        GridTable table;
        for (const QString& column : block.columns)
            table.columns.push_back({column, 0, Align::Left});
        table.rows.push_back(QStringList(block.columns.size(), QString(QChar(0x3000))));
        paragraph(block.title);
        (*this)(table);
    }
    void blocks(const std::vector<Block>& all)
    {
        for (const Block& block : all)
            std::visit(*this, block);
    }
};

} // namespace

QByteArray htmlOf(const Document& document)
{
    HtmlBody body;
    body.paragraph(document.number.isEmpty() ? draftMark() : document.number, "right");
    body.paragraph(document.date, "right");
    if (!document.handling.isEmpty())
        body.paragraph(document.handling, "right");
    body.paragraph(document.addressee);
    if (!document.via.isEmpty())
        body.paragraph(QStringLiteral("（%1）").arg(document.via));
    for (const Field& field : document.sender)
        body.paragraph(QStringLiteral("%1　%2").arg(field.label, field.value), "right");
    body.html += QStringLiteral("<h1>%1</h1>\n").arg(lines(document.title));
    if (!document.opening.isEmpty())
        body.paragraph(QStringLiteral("　") + document.opening);
    if (document.letter)
        body.paragraph(QStringLiteral("記"), "centre");
    body.blocks(document.body);
    if (document.letter)
        body.paragraph(QStringLiteral("以　上"), "right");
    body.blocks(document.closing);
    int number = 0;
    for (const Enclosure& enclosure : document.enclosures) {
        body.html += QStringLiteral("<h2>%1</h2>\n").arg(lines(enclosureName(++number, enclosure.title)));
        body.blocks(enclosure.blocks);
    }
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"ja\">\n<head><meta charset=\"utf-8\"><title>%1</title>"
                          "<style>%2</style></head>\n<body>\n%3<footer>%4　記録 %5　操作履歴 %6　%7</footer>\n</body>\n</html>\n")
        .arg(xmlText(document.title), kStyle, body.html, xmlText(document.form), xmlText(document.recordId),
             xmlText(document.auditHead), xmlText(document.software))
        .toUtf8();
}

} // namespace akimori::reports
