#include "operations/logs/logsheet.h"

#include "base/atomicfile.h"
#include "base/hash.h"
#include "base/jst.h"
#include "operations/logs/handoverlogs.h"
#include "operations/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace akimori::operations {

namespace {

constexpr qint64 kMaxManifest = 256LL << 20;

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

qint64 number(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toInteger();
}

QDateTime instant(const QJsonObject& object, const char* key)
{
    return jst::parse(text(object, key)).value_or(QDateTime());
}

QJsonObject readManifest(const Context& context, const LogHandover& handover)
{
    if (handover.manifestSha256.isEmpty())
        throw Error(ErrorCode::Conflict,
                    Tr::tr("Nothing is collected for the log request %1 yet. Collect it first.").arg(handover.no));
    const QByteArray manifest = readFileBounded(manifestCopy(context, handover.no), kMaxManifest);
    if (Sha256::hexOf(manifest) != handover.manifestSha256)
        throw Error(ErrorCode::Corrupt, Tr::tr("The kept manifest of %1 is not the one that was recorded: its hash differs. "
                                               "Compare it with the package itself.")
                                            .arg(handover.no));
    return QJsonDocument::fromJson(manifest).object();
}

LogSheetFile fileOf(const QJsonObject& object, bool derived)
{
    LogSheetFile file;
    file.derived = derived;
    file.kind = text(object, "kind");
    file.local = text(object, "file");
    file.path = derived ? file.local : text(object, "path");
    file.bytes = number(object, "bytes");
    file.lines = number(object, derived ? "lines" : "linesInRange");
    file.sha256 = text(object, "sha256").toLatin1();
    file.firstAt = instant(object, "firstAt");
    file.lastAt = instant(object, "lastAt");
    file.masked = object.value(QLatin1String("masked")).toBool();
    return file;
}

void readSummary(const QJsonObject& summary, LogSheet& sheet)
{
    sheet.requests = number(summary, "requests");
    sheet.clientErrors = number(summary, "clientErrors");
    sheet.serverErrors = number(summary, "serverErrors");
    sheet.suspicious = number(summary, "suspicious");
    const QJsonObject statuses = summary.value(QLatin1String("statuses")).toObject();
    for (auto it = statuses.begin(); it != statuses.end(); ++it)
        sheet.statuses.emplace_back(it.key().toInt(), it.value().toInteger());
    for (const QJsonValue& hour : summary.value(QLatin1String("hours")).toArray())
        sheet.hours.emplace_back(instant(hour.toObject(), "hour"), number(hour.toObject(), "requests"));
    for (const QJsonValue& page : summary.value(QLatin1String("topPages")).toArray())
        sheet.pages.emplace_back(text(page.toObject(), "page"), number(page.toObject(), "requests"));
    for (const QJsonValue& client : summary.value(QLatin1String("topClients")).toArray())
        sheet.clients.emplace_back(text(client.toObject(), "client"), number(client.toObject(), "requests"));
}

} // namespace

LogSheet logSheet(const Context& context, const QString& no)
{
    LogSheet sheet;
    sheet.handover = findLogHandover(context, no);
    const QJsonObject manifest = readManifest(context, sheet.handover);
    const QJsonObject server = manifest.value(QLatin1String("server")).toObject();
    sheet.siteName = text(server, "site");
    sheet.host = text(server, "host");
    sheet.method = text(server, "method");
    sheet.clockOffsetSeconds = number(server, "clockOffsetSeconds");
    sheet.clockSynchronized = text(server, "clockSynchronized") == QLatin1String("yes");
    sheet.zoneOffsetSeconds = static_cast<int>(number(server, "zoneOffsetSeconds"));
    for (const QJsonValue& file : manifest.value(QLatin1String("files")).toArray())
        sheet.files.push_back(fileOf(file.toObject(), false));
    for (const QJsonValue& file : manifest.value(QLatin1String("extracts")).toArray())
        sheet.files.push_back(fileOf(file.toObject(), true));
    for (const QJsonValue& value : manifest.value(QLatin1String("gaps")).toArray()) {
        const QJsonObject gap = value.toObject();
        sheet.gaps.push_back({text(gap, "type"), text(gap, "kind"), text(gap, "path"), instant(gap, "from"),
                              instant(gap, "to"), text(gap, "why")});
    }
    for (const QJsonValue& remark : manifest.value(QLatin1String("remarks")).toArray())
        sheet.remarks << remark.toString();
    readSummary(manifest.value(QLatin1String("summary")).toObject(), sheet);
    return sheet;
}

} // namespace akimori::operations
