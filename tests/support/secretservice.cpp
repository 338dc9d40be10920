#include "support/secretservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QTest>

namespace akimori::test {

namespace {

constexpr int kWaitMs = 60'000;

void stop(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5'000))
        process.kill();
    process.waitForFinished(5'000);
}

} // namespace

SecretService::SecretService()
{
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    if (!m_bus.waitForReadyRead(kWaitMs))
        qFatal("no session bus: %s", qPrintable(m_bus.errorString()));
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [variable, name] : {std::pair("HOME", "home"), std::pair("XDG_DATA_HOME", "data"), std::pair("XDG_RUNTIME_DIR", "run")}) {
        const QString folder = m_folder.path() + u'/' + QLatin1String(name);
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(QLatin1String(variable), folder);
    }
    m_keyring.setProcessEnvironment(environment);
    m_keyring.setProcessChannelMode(QProcess::MergedChannels);
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    if (!m_keyring.waitForStarted(kWaitMs))
        qFatal("no keychain: %s", qPrintable(m_keyring.errorString()));
    m_keyring.write("keychain of the test");
    m_keyring.closeWriteChannel();
    const auto answers = [] {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")).value();
    };
    if (!QTest::qWaitFor(answers, kWaitMs))
        qFatal("the keychain does not answer: %s", m_keyring.readAll().constData());
}

SecretService::~SecretService()
{
    stop(m_keyring);
    stop(m_bus);
}

void SecretService::stopKeyring()
{
    stop(m_keyring);
}

} // namespace akimori::test
