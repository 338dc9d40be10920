#include "monitoring/probes/updatesprobe.h"

#include "base/error.h"
#include "monitoring/tr.h"

#include <QSet>

namespace akimori::monitoring {

namespace {

constexpr qint64 kStaleSeconds = 26 * 3600;

MonitorItem standard(const Site&)
{
    MonitorItem made =
        item(MonitorKind::Software, Tr::tr("Pending security updates"),
             Tr::tr("SSH: apt-get -s upgrade or dnf updateinfo, from the lists on the server"),
             Tr::tr("The policy for a published patch is due within 30 days; what waits longer is noticed here."));
    made.limits = {7.0, 21.0, std::nullopt, false, 0};
    made.intervalSeconds = 86400;
    made.retrySeconds = 3600;
    made.openAfter = 1;
    made.closeAfter = 1;
    made.severity = MonitorSeverity::Low;
    return made;
}

/// Names of packages for which a security update waits.
QSet<QString> pendingPackages(const QByteArray& text)
{
    QSet<QString> names;
    for (const QByteArray& line : text.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        const bool apt = line.startsWith("Inst ") && words.size() >= 3;
        if (apt && (line.toLower().contains("-security") || line.contains("Debian-Security")))
            names.insert(plain(words.at(1), 80));
        if (line.startsWith("sec ") && words.size() >= 4 && words.at(2).contains("Sec."))
            names.insert(plain(words.at(3), 80));
    }
    return names;
}

qint64 newestList(const QByteArray& text)
{
    qint64 newest = 0;
    for (const QByteArray& line : text.split('\n')) {
        if (line.startsWith("lists="))
            newest = std::max(newest, line.mid(6).toLongLong());
    }
    return newest;
}

/// Days since the package that waits longest was first seen waiting.
double longestWait(const QSet<QString>& names, const QDateTime& now, QJsonObject& memory)
{
    const QJsonObject before = memory.value(QStringLiteral("since")).toObject();
    QJsonObject since;
    double longest = 0;
    for (const QString& name : names) {
        const double first = before.value(name).toDouble(static_cast<double>(now.toSecsSinceEpoch()));
        since.insert(name, first);
        longest = std::max(longest, (static_cast<double>(now.toSecsSinceEpoch()) - first) / 86400.0);
    }
    memory.insert(QStringLiteral("since"), since);
    return longest;
}

Readings read(const ServerView& view, const MonitorItem& item, QJsonObject& memory)
{
    const QByteArray text = sectionText(view, "updates");
    const auto values = keyValues(text);
    if (!values.contains("system") || values.value("status") != "0")
        throw Error(ErrorCode::RemoteCommandFailed, Tr::tr("The package manager of the server could not say which updates wait."));
    const QSet<QString> names = pendingPackages(text);
    const qint64 lists = newestList(text);
    const qint64 now = keyValues(sectionText(view, "host")).value("now").toLongLong();
    const bool stale = lists == 0 || now <= 0 || now - lists > kStaleSeconds;
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    const QString detail = names.isEmpty() ? Tr::tr("no security update waits") : sorted.mid(0, 10).join(QStringLiteral(", "));
    Reading count = stated(MonitorState::Ok, detail);
    count.value = static_cast<double>(names.size());
    if (stale) {
        count.state = MonitorState::Unknown;
        count.detail = lists == 0 ? Tr::tr("The age of the package lists is unknown, so “no update” says nothing. %1").arg(detail)
                                  : Tr::tr("The package lists are %1 hours old, so “no update” says nothing. %2")
                                        .arg((now - lists) / 3600)
                                        .arg(detail);
    }
    const double days = longestWait(names, view.at, memory);
    Readings readings{count};
    if (!names.isEmpty())
        readings.push_back(judged(item.limits, QStringLiteral("age"), days, QStringLiteral("d"),
                                  Tr::tr("waiting for %1 days: %2").arg(numberText(days), detail)));
    else if (memory.value(QStringLiteral("waited")).toBool())
        readings.push_back(stale ? unknown(count.detail, QStringLiteral("age"))
                                 : judged(item.limits, QStringLiteral("age"), 0, QStringLiteral("d"), detail));
    memory.insert(QStringLiteral("waited"), memory.value(QStringLiteral("waited")).toBool() || !names.isEmpty());
    return readings;
}

} // namespace

ServerProbe updatesProbe()
{
    return {{"updates", MonitorKind::Software, standard}, {"updates", "host"}, read, nullptr};
}

} // namespace akimori::monitoring
