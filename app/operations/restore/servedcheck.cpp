#include "operations/restore/servedcheck.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "base/hash.h"
#include "net/httpclient.h"
#include "operations/tr.h"

namespace akimori::operations {

namespace {

constexpr std::size_t kSample = 20;
constexpr std::chrono::seconds kDeadline{20};

/// Address of a file below the first root. Bytes that are no UTF-8 are percent-encoded as they are.
QUrl addressOf(const Site& site, const QByteArray& relative)
{
    QUrl url(site.url);
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (!path.endsWith('/'))
        path += '/';
    url.setPath(QString::fromLatin1(path + relative.toPercentEncoding("/")), QUrl::StrictMode);
    return url;
}

bool isPage(const QByteArray& path)
{
    const QByteArray lower = path.toLower();
    return lower.endsWith(".html") || lower.endsWith(".htm");
}

} // namespace

ServedCheck checkServedPages(const Site& site, const archive::GenerationReader& reader, const QList<QByteArray>& scope,
                             JobContext& job)
{
    const auto restored = [&scope](const QByteArray& path) {
        return scope.isEmpty() || std::any_of(scope.begin(), scope.end(), [&path](const QByteArray& one) {
                   return path == one || isUnder(path, one);
               });
    };
    const QByteArray root = site.roots.isEmpty() ? QByteArray() : memberPath(site.roots.first());
    std::vector<const TreeEntry*> pages;
    for (const archive::ManifestEntry& entry : reader.manifest().entries) {
        if (entry.entry.isFile() && !entry.entry.sha256.isEmpty() && isUnder(entry.entry.path, root)
            && isPage(entry.entry.path) && restored(entry.entry.path))
            pages.push_back(&entry.entry);
    }
    if (pages.empty())
        return {false, false, Tr::tr("No page was compared over HTTP: none was restored.")};
    const std::size_t step = std::max<std::size_t>(1, pages.size() / kSample);
    QStringList different;
    int compared = 0;
    try {
        net::HttpClient client;
        net::HttpLimits limits;
        limits.deadline = std::chrono::seconds(5);
        const auto end = std::chrono::steady_clock::now() + kDeadline;
        for (std::size_t i = 0; i < pages.size() && std::chrono::steady_clock::now() < end; i += step) {
            job.report(Tr::tr("Comparing pages over HTTP"), static_cast<qint64>(i), static_cast<qint64>(pages.size()));
            const QByteArray relative = relativeTo(pages[i]->path, root);
            net::HttpRequest request;
            request.url = addressOf(site, relative);
            request.followRedirects = false;
            const net::HttpResponse response = client.get(request, limits, job);
            ++compared;
            if (response.status != 200 || Sha256::hexOf(response.body) != pages[i]->sha256)
                different << printable(relative);
        }
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        return {false, false, Tr::tr("The pages could not be compared over HTTP: %1").arg(error.sentence())};
    }
    if (!different.isEmpty())
        return {false, true, Tr::tr("%1 of %2 pages fetched over HTTP differ from the generation, e.g. %3. Check caches and the "
                              "web server's settings.")
                           .arg(different.size())
                           .arg(compared)
                           .arg(different.first())};
    return {true, true, Tr::tr("%n page(s) fetched over HTTP have the restored content.", nullptr, compared)};
}

} // namespace akimori::operations
