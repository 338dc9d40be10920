#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <functional>

namespace akimori::test {

/// Answers every connection with fixed bytes, chosen by the path; lives in its own thread.
class TinyServer
{
public:
    explicit TinyServer(std::function<QByteArray(const QByteArray& head)> answer)
    {
        m_thread.start();
        m_server.moveToThread(&m_thread);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                    const QByteArray head = socket->readAll();
                    const QByteArray reply = answer(head);
                    if (reply.isEmpty())
                        return; // accepts and never answers
                    socket->write(reply);
                    socket->disconnectFromHost();
                });
            }
        });
        QMetaObject::invokeMethod(
            &m_server, [this] { m_server.listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
    }

    ~TinyServer()
    {
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.close();
                m_server.moveToThread(nullptr);
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    QUrl url(const QString& path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }

private:
    QThread m_thread;
    QTcpServer m_server;
};

} // namespace akimori::test
