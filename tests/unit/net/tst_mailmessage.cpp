#include "base/error.h"
#include "net/mail/mailmessage.h"
#include "support/smtpsink.h"

#include <QTest>

using namespace akimori;
using namespace akimori::net;

namespace {

MailMessage message()
{
    MailMessage message;
    message.from = QStringLiteral("akimori@example.jp");
    message.fromName = QStringLiteral("アキモリ");
    message.to = QStringLiteral("oncall@example.jp");
    message.subject = QStringLiteral("改ざんの疑い");
    message.body = QStringLiteral("本文\n2行目");
    message.messageId = QStringLiteral("1f2e@akimori.invalid");
    message.date = QDateTime(QDate(2026, 11, 24), QTime(0, 5, 9), Qt::UTC);
    return message;
}

bool isRefused(const QString& address)
{
    try {
        checkedAddress(address);
    } catch (const Error& error) {
        return error.code() == ErrorCode::BadInput;
    }
    return false;
}

} // namespace

class tst_mailmessage : public QObject
{
    Q_OBJECT

private slots:
    void japaneseSurvivesInSevenBits()
    {
        MailMessage mail = message();
        mail.subject = QString(QStringLiteral("障害𠮷")).repeated(40) + QStringLiteral("終");
        const QByteArray wire = toWire(mail);
        for (const char byte : wire)
            QVERIFY(static_cast<unsigned char>(byte) < 0x80);
        for (const QByteArray& line : wire.split('\n'))
            QVERIFY2(line.size() <= 79, line.constData());
        QCOMPARE(test::headerOf(wire, "Subject"), mail.subject);
        QCOMPARE(test::headerOf(wire, "From"), QStringLiteral("アキモリ <akimori@example.jp>"));
        QCOMPARE(test::headerOf(wire, "Date"), QStringLiteral("Tue, 24 Nov 2026 09:05:09 +0900"));
        QCOMPARE(test::bodyOf(wire), QStringLiteral("本文\r\n2行目"));
        // No encoded word cuts a character: each decodes by itself.
        for (const QByteArray& line : wire.split('\n')) {
            const qsizetype at = line.indexOf("=?UTF-8?B?");
            if (at < 0)
                continue;
            const QByteArray bytes = QByteArray::fromBase64(line.mid(at + 10, line.indexOf("?=", at) - at - 10));
            QCOMPARE(QString::fromUtf8(bytes).toUtf8(), bytes);
        }
    }

    void noValueAddsAHeader_data()
    {
        QTest::addColumn<QString>("evil");
        QTest::newRow("crlf") << QStringLiteral("x\r\nBcc: evil@example.com");
        QTest::newRow("lf") << QStringLiteral("x\nBcc: evil@example.com");
        QTest::newRow("cr") << QStringLiteral("x\rBcc: evil@example.com");
        QTest::newRow("blank line") << QStringLiteral("x\r\n\r\nBcc: evil@example.com");
        QTest::newRow("line separator") << QStringLiteral("x\u2028Bcc: evil@example.com");
        QTest::newRow("next line") << QStringLiteral("x\u0085Bcc: evil@example.com");
        QTest::newRow("nul") << QStringLiteral("x") + QChar(u'\0') + QStringLiteral("Bcc: evil@example.com");
        QTest::newRow("encoded word") << QStringLiteral("=?UTF-8?B?DQpCY2M6IGV2aWxAZXhhbXBsZS5jb20=?=");
        QTest::newRow("quote") << QStringLiteral("a\" <evil@example.com>, \"b");
    }

    void noValueAddsAHeader()
    {
        QFETCH(QString, evil);
        MailMessage mail = message();
        mail.subject = evil;
        mail.fromName = evil;
        mail.body = evil;
        const QByteArray wire = toWire(mail);
        const QByteArray head = wire.left(wire.indexOf("\r\n\r\n"));
        QList<QByteArray> names;
        for (const QByteArray& line : head.split('\n')) {
            if (!line.startsWith(' '))
                names << line.left(line.indexOf(':'));
        }
        QCOMPARE(names, (QList<QByteArray>{"Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type",
                                           "Content-Transfer-Encoding", "Auto-Submitted", "X-Mailer"}));
        QVERIFY(!test::headerOf(wire, "Subject").contains(u'\n'));
        QCOMPARE(head.count("<akimori@example.jp>"), 1);
        for (const QByteArray& from : head.split('\n')) {
            if (from.startsWith("From:") && !from.contains("=?"))
                QCOMPARE(from.count('"'), 2);
        }
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("expected"); // empty = refused
        const auto row = [](const char* name, const QString& address, const QString& expected) {
            QTest::newRow(name) << address << expected;
        };
        row("plain", QStringLiteral(" a.b+c@example.jp "), QStringLiteral("a.b+c@example.jp"));
        row("carrier", QStringLiteral("a..b.@example.ne.jp"), QStringLiteral("a..b.@example.ne.jp"));
        row("idn", QStringLiteral("a@日本語.jp"), QStringLiteral("a@xn--wgv71a119e.jp"));
        row("local server", QStringLiteral("root@localhost"), QStringLiteral("root@localhost"));
        row("two", QStringLiteral("a@example.jp,b@example.jp"), {});
        row("two by blank", QStringLiteral("a@example.jp b@example.jp"), {});
        row("bracket", QStringLiteral("<a@example.jp>"), {});
        row("name", QStringLiteral("担当 <a@example.jp>"), {});
        row("line end", QStringLiteral("a@example.jp\r\nRCPT TO:<b@example.jp>"), {});
        row("line end in local", QStringLiteral("a\n@example.jp"), {});
        row("quoted", QStringLiteral("\"a b\"@example.jp"), {});
        row("nothing", QString(), {});
        row("no domain", QStringLiteral("a@"), {});
        row("no local", QStringLiteral("@example.jp"), {});
        row("japanese local", QStringLiteral("担当@example.jp"), {});
        row("dash", QStringLiteral("a@-example.jp"), {});
        row("dots", QStringLiteral("a@example..jp"), {});
        row("long", QString(65, u'a') + QStringLiteral("@example.jp"), {});
    }

    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, expected);
        if (expected.isEmpty())
            QVERIFY(isRefused(address));
        else
            QCOMPARE(checkedAddress(address), expected);
    }
};

QTEST_GUILESS_MAIN(tst_mailmessage)
#include "tst_mailmessage.moc"
