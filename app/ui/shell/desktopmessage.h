#pragma once

#include <QObject>
#include <QSet>

class QDBusPendingCallWatcher;
class QIcon;
class QSystemTrayIcon;

namespace akimori::ui {

/// One message on the desktop: through the desktop's own notification service (freedesktop.org), which also desktops
/// without a tray have; where there is none, through the tray; where there is neither, nowhere. GUI thread only; never
/// blocks.
class DesktopMessage : public QObject
{
    Q_OBJECT

public:
    explicit DesktopMessage(const QIcon& icon, QObject* parent = nullptr);

    /// `urgent` ones stay until somebody looks, as far as the desktop does so.
    void show(const QString& title, const QString& body, bool urgent);

signals:
    void activated(); ///< a person chose a message or the tray's icon

private slots:
    void onActionInvoked(uint id, const QString& action);

private:
    void onAnswer(QDBusPendingCallWatcher* answer, const QString& title, const QString& body, bool urgent);
    void showInTray(const QString& title, const QString& body, bool urgent);

    QSystemTrayIcon* m_tray = nullptr; ///< null where the desktop has none
    QSet<uint> m_shown;                ///< ids that the service gave
};

} // namespace akimori::ui
