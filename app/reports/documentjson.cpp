#include "reports/document.h"

#include "base/error.h"
#include "base/jst.h"
#include "reports/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace akimori::reports {

namespace {

QString key(const char* name) { return QString::fromLatin1(name); }

QJsonObject blockJson(const Paragraph& block)
{
    return {{key("type"), key("paragraph")},
            {key("text"), block.text},
            {key("indent"), block.indent},
            {key("align"), static_cast<int>(block.align)},
            {key("small"), block.small}};
}

QJsonObject blockJson(const Heading& block)
{
    return {{key("type"), key("heading")}, {key("level"), block.level}, {key("text"), block.text}};
}

QJsonArray fieldsJson(const std::vector<Field>& fields)
{
    QJsonArray array;
    for (const Field& field : fields)
        array.append(QJsonArray{field.label, field.value});
    return array;
}

QJsonObject blockJson(const FieldTable& block)
{
    return {{key("type"), key("fields")}, {key("labelMm"), block.labelMm}, {key("fields"), fieldsJson(block.fields)}};
}

QJsonObject blockJson(const GridTable& block)
{
    QJsonArray columns;
    for (const Column& column : block.columns)
        columns.append(QJsonArray{column.title, column.mm, static_cast<int>(column.align)});
    QJsonArray rows;
    for (const QStringList& row : block.rows)
        rows.append(QJsonArray::fromStringList(row));
    return {{key("type"), key("table")}, {key("columns"), columns}, {key("rows"), rows}};
}

QJsonObject blockJson(const Chart& block)
{
    QJsonArray series;
    for (const Series& one : block.series) {
        QJsonArray points;
        for (const auto& [x, y] : one.points)
            points.append(QJsonArray{x, y});
        series.append(QJsonObject{{key("name"), one.name}, {key("points"), points}});
    }
    QJsonArray ticks;
    for (const auto& [x, text] : block.ticks)
        ticks.append(QJsonArray{x, text});
    return {{key("type"), key("chart")},
            {key("title"), block.title},
            {key("unit"), block.unit},
            {key("series"), series},
            {key("ticks"), ticks},
            {key("highest"), block.highest},
            {key("threshold"), block.threshold ? QJsonValue(*block.threshold) : QJsonValue(QJsonValue::Null)},
            {key("heightMm"), block.heightMm}};
}

QJsonObject blockJson(const SignBox& block)
{
    return {{key("type"), key("signBox")},
            {key("title"), block.title},
            {key("columns"), QJsonArray::fromStringList(block.columns)},
            {key("heightMm"), block.heightMm}};
}

QJsonArray blocksJson(const std::vector<Block>& blocks)
{
    QJsonArray array;
    for (const Block& block : blocks)
        array.append(std::visit([](const auto& each) { return blockJson(each); }, block));
    return array;
}

[[noreturn]] void damaged(const QString& what)
{
    throw Error(ErrorCode::Corrupt,
                Tr::tr("The frozen paper in the ledger cannot be read. Keep the ledger as it is and compare it with a "
                       "backup of it."),
                what);
}

Align alignOf(const QJsonValue& value)
{
    const int number = value.toInt(-1);
    if (number < 0 || number > 2)
        damaged(key("align"));
    return static_cast<Align>(number);
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& each : value.toArray())
        texts << each.toString();
    return texts;
}

std::vector<Field> fieldsOf(const QJsonValue& value)
{
    std::vector<Field> fields;
    for (const QJsonValue& each : value.toArray())
        fields.push_back({each.toArray().at(0).toString(), each.toArray().at(1).toString()});
    return fields;
}

GridTable tableOf(const QJsonObject& object)
{
    GridTable table;
    for (const QJsonValue& value : object.value(key("columns")).toArray()) {
        const QJsonArray column = value.toArray();
        table.columns.push_back({column.at(0).toString(), column.at(1).toDouble(), alignOf(column.at(2))});
    }
    for (const QJsonValue& value : object.value(key("rows")).toArray()) {
        table.rows.push_back(textsOf(value));
        if (static_cast<std::size_t>(table.rows.back().size()) != table.columns.size())
            damaged(key("rows"));
    }
    return table;
}

Chart chartOf(const QJsonObject& object)
{
    Chart chart;
    chart.title = object.value(key("title")).toString();
    chart.unit = object.value(key("unit")).toString();
    for (const QJsonValue& value : object.value(key("series")).toArray()) {
        Series series{value.toObject().value(key("name")).toString(), {}};
        for (const QJsonValue& point : value.toObject().value(key("points")).toArray())
            series.points.emplace_back(point.toArray().at(0).toDouble(), point.toArray().at(1).toDouble());
        chart.series.push_back(std::move(series));
    }
    for (const QJsonValue& tick : object.value(key("ticks")).toArray())
        chart.ticks.emplace_back(tick.toArray().at(0).toDouble(), tick.toArray().at(1).toString());
    chart.highest = object.value(key("highest")).toDouble();
    if (object.value(key("threshold")).isDouble())
        chart.threshold = object.value(key("threshold")).toDouble();
    chart.heightMm = object.value(key("heightMm")).toDouble();
    return chart;
}

Block blockOf(const QJsonObject& object)
{
    const QString type = object.value(key("type")).toString();
    if (type == QLatin1String("paragraph"))
        return Paragraph{object.value(key("text")).toString(), object.value(key("indent")).toInt(),
                         alignOf(object.value(key("align"))), object.value(key("small")).toBool()};
    if (type == QLatin1String("heading"))
        return Heading{object.value(key("level")).toInt(), object.value(key("text")).toString()};
    if (type == QLatin1String("fields"))
        return FieldTable{object.value(key("labelMm")).toDouble(), fieldsOf(object.value(key("fields")))};
    if (type == QLatin1String("table"))
        return tableOf(object);
    if (type == QLatin1String("chart"))
        return chartOf(object);
    if (type == QLatin1String("signBox"))
        return SignBox{object.value(key("title")).toString(), textsOf(object.value(key("columns"))),
                       object.value(key("heightMm")).toDouble()};
    damaged(type);
}

std::vector<Block> blocksOf(const QJsonValue& value)
{
    std::vector<Block> blocks;
    for (const QJsonValue& each : value.toArray())
        blocks.push_back(blockOf(each.toObject()));
    return blocks;
}

} // namespace

QByteArray toJson(const Document& document)
{
    QJsonArray enclosures;
    for (const Enclosure& enclosure : document.enclosures)
        enclosures.append(QJsonObject{{key("title"), enclosure.title}, {key("blocks"), blocksJson(enclosure.blocks)}});
    // QJsonObject keeps its keys sorted, so the bytes depend on the contents alone.
    QJsonObject object{
        {key("format"), key("akimori-document-1")},
        {key("form"), document.form},
        {key("title"), document.title},
        {key("number"), document.number},
        {key("date"), document.date},
        {key("addressee"), document.addressee},
        {key("via"), document.via},
        {key("sender"), fieldsJson(document.sender)},
        {key("letter"), document.letter},
        {key("landscape"), document.landscape},
        {key("handling"), document.handling},
        {key("opening"), document.opening},
        {key("running"), document.running},
        {key("body"), blocksJson(document.body)},
        {key("enclosures"), enclosures},
        {key("closing"), blocksJson(document.closing)},
        {key("author"), document.author},
        {key("recordId"), document.recordId},
        {key("auditHead"), document.auditHead},
        {key("software"), document.software},
        {key("madeAt"), document.madeAt.isValid() ? jst::iso(document.madeAt) : QString()},
    };
    if (document.sealBox)
        object.insert(key("sealBox"), true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Document documentFromJson(const QByteArray& json)
{
    QJsonParseError error{};
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError ||
        object.value(key("format")).toString() != QLatin1String("akimori-document-1"))
        damaged(error.errorString());
    Document document;
    const auto text = [&](const char* name) { return object.value(key(name)).toString(); };
    document.form = text("form");
    document.title = text("title");
    document.number = text("number");
    document.date = text("date");
    document.addressee = text("addressee");
    document.via = text("via");
    document.sender = fieldsOf(object.value(key("sender")));
    document.sealBox = object.value(key("sealBox")).toBool();
    document.letter = object.value(key("letter")).toBool();
    document.landscape = object.value(key("landscape")).toBool();
    document.handling = text("handling");
    document.opening = text("opening");
    document.running = text("running");
    document.body = blocksOf(object.value(key("body")));
    for (const QJsonValue& value : object.value(key("enclosures")).toArray())
        document.enclosures.push_back(
            {value.toObject().value(key("title")).toString(), blocksOf(value.toObject().value(key("blocks")))});
    document.closing = blocksOf(object.value(key("closing")));
    document.author = text("author");
    document.recordId = text("recordId");
    document.auditHead = text("auditHead");
    document.software = text("software");
    document.madeAt = jst::parse(text("madeAt")).value_or(QDateTime());
    return document;
}

} // namespace akimori::reports
