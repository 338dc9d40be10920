#include "ui/shell/windowschedule.h"

#include "ui/jobs/job.h"
#include "ui/shell/workbench.h"

namespace akimori::ui {

namespace {
using namespace std::chrono_literals;
constexpr auto kFirstLook = 1min;
constexpr auto kInterval = 5min;
}

WindowSchedule::WindowSchedule(Workbench& workbench, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &WindowSchedule::look);
}

void WindowSchedule::start()
{
    m_timer.start();
    QTimer::singleShot(kFirstLook, this, &WindowSchedule::look);
}

void WindowSchedule::look()
{
    if (m_running || m_workbench.sites().empty())
        return;
    m_running = true;
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context()](JobContext& job) { return operations::RunDue(context).run(false, job); },
        [this](auto outcome) {
            m_running = false;
            // Another runner at work is the normal case with a timer; what else fails, fails again and is recorded.
            if (!outcome.ok())
                return;
            const bool news = !outcome.value->ran.empty() || outcome.value->found();
            if (!news)
                return;
            emit ran(*outcome.value);
            m_workbench.announceChange();
        });
}

} // namespace akimori::ui
