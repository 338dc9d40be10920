#include "schedule/plan.h"

#include "schedule/tr.h"

namespace akimori::schedule {

QString toString(JobKind job)
{
    switch (job) {
    case JobKind::Scan:
        return QStringLiteral("scan");
    case JobKind::DataBackup:
        return QStringLiteral("data-backup");
    case JobKind::SystemBackup:
        return QStringLiteral("system-backup");
    case JobKind::Verification:
        return QStringLiteral("verification");
    case JobKind::RestoreDrill:
        return QStringLiteral("restore-drill");
    }
    return {};
}

QString displayName(JobKind job)
{
    switch (job) {
    case JobKind::Scan:
        return Tr::tr("Check for tampering");
    case JobKind::DataBackup:
        return Tr::tr("Data backup");
    case JobKind::SystemBackup:
        return Tr::tr("System backup");
    case JobKind::Verification:
        return Tr::tr("Verification of the generations");
    case JobKind::RestoreDrill:
        return Tr::tr("Restore drill");
    }
    return {};
}

} // namespace akimori::schedule
