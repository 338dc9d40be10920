#include "operations/publishing/livesite.h"

#include "backup/difference.h"
#include "backup/localassembly.h"
#include "base/bytepath.h"
#include "base/jst.h"
#include "deployment/deploy.h"
#include "deployment/rollback.h"
#include "integrity/baseline.h"
#include "ledger/generationtable.h"
#include "operations/tr.h"
#include "remote/commands/pullfiles.h"

namespace akimori::operations {

namespace {

constexpr qsizetype kNamed = 5;

void openGeneration(ledger::Ledger& ledger, const Site& site, LiveSite& live, JobContext& job)
{
    for (const Generation& generation : ledger::GenerationTable(ledger).ofSite(site.id, BackupKind::Data)) {
        if (generation.damaged)
            continue;
        try {
            live.reader = std::make_shared<archive::GenerationReader>(generation.archive);
            live.generation = generation;
            return;
        } catch (const Error& error) {
            job.note(error.sentence()); // an older one may still be readable
        }
    }
}

/// Content of every file that the generation proves; the rest is returned. Both sides are sorted.
std::vector<TreeEntry*> takeKnownHashes(LiveSite& live)
{
    static const std::vector<archive::ManifestEntry> kNone;
    const auto& stored = live.reader ? live.reader->manifest().entries : kNone;
    auto at = stored.begin();
    std::vector<TreeEntry*> unknown;
    for (TreeEntry& entry : live.listing.entries) {
        if (!entry.isFile() || !entry.sha256.isEmpty())
            continue;
        while (at != stored.end() && at->entry.path < entry.path)
            ++at;
        if (at != stored.end() && at->entry.path == entry.path && at->remark.isEmpty() && !at->entry.sha256.isEmpty()
            && backup::sameFacts(at->entry, entry))
            entry.sha256 = at->entry.sha256;
        else
            unknown.push_back(&entry);
    }
    return unknown;
}

void refuseUnreadable(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    throw Error(ErrorCode::PermissionDenied,
                Tr::tr("%n path(s) on the server could not be read, among them %1. What is not known must not be "
                       "overwritten, so nothing was done. Let the login user read them, then try again.",
                       nullptr, static_cast<int>(paths.size()))
                    .arg(paths.mid(0, kNamed).join(QStringLiteral(", "))),
                paths.join(u'\n'));
}

QString sentenceFor(const PublishConflict& conflict)
{
    QStringList names;
    for (const publishing::Departure& one : conflict.departures) {
        if (names.size() < kNamed)
            names << printable(one.path);
    }
    const auto count = static_cast<int>(conflict.departures.size());
    if (conflict.expected == QLatin1String("origin"))
        return Tr::tr("The site was changed at %n place(s) after this folder was taken out of it (%1), for example %2. "
                      "Nothing was published, because that work would be lost. Take the site out again and put your "
                      "changes into it.",
                      nullptr, count)
            .arg(jst::display(conflict.expectedAt), names.join(QStringLiteral(", ")));
    if (conflict.expected == QLatin1String("preview"))
        return Tr::tr("The server was changed at %n place(s) after the preview (%1), for example %2. Nothing was published, "
                      "because nobody has looked at that. Look at a new preview and start again.",
                      nullptr, count)
            .arg(jst::display(conflict.expectedAt), names.join(QStringLiteral(", ")));
    return Tr::tr("The server differs at %n place(s) from the baseline approved on %1, for example %2. Nothing was "
                  "published. Run a tamper scan; approve the baseline if the change is known, else treat it as an "
                  "incident.",
                  nullptr, count)
        .arg(jst::display(conflict.expectedAt), names.join(QStringLiteral(", ")));
}

QByteArray ownRelative(const QByteArray& member, const Site& site)
{
    const QByteArray root = rootOf(member, site.roots);
    return root.isEmpty() ? member : relativeTo(member, memberPath(root));
}

} // namespace

std::optional<QByteArray> LiveSite::storedBody(const QByteArray& path, qint64 maxBytes, const JobContext& job) const
{
    const QByteArray member = memberPath(root) + '/' + path;
    const archive::ManifestEntry* stored = reader ? reader->manifest().find(member) : nullptr;
    const auto at = std::lower_bound(all.begin(), all.end(), member,
                                     [](const TreeEntry& e, const QByteArray& p) { return e.path < p; });
    // Only what the server has now counts as approved.
    if (!stored || !stored->entry.isFile() || stored->place.frame < 0 || stored->entry.size > maxBytes || at == all.end()
        || at->path != member || at->sha256 != stored->entry.sha256)
        return std::nullopt;
    return reader->fileBody(member, maxBytes, job);
}

QByteArray publishedRoot(const Site& site, const QByteArray& wanted)
{
    if (wanted.isEmpty() && site.roots.size() == 1)
        return site.roots.first();
    QStringList names;
    for (const QByteArray& root : site.roots) {
        if (!wanted.isEmpty() && memberPath(root) == memberPath(wanted))
            return root;
        names << printable(root);
    }
    throw Error(wanted.isEmpty() ? ErrorCode::BadInput : ErrorCode::NotFound,
                Tr::tr("Say which document root the folder is published to, with --root. The site has: %1.")
                    .arg(names.join(QStringLiteral(", "))));
}

LiveSite lookAtLiveSite(const Context& context, ledger::Ledger& ledger, const Site& site, const QByteArray& root,
                        remote::Transport& transport, JobContext& job)
{
    LiveSite live;
    live.root = root;
    live.listedAt = context.clock->nowUtc();
    for (deployment::LiveRoot& one : deployment::settleAndSurvey(transport, site.roots, job)) {
        live.listing.entries.insert(live.listing.entries.end(), one.listing.entries.begin(), one.listing.entries.end());
        live.listing.unreadable.insert(live.listing.unreadable.end(), one.listing.unreadable.begin(),
                                       one.listing.unreadable.end());
        if (one.facts.root == root)
            live.survey = std::move(one);
    }
    if (live.survey.facts.root.isEmpty())
        throw Error(ErrorCode::Unsupported,
                    Tr::tr("%1 lies within another document root of the site. Publish to that one.").arg(printable(root)));
    auto& entries = live.listing.entries;
    publishing::sortByPath(entries);
    QStringList unreadable;
    for (const UnreadablePath& path : live.listing.unreadable)
        unreadable << printable(path.path);
    refuseUnreadable(unreadable);

    openGeneration(ledger, site, live, job);
    live.standsAsGeneration = live.reader && backup::standsAs(live.reader->manifest(), live.listing);
    const std::vector<TreeEntry*> unknown = takeKnownHashes(live);
    if (!unknown.empty()) {
        job.report(Tr::tr("Comparing contents on the server"), 0, 0);
        std::vector<QByteArray> names;
        for (const TreeEntry* entry : unknown)
            names.push_back(entry->path);
        const QHash<QByteArray, QByteArray> sums = remote::hashFiles(transport, names, job);
        for (TreeEntry* entry : unknown) {
            entry->sha256 = sums.value(entry->path);
            if (entry->sha256.isEmpty())
                unreadable << printable(entry->path);
        }
        refuseUnreadable(unreadable);
        live.hashedOnServer = static_cast<qint64>(unknown.size());
    }
    live.tree = publishing::treeBelow(entries, root);
    live.all = publishing::contentBelow(entries, site.roots);
    live.survey.listing.entries = publishing::contentBelow(entries, {root});
    return live;
}

std::optional<PublishConflict> findConflict(const LiveSite& live, const Site& site,
                                            const std::optional<Baseline>& baseline,
                                            const std::optional<FolderOrigin>& origin,
                                            const std::optional<integrity::TreeState>& previewed)
{
    PublishConflict conflict;
    if (baseline) {
        conflict.expected = QStringLiteral("baseline");
        conflict.expectedAt = baseline->approvedAt;
        conflict.departures = publishing::departures(integrity::readBaseline(*baseline).entries, live.all, true);
    }
    if (conflict.departures.empty() && origin) {
        conflict.expected = QStringLiteral("origin");
        conflict.expectedAt = origin->takenAt;
        conflict.departures = publishing::departures(publishing::treeBelow(origin->entries, live.root), live.tree, false);
    } else {
        if (!baseline && !origin && previewed) {
            conflict.expected = QStringLiteral("preview");
            conflict.expectedAt = previewed->takenAt;
            conflict.departures = publishing::departures(previewed->entries, live.all, true);
        }
        for (publishing::Departure& one : conflict.departures)
            one.path = ownRelative(one.path, site);
    }
    if (conflict.departures.empty())
        return std::nullopt;
    conflict.sentence = sentenceFor(conflict);
    return conflict;
}

} // namespace akimori::operations
