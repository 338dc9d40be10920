#include "ui/shell/desktopmessage.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QIcon>
#include <QSystemTrayIcon>

namespace akimori::ui {

namespace {

constexpr int kShowMs = 20'000;
constexpr int kUntilClosed = 0; ///< of the service: the person closes it
constexpr qsizetype kLongestBody = 400;

QString service() { return QStringLiteral("org.freedesktop.Notifications"); }
QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

/// The service reads a small markup; what a server said is text.
QString bodyOf(const QString& text)
{
    return (text.size() > kLongestBody ? text.left(kLongestBody) + u'…' : text).toHtmlEscaped();
}

QDBusMessage request(const QString& title, const QString& body, bool urgent)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path(), service(), QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue<uchar>(urgent ? 2 : 1)},
                            {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    message << QGuiApplication::applicationDisplayName() << 0U << QStringLiteral("dialog-warning") << title << bodyOf(body)
            << QStringList{QStringLiteral("default"), DesktopMessage::tr("Show")} << hints << (urgent ? kUntilClosed : kShowMs);
    return message;
}

} // namespace

DesktopMessage::DesktopMessage(const QIcon& icon, QObject* parent)
    : QObject(parent)
{
    QDBusConnection::sessionBus().connect(service(), path(), service(), QStringLiteral("ActionInvoked"), this,
                                          SLOT(onActionInvoked(uint, QString)));
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_tray = new QSystemTrayIcon(icon, this);
    m_tray->setToolTip(QGuiApplication::applicationDisplayName());
    m_tray->show();
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, &DesktopMessage::activated);
    connect(m_tray, &QSystemTrayIcon::activated, this, &DesktopMessage::activated);
}

void DesktopMessage::show(const QString& title, const QString& body, bool urgent)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        showInTray(title, body, urgent);
        return;
    }
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(request(title, body, urgent)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [=, this] { onAnswer(answer, title, body, urgent); });
}

void DesktopMessage::onAnswer(QDBusPendingCallWatcher* answer, const QString& title, const QString& body, bool urgent)
{
    answer->deleteLater();
    const QDBusPendingReply<uint> id = *answer;
    if (id.isError())
        showInTray(title, body, urgent);
    else
        m_shown.insert(id.value());
}

void DesktopMessage::showInTray(const QString& title, const QString& body, bool urgent)
{
    if (m_tray)
        m_tray->showMessage(title, body.left(kLongestBody), urgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information, kShowMs);
}

void DesktopMessage::onActionInvoked(uint id, const QString&)
{
    if (m_shown.contains(id))
        emit activated();
}

} // namespace akimori::ui
