#include "advisories/feeds/almalinux.h"

#include "advisories/feeds/feedtext.h"
#include "advisories/feeds/jsonreader.h"
#include "advisories/feeds/updateinfo.h"
#include "advisories/tr.h"

namespace akimori::advisories {

namespace {

QString moduleOf(const QJsonObject& entry)
{
    const QJsonArray modules = entry.value(QLatin1String("modules")).toArray();
    if (modules.isEmpty())
        return {};
    const QJsonObject module = modules.first().toObject();
    return textOf(module, "name", 100) + u':' + textOf(module, "stream", 100);
}

Advisory fromEntry(const QJsonObject& entry)
{
    Advisory advisory;
    advisory.source = QStringLiteral("almalinux");
    advisory.id = plainText(textOf(entry, "id").isEmpty() ? textOf(entry, "updateinfo_id") : textOf(entry, "id"), 80);
    advisory.kind = AdvisoryKind::Errata;
    advisory.title = plainText(advisory.id + u' ' + textOf(entry, "title"), 500);
    advisory.summary = plainText(textOf(entry, "description"));
    advisory.severityText = plainText(textOf(entry, "severity"), 40);
    advisory.severity = severityFromWord(advisory.severityText);
    const qint64 issued = entry.value(QLatin1String("issued_date")).toInteger();
    setPublished(advisory, QString::number(issued), feedDateFromEpoch(issued));
    advisory.updatedAt = feedDateFromEpoch(entry.value(QLatin1String("updated_date")).toInteger()).instant;
    const QString module = moduleOf(entry);
    for (const QJsonValue& value : entry.value(QLatin1String("packages")).toArray()) {
        const QJsonObject package = value.toObject();
        const QString epoch = textOf(package, "epoch", 20);
        const QString release = textOf(package, "release", 200);
        const QString version = (epoch.isEmpty() || epoch == QLatin1String("0") ? QString() : epoch + u':') +
                                textOf(package, "version", 200) + u'-' + release;
        addFix(advisory, {releaseOfRpm(release), textOf(package, "name", 200), version, module});
    }
    for (const QJsonValue& value : entry.value(QLatin1String("references")).toArray()) {
        const QJsonObject reference = value.toObject();
        addCves(advisory, textOf(reference, "id"));
        if (textOf(reference, "type") == QLatin1String("self"))
            advisory.url = safeUrl(textOf(reference, "href"));
    }
    return advisory;
}

} // namespace

QString AlmaLinuxFeed::name() const
{
    return Tr::tr("AlmaLinux errata");
}

std::vector<FeedRequest> AlmaLinuxFeed::requests(const QDateTime&) const
{
    return {{QUrl(QStringLiteral("https://errata.almalinux.org/9/errata.full.json"))}};
}

void AlmaLinuxFeed::read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
                         const FeedLimits& limits) const
{
    const QByteArray start = document.peek(512).trimmed();
    if (!start.startsWith('{') && !start.startsWith('[')) {
        readXml(document, report, limits, [&](XmlReader& xml) { readUpdateinfo(xml, id(), sink, report); });
        return;
    }
    const QJsonDocument json = readJson(document, limits);
    const QJsonArray entries = json.isArray() ? json.array() : json.object().value(QLatin1String("data")).toArray();
    if (!json.isArray() && !json.object().value(QLatin1String("data")).isArray())
        throwMissingMember(QStringLiteral("data"));
    int leftOut = 0;
    eachObject(entries, report, limits, [&](const QJsonObject& entry) {
        if (textOf(entry, "type") != QLatin1String("security")) {
            ++leftOut;
            return;
        }
        Advisory advisory = fromEntry(entry);
        if (advisory.id.isEmpty())
            report.leaveOut(Tr::tr("Entry %1 has no number and was left out.").arg(report.items));
        else
            sink(std::move(advisory));
    });
    warnLeftOut(report, leftOut);
}

} // namespace akimori::advisories
