#include "records/generation.h"

#include "base/error.h"
#include "records/tr.h"

namespace akimori {

using records::Tr;

namespace {
constexpr BackupTrigger kTriggers[] = {BackupTrigger::Daily, BackupTrigger::Monthly, BackupTrigger::BeforeChange,
                                       BackupTrigger::AfterChange, BackupTrigger::AdHoc};
}

QString toString(BackupKind kind)
{
    return kind == BackupKind::Data ? QStringLiteral("data") : QStringLiteral("system");
}

QString toString(BackupTrigger trigger)
{
    switch (trigger) {
    case BackupTrigger::Daily: return QStringLiteral("daily");
    case BackupTrigger::Monthly: return QStringLiteral("monthly");
    case BackupTrigger::BeforeChange: return QStringLiteral("before-change");
    case BackupTrigger::AfterChange: return QStringLiteral("after-change");
    case BackupTrigger::AdHoc: return QStringLiteral("ad-hoc");
    }
    return QStringLiteral("ad-hoc");
}

BackupKind backupKindFromString(const QString& text)
{
    if (text == QLatin1String("data"))
        return BackupKind::Data;
    if (text == QLatin1String("system"))
        return BackupKind::System;
    throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no kind of backup. Use data or system.").arg(text));
}

BackupTrigger backupTriggerFromString(const QString& text)
{
    for (const BackupTrigger trigger : kTriggers) {
        if (text == toString(trigger))
            return trigger;
    }
    throw Error(ErrorCode::BadInput,
                Tr::tr("“%1” is no trigger of a backup. Use daily, monthly, before-change, after-change or ad-hoc.")
                    .arg(text));
}

QString displayName(BackupKind kind)
{
    return kind == BackupKind::Data ? Tr::tr("Data") : Tr::tr("System");
}

QString displayName(BackupTrigger trigger)
{
    switch (trigger) {
    case BackupTrigger::Daily: return Tr::tr("Daily");
    case BackupTrigger::Monthly: return Tr::tr("Monthly");
    case BackupTrigger::BeforeChange: return Tr::tr("Before change");
    case BackupTrigger::AfterChange: return Tr::tr("After change");
    case BackupTrigger::AdHoc: return Tr::tr("Ad hoc");
    }
    return {};
}

} // namespace akimori
