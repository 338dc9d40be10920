#pragma once

#include "records/alert.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <vector>

class QWidget;

namespace akimori::ui {

class DesktopMessage;
class Workbench;

/// Choice of this window: whether new alerts are also heard. Default: yes.
inline constexpr char kAlertSoundSetting[] = "alertSound";

/// Alerts that nobody acknowledged yet and that were not shown before; remembers them in `shown`. A renewed alert is
/// shown again.
std::vector<Alert> alertsToShow(const std::vector<Alert>& open, QSet<QString>& shown);

/// While the window is open: looks every half minute for new alerts, and for incidents whose end was measured, and shows
/// each once as a message of the desktop, alerts with the sound of the system. Also escalates and delivers the
/// outbox as the timer does, so that mail about what a person opens here does not wait for it. GUI thread only.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    DesktopNotifier(Workbench& workbench, QWidget& window, QObject* parent = nullptr);

    /// Loads the alerts now.
    void look();
    /// Escalates and delivers now, unless it is at it.
    void deliver();

signals:
    /// After each look: how many alerts nobody acknowledged.
    void counted(int waiting);
    void shown(const QString& title);
    void delivered();

private:
    struct Look;
    void take(const Look& look);
    void tellAlerts(const std::vector<Alert>& open);

    Workbench& m_workbench;
    QWidget& m_window;
    DesktopMessage* m_message;
    QDateTime m_lookedAt; ///< UTC: ends that were noted before are told already
    QTimer m_timer;
    bool m_delivering = false;
    QSet<QString> m_shown;
};

} // namespace akimori::ui
