#pragma once

#include "base/jobcontext.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <thread>

namespace akimori::ui {

class Workbench;

/// 監視 while the window is open: the same Watch that `akimori-cli watch` runs, on a thread of its own. The lock of the
/// profile keeps both apart: with an unattended monitor at work this one waits and tries again. The page reads what is
/// stored, whoever measured it.
class WindowMonitor : public QObject
{
    Q_OBJECT

public:
    explicit WindowMonitor(Workbench& workbench, QObject* parent = nullptr);
    /// Stops within some hundred milliseconds.
    ~WindowMonitor() override;

    /// First after ten seconds, so that the window is usable at once.
    void start();

private:
    void look();
    void stop();

    Workbench& m_workbench;
    QTimer m_timer;
    std::shared_ptr<JobContext> m_job; ///< of the running watch
    std::shared_ptr<std::atomic<bool>> m_running = std::make_shared<std::atomic<bool>>(false);
    std::thread m_thread;
};

} // namespace akimori::ui
