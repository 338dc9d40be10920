#include "ui/shell/desktopmessage.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QIcon>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace akimori::ui;

namespace {

/// What a notification service was asked, answered as one does.
class Service : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout;
    };
    std::vector<Shown> shown;
    bool refuses = false;

public slots:
    uint Notify(const QString&, uint, const QString&, const QString& title, const QString& body, const QStringList& actions, const QVariantMap& hints, int timeout)
    {
        if (refuses) {
            sendErrorReply(QDBusError::Failed, QStringLiteral("no room"));
            return 0;
        }
        shown.push_back({title, body, actions, hints, timeout});
        return static_cast<uint>(40 + shown.size());
    }

signals:
    void ActionInvoked(uint id, const QString& action);
};

} // namespace

/// Messages through a real session bus to a notification service.
class tst_desktopmessage : public QObject
{
    Q_OBJECT

    static constexpr int kWaitMs = 60'000;

private slots:
    void initTestCase()
    {
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        QVERIFY(m_bus.waitForReadyRead(kWaitMs));
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        // The service is another client of the bus, as on a desktop.
        QDBusConnection other = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("service"));
        QVERIFY(other.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_service,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(other.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("service"));
        m_bus.terminate();
        m_bus.waitForFinished(5000);
    }

    void alarmsStayAndEndsGo()
    {
        DesktopMessage message{QIcon()};
        message.show(QStringLiteral("異常"), QStringLiteral("<b>応答</b> & なし"), true);
        QTRY_COMPARE_WITH_TIMEOUT(m_service.shown.size(), 1u, kWaitMs);
        QCOMPARE(m_service.shown[0].title, QStringLiteral("異常"));
        QCOMPARE(m_service.shown[0].body, QStringLiteral("&lt;b&gt;応答&lt;/b&gt; &amp; なし")); // what a server said is no markup
        QCOMPARE(m_service.shown[0].timeout, 0);
        QCOMPARE(m_service.shown[0].hints[QStringLiteral("urgency")].value<uchar>(), uchar(2));
        message.show(QStringLiteral("復旧"), QStringLiteral("12 分"), false);
        QTRY_COMPARE_WITH_TIMEOUT(m_service.shown.size(), 2u, kWaitMs);
        QVERIFY(m_service.shown[1].timeout > 0);
        QCOMPARE(m_service.shown[1].hints[QStringLiteral("urgency")].value<uchar>(), uchar(1));
    }

    void choosingAMessageLeadsBack()
    {
        DesktopMessage message{QIcon()};
        QSignalSpy activated(&message, &DesktopMessage::activated);
        const std::size_t before = m_service.shown.size();
        message.show(QStringLiteral("異常"), {}, true);
        QTRY_COMPARE_WITH_TIMEOUT(m_service.shown.size(), before + 1, kWaitMs);
        QCOMPARE(m_service.shown.back().actions.first(), QStringLiteral("default"));
        emit m_service.ActionInvoked(7, QStringLiteral("default")); // of another program
        const uint id = static_cast<uint>(40 + m_service.shown.size());
        QTRY_VERIFY_WITH_TIMEOUT((emit m_service.ActionInvoked(id, QStringLiteral("default")), activated.size() > 0), kWaitMs);
    }

    void aServiceThatRefusesHarmsNothing()
    {
        m_service.refuses = true;
        DesktopMessage message{QIcon()};
        message.show(QStringLiteral("異常"), {}, true);
        m_service.refuses = false;
        const std::size_t before = m_service.shown.size();
        message.show(QStringLiteral("次"), {}, false);
        QTRY_VERIFY_WITH_TIMEOUT(m_service.shown.size() > before, kWaitMs);
    }

private:
    QProcess m_bus;
    Service m_service;
};

QTEST_MAIN(tst_desktopmessage)
#include "tst_desktopmessage.moc"
