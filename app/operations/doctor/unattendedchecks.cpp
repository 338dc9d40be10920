#include "operations/doctor/unattendedchecks.h"

#include "base/platform/process.h"
#include "operations/doctor/toolanswer.h"
#include "operations/monitoring/watch.h"
#include "operations/schedule/timer.h"
#include "operations/tr.h"
#include "remote/keyfile.h"

#include <QFileInfo>

namespace akimori::operations {

namespace {

std::optional<QString> askSystemd(const char* question, const char* unit)
{
    return toolAnswer(QStringLiteral("systemctl"), {QStringLiteral("--user"), QLatin1String(question), QLatin1String(unit)});
}

/// Whether a unit that is installed is at work, and comes back after a restart of this computer.
DoctorCheck runs(const char* unit, const DoctorCheck& check)
{
    const std::optional<QString> active = askSystemd("is-active", unit);
    if (!active || active->contains(QLatin1String("bus")) || active->contains(QLatin1String("booted")))
        return check.notChecked(Tr::tr("systemd of this user could not be asked."));
    const QString advice = Tr::tr("Enter: systemctl --user enable --now %1").arg(QLatin1String(unit));
    if (*active != QLatin1String("active"))
        return check.wrong(Tr::tr("%1 is installed but does not run.").arg(QLatin1String(unit)), advice);
    if (askSystemd("is-enabled", unit) == QLatin1String("disabled"))
        return check.wrong(Tr::tr("%1 runs now, but not any more after a restart of this computer.").arg(QLatin1String(unit)), advice);
    return check;
}

/// The units that the package brings serve the default profile once somebody has enabled them.
bool packagedUnitRuns(const Context& context, const char* unit)
{
    return context.profile.folder() == Profile::defaultFolder() && askSystemd("is-active", unit) == QLatin1String("active");
}

} // namespace

DoctorCheck timerCheck(const Context& context, const QString& program, const DoctorCheck& check)
{
    const ScheduleTimer timer;
    const QString advice = Tr::tr("Run “akimori-cli timer install --profile %1”.").arg(context.profile.folder());
    if (!timer.isInstalled() && packagedUnitRuns(context, kTimerUnit))
        return runs(kTimerUnit, check);
    if (!timer.isInstalled())
        return check.wrong(Tr::tr("No timer is installed, so nothing runs by itself."), advice);
    if (!timer.serves(program, context.profile.folder()))
        return check.wrong(Tr::tr("The timer calls another program or serves another profile."), advice);
    return runs(kTimerUnit, check);
}

DoctorCheck watchCheck(const Context& context, const DoctorCheck& check)
{
    if (!ScheduleTimer().isInstalled() && packagedUnitRuns(context, kWatchUnit))
        return runs(kWatchUnit, check);
    if (!ScheduleTimer().isInstalled())
        return check.wrong(watchRunning(context)
                               ? Tr::tr("The monitor runs, but nothing starts it again after a restart of this computer.")
                               : Tr::tr("No monitor is installed, so what happens while nobody looks is not noticed."),
                           Tr::tr("Run “akimori-cli timer install --profile %1”.").arg(context.profile.folder()));
    return runs(kWatchUnit, check);
}

DoctorCheck lingerCheck(const DoctorCheck& check)
{
    const QString user = QString::fromStdString(platform::userName());
    if (user.isEmpty() || user.contains(u'/'))
        return check.notChecked(Tr::tr("The name of this user is not known."));
    if (!QFileInfo::exists(QStringLiteral("/var/lib/systemd/linger/") + user))
        return check.wrong(Tr::tr("The timer stops when “%1” logs out.").arg(user),
                           Tr::tr("Enter: loginctl enable-linger %1").arg(user));
    return check;
}

DoctorCheck keyCheck(const Site& site, const DoctorCheck& check)
{
    if (site.keyFile.isEmpty())
        return check.wrong(Tr::tr("The login uses an agent or a password, which the timer does not have."),
                           Tr::tr("Register the site with an own key without passphrase for unattended runs."));
    const remote::KeyFile key = remote::inspectKeyFile(site.keyFile); // its errors say what to do
    if (key.encrypted)
        return check.wrong(Tr::tr("The key %1 asks for a passphrase.").arg(site.keyFile),
                           Tr::tr("Use an own key without passphrase for unattended runs and limit it on the server."));
    if (QFileInfo(site.keyFile).permissions() & (QFile::ReadGroup | QFile::ReadOther))
        return check.wrong(Tr::tr("Other users can read the key %1.").arg(site.keyFile),
                           Tr::tr("Enter: chmod 600 %1").arg(site.keyFile));
    return check.ok(site.keyFile);
}

} // namespace akimori::operations
