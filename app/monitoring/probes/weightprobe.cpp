#include "monitoring/probes/weightprobe.h"

#include "base/error.h"
#include "monitoring/probes/pagelinks.h"
#include "monitoring/tr.h"

namespace akimori::monitoring {

namespace {

constexpr int kMostParts = 200;
constexpr std::chrono::seconds kMostTime{60};

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Website, Tr::tr("Page weight"), Tr::tr("HTTP from outside: the top page and all it loads"),
                            Tr::tr("A heavy page is slow on telephones, and in a disaster it overloads the server."));
    made.limits = {3000.0, 6000.0, std::nullopt, false, 0};
    made.intervalSeconds = 86400;
    made.retrySeconds = 3600;
    made.openAfter = 1;
    made.severity = MonitorSeverity::Low;
    return made;
}

Readings run(const OutsideView& view, const MonitorItem& item, QJsonObject&)
{
    const auto began = std::chrono::steady_clock::now();
    net::HttpRequest request;
    request.url = QUrl(item.parameters.value(QStringLiteral("url")).toString(view.site.url));
    net::HttpLimits limits;
    limits.maxBody = 16 << 20;
    const net::HttpResponse page = view.http.get(request, limits, view.job);
    qint64 bytes = page.body.size();
    int parts = 0;
    QStringList broken;
    const QList<QUrl> loaded = pageLinks(page.body, page.finalUrl, kMostParts).loaded;
    for (const QUrl& url : loaded) {
        if (std::chrono::steady_clock::now() - began > kMostTime)
            break;
        ++parts;
        request.url = url;
        try {
            const net::HttpResponse part = view.http.get(request, limits, view.job);
            bytes += part.body.size();
            if (part.status >= 400)
                broken << plain(url.toEncoded(), 120);
        } catch (const Error& error) {
            view.job.throwIfCancelled();
            if (error.code() == ErrorCode::Internal)
                throw;
            broken << plain(url.toEncoded(), 120);
        }
    }
    QString detail = Tr::tr("%1 of %2 parts read").arg(parts).arg(loaded.size());
    if (!broken.isEmpty())
        detail += Tr::tr("; cannot be loaded: %1").arg(broken.mid(0, 5).join(QStringLiteral(", ")));
    Reading reading = judged(item.limits, {}, static_cast<double>(bytes) / 1000.0, QStringLiteral("kB"), detail);
    if (!broken.isEmpty() && reading.state == MonitorState::Ok) {
        reading.state = MonitorState::Warning;
        reading.condition = Tr::tr("parts of the page are missing");
    }
    if (parts < loaded.size() && reading.state == MonitorState::Ok)
        reading.state = MonitorState::Unknown;
    return {reading};
}

} // namespace

OutsideProbe weightProbe()
{
    return {{"weight", MonitorKind::Website, standard, "url"}, run};
}

} // namespace akimori::monitoring
