#include "logs/collect.h"

#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/error.h"
#include "base/hash.h"
#include "logs/extract.h"
#include "logs/outfile.h"
#include "logs/selection.h"
#include "logs/tr.h"
#include "remote/commands/logstream.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace akimori::logs {

namespace {

constexpr int kMaxPasses = 6;
constexpr qsizetype kLongestName = 180; ///< of one folder or file in the package
constexpr qint64 kSecond = 1'000'000;

QByteArray folderOf(const QByteArray& path)
{
    return path.left(std::max<qsizetype>(1, path.lastIndexOf('/')));
}

QByteArray nameOf(const QByteArray& path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

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

/// One handover while it is being made.
class Collector
{
public:
    Collector(remote::Transport& transport, const CollectPlan& plan, const Clock& clock, JobContext& job)
        : m_transport(transport)
        , m_plan(plan)
        , m_clock(clock)
        , m_job(job)
    {
    }

    Collected run()
    {
        m_result.startedAt = m_clock.nowUtc();
        m_job.report(Tr::tr("Looking for the logs on the server"), 0, 0);
        m_result.server = remote::probeLogSources(m_transport, m_plan.range.from / kSecond,
                                                  m_plan.range.to / kSecond, m_job);
        if (m_result.server.zoneAtFrom != m_result.server.zoneAtTo)
            m_result.remarks << Tr::tr(
                "The server's time zone changes within the range (summer time). Times without "
                "zone, as in error logs, are read with the zone of its beginning.");
        sayClock();
        findFamilies();
        copyFiles();
        copyJournal();
        addAudit();
        std::stable_sort(m_result.files.begin(), m_result.files.end(),
                         [](const CollectedFile& a, const CollectedFile& b) {
                             return a.facts.modifiedSeconds < b.facts.modifiedSeconds;
                         });
        extractLogs(m_result, m_plan, m_job);
        nameMissingKinds();
        for (LogGap& gap : findGaps(m_result, m_plan))
            m_result.gaps.push_back(std::move(gap));
        m_result.endedAt = m_clock.nowUtc();
        return std::move(m_result);
    }

private:
    bool wants(LogKind kind) const { return m_plan.kinds.contains(kind); }

    /// The lines carry the server's time: whoever compares them with other clocks has to know how far it is off.
    void sayClock()
    {
        constexpr qint64 kTolerated = 2; ///< seconds
        const qint64 offset = m_result.server.offsetSeconds;
        if (std::abs(offset) >= kTolerated)
            m_result.remarks << Tr::tr("The server's clock is %1 seconds %2 the clock of this computer. The range was cut by "
                                       "the server's clock; times in the logs differ by as much.")
                                    .arg(std::abs(offset))
                                    .arg(offset > 0 ? Tr::tr("ahead of") : Tr::tr("behind"));
        if (m_result.server.clockSync == "no")
            m_result.remarks << Tr::tr("The server's clock is not synchronised with a time server (NTP).");
    }

    /// 操作履歴 of this tool, which was written before; it is a source like every other.
    void addAudit()
    {
        if (!wants(LogKind::Audit) || m_plan.audit.isEmpty())
            return;
        const QString path = m_plan.folder + u'/' + m_plan.audit;
        CollectedFile file;
        file.kind = LogKind::Audit;
        file.family = m_result.families.size();
        file.path = "akimori-audit";
        file.local = m_plan.audit;
        file.sha256 = sha256OfFile(path.toUtf8(), m_job);
        file.facts.size = QFile(path).size();
        file.facts.modifiedSeconds = m_clock.nowUtc().toSecsSinceEpoch();
        file.copiedAt = m_clock.nowUtc();
        file.scan.style = LineStyle::Iso;
        m_result.files.push_back(std::move(file));
    }

    void addFamily(const LogFamily& family)
    {
        const auto same = [&](const LogFamily& known) { return known.path == family.path; };
        if (std::none_of(m_result.families.begin(), m_result.families.end(), same))
            m_result.families.push_back(family);
    }

    void findFamilies()
    {
        for (const QByteArray& path : m_plan.paths) {
            if (!path.startsWith('/') || path.endsWith('/') || path.contains('\0'))
                throw Error(
                    ErrorCode::BadInput,
                    Tr::tr("%1 is no log file: give its absolute path on the server.").arg(printable(path)));
            addFamily({kindOfName(nameOf(path)), path, true});
        }
        if (!m_plan.paths.isEmpty())
            return;
        const remote::LogServerFacts& server = m_result.server;
        for (const ConfiguredLogs& found : {nginxLogs(server.nginxConfig, server.nginxBuild),
                                            apacheLogs(server.apacheConfig, server.apacheVariables)}) {
            for (const LogFamily& family : found.families) {
                if (wants(family.kind))
                    addFamily(family);
            }
            for (const QByteArray& target : found.elsewhere)
                m_result.remarks
                    << Tr::tr("The web server also writes a log to “%1”, which is no file and not in "
                              "the package.")
                           .arg(printable(target));
        }
        if (server.complaints.contains("denied"))
            m_result.remarks << Tr::tr(
                "Parts of the web server's configuration may not be read by the login user, so "
                "logs named only there are not known. Name them with --path.");
        if (wants(LogKind::Auth)) {
            addFamily({LogKind::Auth, "/var/log/auth.log", false});
            addFamily({LogKind::Auth, "/var/log/secure", false});
        }
        if (wants(LogKind::System)) {
            addFamily({LogKind::System, "/var/log/syslog", false});
            addFamily({LogKind::System, "/var/log/messages", false});
        }
    }

    /// For logs given by name; the lines decide where they speak clearly (see settleKind).
    LogKind kindOfName(const QByteArray& name) const
    {
        if (m_plan.kindsNamed && m_plan.kinds.size() == 1)
            return m_plan.kinds.first();
        if (name.contains("error") && wants(LogKind::Error))
            return LogKind::Error;
        if ((name.contains("auth") || name.contains("secure")) && wants(LogKind::Auth))
            return LogKind::Auth;
        if ((name.contains("syslog") || name.contains("messages")) && wants(LogKind::System))
            return LogKind::System;
        return wants(LogKind::Access) ? LogKind::Access : m_plan.kinds.first();
    }

    void settleKind(const Candidate& candidate)
    {
        LogFamily& family = m_result.families.at(candidate.family);
        const bool chosen = m_plan.kindsNamed && m_plan.kinds.size() == 1;
        if (!family.named || chosen)
            return;
        std::optional<LogKind> shown;
        if (candidate.style == LineStyle::Access)
            shown = LogKind::Access;
        else if (candidate.style == LineStyle::NginxError || candidate.style == LineStyle::ApacheError)
            shown = LogKind::Error;
        else if (candidate.style == LineStyle::Syslog && family.kind == LogKind::Access)
            shown = LogKind::Auth;
        if (shown && wants(*shown))
            family.kind = *shown;
    }

    /// The family with the longest name that `path` may be a sibling of.
    std::optional<std::size_t> familyOf(const QByteArray& path) const
    {
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < m_result.families.size(); ++i) {
            const QByteArray& base = m_result.families.at(i).path;
            if (folderOf(base) == folderOf(path) && isSiblingName(nameOf(base), nameOf(path)) &&
                (!best || m_result.families.at(*best).path.size() < base.size()))
                best = i;
        }
        return best;
    }

    /// Files beside the logs that were not met before.
    std::vector<Candidate> listCandidates(bool firstPass)
    {
        QList<QByteArray> folders;
        for (const LogFamily& family : m_result.families) {
            if (!folders.contains(folderOf(family.path)))
                folders.append(folderOf(family.path));
        }
        std::vector<Candidate> candidates;
        if (folders.isEmpty())
            return candidates;
        const remote::LogListing listing = remote::listLogFolders(m_transport, folders, m_job);
        std::vector<bool> present(m_result.families.size(), false);
        for (const remote::RemoteLog& log : listing.files) {
            const std::optional<std::size_t> family = familyOf(log.path);
            if (!family)
                continue;
            present.at(*family) = true;
            if (!isKnown(log.device, log.inode))
                candidates.push_back(
                    {*family,
                     log,
                     isRotationName(nameOf(m_result.families.at(*family).path), nameOf(log.path)),
                     LineStyle::Unknown,
                     {},
                     {}});
        }
        if (firstPass)
            judgeAbsence(listing, present);
        return candidates;
    }

    void judgeAbsence(const remote::LogListing& listing, const std::vector<bool>& present)
    {
        for (std::size_t i = 0; i < m_result.families.size(); ++i) {
            const LogFamily& family = m_result.families.at(i);
            const auto folder = std::find_if(
                listing.unlisted.begin(), listing.unlisted.end(),
                [&](const remote::UnlistedFolder& u) { return u.folder == folderOf(family.path); });
            if (folder != listing.unlisted.end() && !folder->missing) {
                m_result.gaps.push_back({GapType::Unreadable,
                                         family.kind,
                                         family.path,
                                         {},
                                         {},
                                         permissionAdvice(m_result.server.user, *folder)});
            } else if (!present.at(i) && family.named) {
                throw Error(ErrorCode::NotFound,
                            Tr::tr("The log file %1 does not exist on the server, and no rotated "
                                   "file of it. Check the path.")
                                .arg(printable(family.path)));
            } else if (!present.at(i) && family.kind != LogKind::Auth && family.kind != LogKind::System) {
                m_result.remarks << Tr::tr("The configuration names the log %1, but there is no such file.")
                                        .arg(printable(family.path));
            }
        }
    }

    bool isKnown(qint64 device, qint64 inode) const { return m_known.contains({device, inode}); }

    /// Sets aside what may not be read, and reads the ends of the rest.
    std::vector<Candidate> examine(std::vector<Candidate> candidates)
    {
        std::vector<Candidate> readable;
        QList<QByteArray> paths;
        for (Candidate& candidate : candidates) {
            if (!candidate.facts.readable) {
                m_known.insert({candidate.facts.device, candidate.facts.inode});
                m_result.gaps.push_back({GapType::Unreadable,
                                         m_result.families.at(candidate.family).kind,
                                         candidate.facts.path,
                                         {},
                                         {},
                                         permissionAdvice(m_result.server.user, candidate.facts)});
                continue;
            }
            paths.append(candidate.facts.path);
            readable.push_back(std::move(candidate));
        }
        if (readable.empty())
            return readable;
        const std::vector<remote::LogEnds> ends = remote::readLogEnds(m_transport, paths, m_job);
        for (std::size_t i = 0; i < readable.size(); ++i) {
            readSpan(readable.at(i), ends.at(i), m_result.server.zoneAtFrom,
                     m_result.families.at(readable.at(i).family).kind == LogKind::Access);
            settleKind(readable.at(i));
        }
        return readable;
    }

    void copyFiles()
    {
        std::vector<LogGap> failures;
        for (int pass = 0; pass < kMaxPasses; ++pass) {
            std::vector<Candidate> candidates = examine(listCandidates(pass == 0));
            std::erase_if(candidates, [&](const Candidate& candidate) {
                return !wants(m_result.families.at(candidate.family).kind);
            });
            if (candidates.empty()) {
                failures.clear(); // what failed before is gone or was copied under its new name
                break;
            }
            const std::size_t skippedBefore = m_result.skipped.size();
            const std::vector<Candidate> chosen =
                select(std::move(candidates), m_plan.range, m_result.skipped);
            for (std::size_t i = skippedBefore; i < m_result.skipped.size(); ++i)
                m_known.insert({m_result.skipped.at(i).facts.device, m_result.skipped.at(i).facts.inode});
            refuseWithoutRoom(chosen);
            failures.clear();
            for (const Candidate& candidate : chosen) {
                if (std::optional<LogGap> failure = copyOne(candidate))
                    failures.push_back(std::move(*failure));
            }
        }
        for (LogGap& failure : failures)
            m_result.gaps.push_back(std::move(failure));
    }

    void refuseWithoutRoom(const std::vector<Candidate>& chosen)
    {
        qint64 bytes = 0;
        for (const Candidate& candidate : chosen)
            bytes += candidate.facts.size;
        m_total += bytes;
        if (bytes > freeBytes(m_plan.folder))
            throw Error(ErrorCode::NoSpace,
                        Tr::tr("The logs need %1 MB, more than there is free at %2. Choose another folder.")
                            .arg(bytes >> 20)
                            .arg(m_plan.folder));
    }

    /// Nothing when the file is in the package or turned out to be known; else why it is not.
    std::optional<LogGap> copyOne(const Candidate& candidate)
    {
        if (takeKept(candidate))
            return std::nullopt;
        QString local = localName(candidate.facts.path);
        for (int n = 2; QFile::exists(m_plan.folder + u'/' + local); ++n)
            local = localName(candidate.facts.path) + QStringLiteral("~%1").arg(n);
        const QString target = m_plan.folder + u'/' + local;
        OutFile out(target);
        QByteArray head;
        const QDateTime copiedAt = m_clock.nowUtc();
        const remote::LogStream stream = remote::streamLog(
            m_transport, candidate.facts.path,
            [&](std::span<const char> data) {
                if (head.size() < 8)
                    head.append(data.data(), static_cast<qsizetype>(std::min<std::size_t>(8, data.size())));
                out.write(data);
                m_done += static_cast<qint64>(data.size());
                m_job.reportBytes(Tr::tr("Copying the logs"), m_done, m_total);
            },
            m_job);
        const QByteArray sha256 = out.close();
        const bool opened = stream.state != remote::LogStreamState::Missing &&
                            stream.state != remote::LogStreamState::Refused &&
                            stream.state != remote::LogStreamState::Shrunk;
        if (!opened || sha256 != stream.serverSha256 || isKnown(stream.device, stream.inode)) {
            QFile::remove(target);
            if (opened && sha256 == stream.serverSha256)
                return std::nullopt; // rotated before it was opened: the path led to a file that is copied
                                     // already
            return LogGap{
                GapType::NotCopied,
                m_result.families.at(candidate.family).kind,
                candidate.facts.path,
                candidate.firstAt,
                candidate.lastAt,
                Tr::tr("%1 changed its place or became shorter every time it was read. Collect again.")
                    .arg(printable(candidate.facts.path))};
        }
        m_known.insert({stream.device, stream.inode});
        CollectedFile file;
        file.kind = m_result.families.at(candidate.family).kind;
        file.family = candidate.family;
        file.path = candidate.facts.path;
        file.local = local;
        file.packing = packingOf(head);
        file.facts = candidate.facts;
        file.facts.device = stream.device;
        file.facts.inode = stream.inode;
        file.facts.size = stream.bytes;
        file.facts.modifiedSeconds = stream.modifiedSeconds;
        file.sha256 = sha256;
        file.copiedAt = copiedAt;
        file.rotated = stream.state != remote::LogStreamState::Same;
        file.scan.style = candidate.style;
        if (m_plan.journal)
            m_plan.journal->add({file.facts, file.sha256, file.local, file.copiedAt, file.rotated});
        m_result.files.push_back(std::move(file));
        return std::nullopt;
    }

    /// What an interrupted collection had copied whole and has not changed since.
    bool takeKept(const Candidate& candidate)
    {
        const std::optional<KeptCopy> kept =
            m_plan.journal ? m_plan.journal->find(candidate.facts, m_job) : std::nullopt;
        if (!kept)
            return false;
        m_known.insert({kept->facts.device, kept->facts.inode});
        CollectedFile file;
        file.kind = m_result.families.at(candidate.family).kind;
        file.family = candidate.family;
        file.path = candidate.facts.path;
        file.local = kept->local;
        QFile local(m_plan.folder + u'/' + kept->local);
        if (local.open(QIODevice::ReadOnly))
            file.packing = packingOf(local.read(8));
        file.facts = candidate.facts;
        file.sha256 = kept->sha256;
        file.copiedAt = kept->copiedAt;
        file.rotated = kept->rotated;
        file.scan.style = candidate.style;
        m_result.files.push_back(std::move(file));
        m_done += candidate.facts.size;
        m_job.reportBytes(Tr::tr("Copying the logs"), m_done, m_total);
        return true;
    }

    void copyJournal()
    {
        if (!wants(LogKind::Journal) || !m_plan.paths.isEmpty() || !m_result.server.hasJournal)
            return;
        const QString local = QStringLiteral("originals/journal.export");
        OutFile out(m_plan.folder + u'/' + local);
        const QDateTime copiedAt = m_clock.nowUtc();
        const remote::JournalStream stream = remote::streamJournal(
            m_transport, m_plan.range.from / kSecond, m_plan.range.to / kSecond + 1,
            [&](std::span<const char> data) {
                out.write(data);
                m_done += static_cast<qint64>(data.size());
                m_job.reportBytes(Tr::tr("Copying the system journal"), m_done, 0);
            },
            m_job);
        CollectedFile file;
        file.kind = LogKind::Journal;
        file.family = m_result.families.size();
        file.path = "journal";
        file.local = local;
        file.sha256 = out.close();
        file.facts.size = stream.bytes;
        file.copiedAt = copiedAt;
        judgeJournal(stream, file.sha256);
        m_result.files.push_back(std::move(file));
    }

    void judgeJournal(const remote::JournalStream& stream, const QByteArray& sha256)
    {
        const auto gap = [&](GapType type, const QString& why) {
            m_result.gaps.push_back({type, LogKind::Journal, "journal", {}, {}, why});
        };
        if (stream.failed || sha256 != stream.serverSha256)
            gap(GapType::NotCopied, Tr::tr("The system journal could not be read to its end: %1")
                                        .arg(printable(stream.complaints.right(300).trimmed())));
        if (stream.restricted)
            gap(GapType::Unreadable,
                Tr::tr(
                    "The login user “%1” sees only its own messages in the system journal. Let the server's "
                    "administrator run: usermod -aG systemd-journal %1")
                    .arg(printable(m_result.server.user)));
        if (stream.oldestMicroseconds == 0 || stream.oldestMicroseconds > m_plan.range.from)
            m_result.gaps.push_back(
                {GapType::Coverage, LogKind::Journal, "journal", m_plan.range.from,
                 stream.oldestMicroseconds == 0 ? m_plan.range.to
                                                : std::min(stream.oldestMicroseconds, m_plan.range.to),
                 Tr::tr("The system journal does not reach back to the beginning of the range.")});
        if (!stream.persistent)
            m_result.remarks << Tr::tr(
                "The system journal is kept in memory only: a restart of the server deletes it.");
    }

    void nameMissingKinds()
    {
        for (const LogKind kind : m_plan.kinds) {
            const auto isKind = [&](const auto& item) { return item.kind == kind; };
            if (std::any_of(m_result.files.begin(), m_result.files.end(), isKind) ||
                std::any_of(m_result.gaps.begin(), m_result.gaps.end(), isKind))
                continue;
            const bool skipped =
                std::any_of(m_result.skipped.begin(), m_result.skipped.end(), [&](const SkippedFile& file) {
                    return m_result.families.at(file.family).kind == kind;
                });
            const QString sentence =
                skipped ? Tr::tr("%1: the files on the server have no lines near the range.")
                              .arg(displayName(kind))
                        : Tr::tr("%1: no such log was found on the server.").arg(displayName(kind));
            if (m_plan.kindsNamed || skipped)
                m_result.gaps.push_back({GapType::Missing, kind, {}, {}, {}, sentence});
            else if (m_plan.paths.isEmpty())
                m_result.remarks << sentence;
        }
    }

    remote::Transport& m_transport;
    const CollectPlan& m_plan;
    const Clock& m_clock;
    JobContext& m_job;
    Collected m_result;
    QSet<std::pair<qint64, qint64>> m_known; ///< device and inode of what was copied, skipped or refused
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Collected collectLogs(remote::Transport& transport, const CollectPlan& plan, const Clock& clock,
                      JobContext& job)
{
    return Collector(transport, plan, clock, job).run();
}

} // namespace akimori::logs
