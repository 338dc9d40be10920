#pragma once

#include "operations/context.h"

#include <QStringList>

namespace akimori::operations {

/// The systemd user units of unattended work: a timer that calls `akimori-cli run-due` every quarter of an hour, and a
/// service that keeps `akimori-cli watch` running, with or without somebody logged in (the latter needs linger). One set
/// per user; it serves one profile.
class ScheduleTimer
{
public:
    /// `unitsFolder`: empty = the user's systemd folder.
    explicit ScheduleTimer(QString unitsFolder = {});

    /// Text of the services for this program and profile. Paths are quoted the way systemd reads them.
    static QString serviceText(const QString& program, const QString& profileFolder);
    static QString watchText(const QString& program, const QString& profileFolder);
    static QString timerText();
    /// The same for Windows: tasks for `schtasks /Create /XML`. UTF-8 text, values escaped.
    enum class WindowsTask { RunDue, Watch };
    static QString windowsTaskText(const QString& program, const QString& profileFolder, WindowsTask task = WindowsTask::RunDue);

    bool isInstalled() const; ///< all units are there
    /// Whether the installed services are those for this program and profile.
    bool serves(const QString& program, const QString& profileFolder) const;

    /// Writes all units. Returns their paths. Throws Error(LocalIo, PermissionDenied, BadInput).
    QStringList install(const QString& program, const QString& profileFolder) const;
    /// Removes the units and the links that `systemctl enable` made; returns the paths that were there.
    QStringList remove() const;

    /// `systemctl --user` with these arguments. Throws Error(Unsupported) when systemd cannot be reached from here,
    /// saying what to type instead.
    static void systemctl(const QStringList& arguments);

private:
    QString path(const QString& unit) const;

    QString m_folder;
};

struct TimerChange
{
    QStringList files; ///< written or removed
    QString remark;    ///< translated: what systemd could not be told, and what to type; empty = all was done
};

/// Installs or removes the units of this user and tells systemd. Installing where systemd cannot be reached leaves the
/// files and throws Error(Unsupported) that says what to type; removing takes the files away all the same and says it in
/// the remark.
TimerChange setTimer(bool installed, const QString& program, const QString& profileFolder);

inline constexpr char kTimerUnit[] = "akimori-run-due.timer";
inline constexpr char kServiceUnit[] = "akimori-run-due.service";
inline constexpr char kWatchUnit[] = "akimori-watch.service";

} // namespace akimori::operations
