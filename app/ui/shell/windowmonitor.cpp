#include "ui/shell/windowmonitor.h"

#include "operations/monitoring/watch.h"
#include "ui/jobs/job.h"
#include "ui/shell/workbench.h"

namespace akimori::ui {

namespace {
using namespace std::chrono_literals;
constexpr auto kFirstLook = 10s;
constexpr auto kInterval = 60s;
}

WindowMonitor::WindowMonitor(Workbench& workbench, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &WindowMonitor::look);
    connect(&workbench, &Workbench::secretsChanged, this, [this] {
        if (!m_job)
            return; // not begun: it will have the secret
        m_job->cancel();
        QTimer::singleShot(kFirstLook, this, &WindowMonitor::look);
    });
}

WindowMonitor::~WindowMonitor()
{
    stop();
}

void WindowMonitor::start()
{
    m_timer.start();
    QTimer::singleShot(kFirstLook, this, &WindowMonitor::look);
}

void WindowMonitor::stop()
{
    if (m_job)
        m_job->cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void WindowMonitor::look()
{
    if (m_running->load() || m_workbench.sites().empty())
        return;
    stop();
    m_job = std::make_shared<JobContext>();
    m_running->store(true);
    m_thread = std::thread([context = m_workbench.context(), job = m_job, running = m_running] {
        // Another monitor at work is the normal case with an unattended one; what else fails is tried again.
        runGuarded([&] { operations::Watch(context).run(*job); });
        running->store(false);
    });
}

} // namespace akimori::ui
