#include "base/error.h"
#include "net/mail/smtpclient.h"
#include "support/smtpsink.h"

#include <QElapsedTimer>
#include <QTest>

#include <optional>
#include <thread>

using namespace akimori;
using namespace akimori::net;
using test::SmtpSink;

namespace {

MailMessage message(const QString& to = QStringLiteral("oncall@example.jp"))
{
    return {QStringLiteral("akimori@example.jp"), QStringLiteral("アキモリ"), to, QStringLiteral("改ざんの疑い"),
            QStringLiteral("本文\n.\n.先頭の点"), QStringLiteral("1@akimori.invalid"),
            QDateTime(QDate(2026, 11, 24), QTime(0, 0), Qt::UTC)};
}

SmtpServer serverOf(const SmtpSink& sink, MailSecurity security = MailSecurity::StartTls)
{
    SmtpServer server;
    server.host = QStringLiteral("localhost");
    server.port = sink.port();
    server.security = security;
    server.user = SmtpSink::user();
    server.password = SmtpSink::password();
    server.caFile = sink.caFile();
    return server;
}

/// What sendMail() throws.
std::optional<Error> failureOf(const SmtpServer& server, const MailMessage& mail = message())
{
    JobContext job;
    try {
        sendMail(server, mail, job);
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class tst_smtpclient : public QObject
{
    Q_OBJECT

private slots:
    void startTlsAndLogin()
    {
        const SmtpSink sink;
        const auto failure = failureOf(serverOf(sink));
        QVERIFY2(!failure, failure ? qPrintable(failure->sentence() + failure->detail()) : "");
        const QList<QByteArray> messages = sink.messages();
        QCOMPARE(messages.size(), 1);
        QVERIFY(messages[0].startsWith("X-Envelope-From: akimori@example.jp\r\nX-Envelope-To: oncall@example.jp\r\n"
                                       "X-Tls: yes\r\nX-Login: yes\r\n"));
        QCOMPARE(test::headerOf(messages[0], "Subject"), QStringLiteral("改ざんの疑い"));
        QCOMPARE(test::bodyOf(messages[0]), QStringLiteral("本文\r\n.\r\n.先頭の点"));
    }

    void implicitTls()
    {
        const SmtpSink sink(QStringLiteral("tls"));
        const auto failure = failureOf(serverOf(sink, MailSecurity::ImplicitTls));
        QVERIFY2(!failure, failure ? qPrintable(failure->sentence() + failure->detail()) : "");
        QCOMPARE(sink.messages().size(), 1);
    }

    void withoutEncryptionNothingIsSent()
    {
        const SmtpSink sink(QStringLiteral("plain"));
        const auto failure = failureOf(serverOf(sink));
        QVERIFY(failure);
        QVERIFY(failure->code() == ErrorCode::ProtocolBroken);
        QVERIFY(!failure->retryable());
        QVERIFY(sink.messages().isEmpty());
    }

    void aCertificateForAnotherNameIsRefused()
    {
        const SmtpSink sink(QStringLiteral("starttls"), QStringLiteral("mail.example.jp"));
        const auto failure = failureOf(serverOf(sink));
        QVERIFY(failure);
        QVERIFY(failure->code() == ErrorCode::ProtocolBroken);
        QVERIFY(sink.messages().isEmpty());
    }

    void anUnknownAuthorityIsRefused()
    {
        const SmtpSink sink;
        SmtpServer server = serverOf(sink);
        server.caFile.clear(); // the system's authorities do not know ours
        const auto failure = failureOf(server);
        QVERIFY(failure);
        QVERIFY(failure->code() == ErrorCode::ProtocolBroken);
        server.caFile = QStringLiteral("/nonexistent/ca.pem");
        QVERIFY(failureOf(server)->code() == ErrorCode::BadInput);
        QVERIFY(sink.messages().isEmpty());
    }

    void aWrongPasswordIsNamedAndNeverTold()
    {
        const SmtpSink sink;
        SmtpServer server = serverOf(sink);
        server.password = QStringLiteral("falsch-9731");
        const auto failure = failureOf(server);
        QVERIFY(failure);
        QVERIFY2(failure->code() == ErrorCode::AuthRefused, qPrintable(failure->sentence() + failure->detail()));
        QVERIFY(!failure->retryable());
        for (const QByteArray& form : {server.password.toUtf8(), server.password.toUtf8().toBase64()})
            QVERIFY(!(failure->sentence() + failure->detail()).toUtf8().contains(form));
        server.user.clear();
        QVERIFY(failureOf(server)->code() == ErrorCode::AuthRefused); // the server wants a login
    }

    void refusalsAreForGoodOrForNow()
    {
        const SmtpSink refusing(QStringLiteral("refuse"));
        const auto forGood = failureOf(serverOf(refusing));
        QVERIFY(forGood);
        QVERIFY(forGood->code() == ErrorCode::RemoteCommandFailed);
        QVERIFY(!forGood->retryable());
        QVERIFY2(forGood->detail().contains(QStringLiteral("refused on purpose")), qPrintable(forGood->detail()));
        const SmtpSink later(QStringLiteral("later"));
        const auto forNow = failureOf(serverOf(later));
        QVERIFY(forNow);
        QVERIFY(forNow->code() == ErrorCode::RemoteCommandFailed);
        QVERIFY(forNow->retryable());
        later.becomeWilling();
        QVERIFY(!failureOf(serverOf(later)));
    }

    void aCutConnectionMayBeTriedAgain()
    {
        const SmtpSink sink(QStringLiteral("cut"));
        const auto failure = failureOf(serverOf(sink));
        QVERIFY(failure);
        QVERIFY(failure->retryable());
        QVERIFY(sink.messages().isEmpty());
    }

    void aServerThatSaysNothingTimesOut()
    {
        const SmtpSink sink(QStringLiteral("silent"));
        SmtpServer server = serverOf(sink);
        server.deadline = server.connectDeadline = std::chrono::milliseconds(300);
        const auto failure = failureOf(server);
        QVERIFY(failure);
        QVERIFY(failure->code() == ErrorCode::Timeout);
        QVERIFY(failure->retryable());
    }

    void cancelEndsTheWait()
    {
        const SmtpSink sink(QStringLiteral("silent"));
        JobContext job;
        std::thread canceller([&job] { job.cancel(); });
        ErrorCode code = ErrorCode::Internal;
        try {
            sendMail(serverOf(sink), message(), job); // would wait for a minute
        } catch (const Error& error) {
            code = error.code();
        }
        canceller.join();
        QVERIFY(code == ErrorCode::Cancelled);
    }

    void nobodyListens()
    {
        int port = 0;
        {
            const SmtpSink gone;
            port = gone.port();
        }
        SmtpServer server;
        server.host = QStringLiteral("127.0.0.1");
        server.port = port;
        QVERIFY(failureOf(server)->code() == ErrorCode::HostUnreachable);
    }

    void aHostIsOnlyAHost()
    {
        SmtpServer server;
        for (const char* host : {"", "a b", "user@mail.example.jp", "mail.example.jp/x", "mail.example.jp:25", "-x",
                                 "a\r\nb", "file:///etc/passwd"}) {
            server.host = QString::fromLatin1(host);
            QVERIFY2(failureOf(server)->code() == ErrorCode::BadInput, host);
        }
        server.host = QStringLiteral("127.0.0.1");
        server.port = 0;
        QVERIFY(failureOf(server)->code() == ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(tst_smtpclient)
#include "tst_smtpclient.moc"
