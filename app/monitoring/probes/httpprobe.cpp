#include "monitoring/probes/httpprobe.h"

#include "base/error.h"
#include "inspection/charset.h"
#include "monitoring/probes/unresolvedname.h"
#include "monitoring/tr.h"
#include "net/reach.h"

#include <QUrl>

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Website, Tr::tr("Answer of the site"),
                            Tr::tr("HTTP(S) from outside, IPv4 and IPv6 apart: status, keywords, response time"),
                            Tr::tr("This is what the citizens see; everything else only explains it."));
    made.limits = {3000.0, 5000.0, 15000.0, false, 0};
    made.intervalSeconds = 60;
    made.retrySeconds = 20;
    made.openAfter = 3;
    made.closeAfter = 2;
    made.severity = MonitorSeverity::High;
    made.firstResponse = Tr::tr("Check from another line, then the server, then call the city at once.");
    return made;
}

QString pageProblem(const net::HttpResponse& response, const MonitorItem& item)
{
    const int expected = item.parameters.value(QStringLiteral("status")).toInt(200);
    if (response.status != expected)
        return Tr::tr("status %1 in place of %2").arg(response.status).arg(expected);
    const QString keyword = item.parameters.value(QStringLiteral("keyword")).toString();
    const QString forbidden = item.parameters.value(QStringLiteral("forbidden")).toString();
    if (keyword.isEmpty() && forbidden.isEmpty())
        return {};
    const QString text = QString::fromUtf8(inspection::decodeText(response.body).text);
    if (!keyword.isEmpty() && !text.contains(keyword))
        return Tr::tr("The page does not contain “%1”.").arg(keyword);
    if (!forbidden.isEmpty() && text.contains(forbidden))
        return Tr::tr("The page contains “%1”.").arg(forbidden);
    return {};
}

Reading measure(const OutsideView& view, const MonitorItem& item, const QUrl& url, const QHostAddress& address,
                const QString& family)
{
    if (!net::hasRoute(address))
        return unknown(Tr::tr("This computer has no way to %1: its own line is down, or it does not know this protocol.")
                           .arg(address.toString()),
                       family);
    net::HttpRequest request;
    request.url = url;
    request.connectTo = address.toString();
    net::HttpLimits limits;
    limits.deadline = std::chrono::seconds(20);
    limits.maxBody = 4 << 20;
    try {
        const net::HttpResponse response = view.http.get(request, limits, view.job);
        const QString problem = pageProblem(response, item);
        const auto milliseconds = static_cast<double>(response.elapsed.count());
        Reading reading = judged(item.limits, family, milliseconds, QStringLiteral("ms"),
                                 Tr::tr("status %1, %2 bytes from %3").arg(response.status).arg(response.body.size()).arg(address.toString()));
        if (!problem.isEmpty()) {
            reading.state = MonitorState::Anomaly;
            reading.detail = problem;
            reading.condition = Tr::tr("another status or text than expected");
        }
        return reading;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled || error.code() == ErrorCode::BadInput || error.code() == ErrorCode::Internal)
            throw;
        return stated(MonitorState::Anomaly, error.sentence(), Tr::tr("no valid answer"), family);
    }
}

Readings run(const OutsideView& view, const MonitorItem& item, QJsonObject&)
{
    const QUrl url(item.parameters.value(QStringLiteral("url")).toString(view.site.url));
    const QHostAddress literal(url.host());
    const QList<QHostAddress> addresses = net::addressesOf(url.host());
    Readings readings;
    if (addresses.isEmpty()) { // for both, so that neither seems to have been taken away
        Reading reading = unresolvedName(view, url.host(), QStringLiteral("ipv4"));
        readings.push_back(reading);
        reading.subject = QStringLiteral("ipv6");
        readings.push_back(reading);
        return readings;
    }
    for (const auto& [protocol, family] : {std::pair(QAbstractSocket::IPv4Protocol, QStringLiteral("ipv4")),
                                           std::pair(QAbstractSocket::IPv6Protocol, QStringLiteral("ipv6"))}) {
        const auto found = std::find_if(addresses.begin(), addresses.end(), [wanted = protocol](const QHostAddress& address) {
            return address.protocol() == wanted;
        });
        if (found != addresses.end())
            readings.push_back(measure(view, item, url, *found, family));
        else if (literal.isNull())
            readings.push_back(notApplicable(Tr::tr("The name %1 has no address of this kind.").arg(url.host()), family));
    }
    return readings;
}

} // namespace

OutsideProbe httpProbe()
{
    return {{"http", MonitorKind::Website, standard, "url status keyword forbidden"}, run};
}

} // namespace akimori::monitoring
