#include "advisories/feeds/jsonreader.h"

#include "advisories/feeds/xmlreader.h"
#include "advisories/tr.h"

namespace akimori::advisories {

QJsonDocument readJson(QIODevice& document, const FeedLimits& limits)
{
    if (document.size() > limits.jsonBytes)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The document is larger than %1 MB and was not read. Check that it is the right file.")
                        .arg(limits.jsonBytes >> 20));
    refuseWebPage(document.peek(512));
    QJsonParseError error{};
    const QJsonDocument json = QJsonDocument::fromJson(document.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The document is not valid JSON at byte %1 (%2). It may be cut off: fetch it again.")
                        .arg(error.offset)
                        .arg(error.errorString()));
    return json;
}

QString textOf(const QJsonObject& object, const char* key, qsizetype limit)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString().left(limit);
}

void throwMissingMember(const QString& member)
{
    throw Error(ErrorCode::BadInput, Tr::tr("The document has no member “%1”, so it is not one of this source. Choose "
                                            "the source that the file comes from.")
                                         .arg(member));
}

void eachObject(const QJsonArray& array, FeedReport& report, const FeedLimits& limits,
                const std::function<void(const QJsonObject&)>& take)
{
    for (const QJsonValue& value : array) {
        if (report.items >= limits.items) {
            report.breakOff(Tr::tr("It has more than %1 entries; the rest was not read.").arg(limits.items));
            return;
        }
        ++report.items;
        if (value.isObject())
            take(value.toObject());
        else
            report.leaveOut(Tr::tr("Entry %1 is not an object and was left out.").arg(report.items));
    }
}

} // namespace akimori::advisories
