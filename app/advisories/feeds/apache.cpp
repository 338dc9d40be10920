#include "advisories/feeds/apache.h"

#include "advisories/feeds/feedtext.h"
#include "advisories/feeds/jsonreader.h"
#include "advisories/feeds/webpage.h"
#include "advisories/tr.h"

#include <QRegularExpression>

namespace akimori::advisories {

namespace {

Advisory empty(const QString& number)
{
    Advisory advisory;
    advisory.source = QStringLiteral("apache");
    advisory.kind = AdvisoryKind::Errata;
    addCves(advisory, number);
    advisory.id = advisory.cves.value(0);
    advisory.url = QStringLiteral("https://httpd.apache.org/security/vulnerabilities_24.html#") + advisory.id;
    return advisory;
}

void addProduct(Advisory& advisory, const QString& versions)
{
    advisory.products.push_back({QStringLiteral("Apache"), QStringLiteral("Apache HTTP Server"),
                                 QStringLiteral("cpe:/a:apache:http_server"), versions, {}});
}

/// "2.4.0<=2.4.65" or "<=2.4.51", the form that versions/ranges.h reads.
QString rangeOf(const QJsonObject& version)
{
    const QString from = textOf(version, "version", 80);
    const QString last = textOf(version, "lessThanOrEqual", 80);
    const QString end = textOf(version, "lessThan", 80);
    if (!last.isEmpty())
        return from + QStringLiteral("<=") + last;
    return end.isEmpty() ? from : from + u'<' + end;
}

/// The product that a CVE record is about when it is another one; records of every maker have the same form.
QString foreignProduct(const QJsonObject& cna)
{
    QString first;
    for (const QJsonValue& value : cna.value(QLatin1String("affected")).toArray()) {
        const QString name = textOf(value.toObject(), "vendor", 200) + u' ' + textOf(value.toObject(), "product", 200);
        if (name.contains(QLatin1String("apache"), Qt::CaseInsensitive) || name.contains(QLatin1String("httpd"), Qt::CaseInsensitive))
            return {};
        if (first.isEmpty())
            first = plainText(name, 100);
    }
    return first;
}

void readRecord(const QJsonObject& record, const AdvisorySink& sink, FeedReport& report)
{
    const QString number = textOf(record.value(QLatin1String("cveMetadata")).toObject(), "cveId");
    const QJsonObject cna =
        record.value(QLatin1String("containers")).toObject().value(QLatin1String("cna")).toObject();
    if (number.isEmpty() || cna.isEmpty())
        throwMissingMember(QStringLiteral("containers.cna"));
    Advisory advisory = empty(number);
    advisory.title = plainText(advisory.id + u' ' + textOf(cna, "title"), 500);
    for (const QJsonValue& text : cna.value(QLatin1String("descriptions")).toArray()) {
        if (textOf(text.toObject(), "lang").startsWith(QLatin1String("en")))
            advisory.summary = plainText(textOf(text.toObject(), "value"));
    }
    const QString foreign = foreignProduct(cna);
    if (!foreign.isEmpty()) {
        report.leaveOut(Tr::tr("Entry %1 is about %2, not about Apache HTTP Server, and was left out.").arg(report.items).arg(foreign));
        return;
    }
    QStringList ranges;
    for (const QJsonValue& product : cna.value(QLatin1String("affected")).toArray())
        for (const QJsonValue& version : product.toObject().value(QLatin1String("versions")).toArray())
            if (textOf(version.toObject(), "status") == QLatin1String("affected"))
                ranges << rangeOf(version.toObject());
    addProduct(advisory, plainText(ranges.join(QStringLiteral(", ")), 1000));
    QString published = textOf(cna, "datePublic");
    for (const QJsonValue& step : cna.value(QLatin1String("timeline")).toArray()) {
        if (textOf(step.toObject(), "value").contains(QLatin1String("released")))
            published = textOf(step.toObject(), "time");
    }
    setPublished(advisory, published, readFeedDate(published, MissingZone::Utc));
    if (advisory.id.isEmpty())
        report.leaveOut(Tr::tr("Entry %1 has no CVE number and was left out.").arg(report.items));
    else
        sink(std::move(advisory));
}

void readPage(const QString& page, const AdvisorySink& sink, FeedReport& report, const FeedLimits& limits)
{
    static const QRegularExpression released(QStringLiteral("Update [0-9.]+ released\\s+(\\d{4}-\\d{2}-\\d{2})"));
    static const QRegularExpression severity(QStringLiteral("(critical|important|moderate|low):"));
    for (const QString& entry : entriesOf(page, QStringLiteral("<h3 id=\"CVE-"), limits.items)) {
        ++report.items;
        Advisory advisory = empty(QStringLiteral("CVE-") + entry.section(u'"', 0, 0));
        const QStringList lines = linesOf(entry.mid(entry.indexOf(u'>') + 1));
        advisory.title = lines.value(0).left(500);
        advisory.summary = lines.value(1);
        advisory.severityText = severity.match(advisory.title).captured(1);
        advisory.severity = severityFromWord(advisory.severityText);
        const QString date = released.match(lines.join(u' ')).captured(1);
        setPublished(advisory, date, readFeedDate(date, MissingZone::Utc));
        addProduct(advisory, lineAfter(lines, QStringLiteral("Affects")));
        if (!advisory.id.isEmpty())
            sink(std::move(advisory));
    }
}

} // namespace

QString ApacheFeed::name() const
{
    return Tr::tr("Apache HTTP Server vulnerabilities");
}

std::vector<FeedRequest> ApacheFeed::requests(const QDateTime&) const
{
    return {{QUrl(QStringLiteral("https://httpd.apache.org/security/vulnerabilities_24.html"))}};
}

void ApacheFeed::read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
                      const FeedLimits& limits) const
{
    if (isWebPage(document.peek(512))) {
        readPage(readPageText(document), sink, report, limits);
        return;
    }
    const QJsonDocument json = readJson(document, limits);
    const QJsonArray records = json.isArray() ? json.array() : QJsonArray{json.object()};
    eachObject(records, report, limits, [&](const QJsonObject& record) { readRecord(record, sink, report); });
}

} // namespace akimori::advisories
