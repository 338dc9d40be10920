#pragma once

#include "base/platform/socket.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <thread>

namespace akimori::publishing {

/// Body of a file of one side by its relative path; nothing when there is none. Called on the server's thread.
using PreviewSide = std::function<std::optional<QByteArray>(const QByteArray& path)>;

/// 表示の見比べ: shows a page as it is and as it would be, side by side in the system's browser.
///
/// A tiny HTTP server on 127.0.0.1 and an ephemeral port, in a thread of its own. Only who knows the token in the address
/// gets anything, only for this host name (no DNS rebinding), only by GET; nothing is ever written. The pages may load
/// nothing from other hosts and send nothing anywhere (content security policy). It stops by itself when nobody has asked
/// for `idle`, and when it is destroyed.
class PreviewServer
{
public:
    /// Throws Error(LocalIo) when it cannot listen.
    PreviewServer(PreviewSide before, PreviewSide after, std::chrono::milliseconds idle = std::chrono::minutes(15));
    ~PreviewServer();
    PreviewServer(const PreviewServer&) = delete;
    PreviewServer& operator=(const PreviewServer&) = delete;

    /// Address of the comparison of one page ("" = the top).
    QString address(const QByteArray& path) const;
    bool running() const { return m_running; }

private:
    void serve();
    void answer(platform::SocketHandle connection);
    QByteArray respond(const QByteArray& head) const;
    QByteArray comparison(const QByteArray& path) const;

    PreviewSide m_before;
    PreviewSide m_after;
    std::chrono::milliseconds m_idle;
    QByteArray m_token;
    int m_port = 0;
    platform::Socket m_listener;
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_running{true};
    std::thread m_thread;
};

} // namespace akimori::publishing
