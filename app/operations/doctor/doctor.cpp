#include "operations/doctor/doctor.h"

#include "base/atomicfile.h"
#include "base/jst.h"
#include "ledger/audittable.h"
#include "operations/backup/generations.h"
#include "operations/notify/mailsettings.h"
#include "operations/notify/outbox.h"
#include "operations/monitoring/watch.h"
#include "operations/schedule/timer.h"
#include "operations/sites/contractsites.h"
#include "operations/tr.h"
#include "remote/keyfile.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <functional>
#include <pwd.h>
#include <unistd.h>

namespace akimori::operations {

namespace {

using State = DoctorCheck::State;

constexpr qint64 kLeastFreeBytes = 2'000'000'000;
constexpr int kLeastGenerations = 3; // clause B-8
constexpr int kVerifiedWithinDays = 35;
constexpr int kCopyWithinDays = 2;
constexpr int kToolMs = 10'000;

DoctorCheck wrong(DoctorCheck check, const QString& detail, const QString& advice)
{
    check.state = State::Wrong;
    check.detail = detail;
    check.advice = advice;
    return check;
}

DoctorCheck notChecked(DoctorCheck check, const QString& why)
{
    check.state = State::NotChecked;
    check.detail = why;
    return check;
}

DoctorCheck profileCheck(const Context& context, DoctorCheck check)
{
    const QFileInfo folder(context.profile.folder());
    check.detail = folder.filePath();
    if (!folder.isWritable())
        return wrong(check, folder.filePath(), Tr::tr("This user may not write there. Correct its owner."));
    const auto foreign = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (folder.permissions() & foreign)
        return wrong(check, Tr::tr("Other users can look into %1.").arg(folder.filePath()),
                     Tr::tr("Enter: chmod 700 %1").arg(folder.filePath()));
    const qint64 available = freeBytes(folder.filePath());
    if (available < kLeastFreeBytes)
        return wrong(check, Tr::tr("Only %1 MB are free.").arg(available / 1'000'000),
                     Tr::tr("Make room, or move the profile to a larger disk."));
    return check;
}

DoctorCheck ledgerCheck(const Context& context, DoctorCheck check)
{
    const auto ledger = context.openLedger();
    ledger->checkPages();
    const AuditVerification audit = ledger::AuditTable(*ledger).verify();
    check.detail = Tr::tr("%1 entries").arg(audit.count);
    if (audit.firstBrokenSeq != 0)
        return wrong(check,
                     Tr::tr("The record was changed from outside: entry %1 does not match.").arg(audit.firstBrokenSeq),
                     Tr::tr("Keep this file as it is and compare it with a copy of the ledger."));
    return check;
}

DoctorCheck copyCheck(const Context& context, DoctorCheck check)
{
    const QFileInfoList copies = QDir(context.profile.copiesFolder())
                                     .entryInfoList({QStringLiteral("ledger-*.sqlite")}, QDir::Files, QDir::Name);
    if (copies.isEmpty())
        return wrong(check, Tr::tr("There is no copy of the ledger yet."), Tr::tr("Run “akimori-cli run-due” once."));
    const QDate day = QDate::fromString(copies.last().completeBaseName().section(u'-', 1), QStringLiteral("yyyyMMdd"));
    check.detail = copies.last().filePath();
    if (day.daysTo(jst::date(context.clock->nowUtc())) > kCopyWithinDays)
        return wrong(check, Tr::tr("The newest copy of the ledger is of %1.").arg(day.toString(Qt::ISODate)),
                     Tr::tr("See whether the timer runs, or run “akimori-cli run-due”."));
    return check;
}

DoctorCheck generationsCheck(const Context& context, const Site& site, BackupKind kind, DoctorCheck check)
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
    check.detail = Tr::tr("%n verified generation(s)", nullptr, good);
    if (!damaged.isEmpty())
        return wrong(check, Tr::tr("Damaged or missing: %1").arg(damaged.join(QStringLiteral(", "))),
                     Tr::tr("Check the disk, take a new backup, and fetch the generation from the second copy."));
    if (!stale.isEmpty())
        return wrong(check, Tr::tr("Not verified for a month: %1").arg(stale.join(QStringLiteral(", "))),
                     Tr::tr("Run “akimori-cli backup verify --all”."));
    if (good < kLeastGenerations)
        return wrong(check, Tr::tr("%n verified generation(s), fewer than three", nullptr, good),
                     Tr::tr("Take backups until three generations are kept: “akimori-cli backup run”."));
    return check;
}

/// Output of a program of this computer, nothing when it is missing or does not end in time.
std::optional<QString> outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(kToolMs) || process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    return QString::fromUtf8(process.readAll()).trimmed();
}

constexpr int kLoginMs = 60'000;

/// Logs in once as the timer does: through systemd when it can be reached, else with nothing but the home folder, so that
/// neither an agent nor a passphrase of this session helps.
DoctorCheck loginCheck(const Context& context, const QString& program, const Site& site, DoctorCheck check)
{
    QStringList command{program, QStringLiteral("--profile"), context.profile.folder(), QStringLiteral("--quiet"), QStringLiteral("site"),
                        QStringLiteral("test"), site.name};
    QProcess process;
    QProcessEnvironment bare;
    for (const char* name : {"HOME", "USER", "LOGNAME", "XDG_RUNTIME_DIR"}) {
        if (qEnvironmentVariableIsSet(name))
            bare.insert(QLatin1String(name), qEnvironmentVariable(name));
    }
    bare.insert(QStringLiteral("PATH"), QStringLiteral("/usr/local/bin:/usr/bin:/bin"));
    process.setProcessEnvironment(bare);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const bool systemd = outputOf(QStringLiteral("systemctl"), {QStringLiteral("--user"), QStringLiteral("is-system-running")})
                             .value_or(QString())
                             .contains(QRegularExpression(QStringLiteral("^(running|degraded)$")));
    if (systemd)
        command = QStringList{QStringLiteral("systemd-run"), QStringLiteral("--user"), QStringLiteral("--wait"), QStringLiteral("--pipe"),
                              QStringLiteral("--quiet"), QStringLiteral("--collect")}
                  + command;
    process.start(command.takeFirst(), command, QIODevice::ReadOnly);
    if (!process.waitForFinished(kLoginMs) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished(kToolMs);
        return notChecked(check, Tr::tr("The login without a person could not be tried: the test did not end."));
    }
    constexpr int kRefused = 5; // as the command line documents its exit codes
    constexpr int kHostKey = 6;
    if (process.exitCode() == kRefused || process.exitCode() == kHostKey)
        return wrong(check, Tr::tr("Without a person nobody gets in: %1").arg(QString::fromUtf8(process.readAll().left(400)).trimmed()),
                     Tr::tr("Test the site under “Sites and connection”, with a key of its own without passphrase."));
    if (process.exitCode() != 0)
        return notChecked(check, Tr::tr("The login without a person could not be tried now: %1")
                                     .arg(QString::fromUtf8(process.readAll().left(400)).trimmed()));
    check.detail = systemd ? Tr::tr("%1: logged in through systemd as the timer does").arg(site.keyFile)
                           : Tr::tr("%1: logged in with an empty environment; systemd cannot be reached from here").arg(site.keyFile);
    return check;
}

DoctorCheck keyCheck(const Site& site, DoctorCheck check)
{
    if (site.keyFile.isEmpty())
        return wrong(check, Tr::tr("The login uses an agent or a password, which the timer does not have."),
                     Tr::tr("Register the site with an own key without passphrase for unattended runs."));
    check.detail = site.keyFile;
    const remote::KeyFile key = remote::inspectKeyFile(site.keyFile); // its errors say what to do
    if (key.encrypted)
        return wrong(check, Tr::tr("The key %1 asks for a passphrase.").arg(site.keyFile),
                     Tr::tr("Use an own key without passphrase for unattended runs and limit it on the server."));
    if (QFileInfo(site.keyFile).permissions() & (QFile::ReadGroup | QFile::ReadOther))
        return wrong(check, Tr::tr("Other users can read the key %1.").arg(site.keyFile),
                     Tr::tr("Enter: chmod 600 %1").arg(site.keyFile));
    return check;
}

DoctorCheck fontCheck(DoctorCheck check)
{
    const std::optional<QString> fonts =
        outputOf(QStringLiteral("fc-list"), {QStringLiteral(":lang=ja"), QStringLiteral("family")});
    if (!fonts)
        return notChecked(check, Tr::tr("fc-list is not installed, so the fonts were not looked at. Install fontconfig."));
    if (fonts->isEmpty())
        return wrong(check, Tr::tr("No Japanese font is installed, so papers would be empty boxes."),
                     Tr::tr("Install fonts-noto-cjk or fonts-morisawa-bizud-mincho."));
    check.detail = Tr::tr("%1 fonts").arg(fonts->count(u'\n') + 1);
    return check;
}

DoctorCheck opensshCheck(DoctorCheck check)
{
    const std::optional<QString> version = outputOf(QStringLiteral("ssh"), {QStringLiteral("-V")});
    if (!version)
        return wrong(check, Tr::tr("The program ssh was not found."), Tr::tr("Install openssh-client."));
    check.detail = *version;
    return check;
}

/// Without the helper every scan leaves all contents unread: said here before the first night, not after it.
DoctorCheck helperCheck(const QByteArray& helper, DoctorCheck check)
{
    check.detail = QFile::decodeName(helper);
    if (helper.isEmpty() || !QFileInfo(check.detail).isExecutable())
        return wrong(check, Tr::tr("akimori-inspect is missing, so scans could not read the contents of any file."),
                     Tr::tr("Install Akimori again."));
    return check;
}

/// Whether a unit that is installed is at work.
DoctorCheck runs(const char* unit, DoctorCheck check)
{
    const std::optional<QString> active =
        outputOf(QStringLiteral("systemctl"), {QStringLiteral("--user"), QStringLiteral("is-active"), QLatin1String(unit)});
    if (!active || active->contains(QLatin1String("bus")) || active->contains(QLatin1String("booted")))
        return notChecked(check, Tr::tr("systemd of this user could not be asked."));
    if (*active != QLatin1String("active"))
        return wrong(check, Tr::tr("%1 is installed but does not run.").arg(QLatin1String(unit)),
                     Tr::tr("Enter: systemctl --user enable --now %1").arg(QLatin1String(unit)));
    return check;
}

DoctorCheck timerCheck(const Context& context, const QString& program, DoctorCheck check)
{
    const ScheduleTimer timer;
    const QString advice = Tr::tr("Run “akimori-cli timer install --profile %1”.").arg(context.profile.folder());
    if (!timer.isInstalled())
        return wrong(check, Tr::tr("No timer is installed, so nothing runs by itself."), advice);
    if (!timer.serves(program, context.profile.folder()))
        return wrong(check, Tr::tr("The timer calls another program or serves another profile."), advice);
    return runs(kTimerUnit, check);
}

/// The monitor is a unit of its own: the timer may run while nobody watches.
DoctorCheck watchCheck(const Context& context, DoctorCheck check)
{
    if (!ScheduleTimer().isInstalled())
        return wrong(check,
                     watchRunning(context) ? Tr::tr("The monitor runs, but nothing starts it again after a restart of this computer.")
                                           : Tr::tr("No monitor is installed, so what happens while nobody looks is not noticed."),
                     Tr::tr("Run “akimori-cli timer install --profile %1”.").arg(context.profile.folder()));
    return runs(kWatchUnit, check);
}

DoctorCheck lingerCheck(DoctorCheck check)
{
    const passwd* account = ::getpwuid(::geteuid());
    const QString user = account ? QString::fromLocal8Bit(account->pw_name) : QString();
    if (user.isEmpty() || user.contains(u'/'))
        return notChecked(check, Tr::tr("The name of this user is not known."));
    if (!QFileInfo::exists(QStringLiteral("/var/lib/systemd/linger/") + user))
        return wrong(check, Tr::tr("The timer stops when “%1” logs out.").arg(user),
                     Tr::tr("Enter: loginctl enable-linger %1").arg(user));
    return check;
}

DoctorCheck mailCheck(const Context& context, DoctorCheck check)
{
    const auto ledger = context.openLedger();
    const MailSettings settings = readMailSettings(*ledger);
    if (!settings.ready())
        return wrong(check, Tr::tr("Mail is not set up: what is found at night reaches nobody."),
                     Tr::tr("Enter server, sender and an address on call under Settings, or with “notify settings”; then “notify "
                            "test”."));
    mailServer(context, settings); // throws when others can read the password
    if (!settings.user.isEmpty() && mailPasswordPlace(context) == MailPasswordPlace::None)
        return wrong(check, Tr::tr("No password is kept where the timer and the monitor can read it, so they cannot mail."),
                     Tr::tr("Enter it under Settings without the keychain, or with “notify password”."));
    const std::size_t waiting = undeliveredMails(context).size();
    if (waiting > 0)
        return wrong(check, Tr::tr("%n message(s) could not be delivered.", nullptr, static_cast<int>(waiting)),
                     Tr::tr("“notify outbox” says why."));
    check.detail = Tr::tr("%1 to %n address(es)", nullptr, static_cast<int>(settings.all().size())).arg(settings.host);
    return check;
}

} // namespace

std::vector<DoctorCheck> Doctor::run(JobContext& job) const
{
    std::vector<DoctorCheck> checks;
    const auto look = [&](const QString& id, const QString& title, const std::function<DoctorCheck(DoctorCheck)>& at) {
        job.throwIfCancelled();
        job.report(title, 0, 0);
        const DoctorCheck blank{id, title, State::Ok, {}, {}};
        try {
            checks.push_back(at(blank));
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            checks.push_back(wrong(blank, error.detail(), error.sentence()));
        }
    };
    std::vector<Site> sites;
    look(QStringLiteral("profile"), Tr::tr("Profile folder"),
         [&](const DoctorCheck& check) { return profileCheck(m_context, check); });
    look(QStringLiteral("ledger"), Tr::tr("Evidence ledger"),
         [&](const DoctorCheck& check) { return ledgerCheck(m_context, check); });
    look(QStringLiteral("sites"), Tr::tr("Registered sites"), [&](DoctorCheck check) {
        sites = contractSites(*m_context.openLedger());
        check.detail = Tr::tr("%n site(s)", nullptr, static_cast<int>(sites.size()));
        return check;
    });
    for (const Site& site : sites) {
        for (const BackupKind kind : {BackupKind::Data, BackupKind::System})
            look(QStringLiteral("generations:%1:%2").arg(site.name, toString(kind)),
                 Tr::tr("%1: generations (%2)").arg(site.name, displayName(kind)),
                 [&](const DoctorCheck& check) { return generationsCheck(m_context, site, kind, check); });
        look(QStringLiteral("key:%1").arg(site.name), Tr::tr("%1: key for unattended runs").arg(site.name),
             [&](const DoctorCheck& check) {
                 const DoctorCheck key = keyCheck(site, check);
                 return key.state == DoctorCheck::State::Ok ? loginCheck(m_context, m_program, site, key) : key;
             });
    }
    if (!sites.empty())
        look(QStringLiteral("ledgerCopy"), Tr::tr("Nightly copy of the ledger"),
             [&](const DoctorCheck& check) { return copyCheck(m_context, check); });
    if (!sites.empty())
        look(QStringLiteral("mail"), Tr::tr("Mail to who is on call"),
             [&](const DoctorCheck& check) { return mailCheck(m_context, check); });
    look(QStringLiteral("fonts"), Tr::tr("Japanese fonts for the papers"), fontCheck);
    look(QStringLiteral("openssh"), Tr::tr("OpenSSH client"), opensshCheck);
    look(QStringLiteral("helper"), Tr::tr("Helper that reads contents"),
         [&](const DoctorCheck& check) { return helperCheck(m_helper, check); });
    look(QStringLiteral("timer"), Tr::tr("Timer for unattended runs"),
         [&](const DoctorCheck& check) { return timerCheck(m_context, m_program, check); });
    look(QStringLiteral("watch"), Tr::tr("Monitor that runs unattended"),
         [&](const DoctorCheck& check) { return watchCheck(m_context, check); });
    look(QStringLiteral("linger"), Tr::tr("Runs after logging out (linger)"), lingerCheck);
    return checks;
}

} // namespace akimori::operations
