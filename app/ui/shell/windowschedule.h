#pragma once

#include "operations/schedule/rundue.h"

#include <QObject>
#include <QTimer>

namespace akimori::ui {

class Workbench;

/// The schedule while the window is open: every five minutes the same RunDue that the timer calls. The lock of the
/// profile keeps both apart, so neither does the other's work twice. Failures stand in the records and are announced;
/// nothing asks the person.
class WindowSchedule : public QObject
{
    Q_OBJECT

public:
    explicit WindowSchedule(Workbench& workbench, QObject* parent = nullptr);

    /// First look after a minute, so that the window is usable at once.
    void start();
    /// Runs what is due now unless a run of this window is under way.
    void look();

signals:
    /// Something ran, or is missed and was not noticed before.
    void ran(const akimori::operations::RunDue::Outcome& outcome);

private:
    Workbench& m_workbench;
    QTimer m_timer;
    bool m_running = false;
};

} // namespace akimori::ui
