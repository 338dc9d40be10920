#include "logs/selection.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "logs/tr.h"

#include <algorithm>

namespace akimori::logs {

namespace {

constexpr qint64 kSecond = 1'000'000;
constexpr qint64 kHour = 3600 * kSecond;
constexpr qint64 kMargin = kHour;
constexpr qsizetype kHeadLimit = 256 << 10;

/// For a command that somebody will paste into a shell: a file name must not become a command.
QString forShell(const QByteArray& text)
{
    static const QByteArray safe =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+@";
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return safe.contains(c); });
    return plain ? QString::fromLatin1(text)
                 : u'\'' + printable(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString shown(qint64 microseconds)
{
    return jst::fromUtc(QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC))
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/// First or last dated line among the whole lines of `text`.
std::optional<qint64> datedLine(const QByteArray& text, int zoneSeconds, bool access, bool last, LineStyle& style)
{
    LineClock clock(zoneSeconds, 2000, access);
    std::optional<qint64> found;
    LineReader reader([&](const LinePiece& piece) {
        if (!piece.begins || (found && !last))
            return;
        if (const auto time = clock.read(piece.bytes))
            found = time;
    });
    reader.add({text.constData(), static_cast<std::size_t>(text.lastIndexOf('\n') + 1)});
    style = clock.style();
    return found;
}

/// Can the file hold lines before the end of the range, and after its beginning?
bool mayOverlap(const Candidate& candidate, const Candidate* next, const TimeRange& range)
{
    if (!candidate.firstAt)
        return true;
    if (*candidate.firstAt - kMargin >= range.to)
        return false;
    if (candidate.lastAt)
        return std::max(*candidate.lastAt, *candidate.firstAt) + kMargin >= range.from;
    // A packed file ends where the next newer one begins; for one with a name of its own, the mtime may prolong
    // that, never shorten it.
    const qint64 modified = candidate.regular ? 0 : candidate.facts.modifiedSeconds * kSecond;
    return !next || std::max(*next->firstAt, modified) + kMargin >= range.from;
}

LogGap silence(LogKind kind, const QByteArray& path, qint64 from, qint64 to)
{
    return {GapType::Silence, kind, path, from, to,
            Tr::tr("No line was written between %1 and %2, much longer than usual in these logs. A log file may be "
                   "missing there, or the server did not serve. Check with the server's operator.")
                .arg(shown(from), shown(to))};
}

/// Files of one family that hold dated lines of their own, by time.
std::vector<const CollectedFile*> datedFiles(const Collected& collected, std::size_t family)
{
    std::vector<const CollectedFile*> files;
    for (const CollectedFile& file : collected.files) {
        if (file.family == family && file.kind != LogKind::Journal && file.scan.firstAt && file.duplicateOf.isEmpty())
            files.push_back(&file);
    }
    std::sort(files.begin(), files.end(),
              [](const CollectedFile* a, const CollectedFile* b) { return a->scan.firstAt < b->scan.firstAt; });
    return files;
}

void findSilences(const std::vector<const CollectedFile*>& files, const TimeRange& range, std::vector<LogGap>& gaps)
{
    qint64 usual = 0;
    for (const CollectedFile* file : files)
        usual = std::max(usual, file->scan.longestSilence);
    const qint64 tooLong = std::max(kHour, 3 * usual);
    qint64 last = *files.front()->scan.lastAt;
    for (std::size_t i = 1; i < files.size(); ++i) {
        const qint64 next = *files.at(i)->scan.firstAt;
        if (next - last > tooLong && next > range.from && last < range.to)
            gaps.push_back(silence(files.at(i)->kind, files.at(i)->path, last, next));
        last = std::max(last, *files.at(i)->scan.lastAt);
    }
    const qint64 copied = files.back()->copiedAt.toMSecsSinceEpoch() * 1000;
    const qint64 end = std::min(range.to, copied);
    if (end - last > tooLong && last >= range.from - tooLong)
        gaps.push_back(silence(files.back()->kind, files.back()->path, std::max(last, range.from), end));
}

void findFamilyGaps(const Collected& collected, std::size_t family, const TimeRange& range, std::vector<LogGap>& gaps)
{
    const std::vector<const CollectedFile*> files = datedFiles(collected, family);
    const LogFamily& asked = collected.families.at(family);
    std::optional<qint64> reach;
    if (!files.empty())
        reach = files.front()->scan.firstAt;
    for (const SkippedFile& skipped : collected.skipped) {
        if (skipped.family == family && skipped.firstAt)
            reach = std::min(reach.value_or(*skipped.firstAt), *skipped.firstAt);
    }
    if (reach && *reach > range.from)
        gaps.push_back({GapType::Coverage, asked.kind, asked.path, range.from, std::min(*reach, range.to),
                        Tr::tr("The oldest line of %1 and its rotated files is of %2. Whether there were lines before "
                               "cannot be shown from the server; look into older backups.")
                            .arg(printable(asked.path), shown(*reach))});
    const bool copied = std::any_of(collected.files.begin(), collected.files.end(),
                                    [&](const CollectedFile& file) { return file.family == family && file.scan.lines == 0; });
    if (!reach && copied && asked.kind == LogKind::Access)
        gaps.push_back({GapType::Coverage, asked.kind, asked.path, range.from, range.to,
                        Tr::tr("%1 and its rotated files hold no line at all, so nothing shows that requests were "
                               "logged in the range.")
                            .arg(printable(asked.path))});
    if (asked.kind == LogKind::Access && !files.empty())
        findSilences(files, range, gaps);
}

} // namespace

QString toString(GapType type)
{
    switch (type) {
    case GapType::Unreadable: return QStringLiteral("unreadable");
    case GapType::NotCopied: return QStringLiteral("notCopied");
    case GapType::Missing: return QStringLiteral("missing");
    case GapType::Coverage: return QStringLiteral("coverage");
    case GapType::Silence: return QStringLiteral("silence");
    case GapType::NotYet: return QStringLiteral("notYet");
    case GapType::Damaged: return QStringLiteral("damaged");
    case GapType::UnknownFormat: return QStringLiteral("unknownFormat");
    }
    return {};
}

void readSpan(Candidate& candidate, const remote::LogEnds& ends, int zoneSeconds, bool access)
{
    const bool plain = packingOf(ends.head) == Packing::Plain;
    candidate.firstAt =
        datedLine(decodeHead(ends.head, kHeadLimit), zoneSeconds, access, false, candidate.style);
    LineStyle ignored = LineStyle::Unknown;
    if (plain && candidate.firstAt)
        candidate.lastAt = datedLine(ends.tail, zoneSeconds, access, true, ignored);
    if (candidate.style == LineStyle::Syslog) {
        candidate.firstAt.reset();
        candidate.lastAt.reset();
    }
}

std::vector<Candidate> select(std::vector<Candidate> candidates, const TimeRange& range,
                              std::vector<SkippedFile>& skipped)
{
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        const auto key = [](const Candidate& c) { return c.firstAt.value_or(c.facts.modifiedSeconds * kSecond); };
        return key(a) < key(b);
    });
    std::vector<Candidate> chosen;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Candidate* next = nullptr;
        for (std::size_t j = i + 1; j < candidates.size() && !next; ++j) {
            if (candidates.at(j).family == candidates.at(i).family && candidates.at(j).firstAt
                && candidates.at(j).regular)
                next = &candidates.at(j);
        }
        const Candidate& candidate = candidates.at(i);
        if (mayOverlap(candidate, next, range))
            chosen.push_back(candidate);
        else
            skipped.push_back({candidate.family, candidate.facts, candidate.firstAt, candidate.lastAt});
    }
    return chosen;
}

std::vector<LogGap> findGaps(const Collected& collected, const CollectPlan& plan)
{
    std::vector<LogGap> gaps;
    for (std::size_t family = 0; family < collected.families.size(); ++family)
        findFamilyGaps(collected, family, plan.range, gaps);
    for (const CollectedFile& file : collected.files) {
        if (!file.scan.damage.isEmpty())
            gaps.push_back({GapType::Damaged, file.kind, file.path, file.scan.lastAt, std::nullopt,
                            Tr::tr("%1 can be read only in part: %2. The lines behind are missing in the extract; the "
                                   "original is in the package as it is.")
                                .arg(printable(file.path), file.scan.damage)});
        const bool unknown = (file.scan.lines > 0 && !file.scan.firstAt) || file.scan.headDropped;
        if (unknown && file.kind != LogKind::Journal)
            gaps.push_back({GapType::UnknownFormat, file.kind, file.path, std::nullopt, std::nullopt,
                            Tr::tr("%1 has lines whose time cannot be read. The file is in the package as a whole and "
                                   "has to be looked through by hand.")
                                .arg(printable(file.path))});
    }
    const qint64 started = collected.startedAt.toMSecsSinceEpoch() * 1000;
    if (plan.range.to > started)
        gaps.push_back({GapType::NotYet, plan.kinds.first(), {}, std::max(started, plan.range.from), plan.range.to,
                        Tr::tr("The logs were copied at %1, before the end of the range. Collect again afterwards.")
                            .arg(shown(started))});
    return gaps;
}

QString permissionAdvice(const QByteArray& user, const remote::RemoteLog& log)
{
    const QString facts = Tr::tr("%1 may not be read by the login user “%2” (owner %3, group %4, mode %5).")
                              .arg(printable(log.path), printable(user), printable(log.owner),
                                   printable(log.group), QString::fromLatin1(log.mode));
    const bool groupReads = (log.mode.toUInt(nullptr, 8) & 040U) != 0 && log.group != "root";
    return facts + u' '
           + (groupReads ? Tr::tr("Let the server's administrator run: usermod -aG %1 %2")
                               .arg(forShell(log.group), forShell(user))
                         : Tr::tr("Let the server's administrator run: setfacl -m u:%1:r %2")
                               .arg(forShell(user), forShell(log.path)));
}

QString permissionAdvice(const QByteArray& user, const remote::UnlistedFolder& folder)
{
    const bool groupReads = (folder.mode.toUInt(nullptr, 8) & 050U) == 050U && folder.group != "root";
    return Tr::tr("The folder %1 may not be looked into by the login user “%2”.")
               .arg(printable(folder.folder), printable(user))
           + u' '
           + (groupReads ? Tr::tr("Let the server's administrator run: usermod -aG %1 %2")
                               .arg(forShell(folder.group), forShell(user))
                         : Tr::tr("Let the server's administrator run: setfacl -m u:%1:rx %2")
                               .arg(forShell(user), forShell(folder.folder)));
}

} // namespace akimori::logs
