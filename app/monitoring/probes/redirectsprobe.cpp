#include "monitoring/probes/redirectsprobe.h"

#include "base/error.h"
#include "monitoring/tr.h"
#include "net/reach.h"

#include <QUrl>

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Website, Tr::tr("Redirections"), Tr::tr("HTTP from outside, step by step, from http to the site's address"),
                            Tr::tr("Old links and typed addresses start with http; a way back to http is an attack or a mistake."));
    made.intervalSeconds = 6 * 3600;
    made.retrySeconds = 300;
    return made;
}

/// Every address that is passed, the last one included; at most 11.
QList<QUrl> chain(const OutsideView& view, QUrl url)
{
    QList<QUrl> steps;
    for (int i = 0; i <= 10; ++i) {
        steps << url;
        net::HttpRequest request;
        request.url = url;
        request.followRedirects = false;
        net::HttpLimits limits;
        limits.maxBody = 64 << 10;
        const net::HttpResponse response = view.http.get(request, limits, view.job);
        const QUrl next = url.resolved(QUrl::fromEncoded(response.header("location")));
        if (response.status < 300 || response.status >= 400 || response.header("location").isEmpty())
            return steps;
        if (steps.contains(next))
            throw Error(ErrorCode::ProtocolBroken, Tr::tr("The redirections run in a circle at %1.").arg(next.toString()));
        url = next;
    }
    throw Error(ErrorCode::ProtocolBroken, Tr::tr("There are more than ten redirections one after the other."));
}

Reading judgeChain(const QList<QUrl>& steps, const QUrl& site)
{
    QStringList texts;
    bool downgraded = false;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        texts << plain(steps.at(i).toEncoded(), 120);
        downgraded = downgraded || (i > 0 && steps.at(i - 1).scheme() == QLatin1String("https") && steps.at(i).scheme() != QLatin1String("https"));
    }
    const QString detail = texts.join(QStringLiteral(" → "));
    if (downgraded)
        return stated(MonitorState::Anomaly, detail, Tr::tr("back from https to http"));
    const QUrl& last = steps.last();
    if (last.scheme() != site.scheme() || last.host() != site.host())
        return stated(MonitorState::Warning, detail, Tr::tr("does not end at the site's address"));
    Reading reading = stated(MonitorState::Ok, detail);
    reading.value = static_cast<double>(steps.size() - 1);
    return reading;
}

/// Whether anybody is at the site's own address: else it is down, or the line of this computer, and nothing is known of
/// redirections.
bool answers(const OutsideView& view, const QUrl& site)
{
    const QList<QHostAddress> addresses = net::addressesOf(site.host());
    return std::any_of(addresses.begin(), addresses.end(), [&](const QHostAddress& address) {
        return net::tryConnect(address, site.port(site.scheme() == QLatin1String("http") ? 80 : 443), std::chrono::seconds(5), view.job).connected;
    });
}

Readings run(const OutsideView& view, const MonitorItem& item, QJsonObject&)
{
    const QUrl site(view.site.url);
    QUrl from(item.parameters.value(QStringLiteral("from")).toString());
    if (from.isEmpty()) {
        from = site;
        if (site.scheme() == QLatin1String("https") && site.port() > 0 && site.port() != 443)
            return {notApplicable(Tr::tr("The site has a port of its own, so there is no http address beside it."))};
        if (site.scheme() == QLatin1String("https")) {
            from.setScheme(QStringLiteral("http"));
            from.setPort(-1);
        }
    }
    try {
        return {judgeChain(chain(view, from), site)};
    } catch (const Error& error) {
        if (error.code() == ErrorCode::ProtocolBroken)
            return {stated(MonitorState::Anomaly, error.sentence(), Tr::tr("redirections broken"))};
        if (error.code() == ErrorCode::HostUnreachable && from.scheme() != site.scheme() && answers(view, site))
            return {stated(MonitorState::Warning, Tr::tr("%1 does not answer, so visitors who type the address do not arrive.").arg(from.toString()),
                           Tr::tr("no redirection from http"))};
        throw;
    }
}

} // namespace

OutsideProbe redirectsProbe()
{
    return {{"redirects", MonitorKind::Website, standard, "from"}, run};
}

} // namespace akimori::monitoring
