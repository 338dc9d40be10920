#include "operations/schedule/setschedule.h"

#include "base/atomicfile.h"
#include "ledger/settingtable.h"
#include "operations/people/people.h"
#include "operations/schedule/history.h"
#include "operations/tr.h"
#include "schedule/plannedruns.h"

#include <QDir>
#include <QFileInfo>

namespace akimori::operations {

namespace {

const QString kSchedule = QStringLiteral("schedule");
const QString kSecondCopy = QStringLiteral("backup.secondCopy");

QString markerOf(const QString& folder)
{
    return folder + QStringLiteral("/.akimori-second-copy");
}

} // namespace

void SetSchedule::run(const QString& siteName, const schedule::SchedulePlan& plan) const
{
    const auto ledger = m_context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, actorForSettings(m_context, *ledger));
    const Site site = findSite(*ledger, siteName);
    schedule::SchedulePlan checked = plan;
    const schedule::SchedulePlan inForce = schedulePlan(*ledger, site);
    checked.termFrom = inForce.termFrom;
    checked.termThrough = inForce.termThrough;
    schedule::validate(checked);
    const QJsonObject after{{QStringLiteral("scanFrom"), checked.scanFrom.toString(QStringLiteral("HH:mm"))},
                            {QStringLiteral("dataOnClosedDays"), checked.dataOnClosedDays},
                            {QStringLiteral("systemDay"), checked.systemDay},
                            {QStringLiteral("verificationDay"), checked.verificationDay},
                            {QStringLiteral("yearlyDrill"), checked.yearlyDrill},
                            {QStringLiteral("drillMonth"), checked.drillMonth}};
    const ledger::SettingTable settings(*ledger);
    const auto before = settings.value(site.id, kSchedule);
    settings.set(transaction, site.id, kSchedule, after);
    transaction.audit(QStringLiteral("schedule.set"), site.id,
                      {{QStringLiteral("before"), before.value_or(QJsonValue::Null)}, {QStringLiteral("after"), after}});
    transaction.commit();
}

QString secondCopyFolder(const ledger::Ledger& ledger)
{
    const auto stored = ledger::SettingTable(ledger).value(ledger::SettingTable::kProfile, kSecondCopy);
    return stored ? stored->toString() : QString();
}

bool secondCopyIsThere(const QString& folder)
{
    return QFileInfo::exists(markerOf(folder));
}

void setSecondCopyFolder(const Context& context, const QString& folder)
{
    const QString clean = folder.isEmpty() ? QString() : QDir::cleanPath(QDir(folder).absolutePath());
    const QString profile = QDir::cleanPath(context.profile.folder());
    if (!clean.isEmpty() && (clean == profile || clean.startsWith(profile + u'/')))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("%1 lies within the profile. A second copy belongs on another disk. Choose another folder.")
                        .arg(folder));
    if (!clean.isEmpty()) {
        makeFolder(clean);
        writeFileAtomically(markerOf(clean), "Second copy of an Akimori profile. Do not remove this file.\n");
    }
    const auto ledger = context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    const QString before = secondCopyFolder(*ledger);
    ledger::SettingTable(*ledger).set(transaction, ledger::SettingTable::kProfile, kSecondCopy,
                                      clean.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(clean));
    transaction.audit(QStringLiteral("secondcopy.set"), {},
                      {{QStringLiteral("before"), before}, {QStringLiteral("after"), clean}});
    transaction.commit();
}

} // namespace akimori::operations
