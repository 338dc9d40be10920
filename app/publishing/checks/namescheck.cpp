#include "publishing/checks/namescheck.h"

#include "base/bytepath.h"
#include "publishing/nameclashes.h"
#include "publishing/tr.h"

#include <QSet>

namespace akimori::publishing {

QString NamesCheck::id() const { return QStringLiteral("names"); }
QString NamesCheck::title() const { return Tr::tr("File names"); }

void NamesCheck::run(const Candidate& candidate, CheckOutcome& outcome, JobContext&) const
{
    QSet<QByteArray> added;
    for (const TreeEntry& entry : candidate.difference.added) {
        added.insert(entry.path);
        ++outcome.checked;
        const QString trouble = troubleWith(entry.path);
        if (!trouble.isEmpty())
            outcome.remarks.push_back({entry.path, 0, trouble, {}, false});
    }
    if (added.isEmpty())
        return; // what is there already is the survey's matter
    std::vector<QByteArray> all;
    for (const TreeEntry& entry : candidate.local.entries)
        all.push_back(entry.path);
    for (const NameClash& clash : nameClashes(all)) {
        if (added.contains(clash.first) || added.contains(clash.other))
            outcome.remarks.push_back({clash.other, 0,
                                       Tr::tr("Differs from %1 only in case or Unicode form.").arg(printable(clash.first)),
                                       {}, false});
    }
}

} // namespace akimori::publishing
