#pragma once

#include <QDeadlineTimer>
#include <QProcess>

#include <functional>
#include <stdexcept>

namespace akimori::test {

/// A server program that runs in the foreground until it is destroyed; ended by its own pid.
class ServerProcess
{
public:
    ServerProcess() = default;
    ~ServerProcess() { stop(); }

    /// Throws std::runtime_error with what it printed unless `ready()` becomes true within 20 seconds.
    void start(const QString& program, const QStringList& arguments, const std::function<bool()>& ready)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments);
        const QDeadlineTimer deadline(20'000);
        while (m_process.waitForStarted() && !deadline.hasExpired() &&
               m_process.state() == QProcess::Running) {
            if (ready())
                return;
            m_process.waitForFinished(50);
        }
        const QByteArray output = m_process.readAll();
        stop();
        throw std::runtime_error(program.toStdString() + " did not start: " + output.toStdString());
    }

    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }

private:
    QProcess m_process;
};

} // namespace akimori::test
