#include "operations/advisories/networktest.h"

#include "advisories/feeds/feed.h"
#include "net/askproxy.h"
#include "net/httpclient.h"
#include "operations/advisories/httpsettings.h"
#include "operations/advisories/sources.h"
#include "operations/tr.h"

#include <QSet>
#include <QSslCertificate>

namespace akimori::operations {

namespace {

constexpr int kProxyWantsLogin = 407;

QString issuerOf(const QSslCertificate& certificate)
{
    return certificate.isNull() ? QString() : certificate.issuerInfo(QSslCertificate::Organization).join(u' ');
}

QString answered(const net::HttpResponse& response)
{
    const QString issuer = issuerOf(response.certificate);
    const QString answer = Tr::tr("It answered (HTTP %1, %2 ms).").arg(response.status).arg(response.elapsed.count());
    return issuer.isEmpty() ? answer : answer + u' ' + Tr::tr("Its certificate was issued by %1.").arg(issuer);
}

NetworkTry tryAddress(net::HttpClient& client, const QNetworkProxy& proxy, const QUrl& address, JobContext& job)
{
    NetworkTry one;
    one.address = address;
    net::HttpRequest request;
    request.url = address;
    request.headOnly = true;
    net::HttpLimits limits;
    limits.deadline = std::chrono::seconds(15);
    try {
        net::askProxy(proxy, address, limits.deadline, job);
        const net::HttpResponse response = client.get(request, limits, job);
        one.reached = response.status != kProxyWantsLogin;
        one.what = one.reached ? answered(response)
                               : net::refusedLogin(proxy, response.header("proxy-authenticate")).sentence();
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        one.what = error.sentence();
        one.detail = error.detail();
    }
    return one;
}

} // namespace

std::vector<NetworkTry> testNetwork(const Context& context, JobContext& job)
{
    const auto ledger = context.openLedger();
    const net::HttpSettings settings = httpSettings(context, *ledger);
    net::HttpClient client(settings);
    std::vector<QUrl> addresses;
    QSet<QString> hosts;
    for (const advisories::Feed* feed : advisories::allFeeds()) {
        for (const QUrl& address : sourceFits(*ledger, feed->id()) ? sourceAddresses(*ledger, feed->id()) : QList<QUrl>()) {
            if (hosts.contains(address.authority()))
                continue;
            hosts.insert(address.authority());
            addresses.push_back(address);
        }
    }
    std::vector<NetworkTry> tries;
    for (const QUrl& address : addresses) {
        job.throwIfCancelled();
        job.report(Tr::tr("Asking %1").arg(address.host()), static_cast<qint64>(tries.size()), static_cast<qint64>(addresses.size()));
        tries.push_back(tryAddress(client, settings.proxy, address, job));
    }
    return tries;
}

} // namespace akimori::operations
