#include "operations/doctor/profilechecks.h"

#include "base/atomicfile.h"
#include "base/jst.h"
#include "base/platform/process.h"
#include "ledger/audittable.h"
#include "ledger/documenttable.h"
#include "operations/backup/generations.h"
#include "operations/calendar/calendar.h"
#include "operations/monitoring/anchors.h"
#include "operations/notify/mailsettings.h"
#include "operations/notify/outbox.h"
#include "operations/schedule/setschedule.h"
#include "operations/tr.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr qint64 kLeastFreeBytes = 2'000'000'000;
constexpr int kLeastGenerations = 3; // clause B-8
constexpr int kVerifiedWithinDays = 35;
constexpr int kCopyWithinDays = 2;
constexpr int kPaperWithinDays = 45; // the monthly report of last month is out by then

constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

bool othersMayUse(const QString& file)
{
    return QFileInfo::exists(file) && (QFile::permissions(file) & kOthers);
}

/// Day of the newest “ledger-yyyymmdd.sqlite” of a folder; invalid when there is none.
QDate newestCopyIn(const QString& folder)
{
    const QStringList copies = QDir(folder).entryList({QStringLiteral("ledger-*.sqlite")}, QDir::Files, QDir::Name);
    return copies.isEmpty() ? QDate()
                            : QDate::fromString(QFileInfo(copies.last()).completeBaseName().section(u'-', 1), QStringLiteral("yyyyMMdd"));
}

bool isOld(const QDate& copy, const Context& context)
{
    return copy.daysTo(jst::date(context.clock->nowUtc())) > kCopyWithinDays;
}

/// Something that only a profile in use has.
bool hasTraces(const Profile& profile)
{
    for (const QString& folder : {profile.copiesFolder(), profile.folder() + QStringLiteral("/generations")}) {
        if (!QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot))
            return true;
    }
    return false;
}

QString lostLedgerAdvice(const Profile& profile)
{
    const QStringList copies =
        QDir(profile.copiesFolder()).entryList({QStringLiteral("ledger-*.sqlite")}, QDir::Files, QDir::Name);
    if (copies.isEmpty())
        return Tr::tr("See whether the disk is mounted. If the file is lost, put the newest ledger of the second copy to %1 before anything "
                      "else is started.")
            .arg(profile.ledgerFile());
    return Tr::tr("See whether the disk is mounted. If the file is lost, enter: %1 — before anything else is started.")
        .arg(QStringLiteral("cp -p %1/%2 %3").arg(profile.copiesFolder(), copies.last(), profile.ledgerFile()));
}

} // namespace

DoctorCheck hostKeysCheck(const Context& context, const DoctorCheck& check)
{
    const QString file = context.profile.hostKeyFile();
    const QFileInfo info(file);
    if (!info.exists())
        return check.wrong(Tr::tr("The accepted host keys (%1) are gone, so every connection stops and asks.").arg(file),
                           Tr::tr("Take the file from the second copy, or connect once and compare the fingerprint with the one that the "
                                  "provider of the server tells."));
    if (!info.isFile() || !info.isReadable() || !info.isWritable())
        return check.wrong(Tr::tr("This user may not read and write %1, so every connection stops.").arg(file),
                           Tr::tr("Enter in a terminal: %1").arg(QStringLiteral("sudo chown %1: %2 && chmod 600 %2")
                                                       .arg(QString::fromStdString(platform::userName()), file)));
    if (info.permissions() & (QFile::WriteGroup | QFile::WriteOther))
        return check.wrong(Tr::tr("Other users can write to %1 and so make a strange server trusted.").arg(file),
                           Tr::tr("Enter: chmod 600 %1").arg(file));
    return check.ok(file);
}

DoctorCheck profileCheck(const Context& context, const DoctorCheck& check)
{
    const QFileInfo folder(context.profile.folder());
    if (!folder.isWritable())
        return check.wrong(Tr::tr("This user may not write to %1.").arg(folder.filePath()),
                           Tr::tr("Enter in a terminal: %1").arg(QStringLiteral("sudo chown -R %1: %2 && chmod 700 %2")
                                                       .arg(QString::fromStdString(platform::userName()), folder.filePath())));
    if (folder.permissions() & (kOthers | QFile::ExeOther))
        return check.wrong(Tr::tr("Other users can look into %1.").arg(folder.filePath()),
                           Tr::tr("Enter: chmod 700 %1").arg(folder.filePath()));
    const qint64 available = freeBytes(folder.filePath());
    if (available < kLeastFreeBytes)
        return check.wrong(Tr::tr("Only %1 MB are free.").arg(available / 1'000'000),
                           Tr::tr("Make room, or move the profile to a larger disk."));
    return check.ok(folder.filePath());
}

DoctorCheck secretsCheck(const Context& context, const DoctorCheck& check)
{
    for (const QString& file : {context.profile.mailPasswordFile(), context.profile.folder() + QStringLiteral("/proxy-password")}) {
        if (othersMayUse(file))
            return check.wrong(Tr::tr("Other users can read the password in %1, so it is not used.").arg(file),
                               Tr::tr("Enter: chmod 600 %1 — and change the password.").arg(file));
    }
    return check.ok(Tr::tr("for this user alone"));
}

DoctorCheck ledgerCheck(const Context& context, const DoctorCheck& check)
{
    const QString file = context.profile.ledgerFile();
    if (!QFileInfo::exists(file) && hasTraces(context.profile))
        throw Error(ErrorCode::NotFound, lostLedgerAdvice(context.profile),
                    Tr::tr("The ledger is not there, though the profile was in use. No empty one was made in its place."));
    if (QFileInfo::exists(file) && !QFileInfo(file).isWritable())
        throw Error(ErrorCode::PermissionDenied,
                    Tr::tr("This user may not write to the ledger %1, so nothing can be recorded. Correct its owner, then enter: chmod "
                           "600 %1")
                        .arg(file));
    const auto ledger = context.openLedger();
    ledger->checkPages();
    const AuditVerification audit = ledger::AuditTable(*ledger).verify();
    if (audit.firstBrokenSeq != 0)
        return check.wrong(Tr::tr("The record was changed from outside: entry %1 does not match.").arg(audit.firstBrokenSeq),
                           Tr::tr("Keep this file as it is and compare it with a copy of the ledger."));
    return check.ok(Tr::tr("%1 entries").arg(audit.count));
}

DoctorCheck copyCheck(const Context& context, const DoctorCheck& check)
{
    const QDate day = newestCopyIn(context.profile.copiesFolder());
    if (!day.isValid())
        return check.wrong(Tr::tr("There is no copy of the ledger yet."), Tr::tr("Run “akimori-cli run-due” once."));
    if (isOld(day, context))
        return check.wrong(Tr::tr("The newest copy of the ledger is of %1.").arg(day.toString(Qt::ISODate)),
                           Tr::tr("See whether the timer runs, or run “akimori-cli run-due”."));
    return check.ok(day.toString(Qt::ISODate));
}

DoctorCheck secondCopyCheck(const Context& context, const DoctorCheck& check)
{
    const QString folder = secondCopyFolder(*context.openLedger());
    if (folder.isEmpty())
        return check.wrong(Tr::tr("Everything lies on this disk alone: when it breaks, generations and evidence are lost."),
                           Tr::tr("Choose a folder on another disk under Settings, or with “schedule set --second-copy”."));
    if (!secondCopyIsThere(folder))
        return check.wrong(Tr::tr("The second copy in %1 cannot be reached.").arg(folder),
                           Tr::tr("Plug the disk in or mount the share. If the place has changed, choose it anew under Settings."));
    if (!QFileInfo(folder).isWritable())
        return check.wrong(Tr::tr("This user may not write to %1.").arg(folder), Tr::tr("Correct its owner, or choose another folder."));
    if (freeBytes(folder) < kLeastFreeBytes)
        return check.wrong(Tr::tr("Only %1 MB are free.").arg(freeBytes(folder) / 1'000'000),
                           Tr::tr("Make room there, or choose a larger disk."));
    const QDate day = newestCopyIn(folder + QStringLiteral("/ledger"));
    if (!day.isValid() || isOld(day, context))
        return check.wrong(day.isValid() ? Tr::tr("The second copy is of %1.").arg(day.toString(Qt::ISODate))
                                         : Tr::tr("Nothing has been copied to %1 yet.").arg(folder),
                           Tr::tr("Run “akimori-cli backup copy --to %1”.").arg(folder));
    return check.ok(folder);
}

DoctorCheck generationsCheck(const Context& context, const Site& site, BackupKind kind, const DoctorCheck& check)
{
    const QDateTime now = context.clock->nowUtc();
    int good = 0;
    QStringList damaged;
    QStringList stale;
    for (const Generation& generation : listGenerations(context, site.name, kind)) {
        if (generation.damaged)
            damaged << generation.id;
        else if (!generation.verified() || generation.verifiedAt.daysTo(now) > kVerifiedWithinDays)
            stale << generation.id;
        good += generation.verified() ? 1 : 0;
    }
    if (!damaged.isEmpty())
        return check.wrong(Tr::tr("Damaged or missing: %1").arg(damaged.join(QStringLiteral(", "))),
                           Tr::tr("Check the disk, take a new backup, and fetch the generation from the second copy."));
    if (!stale.isEmpty())
        return check.wrong(Tr::tr("Not verified for a month: %1").arg(stale.join(QStringLiteral(", "))),
                           Tr::tr("Run “akimori-cli backup verify --all”."));
    if (good < kLeastGenerations)
        return check.wrong(Tr::tr("%n verified generation(s), fewer than three", nullptr, good),
                           Tr::tr("Take backups until three generations are kept: “akimori-cli backup run”."));
    return check.ok(Tr::tr("%n verified generation(s)", nullptr, good));
}

DoctorCheck mailCheck(const Context& context, const DoctorCheck& check)
{
    const auto ledger = context.openLedger();
    const MailSettings settings = readMailSettings(*ledger);
    if (!settings.ready())
        return check.wrong(Tr::tr("Mail is not set up: what is found at night reaches nobody."),
                           Tr::tr("Enter server, sender and an address on call under Settings, or with “notify settings”; then “notify "
                                  "test”."));
    if (!settings.user.isEmpty() && mailPasswordPlace(context) == MailPasswordPlace::None)
        return check.wrong(Tr::tr("No password is kept where the timer and the monitor can read it, so they cannot mail."),
                           Tr::tr("Enter it under Settings without the keychain, or with “notify password”."));
    mailServer(context, settings); // throws when others can read the password
    const std::size_t waiting = undeliveredMails(context).size();
    if (waiting > 0)
        return check.wrong(Tr::tr("%n message(s) could not be delivered.", nullptr, static_cast<int>(waiting)),
                           Tr::tr("“notify outbox” says why."));
    return check.ok(Tr::tr("%1 to %n address(es)", nullptr, static_cast<int>(settings.all().size())).arg(settings.host));
}

DoctorCheck holidayCheck(const Context& context, const DoctorCheck& check)
{
    const HolidayTable holidays = cityCalendar(*context.openLedger()).settings().holidays;
    const int announced = holidayrules::announcedThrough(jst::date(context.clock->nowUtc()));
    if (!holidays.hasData())
        return check.ok(Tr::tr("computed from the law; no table is imported"));
    if (!holidays.covers(announced))
        return check.wrong(Tr::tr("The imported holidays end in %1, but those of %2 are announced. Those days are computed from the law "
                                  "only.")
                               .arg(holidays.coveredThrough().year())
                               .arg(announced),
                           Tr::tr("Fetch syukujitsu.csv of the Cabinet Office and run “akimori-cli calendar import syukujitsu.csv”."));
    return check.ok(Tr::tr("imported through %1").arg(holidays.coveredThrough().year()));
}

DoctorCheck anchorsCheck(const Context& context, const DoctorCheck& check)
{
    const std::size_t count = readMonitorAnchors(*context.openLedger()).size();
    if (count < kFewestAnchors)
        return check.wrong(Tr::tr("No places for comparison are named: a failure of this computer's own line would look like an outage "
                                  "of the site."),
                           Tr::tr("Name two independent ones under Monitoring, or with “monitor anchors”."));
    return check.ok(Tr::tr("%n place(s)", nullptr, static_cast<int>(count)));
}

DoctorCheck paperCheck(const Context& context, const std::vector<Site>& sites, const DoctorCheck& check)
{
    const auto ledger = context.openLedger();
    const QDateTime now = context.clock->nowUtc();
    const IssuedDocument* newest = nullptr;
    const std::vector<IssuedDocument> documents = ledger::DocumentTable(*ledger).all();
    for (const IssuedDocument& document : documents) {
        if (document.state() == DocumentState::Submitted && !document.auditHead.isEmpty()
            && (!newest || newest->issuedAt < document.issuedAt))
            newest = &document;
    }
    if (newest && !ledger::AuditTable(*ledger).verify(newest->auditHead).anchorFound)
        return check.wrong(Tr::tr("The head of the chain that is printed on %1 is not in this ledger: the record was rewritten, or an old "
                                  "copy is in use.")
                               .arg(newest->no),
                           Tr::tr("Keep this file as it is and compare it with the copies of the ledger and the papers at the city."));
    const auto since = std::min_element(sites.begin(), sites.end(), [](const Site& a, const Site& b) { return a.createdAt < b.createdAt; });
    const QDateTime from = newest ? newest->issuedAt : since == sites.end() ? now : since->createdAt;
    if (from.daysTo(now) > kPaperWithinDays)
        return check.wrong(Tr::tr("No paper with the head of the chain was handed in since %1, so only this computer proves the record.")
                               .arg(jst::date(from).toString(Qt::ISODate)),
                           Tr::tr("Hand in the next paper and record it with “report submit”, or note the head that “audit verify” "
                                  "prints outside this computer."));
    return check.ok(newest ? newest->no : Tr::tr("none is due yet"));
}

} // namespace akimori::operations
