#include "monitoring/probe.h"

#include "base/error.h"
#include "monitoring/tr.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace akimori::monitoring {

QStringList ProbeInfo::parameterNames() const
{
    return QString::fromLatin1(parameters).split(u' ', Qt::SkipEmptyParts);
}

const ServerProbe* findServerProbe(const QString& word)
{
    for (const ServerProbe& probe : serverProbes()) {
        if (word == QLatin1String(probe.info.word))
            return &probe;
    }
    return nullptr;
}

const OutsideProbe* findOutsideProbe(const QString& word)
{
    for (const OutsideProbe& probe : outsideProbes()) {
        if (word == QLatin1String(probe.info.word))
            return &probe;
    }
    return nullptr;
}

const ProbeInfo& probeInfo(const QString& word)
{
    if (const ServerProbe* probe = findServerProbe(word))
        return probe->info;
    if (const OutsideProbe* probe = findOutsideProbe(word))
        return probe->info;
    QStringList known;
    for (const OutsideProbe& probe : outsideProbes())
        known << QLatin1String(probe.info.word);
    for (const ServerProbe& probe : serverProbes())
        known << QLatin1String(probe.info.word);
    throw Error(ErrorCode::BadInput,
                Tr::tr("There is no probe “%1”. Use one of: %2.").arg(word, known.join(QStringLiteral(", "))));
}

std::vector<MonitorItem> standardSet(const Site& site)
{
    std::vector<MonitorItem> items;
    const auto add = [&](const ProbeInfo& info) {
        MonitorItem made = info.standard(site);
        made.siteId = site.id;
        made.id = QLatin1String(info.word);
        made.probe = made.id;
        made.kind = info.kind;
        items.push_back(std::move(made));
    };
    for (const OutsideProbe& probe : outsideProbes())
        add(probe.info);
    for (const ServerProbe& probe : serverProbes())
        add(probe.info);
    return items;
}

QByteArray sectionText(const ServerView& view, const char* name)
{
    const remote::VisitSection section = view.visit.section(name);
    const QString tool = QLatin1String(name);
    if (section.status == 124)
        throw Error(ErrorCode::Timeout, Tr::tr("The server did not finish this measurement in time (%1).").arg(tool));
    if (section.status == 127)
        throw Error(ErrorCode::RemoteToolMissing,
                    Tr::tr("The program for this measurement is not on the server (%1).").arg(tool));
    if (section.status == 77)
        throw Error(ErrorCode::PermissionDenied,
                    Tr::tr("The login user may not make this measurement (%1). Allow it with sudo for this command alone.")
                        .arg(tool));
    if (!section.whole || section.status < 0)
        throw Error(ErrorCode::ProtocolBroken, Tr::tr("The server's answer is not whole (%1).").arg(tool));
    if (section.status != 0)
        throw Error(ErrorCode::RemoteCommandFailed,
                    Tr::tr("The measurement failed on the server (%1, status %2).").arg(tool).arg(section.status),
                    plain(section.text));
    return section.text;
}

QHash<QByteArray, QByteArray> keyValues(const QByteArray& text)
{
    QHash<QByteArray, QByteArray> values;
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0)
            values.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return values;
}

std::optional<double> growth(QJsonObject& memory, const QString& name, double now)
{
    const QJsonValue before = memory.value(name);
    memory.insert(name, now);
    if (!before.isDouble() || now < before.toDouble())
        return std::nullopt;
    return now - before.toDouble();
}

MonitorItem item(MonitorKind kind, const QString& title, const QString& method, const QString& reason)
{
    MonitorItem made;
    made.kind = kind;
    made.title = title;
    made.method = method;
    made.reason = reason;
    made.notify = Tr::tr("Operator on duty (mail, window)");
    made.firstResponse = Tr::tr("Look at the measured value and its course, judge whether action is needed, and record it.");
    return made;
}

QStringList listParameter(const MonitorItem& item, const char* name)
{
    const QJsonValue value = item.parameters.value(QLatin1String(name));
    QStringList texts;
    if (value.isArray()) {
        for (const QJsonValue& one : value.toArray())
            texts << (one.isDouble() ? numberText(one.toDouble()) : one.toString());
        return texts;
    }
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    return value.toString().split(separators, Qt::SkipEmptyParts);
}

} // namespace akimori::monitoring
