#include "operations/schedule/timer.h"

#include "base/atomicfile.h"
#include "operations/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

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

} // namespace

ScheduleTimer::ScheduleTimer(QString unitsFolder) : m_folder(std::move(unitsFolder))
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                   + QStringLiteral("/systemd/user");
}

QString ScheduleTimer::serviceText(const QString& program, const QString& profileFolder)
{
    QString text = templateText(kServiceUnit);
    text.replace(QLatin1String("@AKIMORI_CLI@"), quoted(program));
    return text.replace(QLatin1String("@PROFILE@"), quoted(profileFolder));
}

QString ScheduleTimer::windowsTaskText(const QString& program, const QString& profileFolder)
{
    quoted(program + profileFolder); // the same control characters are refused
    if (profileFolder.contains(u'"'))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("A path with quotation marks cannot be used in a timer. Move the folder."));
    QString text = templateText("run-due.xml");
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
    return QFileInfo::exists(path(QLatin1String(kTimerUnit))) && QFileInfo::exists(path(QLatin1String(kServiceUnit)));
}

bool ScheduleTimer::serves(const QString& program, const QString& profileFolder) const
{
    return isInstalled()
           && readFileBounded(path(QLatin1String(kServiceUnit)), kMaxUnitBytes)
                  == serviceText(program, profileFolder).toUtf8();
}

QStringList ScheduleTimer::install(const QString& program, const QString& profileFolder) const
{
    makeFolder(m_folder);
    const QStringList files{path(QLatin1String(kServiceUnit)), path(QLatin1String(kTimerUnit))};
    writeFileAtomically(files[0], serviceText(program, profileFolder).toUtf8(), 0644);
    writeFileAtomically(files[1], timerText().toUtf8(), 0644);
    return files;
}

void ScheduleTimer::remove() const
{
    for (const char* unit : {kTimerUnit, kServiceUnit}) {
        const QString file = path(QLatin1String(unit));
        if (QFileInfo::exists(file) && !QFile::remove(file))
            throw Error(ErrorCode::LocalIo, Tr::tr("The file %1 could not be removed. Remove it by hand.").arg(file));
    }
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

QStringList setTimer(bool installed, const QString& program, const QString& profileFolder)
{
    const ScheduleTimer timer;
    if (!installed) {
        if (timer.isInstalled())
            ScheduleTimer::systemctl({QStringLiteral("disable"), QStringLiteral("--now"), QLatin1String(kTimerUnit)});
        timer.remove();
        return {};
    }
    const QStringList files = timer.install(program, profileFolder);
    ScheduleTimer::systemctl({QStringLiteral("daemon-reload")});
    ScheduleTimer::systemctl({QStringLiteral("enable"), QStringLiteral("--now"), QLatin1String(kTimerUnit)});
    return files;
}

} // namespace akimori::operations
