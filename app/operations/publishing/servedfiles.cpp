#include "operations/publishing/servedfiles.h"

#include "base/bytepath.h"
#include "base/hash.h"
#include "net/httpclient.h"
#include "operations/tr.h"

namespace akimori::operations {

namespace {

constexpr std::size_t kSample = 20;
constexpr std::size_t kRemovedSample = 5;
constexpr std::chrono::seconds kWhole{20};
constexpr std::chrono::seconds kEach{5};
constexpr qint64 kMaxBody = 32LL << 20;

/// Address of a file below the root. Bytes that are no UTF-8 are percent-encoded as they are.
QUrl addressOf(const Site& site, const QByteArray& relative)
{
    QUrl url(site.url);
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (!path.endsWith('/'))
        path += '/';
    url.setPath(QString::fromLatin1(path + relative.toPercentEncoding("/")), QUrl::StrictMode);
    return url;
}

class Visitor
{
public:
    Visitor(const Site& site, const QByteArray& root, JobContext& job)
        : m_site(site), m_root(memberPath(root)), m_job(job), m_end(std::chrono::steady_clock::now() + kWhole)
    {
        m_limits.deadline = kEach;
        m_limits.maxBody = kMaxBody;
    }

    bool timeLeft() const { return std::chrono::steady_clock::now() < m_end; }

    void lookAt(const TreeEntry& file)
    {
        const net::HttpResponse response = fetch(relativeTo(file.path, m_root));
        ++m_compared;
        if (response.status != 200 || Sha256::hexOf(response.body) != file.sha256)
            m_wrong << printable(relativeTo(file.path, m_root));
    }

    void lookForRemoved(const QByteArray& member)
    {
        const net::HttpResponse response = fetch(relativeTo(member, m_root));
        ++m_compared;
        if (response.status == 200)
            m_wrong << printable(relativeTo(member, m_root));
    }

    int compared() const { return m_compared; }
    const QStringList& wrong() const { return m_wrong; }

private:
    net::HttpResponse fetch(const QByteArray& relative)
    {
        m_job.report(Tr::tr("Comparing pages over HTTP"), m_compared, 0);
        net::HttpRequest request;
        request.url = addressOf(m_site, relative);
        request.followRedirects = false;
        return m_client.get(request, m_limits, m_job);
    }

    const Site& m_site;
    QByteArray m_root;
    JobContext& m_job;
    std::chrono::steady_clock::time_point m_end;
    net::HttpClient m_client;
    net::HttpLimits m_limits;
    int m_compared = 0;
    QStringList m_wrong;
};

} // namespace

ChangeCheck checkServedFiles(const Context& context, const Site& site, const QByteArray& root,
                             const std::vector<const TreeEntry*>& files, const std::vector<QByteArray>& removed,
                             JobContext& job)
{
    ChangeCheck check;
    check.name = Tr::tr("Contents as visitors get them");
    check.at = context.clock->nowUtc();
    check.by = context.nameOfActor();
    if (site.roots.first() != root) {
        check.detail = Tr::tr("The address of the site belongs to its first document root, so this one was not fetched.");
        return check;
    }
    try {
        Visitor visitor(site, root, job);
        const std::size_t step = std::max<std::size_t>(1, files.size() / kSample);
        for (std::size_t i = 0; i < files.size() && visitor.timeLeft(); i += step)
            visitor.lookAt(*files[i]);
        for (std::size_t i = 0; i < std::min(removed.size(), kRemovedSample) && visitor.timeLeft(); ++i)
            visitor.lookForRemoved(removed[i]);
        if (!visitor.wrong().isEmpty()) {
            check.result = ChangeCheck::Result::Found;
            check.detail = Tr::tr("%1 of %2 files fetched over HTTP are not what was published, e.g. %3. Check caches and "
                                  "the web server's settings.")
                               .arg(visitor.wrong().size())
                               .arg(visitor.compared())
                               .arg(visitor.wrong().first());
        } else if (visitor.compared() > 0) {
            check.result = ChangeCheck::Result::Ok;
            check.detail = Tr::tr("%n file(s) fetched over HTTP are what was published.", nullptr, visitor.compared());
        } else {
            check.detail = Tr::tr("Nothing was compared over HTTP.");
        }
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        check.detail = Tr::tr("The pages could not be compared over HTTP: %1").arg(error.sentence());
    }
    return check;
}

} // namespace akimori::operations
