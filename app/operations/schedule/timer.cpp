#include "operations/schedule/timer.h"

#include "base/atomicfile.h"
#include "operations/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

static void initResources() // Q_INIT_RESOURCE must stand outside every namespace
{
    Q_INIT_RESOURCE(systemd);
}

namespace akimori::operations {

namespace {

constexpr int kSystemctlMs = 30'000;
constexpr qint64 kMaxUnitBytes = 64 << 10;

QString templateText(const char* unit)
{
    initResources();
    QFile file(QStringLiteral(":/akimori/systemd/") + QLatin1String(unit));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, Tr::tr("The text of the timer is missing in this program."));
    return QString::fromUtf8(file.readAll());
}

/// Inside double quotes systemd still reads backslashes, percent signs and dollar signs.
QString quoted(QString path)
{
    for (const QChar c : path) {
        if (c.unicode() < u' ' || c.unicode() == 0x7f)
            throw Error(ErrorCode::BadInput,
                        Tr::tr("A path with control characters cannot be used in a timer. Move the folder."));
    }
    return path.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'"', QLatin1String("\\\""))
        .replace(u'%', QLatin1String("%%"))
        .replace(u'$', QLatin1String("$$"));
}

QString filledIn(const char* unit, const QString& program, const QString& profileFolder)
{
    QString text = templateText(unit);
    const QString condition = QStringLiteral("ConditionFileIsExecutable=");
    if (quoted(program) != program) // a condition is not unquoted: better none than one that never holds
        text.remove(condition + QStringLiteral("@AKIMORI_CLI@\n"));
    text.replace(QLatin1String("@AKIMORI_CLI@"), quoted(program));
    return text.replace(QLatin1String("@PROFILE@"), quoted(profileFolder));
}

/// Every unit, and the link that enables it.
struct Unit
{
    const char* name;
    const char* link; ///< below the units' folder; nullptr = never enabled by itself
};
constexpr Unit kUnits[] = {{kServiceUnit, nullptr},
                           {kTimerUnit, "timers.target.wants/akimori-run-due.timer"},
                           {kWatchUnit, "default.target.wants/akimori-watch.service"}};

bool isThere(const QString& file)
{
    const QFileInfo info(file);
    return info.exists() || info.isSymLink(); // a link whose unit is gone still makes systemd complain
}

} // namespace

ScheduleTimer::ScheduleTimer(QString unitsFolder) : m_folder(std::move(unitsFolder))
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                   + QStringLiteral("/systemd/user");
}

QString ScheduleTimer::serviceText(const QString& program, const QString& profileFolder)
{
    return filledIn(kServiceUnit, program, profileFolder);
}

QString ScheduleTimer::watchText(const QString& program, const QString& profileFolder)
{
    return filledIn(kWatchUnit, program, profileFolder);
}

QString ScheduleTimer::windowsTaskText(const QString& program, const QString& profileFolder, WindowsTask task)
{
    quoted(program + profileFolder); // the same control characters are refused
    if (profileFolder.contains(u'"'))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("A path with quotation marks cannot be used in a timer. Move the folder."));
    QString text = templateText(task == WindowsTask::Watch ? "watch.xml" : "run-due.xml");
    text.replace(QLatin1String("@AKIMORI_CLI@"), program.toHtmlEscaped());
    return text.replace(QLatin1String("@PROFILE@"), profileFolder.toHtmlEscaped());
}

QString ScheduleTimer::timerText()
{
    return templateText(kTimerUnit);
}

QString ScheduleTimer::path(const QString& unit) const
{
    return m_folder + u'/' + unit;
}

bool ScheduleTimer::isInstalled() const
{
    return std::all_of(std::begin(kUnits), std::end(kUnits),
                       [this](const Unit& unit) { return QFileInfo::exists(path(QLatin1String(unit.name))); });
}

bool ScheduleTimer::serves(const QString& program, const QString& profileFolder) const
{
    const auto is = [this](const char* unit, const QString& text) {
        return readFileBounded(path(QLatin1String(unit)), kMaxUnitBytes) == text.toUtf8();
    };
    return isInstalled() && is(kServiceUnit, serviceText(program, profileFolder))
           && is(kWatchUnit, watchText(program, profileFolder));
}

QStringList ScheduleTimer::install(const QString& program, const QString& profileFolder) const
{
    makeFolder(m_folder);
    const std::pair<const char*, QString> units[] = {{kServiceUnit, serviceText(program, profileFolder)},
                                                     {kTimerUnit, timerText()},
                                                     {kWatchUnit, watchText(program, profileFolder)}};
    QStringList files;
    for (const auto& [unit, text] : units) {
        files << path(QLatin1String(unit));
        writeFileAtomically(files.last(), text.toUtf8(), 0644);
    }
    return files;
}

QStringList ScheduleTimer::remove() const
{
    QStringList removed;
    const auto take = [&](const QString& file) {
        if (!isThere(file))
            return;
        if (!QFile::remove(file))
            throw Error(ErrorCode::LocalIo, Tr::tr("The file %1 could not be removed. Remove it by hand.").arg(file));
        removed << file;
    };
    for (const Unit& unit : kUnits) {
        if (unit.link)
            take(path(QLatin1String(unit.link)));
        take(path(QLatin1String(unit.name)));
    }
    return removed;
}

void ScheduleTimer::systemctl(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("systemctl"), QStringList{QStringLiteral("--user")} + arguments);
    const bool ended = process.waitForFinished(kSystemctlMs);
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return;
    throw Error(ErrorCode::Unsupported,
                Tr::tr("systemd could not be reached from here. Log in as this user and enter: systemctl --user %1")
                    .arg(arguments.join(u' ')),
                QString::fromUtf8(process.readAllStandardError()).right(500));
}

TimerChange setTimer(bool installed, const QString& program, const QString& profileFolder)
{
    const ScheduleTimer timer;
    const QString units[] = {QLatin1String(kTimerUnit), QLatin1String(kWatchUnit)};
    const QString now = QStringLiteral("--now");
    if (installed) {
        TimerChange change{timer.install(program, profileFolder), {}};
        ScheduleTimer::systemctl({QStringLiteral("daemon-reload")});
        ScheduleTimer::systemctl({QStringLiteral("enable"), now, units[0], units[1]});
        ScheduleTimer::systemctl({QStringLiteral("restart"), units[1]}); // a watch of the old text would go on
        return change;
    }
    TimerChange change;
    const auto tell = [&change](const QStringList& arguments) {
        try {
            ScheduleTimer::systemctl(arguments);
        } catch (const Error& error) {
            if (change.remark.isEmpty())
                change.remark = error.sentence();
        }
    };
    if (timer.isInstalled())
        tell({QStringLiteral("disable"), now, units[0], units[1]});
    change.files = timer.remove();
    if (!change.files.isEmpty())
        tell({QStringLiteral("daemon-reload")});
    if (!change.remark.isEmpty())
        change.remark = Tr::tr("The files are removed, but systemd could not be told from here, so what runs now goes on until this "
                               "user logs out. To end it at once, log in as this user and enter: systemctl --user stop %1 %2")
                            .arg(units[0], units[1]);
    return change;
}

} // namespace akimori::operations
