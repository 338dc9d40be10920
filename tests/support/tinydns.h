#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUdpSocket>

#include <functional>
#include <optional>

namespace akimori::test {

/// A name server that answers with whatever bytes the test wants, over UDP and TCP on the same port; lives in
/// its own thread. An empty answer is silence.
class TinyDns
{
public:
    using Answer = std::function<QList<QByteArray>(const QByteArray& query, bool tcp)>;

    explicit TinyDns(Answer answer, bool withTcp = true)
        : m_answer(std::move(answer))
    {
        m_thread.start();
        m_udp.moveToThread(&m_thread);
        m_tcp.moveToThread(&m_thread);
        QObject::connect(&m_udp, &QUdpSocket::readyRead, &m_udp, [this] {
            while (m_udp.hasPendingDatagrams()) {
                QByteArray query(static_cast<int>(m_udp.pendingDatagramSize()), '\0');
                QHostAddress from;
                quint16 port = 0;
                m_udp.readDatagram(query.data(), query.size(), &from, &port);
                for (const QByteArray& reply : m_answer(query, false))
                    m_udp.writeDatagram(reply, from, port);
            }
        });
        QObject::connect(&m_tcp, &QTcpServer::newConnection, &m_tcp, [this] {
            while (QTcpSocket* socket = m_tcp.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    for (const QByteArray& reply : m_answer(socket->readAll().mid(2), true))
                        socket->write(word(static_cast<int>(reply.size())) + reply);
                });
        });
        QMetaObject::invokeMethod(
            &m_udp,
            [this, withTcp] {
                for (int attempt = 0; attempt < 20; ++attempt) { // the same port for both
                    m_udp.bind(QHostAddress::LocalHost, 0);
                    if (!withTcp || m_tcp.listen(QHostAddress::LocalHost, m_udp.localPort()))
                        break;
                    m_udp.close();
                }
                m_port = m_udp.localPort();
            },
            Qt::BlockingQueuedConnection);
    }

    ~TinyDns()
    {
        QMetaObject::invokeMethod(
            &m_udp,
            [this] {
                m_udp.close();
                m_tcp.close();
                m_udp.moveToThread(nullptr);
                m_tcp.moveToThread(nullptr);
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    int port() const { return m_port; }

    /// Two bytes, the higher first.
    static QByteArray word(int number)
    {
        return QByteArray(1, static_cast<char>(number >> 8)) + static_cast<char>(number);
    }

    /// End of the question section.
    static qsizetype questionEnd(const QByteArray& query)
    {
        qsizetype at = 12;
        while (at < query.size() && query[at] != 0)
            at += static_cast<unsigned char>(query[at]) + 1;
        return at + 5;
    }

    /// An answer with these flags (second header word) and raw records in the answer section.
    static QByteArray reply(const QByteArray& query, quint16 flags, const QList<QByteArray>& records = {})
    {
        QByteArray head = query.left(2);
        for (const int number : {int(flags), 1, int(records.size()), 0, 0})
            head += word(number);
        return head + query.mid(12, questionEnd(query) - 12) + records.join();
    }

    /// An A record of the asked name.
    static QByteArray address(quint32 ttl, const QByteArray& fourBytes)
    {
        return QByteArray::fromHex("c00c00010001") +
               QByteArray::fromHex(QByteArray::number(ttl, 16).rightJustified(8, '0')) +
               QByteArray::fromHex("0004") + fourBytes;
    }

private:
    QThread m_thread;
    QUdpSocket m_udp;
    QTcpServer m_tcp;
    Answer m_answer;
    int m_port = 0;
};

} // namespace akimori::test
