#include "publishing/checks/filescheck.h"

#include "inspection/filefacts.h"
#include "publishing/leftovers.h"
#include "publishing/tr.h"

namespace akimori::publishing {

namespace {

/// A static site has no programs (H-1); the web server's own settings are system changes.
QString whyForbidden(const QByteArray& path)
{
    switch (inspection::roleOf(path)) {
    case inspection::Role::ServerScript:
        return Tr::tr("A program for the server: a static site has none.");
    case inspection::Role::ServerConfig:
        return Tr::tr("A settings file of the web server. Change it as a system change.");
    case inspection::Role::Executable:
        return Tr::tr("A program that would run on a visitor's computer.");
    default: return {};
    }
}

} // namespace

QString FilesCheck::id() const { return QStringLiteral("files"); }
QString FilesCheck::title() const { return Tr::tr("Files that do not belong there"); }

void FilesCheck::run(const Candidate& candidate, CheckOutcome& outcome, JobContext&) const
{
    for (const UnreadablePath& refused : candidate.local.refused)
        outcome.remarks.push_back({refused.path, 0, refused.why, {}, true});
    for (const std::vector<TreeEntry>* list : {&candidate.difference.added, &candidate.difference.changed}) {
        for (const TreeEntry& entry : *list) {
            ++outcome.checked;
            const QString forbidden = whyForbidden(entry.path);
            const QString leftover = leftoverReason(entry.path);
            if (!forbidden.isEmpty() || !leftover.isEmpty())
                outcome.remarks.push_back({entry.path, 0, forbidden.isEmpty() ? leftover : forbidden, {}, true});
        }
    }
}

} // namespace akimori::publishing
