#include "monitoring/probes/headersprobe.h"

#include "monitoring/tr.h"

#include <QUrl>

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Website, Tr::tr("Security headers"), Tr::tr("HTTP from outside: headers of the top page"),
                            Tr::tr("They tell browsers what the site never does, so that injected code stays harmless."));
    made.intervalSeconds = 86400;
    made.retrySeconds = 3600;
    made.severity = MonitorSeverity::Low;
    return made;
}

Readings run(const OutsideView& view, const MonitorItem& item, QJsonObject&)
{
    net::HttpRequest request;
    request.url = QUrl(item.parameters.value(QStringLiteral("url")).toString(view.site.url));
    net::HttpLimits limits;
    limits.maxBody = 1 << 20;
    const net::HttpResponse response = view.http.get(request, limits, view.job);
    QList<QByteArray> recommended{"content-security-policy", "referrer-policy", "x-content-type-options"};
    if (request.url.scheme() == QLatin1String("https"))
        recommended.prepend("strict-transport-security");
    const bool framed = response.header("content-security-policy").contains("frame-ancestors");
    if (!framed)
        recommended << "x-frame-options";
    QStringList missing;
    for (const QByteArray& name : recommended) {
        if (response.header(name).isEmpty())
            missing << QString::fromLatin1(name);
    }
    QStringList lost;
    for (const QString& name : listParameter(item, "expected")) {
        if (response.header(name.toLower().toLatin1()).isEmpty())
            lost << name.toLower();
    }
    QString detail = missing.isEmpty() ? Tr::tr("all recommended headers are there") : Tr::tr("recommended but missing: %1").arg(missing.join(QStringLiteral(", ")));
    const QByteArray server = response.header("server");
    if (server.contains('/'))
        detail += Tr::tr("; the version is shown: %1").arg(plain(server, 60));
    if (!lost.isEmpty())
        detail = Tr::tr("no longer sent: %1").arg(lost.join(QStringLiteral(", ")));
    Reading reading = judged(item.limits, {}, static_cast<double>(missing.size()), {}, detail);
    if (!lost.isEmpty()) {
        reading.state = MonitorState::Warning;
        reading.condition = Tr::tr("an expected header is gone");
    }
    return {reading};
}

} // namespace

OutsideProbe headersProbe()
{
    return {{"headers", MonitorKind::Website, standard, "url expected"}, run};
}

} // namespace akimori::monitoring
