#include "ui/shell/desktopnotifier.h"

#include "operations/incidents/incidents.h"
#include "operations/notify/alerts.h"
#include "operations/notify/notifydue.h"
#include "ui/icons.h"
#include "ui/jobs/job.h"
#include "ui/shell/desktopmessage.h"
#include "ui/shell/workbench.h"

#include <QApplication>
#include <QWidget>

namespace akimori::ui {

namespace {
constexpr int kLookMs = 30'000;
} // namespace

std::vector<Alert> alertsToShow(const std::vector<Alert>& open, QSet<QString>& shown)
{
    std::vector<Alert> fresh;
    for (const Alert& alert : open) {
        const QString mark = QString::number(alert.id) + u'/' + alert.title;
        if (alert.acknowledgedAt.isValid() || shown.contains(mark))
            continue;
        shown.insert(mark);
        fresh.push_back(alert);
    }
    return fresh;
}

struct DesktopNotifier::Look
{
    std::vector<Alert> alerts;
    std::vector<operations::IncidentRecovery> recoveries;
    QDateTime at; ///< UTC
};

DesktopNotifier::DesktopNotifier(Workbench& workbench, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_window(window)
    , m_message(new DesktopMessage(applicationIcon(), this))
    , m_lookedAt(workbench.context().clock->nowUtc())
{
    connect(m_message, &DesktopMessage::activated, this, [this] {
        m_window.showNormal();
        m_window.raise();
        m_window.activateWindow();
        m_workbench.openPage(QStringLiteral("incidents"));
    });
    for (const auto task : {&DesktopNotifier::look, &DesktopNotifier::deliver}) {
        connect(&m_timer, &QTimer::timeout, this, task);
        connect(&workbench, &Workbench::changed, this, task);
    }
    m_timer.start(kLookMs);
}

void DesktopNotifier::look()
{
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context(), since = m_lookedAt](JobContext&) {
            const QDateTime now = context.clock->nowUtc();
            return Look{operations::openAlerts(context), operations::recoveriesSince(context, since), now};
        },
        [this](const Outcome<Look>& outcome) {
            if (outcome.ok()) // a ledger that cannot be read is said by the pages
                take(*outcome.value);
        });
}

void DesktopNotifier::deliver()
{
    if (m_delivering)
        return;
    m_delivering = true;
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context()](JobContext& job) { return operations::NotifyDue(context).run(job); },
        [this](const Outcome<operations::NotifyDue::Outcome>&) {
            m_delivering = false; // failures stand in the outbox, where the pages show them
            emit delivered();
        });
}

void DesktopNotifier::take(const Look& look)
{
    tellAlerts(look.alerts);
    if (look.at <= m_lookedAt)
        return; // two looks were under way at once
    m_lookedAt = look.at;
    for (const operations::IncidentRecovery& one : look.recoveries) {
        const QString title = tr("Recovered: %1 %2", "number, title of an incident").arg(one.no, one.title);
        m_message->show(title, one.text, false);
        emit shown(title);
    }
}

void DesktopNotifier::tellAlerts(const std::vector<Alert>& open)
{
    int waiting = 0;
    for (const Alert& alert : open)
        waiting += alert.acknowledgedAt.isValid() ? 0 : 1;
    emit counted(waiting);
    const std::vector<Alert> fresh = alertsToShow(open, m_shown);
    if (fresh.empty())
        return;
    const QString title = fresh.size() == 1
                              ? fresh.front().title
                              : tr("%n alert(s) need a person", nullptr, static_cast<int>(fresh.size()));
    m_message->show(title, fresh.front().body, true);
    QApplication::alert(&m_window);
    if (m_workbench.settings().value(QLatin1String(kAlertSoundSetting), true).toBool())
        QApplication::beep();
    emit shown(title);
}

} // namespace akimori::ui
