#include "integrity/approvednormal.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "base/hash.h"
#include "inspection/links.h"
#include "inspection/worker/inspectworker.h"
#include "integrity/tr.h"
#include "remote/commands/streamfiles.h"

#include <QDataStream>
#include <QFileInfo>
#include <QIODevice>

namespace akimori::integrity {

namespace {

constexpr quint32 kMagic = 0x414b4e31; // "AKN1"
constexpr qint64 kMaxFile = 256LL << 20;
constexpr qint64 kMaxLearned = 8LL << 20; ///< bytes of one file; larger texts are no pages
constexpr int kShortKey = 8;

bool teaches(const QByteArray& path)
{
    using inspection::Role;
    switch (inspection::roleOf(path)) {
    case Role::Image:
    case Role::Media:
    case Role::Font:
    case Role::Archive:
    case Role::Pdf:
    case Role::Document:
    case Role::Precompressed:
    case Role::Executable: return false;
    default: return true;
    }
}

[[noreturn]] void corrupt(const QString& file)
{
    throw Error(ErrorCode::Corrupt,
                Tr::tr("The file %1, which tells what is normal for the site, is damaged. Approve the baseline again so that it "
                       "is learned anew.")
                    .arg(file));
}

/// Takes one streamed tree and learns from it.
class Learner
{
public:
    Learner(const TreeState& baseline, const QByteArray& ownHost, JobContext& job)
        : m_job(job)
    {
        if (!ownHost.isEmpty())
            m_result.normal.ownHosts.insert(ownHost);
        m_result.normal.learned = true;
        m_worker.setNormal(m_result.normal);
        for (const TreeEntry& entry : baseline.entries) {
            if (entry.isFile() && !entry.sha256.isEmpty() && entry.size > 0 && entry.size <= kMaxLearned && teaches(entry.path))
                m_wanted.insert(entry.path, entry.sha256);
        }
    }

    qsizetype count() const { return m_wanted.size(); }

    QList<QByteArray> pathsUnder(const QByteArray& root, const QList<QByteArray>& roots) const
    {
        QList<QByteArray> paths;
        for (auto it = m_wanted.begin(); it != m_wanted.end(); ++it) {
            if (rootOf(it.key(), roots) == root)
                paths.append(relativeTo(it.key(), memberPath(root)));
        }
        std::sort(paths.begin(), paths.end());
        return paths;
    }

    void stream(remote::Transport& transport, const QByteArray& root, const QList<QByteArray>& roots)
    {
        const QList<QByteArray> paths = pathsUnder(root, roots);
        if (paths.isEmpty())
            return;
        QByteArray path;
        QByteArray body;
        remote::StreamHandler handler;
        handler.begin = [&](const QByteArray& name, qint64) {
            path = name;
            body.clear();
        };
        handler.data = [&](std::span<const char> chunk) {
            if (body.size() <= kMaxLearned)
                body.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
        };
        handler.end = [&] { take(memberPath(root), path, body); };
        remote::streamFiles(transport, root, paths, handler, m_job);
    }

    ApprovedNormal finish() { return std::move(m_result); }

private:
    void take(const QByteArray& root, const QByteArray& path, const QByteArray& body)
    {
        m_job.report(Tr::tr("Learning what is normal for the site"), ++m_done, m_wanted.size());
        const QByteArray member = root.isEmpty() ? path : root + '/' + path;
        if (Sha256::hexOf(body) != m_wanted.value(member))
            return;
        inspection::WorkerRequest request;
        request.kind = inspection::WorkerRequest::Kind::Learn;
        request.path = path;
        request.bytes = body;
        request.withHits = true;
        const inspection::LearnedFile learned = m_worker.call(request, m_job).learned;
        m_result.learnedFiles += learned.normal.learned;
        m_result.normal.merge(learned.normal);
        for (const QByteArray& link : learned.links)
            m_result.links.insert(root + '/' + (link == "/" ? QByteArray() : link));
        for (const QByteArray& key : learned.hits)
            m_result.hits[member].append(shortKey(key));
    }

    JobContext& m_job;
    inspection::InspectWorker m_worker;
    QHash<QByteArray, QByteArray> m_wanted; ///< member path → approved hash
    ApprovedNormal m_result;
    qint64 m_done = 0;
};

} // namespace

QByteArray shortKey(const QByteArray& hitKey)
{
    return QByteArray::fromHex(Sha256::hexOf(hitKey)).left(kShortKey);
}

QByteArray serialise(const ApprovedNormal& normal)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kMagic << inspection::serialise(normal.normal) << normal.links << normal.hits << normal.learnedFiles;
    return qCompress(bytes, 6);
}

ApprovedNormal approvedNormalFrom(const QByteArray& bytes)
{
    // qUncompress() believes the length in front, so a damaged one must not make it reserve all memory.
    if (bytes.size() < 4 || static_cast<unsigned char>(bytes.at(0)) > 0x3f)
        corrupt(QString());
    const QByteArray plain = qUncompress(bytes);
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    QByteArray site;
    ApprovedNormal normal;
    stream >> magic >> site >> normal.links >> normal.hits >> normal.learnedFiles;
    if (stream.status() != QDataStream::Ok || magic != kMagic)
        corrupt(QString());
    normal.normal = inspection::siteNormalFrom(site);
    return normal;
}

QString normalFile(const QString& profile, const QString& siteId, const QString& id)
{
    requireFileNameId(siteId);
    requireFileNameId(id);
    return QStringLiteral("%1/sites/%2/baselines/%3.normal").arg(profile, siteId, id);
}

QByteArray writeNormal(const QString& file, const ApprovedNormal& normal)
{
    const QByteArray bytes = serialise(normal);
    makeFolder(QFileInfo(file).path());
    writeFileAtomically(file, bytes);
    return Sha256::hexOf(bytes);
}

ApprovedNormal readNormal(const QString& file, const QByteArray& sha256)
{
    const QByteArray bytes = readFileBounded(file, kMaxFile);
    if (Sha256::hexOf(bytes) != sha256)
        corrupt(file);
    return approvedNormalFrom(bytes);
}

ApprovedNormal learnApproved(remote::Transport& transport, const TreeState& baseline, const QByteArray& ownHost,
                             JobContext& job)
{
    if (inspection::InspectWorker::findProgram().isEmpty())
        throw Error(ErrorCode::RemoteToolMissing,
                    Tr::tr("The helper program akimori-inspect is missing, so what is normal for the site could not be learned. "
                           "Install the program again."));
    Learner learner(baseline, ownHost, job);
    for (const QByteArray& root : baseline.roots) {
        if (!baseline.missingRoots.contains(root))
            learner.stream(transport, root, baseline.roots);
    }
    return learner.finish();
}

bool isLinked(const ApprovedNormal& normal, const QByteArray& root, const QByteArray& path)
{
    const QByteArray base = memberPath(root) + '/';
    if (inspection::leadsTo(normal.links, base + path))
        return true;
    return !path.contains('/') && path.toLower().startsWith("index.");
}

} // namespace akimori::integrity
