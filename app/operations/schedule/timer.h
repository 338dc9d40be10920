#pragma once

#include "operations/context.h"

#include <QStringList>

namespace akimori::operations {

/// The systemd user timer that calls `akimori-cli run-due` every quarter of an hour, with or without somebody logged
/// in (the latter needs linger). One timer per user; it serves one profile.
class ScheduleTimer
{
public:
    /// `unitsFolder`: empty = the user's systemd folder.
    explicit ScheduleTimer(QString unitsFolder = {});

    /// Text of the service for this program and profile. Paths are quoted the way systemd reads them.
    static QString serviceText(const QString& program, const QString& profileFolder);
    static QString timerText();
    /// The same for Windows: a task for `schtasks /Create /XML`. UTF-8 text, values escaped.
    static QString windowsTaskText(const QString& program, const QString& profileFolder);

    bool isInstalled() const;
    /// Whether the installed service is the one for this program and profile.
    bool serves(const QString& program, const QString& profileFolder) const;

    /// Writes both units. Returns their paths. Throws Error(LocalIo, PermissionDenied, BadInput).
    QStringList install(const QString& program, const QString& profileFolder) const;
    /// Removes both units; nothing happens when there are none.
    void remove() const;

    /// `systemctl --user` with these arguments. Throws Error(Unsupported) when systemd cannot be reached from here,
    /// saying what to type instead.
    static void systemctl(const QStringList& arguments);

private:
    QString path(const QString& unit) const;

    QString m_folder;
};

/// Installs or removes the timer of this user and tells systemd. The files stay in place when systemd cannot be reached
/// from here; Error(Unsupported) then says what to type.
QStringList setTimer(bool installed, const QString& program, const QString& profileFolder);

inline constexpr char kTimerUnit[] = "akimori-run-due.timer";
inline constexpr char kServiceUnit[] = "akimori-run-due.service";

} // namespace akimori::operations
