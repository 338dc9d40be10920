#include "logs/logcopier.h"

#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/error.h"
#include "base/hash.h"
#include "logs/outfile.h"
#include "logs/tr.h"

#include <QFile>

#include <algorithm>

namespace akimori::logs {

namespace {

constexpr qsizetype kLongestName = 180; ///< of one folder or file in the package
constexpr qint64 kSecond = 1'000'000;

/// Name in the package: the server's path with everything but plain ASCII as %XX, so that every system can
/// hold it.
QString localName(const QByteArray& path)
{
    QByteArray local = "originals";
    for (const QByteArray& part : path.split('/')) {
        QByteArray name = part.toPercentEncoding();
        if (name == "." || name == "..")
            name.replace('.', "%2E");
        if (name.size() > kLongestName)
            name = name.left(kLongestName - 20) + '~' + Sha256::hexOf(part).left(16);
        if (!name.isEmpty())
            local += '/' + name;
    }
    return QString::fromLatin1(local);
}

} // namespace

void LogCopier::refuseWithoutRoom(const std::vector<Candidate>& chosen)
{
    qint64 bytes = 0;
    qint64 kept = 0;
    for (const Candidate& candidate : chosen) {
        bytes += candidate.facts.size;
        if (m_run.plan.journal && m_run.plan.journal->holds(candidate.facts))
            kept += candidate.facts.size; // stands on the disk already
    }
    m_total += bytes;
    if (bytes - kept > freeBytes(m_run.plan.folder))
        throw Error(ErrorCode::NoSpace,
                    Tr::tr("The logs need %1 MB, more than there is free at %2. Choose another folder.")
                        .arg(bytes >> 20)
                        .arg(m_run.plan.folder));
}

std::optional<LogGap> LogCopier::copy(const Candidate& candidate)
{
    if (takeKept(candidate))
        return std::nullopt;
    QString local = localName(candidate.facts.path);
    for (int n = 2; QFile::exists(m_run.plan.folder + u'/' + local); ++n)
        local = localName(candidate.facts.path) + QStringLiteral("~%1").arg(n);
    const QString target = m_run.plan.folder + u'/' + local;
    OutFile out(target);
    QByteArray head;
    const QDateTime copiedAt = m_run.clock.nowUtc();
    const remote::LogStream stream = remote::streamLog(
        m_run.transport, candidate.facts.path,
        [&](std::span<const char> data) {
            if (head.size() < 8)
                head.append(data.data(), static_cast<qsizetype>(std::min<std::size_t>(8, data.size())));
            out.write(data);
            m_done += static_cast<qint64>(data.size());
            m_run.job.reportBytes(Tr::tr("Copying the logs"), m_done, m_total);
        },
        m_run.job);
    const QByteArray sha256 = out.close();
    const bool opened = stream.state != remote::LogStreamState::Missing &&
                        stream.state != remote::LogStreamState::Refused &&
                        stream.state != remote::LogStreamState::Shrunk;
    if (!opened || sha256 != stream.serverSha256 || m_run.knows(stream.device, stream.inode)) {
        QFile::remove(target);
        if (opened && sha256 == stream.serverSha256)
            return std::nullopt; // rotated before it was opened: the path led to a file that is copied
                                 // already
        return LogGap{
            GapType::NotCopied,
            m_run.result.families.at(candidate.family).kind,
            candidate.facts.path,
            candidate.firstAt,
            candidate.lastAt,
            Tr::tr("%1 changed its place or became shorter every time it was read. Collect again.")
                .arg(printable(candidate.facts.path))};
    }
    m_run.known.insert({stream.device, stream.inode});
    CollectedFile file = fileOf(candidate);
    file.local = local;
    file.packing = packingOf(head);
    file.facts.device = stream.device;
    file.facts.inode = stream.inode;
    file.facts.size = stream.bytes;
    file.facts.modifiedSeconds = stream.modifiedSeconds;
    file.sha256 = sha256;
    file.copiedAt = copiedAt;
    file.rotated = stream.state != remote::LogStreamState::Same;
    if (m_run.plan.journal)
        m_run.plan.journal->add({file.facts, file.sha256, file.local, file.copiedAt, file.rotated});
    m_run.result.files.push_back(std::move(file));
    return std::nullopt;
}

CollectedFile LogCopier::fileOf(const Candidate& candidate) const
{
    CollectedFile file;
    file.kind = m_run.kindOf(candidate.family);
    file.family = candidate.family;
    file.path = candidate.facts.path;
    file.facts = candidate.facts;
    file.scan.style = candidate.style;
    return file;
}

/// What an interrupted collection had copied whole and has not changed since.
bool LogCopier::takeKept(const Candidate& candidate)
{
    const std::optional<KeptCopy> kept =
        m_run.plan.journal ? m_run.plan.journal->find(candidate.facts, m_run.job) : std::nullopt;
    if (!kept)
        return false;
    m_run.know(kept->facts);
    CollectedFile file = fileOf(candidate);
    file.local = kept->local;
    QFile local(m_run.plan.folder + u'/' + kept->local);
    if (local.open(QIODevice::ReadOnly))
        file.packing = packingOf(local.read(8));
    file.sha256 = kept->sha256;
    file.copiedAt = kept->copiedAt;
    file.rotated = kept->rotated;
    m_run.result.files.push_back(std::move(file));
    m_done += candidate.facts.size;
    m_run.job.reportBytes(Tr::tr("Copying the logs"), m_done, m_total);
    return true;
}

void LogCopier::copyJournal()
{
    if (!m_run.wants(LogKind::Journal) || !m_run.plan.paths.isEmpty() || !m_run.result.server.hasJournal)
        return;
    const QString local = QStringLiteral("originals/journal.export");
    OutFile out(m_run.plan.folder + u'/' + local);
    const QDateTime copiedAt = m_run.clock.nowUtc();
    const remote::JournalStream stream = remote::streamJournal(
        m_run.transport, m_run.plan.range.from / kSecond, m_run.plan.range.to / kSecond + 1,
        [&](std::span<const char> data) {
            out.write(data);
            m_done += static_cast<qint64>(data.size());
            m_run.job.reportBytes(Tr::tr("Copying the system journal"), m_done, 0);
        },
        m_run.job);
    CollectedFile file;
    file.kind = LogKind::Journal;
    file.family = m_run.result.families.size();
    file.path = "journal";
    file.local = local;
    file.sha256 = out.close();
    file.facts.size = stream.bytes;
    file.copiedAt = copiedAt;
    judgeJournal(stream, file.sha256);
    m_run.result.files.push_back(std::move(file));
}

void LogCopier::judgeJournal(const remote::JournalStream& stream, const QByteArray& sha256)
{
    const auto gap = [&](GapType type, const QString& why) {
        m_run.result.gaps.push_back({type, LogKind::Journal, "journal", {}, {}, why});
    };
    if (stream.failed || sha256 != stream.serverSha256)
        gap(GapType::NotCopied, Tr::tr("The system journal could not be read to its end: %1")
                                    .arg(printable(stream.complaints.right(300).trimmed())));
    if (stream.restricted)
        gap(GapType::Unreadable,
            Tr::tr(
                "The login user “%1” sees only its own messages in the system journal. Let the server's "
                "administrator run: usermod -aG systemd-journal %1")
                .arg(printable(m_run.result.server.user)));
    if (stream.oldestMicroseconds == 0 || stream.oldestMicroseconds > m_run.plan.range.from)
        m_run.result.gaps.push_back(
            {GapType::Coverage, LogKind::Journal, "journal", m_run.plan.range.from,
             stream.oldestMicroseconds == 0 ? m_run.plan.range.to
                                            : std::min(stream.oldestMicroseconds, m_run.plan.range.to),
             Tr::tr("The system journal does not reach back to the beginning of the range.")});
    if (!stream.persistent)
        m_run.result.remarks << Tr::tr(
            "The system journal is kept in memory only: a restart of the server deletes it.");
}

void LogCopier::addAudit()
{
    if (!m_run.wants(LogKind::Audit) || m_run.plan.audit.isEmpty())
        return;
    const QString path = m_run.plan.folder + u'/' + m_run.plan.audit;
    CollectedFile file;
    file.kind = LogKind::Audit;
    file.family = m_run.result.families.size();
    file.path = "akimori-audit";
    file.local = m_run.plan.audit;
    file.sha256 = sha256OfFile(path.toUtf8(), m_run.job);
    file.facts.size = QFile(path).size();
    file.facts.modifiedSeconds = m_run.clock.nowUtc().toSecsSinceEpoch();
    file.copiedAt = m_run.clock.nowUtc();
    file.scan.style = LineStyle::Iso;
    m_run.result.files.push_back(std::move(file));
}

} // namespace akimori::logs
