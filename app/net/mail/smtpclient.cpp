#include "net/mail/smtpclient.h"

#include "base/error.h"
#include "base/platform/socket.h"
#include "net/tr.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <mutex>

namespace akimori::net {

namespace {

constexpr int kSliceMs = 100;
constexpr qsizetype kKeptReply = 1000; // bytes of what the server said last

struct EasyDeleter
{
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct MultiDeleter
{
    void operator()(CURLM* handle) const { curl_multi_cleanup(handle); }
};
struct ListDeleter
{
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

/// The message while it is read by libcurl, and what the server answered. Nothing may be thrown in the callbacks.
struct Exchange
{
    QByteArray wire;
    qsizetype read = 0;
    std::array<char, kKeptReply> reply{};
    std::size_t replySize = 0;
    std::array<curl_socket_t, 8> sockets{}; ///< open ones; two at once while both address families are tried
    std::size_t socketCount = 0;

    void hangUp() const
    {
        for (std::size_t i = 0; i < socketCount; ++i)
            platform::shutDown(sockets[i]);
    }

    QString said() const
    {
        return QString::fromUtf8(reply.data(), static_cast<qsizetype>(replySize)).trimmed();
    }
};

std::size_t giveBytes(char* buffer, std::size_t size, std::size_t count, void* opaque) noexcept
{
    auto* exchange = static_cast<Exchange*>(opaque);
    const std::size_t left = static_cast<std::size_t>(exchange->wire.size() - exchange->read);
    const std::size_t bytes = std::min(size * count, left);
    std::memcpy(buffer, exchange->wire.constData() + exchange->read, bytes);
    exchange->read += static_cast<qsizetype>(bytes);
    return bytes;
}

/// Keeps the end of what the server sends; what is sent to it contains the login and is not looked at.
int keepReply(CURL*, curl_infotype type, char* data, std::size_t size, void* opaque) noexcept
{
    if (type != CURLINFO_HEADER_IN)
        return 0;
    auto* exchange = static_cast<Exchange*>(opaque);
    const std::size_t room = exchange->reply.size();
    const std::size_t added = std::min(size, room);
    const std::size_t kept = std::min(exchange->replySize, room - added);
    std::memmove(exchange->reply.data(), exchange->reply.data() + (exchange->replySize - kept), kept);
    std::memcpy(exchange->reply.data() + kept, data + (size - added), added);
    exchange->replySize = kept + added;
    return 0;
}

int noteOpened(void* opaque, curl_socket_t socket, curlsocktype) noexcept
{
    auto* exchange = static_cast<Exchange*>(opaque);
    if (exchange->socketCount < exchange->sockets.size())
        exchange->sockets[exchange->socketCount++] = socket;
    return CURL_SOCKOPT_OK;
}

int noteClosed(void* opaque, curl_socket_t socket) noexcept
{
    auto* exchange = static_cast<Exchange*>(opaque);
    auto* const begin = exchange->sockets.data();
    auto* const end = std::remove(begin, begin + exchange->socketCount, socket);
    exchange->socketCount = static_cast<std::size_t>(end - begin);
    platform::closeSocket(socket);
    return 0;
}

void prepareLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

/// "smtp://host:port" with a host that is only a host.
QByteArray urlOf(const SmtpServer& server)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\\z"));
    const QString trimmed = server.host.trimmed();
    QHostAddress address;
    QString host;
    if (address.setAddress(trimmed))
        host = address.protocol() == QAbstractSocket::IPv6Protocol ? QStringLiteral("[%1]").arg(address.toString())
                                                                   : address.toString();
    else
        host = QString::fromLatin1(QUrl::toAce(trimmed));
    if (!host.startsWith(u'[') && !name.match(host).hasMatch())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” is no name of a mail server. Enter its name, e.g. mail.example.jp.").arg(trimmed));
    if (server.port < 1 || server.port > 65535)
        throw Error(ErrorCode::BadInput, Tr::tr("The port of the mail server must be from 1 to 65535, usually 587 or 465."));
    const QLatin1String scheme(server.security == MailSecurity::ImplicitTls ? "smtps" : "smtp");
    return QStringLiteral("%1://%2:%3").arg(scheme, host).arg(server.port).toLatin1();
}

template <typename Value>
void set(CURL* handle, CURLoption option, Value value)
{
    const CURLcode code = curl_easy_setopt(handle, option, value);
    if (code != CURLE_OK)
        throw Error(ErrorCode::Internal, Tr::tr("The mail could not be prepared."),
                    QStringLiteral("option %1: %2").arg(option).arg(QLatin1String(curl_easy_strerror(code))));
}

void configure(CURL* handle, const SmtpServer& server, const MailMessage& message, Exchange& exchange,
               curl_slist* recipients)
{
    set(handle, CURLOPT_URL, urlOf(server).constData());
    set(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(handle, CURLOPT_PROXY, "");
    set(handle, CURLOPT_NOSIGNAL, 1L);
    set(handle, CURLOPT_QUICK_EXIT, 1L); // a slow name server must not delay the cancel
    set(handle, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    set(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    set(handle, CURLOPT_SSL_VERIFYHOST, 2L);
    set(handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!server.caFile.isEmpty()) {
        set(handle, CURLOPT_CAINFO, server.caFile.toUtf8().constData());
        set(handle, CURLOPT_CAPATH, static_cast<const char*>(nullptr));
    }
    if (!server.user.isEmpty()) {
        set(handle, CURLOPT_USERNAME, server.user.toUtf8().constData());
        set(handle, CURLOPT_PASSWORD, server.password.toUtf8().constData());
    }
    set(handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(server.connectDeadline.count()));
    set(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(server.deadline.count()));
    set(handle, CURLOPT_MAIL_FROM, ('<' + checkedAddress(message.from).toLatin1() + '>').constData());
    set(handle, CURLOPT_MAIL_RCPT, recipients);
    set(handle, CURLOPT_UPLOAD, 1L);
    set(handle, CURLOPT_READFUNCTION, &giveBytes);
    set(handle, CURLOPT_READDATA, static_cast<void*>(&exchange));
    set(handle, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(exchange.wire.size()));
    set(handle, CURLOPT_SOCKOPTFUNCTION, &noteOpened);
    set(handle, CURLOPT_SOCKOPTDATA, static_cast<void*>(&exchange));
    set(handle, CURLOPT_CLOSESOCKETFUNCTION, &noteClosed);
    set(handle, CURLOPT_CLOSESOCKETDATA, static_cast<void*>(&exchange));
    set(handle, CURLOPT_VERBOSE, 1L); // for keepReply(); nothing is printed
    set(handle, CURLOPT_DEBUGFUNCTION, &keepReply);
    set(handle, CURLOPT_DEBUGDATA, static_cast<void*>(&exchange));
}

CURLcode perform(CURL* handle, Exchange& exchange, JobContext& job)
{
    const std::unique_ptr<CURLM, MultiDeleter> multi(curl_multi_init());
    if (!multi || curl_multi_add_handle(multi.get(), handle) != CURLM_OK)
        throw Error(ErrorCode::Internal, Tr::tr("The mail could not be prepared."));
    struct Removal
    {
        CURLM* multi;
        CURL* handle;
        Exchange& exchange;
        bool done = false;
        ~Removal()
        {
            // Leaving sends a farewell, and would wait two minutes for the answer of a server that says nothing.
            curl_easy_setopt(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, 1L);
            if (!done)
                exchange.hangUp();
            curl_multi_remove_handle(multi, handle);
        }
    } removal{multi.get(), handle, exchange};
    int running = 1;
    while (running > 0) {
        job.throwIfCancelled();
        CURLMcode code = curl_multi_perform(multi.get(), &running);
        if (code == CURLM_OK && running > 0)
            code = curl_multi_poll(multi.get(), nullptr, 0, kSliceMs, nullptr);
        if (code != CURLM_OK)
            throw Error(ErrorCode::Internal, Tr::tr("The mail could not be prepared."),
                        QLatin1String(curl_multi_strerror(code)));
    }
    int left = 0;
    const CURLMsg* result = curl_multi_info_read(multi.get(), &left);
    const CURLcode code = result && result->msg == CURLMSG_DONE ? result->data.result : CURLE_RECV_ERROR;
    removal.done = code == CURLE_OK;
    return code;
}

/// What went wrong, in the words of whoever has to set it right.
Error failure(CURLcode code, long reply, const SmtpServer& server, const QString& detail)
{
    const QString where = QStringLiteral("%1:%2").arg(server.host).arg(server.port);
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
        return {ErrorCode::HostUnreachable,
                Tr::tr("The mail server %1 could not be reached. Check its name and port, and the network.").arg(where),
                detail, true};
    case CURLE_OPERATION_TIMEDOUT:
        return {ErrorCode::Timeout,
                Tr::tr("The mail server %1 did not answer in time. Check its name and port; it is tried again later.")
                    .arg(where),
                detail, true};
    case CURLE_USE_SSL_FAILED:
        return {ErrorCode::ProtocolBroken,
                Tr::tr("The mail server %1 offers no encryption (STARTTLS), so nothing was sent. Use another port or TLS "
                       "from the start (465).")
                    .arg(where),
                detail, false};
    case CURLE_PEER_FAILED_VERIFICATION:
        return {ErrorCode::ProtocolBroken,
                Tr::tr("The certificate of the mail server %1 is not valid for it, so nothing was sent. Check the name; for "
                       "a company's own authority enter its certificate file.")
                    .arg(where),
                detail, false};
    case CURLE_SSL_CACERT_BADFILE:
        if (server.caFile.isEmpty())
            return {ErrorCode::ProtocolBroken,
                    Tr::tr("This computer has no certificates of authorities, so the mail server %1 could not be verified and nothing was "
                           "sent. Install the package ca-certificates.")
                        .arg(where),
                    detail, false};
        return {ErrorCode::BadInput,
                Tr::tr("The certificate file %1 could not be read. Choose a file in PEM form.").arg(server.caFile), detail,
                false};
    case CURLE_SSL_CONNECT_ERROR:
        return {ErrorCode::ProtocolBroken,
                Tr::tr("No encrypted connection to the mail server %1 came about. Port 587 is for STARTTLS, 465 for TLS "
                       "from the start.")
                    .arg(where),
                detail, true};
    case CURLE_LOGIN_DENIED:
        return {ErrorCode::AuthRefused,
                Tr::tr("The mail server %1 refused the login. Check user name and password.").arg(where), detail,
                reply >= 400 && reply < 500};
    default: break;
    }
    if (reply == 530 || reply == 535)
        return {ErrorCode::AuthRefused,
                Tr::tr("The mail server %1 wants a login. Enter user name and password.").arg(where), detail, false};
    if (reply >= 500)
        return {ErrorCode::RemoteCommandFailed,
                Tr::tr("The mail server %1 refused the message. Check the addresses of sender and recipient.").arg(where),
                detail, false};
    if (reply >= 400)
        return {ErrorCode::RemoteCommandFailed,
                Tr::tr("The mail server %1 does not take the message now. It is tried again later.").arg(where), detail,
                true};
    return {ErrorCode::ProtocolBroken,
            Tr::tr("The connection to the mail server %1 was cut. It is tried again later.").arg(where), detail, true};
}

} // namespace

void sendMail(const SmtpServer& server, const MailMessage& message, JobContext& job)
{
    prepareLibrary();
    Exchange exchange;
    exchange.wire = toWire(message);
    const std::unique_ptr<curl_slist, ListDeleter> recipients(
        curl_slist_append(nullptr, ('<' + checkedAddress(message.to).toLatin1() + '>').constData()));
    const std::unique_ptr<CURL, EasyDeleter> handle(curl_easy_init());
    if (!handle || !recipients)
        throw Error(ErrorCode::Internal, Tr::tr("The mail could not be prepared."));
    configure(handle.get(), server, message, exchange, recipients.get());
    const CURLcode code = perform(handle.get(), exchange, job);
    if (code == CURLE_OK)
        return;
    long reply = 0;
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &reply);
    throw failure(code, reply, server,
                  QStringLiteral("%1 (curl %2)\n%3")
                      .arg(QLatin1String(curl_easy_strerror(code)))
                      .arg(static_cast<int>(code))
                      .arg(exchange.said()));
}

} // namespace akimori::net
