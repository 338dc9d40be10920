#include "logs/logfinder.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "logs/tr.h"

#include <algorithm>

namespace akimori::logs {

namespace {

QByteArray folderOf(const QByteArray& path)
{
    return path.left(std::max<qsizetype>(1, path.lastIndexOf('/')));
}

QByteArray nameOf(const QByteArray& path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

} // namespace

void LogFinder::addFamily(const LogFamily& family)
{
    const auto same = [&](const LogFamily& known) { return known.path == family.path; };
    if (std::none_of(m_run.result.families.begin(), m_run.result.families.end(), same))
        m_run.result.families.push_back(family);
}

void LogFinder::findFamilies()
{
    for (const QByteArray& path : m_run.plan.paths) {
        if (!path.startsWith('/') || path.endsWith('/') || path.contains('\0'))
            throw Error(ErrorCode::BadInput,
                        Tr::tr("%1 is no log file: give its absolute path on the server.").arg(printable(path)));
        addFamily({kindOfName(nameOf(path)), path, true});
    }
    if (m_run.plan.paths.isEmpty())
        addConfigured();
}

void LogFinder::addConfigured()
{
    const remote::LogServerFacts& server = m_run.result.server;
    for (const ConfiguredLogs& found : {nginxLogs(server.nginxConfig, server.nginxBuild),
                                        apacheLogs(server.apacheConfig, server.apacheVariables)}) {
        for (const LogFamily& family : found.families) {
            if (m_run.wants(family.kind))
                addFamily(family);
        }
        for (const LogPattern& pattern : found.patterns) {
            if (m_run.wants(pattern.kind))
                m_patterns.push_back(pattern);
        }
        for (const QByteArray& target : found.elsewhere)
            m_run.result.remarks << Tr::tr("The web server also writes a log to “%1”, which is no file and not in "
                                           "the package.")
                                        .arg(printable(target));
        for (const QByteArray& included : found.unread)
            m_run.result.remarks << Tr::tr("The configuration includes “%1”, which was not read. Logs that are named "
                                           "only there are not known: name them with --path.")
                                        .arg(printable(included));
    }
    if (server.complaints.contains("denied"))
        m_run.result.remarks << Tr::tr("Parts of the web server's configuration may not be read by the login user, so "
                                       "logs named only there are not known. Name them with --path.");
    if (m_run.wants(LogKind::Auth)) {
        addFamily({LogKind::Auth, "/var/log/auth.log", false});
        addFamily({LogKind::Auth, "/var/log/secure", false});
    }
    if (m_run.wants(LogKind::System)) {
        addFamily({LogKind::System, "/var/log/syslog", false});
        addFamily({LogKind::System, "/var/log/messages", false});
    }
}

/// Every file that a name with variables stands for is a log of its own.
void LogFinder::expandPatterns(const remote::LogListing& listing)
{
    for (const LogPattern& pattern : m_patterns) {
        bool any = false;
        for (const remote::RemoteLog& log : listing.files) {
            if (!pattern.fits(log.path))
                continue;
            any = true;
            addFamily({pattern.kind, log.path, false});
        }
        if (!any)
            m_run.result.remarks << Tr::tr("The configuration names logs of the form %1, but there is no such file.")
                                        .arg(printable(pattern.before + '*' + pattern.after));
    }
}

/// For logs given by name; the lines decide where they speak clearly (see settleKind).
LogKind LogFinder::kindOfName(const QByteArray& name) const
{
    if (m_run.plan.kindsNamed && m_run.plan.kinds.size() == 1)
        return m_run.plan.kinds.first();
    if (name.contains("error") && m_run.wants(LogKind::Error))
        return LogKind::Error;
    if ((name.contains("auth") || name.contains("secure")) && m_run.wants(LogKind::Auth))
        return LogKind::Auth;
    if ((name.contains("syslog") || name.contains("messages")) && m_run.wants(LogKind::System))
        return LogKind::System;
    return m_run.wants(LogKind::Access) ? LogKind::Access : m_run.plan.kinds.first();
}

void LogFinder::settleKind(const Candidate& candidate)
{
    LogFamily& family = m_run.result.families.at(candidate.family);
    const bool chosen = m_run.plan.kindsNamed && m_run.plan.kinds.size() == 1;
    if (!family.named || chosen)
        return;
    std::optional<LogKind> shown;
    if (candidate.style == LineStyle::Access)
        shown = LogKind::Access;
    else if (candidate.style == LineStyle::NginxError || candidate.style == LineStyle::ApacheError)
        shown = LogKind::Error;
    else if (candidate.style == LineStyle::Syslog && family.kind == LogKind::Access)
        shown = LogKind::Auth;
    if (shown && m_run.wants(*shown))
        family.kind = *shown;
}

/// The family with the longest name that `path` may be a sibling of.
std::optional<std::size_t> LogFinder::familyOf(const QByteArray& path) const
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < m_run.result.families.size(); ++i) {
        const QByteArray& base = m_run.result.families.at(i).path;
        if (folderOf(base) == folderOf(path) && isSiblingName(nameOf(base), nameOf(path)) &&
            (!best || m_run.result.families.at(*best).path.size() < base.size()))
            best = i;
    }
    return best;
}

/// Files beside the logs that were not met before.
std::vector<Candidate> LogFinder::listCandidates(bool firstPass)
{
    QList<QByteArray> folders;
    for (const LogFamily& family : m_run.result.families) {
        if (!folders.contains(folderOf(family.path)))
            folders.append(folderOf(family.path));
    }
    std::vector<Candidate> candidates;
    for (const LogPattern& pattern : m_patterns) {
        if (!folders.contains(folderOf(pattern.before)))
            folders.append(folderOf(pattern.before));
    }
    if (folders.isEmpty())
        return candidates;
    const remote::LogListing listing = remote::listLogFolders(m_run.transport, folders, m_run.job);
    if (firstPass)
        expandPatterns(listing);
    std::vector<bool> present(m_run.result.families.size(), false);
    for (const remote::RemoteLog& log : listing.files) {
        const std::optional<std::size_t> family = familyOf(log.path);
        if (!family)
            continue;
        present.at(*family) = true;
        if (!m_run.knows(log.device, log.inode))
            candidates.push_back(
                {*family,
                 log,
                 isRotationName(nameOf(m_run.result.families.at(*family).path), nameOf(log.path)),
                 LineStyle::Unknown,
                 {},
                 {}});
    }
    if (firstPass)
        judgeAbsence(listing, present);
    return candidates;
}

void LogFinder::judgeAbsence(const remote::LogListing& listing, const std::vector<bool>& present)
{
    for (std::size_t i = 0; i < m_run.result.families.size(); ++i) {
        const LogFamily& family = m_run.result.families.at(i);
        const auto folder = std::find_if(
            listing.unlisted.begin(), listing.unlisted.end(),
            [&](const remote::UnlistedFolder& u) { return u.folder == folderOf(family.path); });
        if (folder != listing.unlisted.end() && !folder->missing) {
            m_run.result.gaps.push_back({GapType::Unreadable,
                                     family.kind,
                                     family.path,
                                     {},
                                     {},
                                     permissionAdvice(m_run.result.server.user, *folder)});
        } else if (!present.at(i) && family.named) {
            throw Error(ErrorCode::NotFound,
                        Tr::tr("The log file %1 does not exist on the server, and no rotated "
                               "file of it. Check the path.")
                            .arg(printable(family.path)));
        } else if (!present.at(i) && family.kind != LogKind::Auth && family.kind != LogKind::System) {
            m_run.result.remarks << Tr::tr("The configuration names the log %1, but there is no such file.")
                                    .arg(printable(family.path));
        }
    }
}

/// Sets aside what may not be read, and reads the ends of the rest.
std::vector<Candidate> LogFinder::examine(std::vector<Candidate> candidates)
{
    std::vector<Candidate> readable;
    QList<QByteArray> paths;
    for (Candidate& candidate : candidates) {
        if (!candidate.facts.readable) {
            m_run.know(candidate.facts);
            m_run.result.gaps.push_back({GapType::Unreadable,
                                     m_run.result.families.at(candidate.family).kind,
                                     candidate.facts.path,
                                     {},
                                     {},
                                     permissionAdvice(m_run.result.server.user, candidate.facts)});
            continue;
        }
        paths.append(candidate.facts.path);
        readable.push_back(std::move(candidate));
    }
    if (readable.empty())
        return readable;
    const std::vector<remote::LogEnds> ends = remote::readLogEnds(m_run.transport, paths, m_run.job);
    for (std::size_t i = 0; i < readable.size(); ++i) {
        readSpan(readable.at(i), ends.at(i), m_run.result.server.zoneAtFrom,
                 m_run.result.families.at(readable.at(i).family).kind == LogKind::Access);
        settleKind(readable.at(i));
    }
    return readable;
}

std::vector<Candidate> LogFinder::newCandidates(bool firstPass)
{
    std::vector<Candidate> candidates = examine(listCandidates(firstPass));
    std::erase_if(candidates, [&](const Candidate& candidate) { return !m_run.wants(m_run.kindOf(candidate.family)); });
    return candidates;
}

} // namespace akimori::logs
