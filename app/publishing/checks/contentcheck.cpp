#include "publishing/checks/contentcheck.h"

#include "inspection/filefacts.h"
#include "inspection/worker/inspectworker.h"
#include "publishing/tr.h"

#include <QSet>

#include <atomic>
#include <future>
#include <mutex>

namespace akimori::publishing {

namespace {

constexpr qint64 kMaxWhole = 192LL << 20; ///< bytes of a file that goes to the helper
constexpr qint64 kMaxLearned = 4LL << 20;
constexpr std::size_t kSample = 60;       ///< approved pages that are learned from at first
constexpr std::size_t kWorthTwo = 40;     ///< files from which a second helper pays

bool teaches(const QByteArray& path)
{
    const inspection::Role role = inspection::roleOf(path);
    return role == inspection::Role::Html || role == inspection::Role::Svg || role == inspection::Role::Script;
}

/// Inspects the new files against what is normal on the site. What is normal is learned from a sample at first; only
/// when something is suspicious, from the whole approved site: a larger normal never adds a finding.
class ContentInspection
{
public:
    ContentInspection(const Candidate& candidate, CheckOutcome& outcome, JobContext& job)
        : m_candidate(candidate), m_outcome(outcome), m_job(job)
    {
        m_normal.ownHosts = QSet<QByteArray>(candidate.ownHosts.begin(), candidate.ownHosts.end());
        for (const TreeEntry& entry : candidate.live) {
            if (entry.isFile() && teaches(entry.path))
                m_approved.push_back(&entry);
        }
    }

    void run()
    {
        std::vector<const TreeEntry*> files = newFiles(m_candidate.difference);
        if (files.empty())
            return;
        learnSample(files);
        m_worker.setNormal(m_normal);
        std::vector<const TreeEntry*> suspicious = inspect(files, m_learnedAll);
        if (suspicious.empty())
            return;
        learnAll();
        m_worker.setNormal(m_normal);
        inspect(suspicious, true);
    }

private:
    void learn(const QByteArray& path)
    {
        if (m_taught.contains(path))
            return;
        m_taught.insert(path);
        const std::optional<QByteArray> bytes = approved(path, kMaxLearned);
        if (!bytes)
            return;
        m_normal.learned = true;
        inspection::WorkerRequest request;
        request.kind = inspection::WorkerRequest::Kind::Learn;
        request.path = path;
        request.bytes = *bytes;
        m_normal.merge(m_worker.call(request, m_job).learned.normal);
    }

    void learnSample(const std::vector<const TreeEntry*>& files)
    {
        for (std::size_t i = 0; i < std::min(files.size(), kSample); ++i) {
            if (teaches(files[i]->path))
                learn(files[i]->path);
        }
        const std::size_t step = std::max<std::size_t>(1, m_approved.size() / kSample);
        for (std::size_t i = 0; i < m_approved.size(); i += step)
            learn(m_approved[i]->path);
        m_learnedAll = step == 1;
    }

    void learnAll()
    {
        qint64 done = 0;
        for (const TreeEntry* entry : m_approved) {
            m_job.report(Tr::tr("Learning what is normal on this site"), ++done, static_cast<qint64>(m_approved.size()));
            learn(entry->path);
        }
    }

    /// The generation is read by one thread at a time.
    std::optional<QByteArray> approved(const QByteArray& path, qint64 maxBytes)
    {
        const std::lock_guard lock(m_reading);
        return m_candidate.approved(path, maxBytes);
    }

    /// Records what is found; unless `final`, files with anything blocking are returned instead. Two helpers share the work.
    std::vector<const TreeEntry*> inspect(const std::vector<const TreeEntry*>& files, bool final)
    {
        std::vector<std::optional<inspection::FileReport>> reports(files.size());
        std::atomic<std::size_t> next = 0;
        const auto work = [&](inspection::InspectWorker& worker) {
            for (std::size_t i = next++; i < files.size(); i = next++) {
                m_job.report(Tr::tr("Inspecting the contents"), static_cast<qint64>(i) + 1, static_cast<qint64>(files.size()));
                reports[i] = reportOf(*files[i], worker);
            }
        };
        std::future<void> second;
        if (files.size() >= kWorthTwo)
            second = std::async(std::launch::async, [&] {
                inspection::InspectWorker other;
                other.setNormal(m_normal);
                work(other);
            });
        work(m_worker);
        if (second.valid())
            second.get();
        std::vector<const TreeEntry*> suspicious;
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (!take(*files[i], reports[i], final))
                suspicious.push_back(files[i]);
        }
        return suspicious;
    }

    /// Nothing when the file is too large or cannot be read.
    std::optional<inspection::FileReport> reportOf(const TreeEntry& file, inspection::InspectWorker& worker)
    {
        const std::optional<QByteArray> bytes = readLocal(m_candidate.local, file.path, kMaxWhole);
        if (!bytes)
            return std::nullopt;
        inspection::WorkerRequest request;
        request.path = file.path;
        request.mode = file.mode;
        request.bytes = *bytes;
        request.approved = approved(file.path, kMaxWhole);
        if (inspection::roleOf(file.path) == inspection::Role::Precompressed)
            request.companion = readLocal(m_candidate.local, file.path.left(file.path.lastIndexOf('.')), kMaxWhole);
        return worker.call(request, m_job).report;
    }

    bool take(const TreeEntry& file, const std::optional<inspection::FileReport>& read, bool final)
    {
        if (!read) {
            unread(file.path, Tr::tr("The file is too large to be inspected or could not be read."));
            return true;
        }
        const inspection::FileReport& report = *read;
        const bool high = std::any_of(report.findings.begin(), report.findings.end(), [](const auto& one) {
            return one.finding.severity >= Severity::High;
        });
        if (high && !final)
            return false;
        ++m_outcome.checked;
        for (const QString& why : report.unread)
            unread(file.path, why);
        for (const inspection::FileFinding& one : report.findings) {
            if (one.finding.severity < Severity::Medium)
                continue;
            m_outcome.remarks.push_back({file.path, one.finding.line,
                                         one.finding.evidence.isEmpty()
                                             ? one.finding.title
                                             : Tr::tr("%1: %2", "title of a rule: evidence")
                                                   .arg(one.finding.title, one.finding.evidence),
                                         one.finding.rule, one.finding.severity >= Severity::High});
            m_outcome.result = ChangeCheck::Result::Found;
        }
        return true;
    }

    void unread(const QByteArray& path, const QString& why)
    {
        m_outcome.remarks.push_back({path, 0, why, {}, false});
        if (m_outcome.result == ChangeCheck::Result::Ok)
            m_outcome.result = ChangeCheck::Result::Unchecked;
    }

    const Candidate& m_candidate;
    CheckOutcome& m_outcome;
    JobContext& m_job;
    inspection::InspectWorker m_worker;
    std::mutex m_reading;
    inspection::SiteNormal m_normal;
    std::vector<const TreeEntry*> m_approved;
    QSet<QByteArray> m_taught;
    bool m_learnedAll = false;
};

} // namespace

QString ContentCheck::id() const { return QStringLiteral("content"); }
QString ContentCheck::title() const { return Tr::tr("Content rules"); }

void ContentCheck::run(const Candidate& candidate, CheckOutcome& outcome, JobContext& job) const
{
    ContentInspection(candidate, outcome, job).run();
}

} // namespace akimori::publishing
