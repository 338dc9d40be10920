#include "publishing/checks/removalcheck.h"

#include "publishing/tr.h"

namespace akimori::publishing {

namespace {
constexpr qint64 kPercent = 30;
constexpr qint64 kFloor = 10; ///< files; fewer are no mass
}

QString RemovalCheck::id() const { return QStringLiteral("removal"); }
QString RemovalCheck::title() const { return Tr::tr("Unusual removals"); }

void RemovalCheck::run(const Candidate& candidate, CheckOutcome& outcome, JobContext&) const
{
    qint64 files = 0;
    for (const TreeEntry& entry : candidate.live)
        files += !entry.isDirectory();
    outcome.checked = files;
    const auto removed = static_cast<qint64>(candidate.difference.removed.size());
    if (removed >= kFloor && removed * 100 > files * kPercent)
        outcome.remarks.push_back({{}, 0,
                                   Tr::tr("%1 of %2 files would disappear. Make sure that the folder is the whole site.")
                                       .arg(removed)
                                       .arg(files),
                                   {}, false});
}

} // namespace akimori::publishing
