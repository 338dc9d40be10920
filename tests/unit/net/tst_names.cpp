#include "base/error.h"
#include "net/dns/dnsname.h"
#include "net/dns/dnssec.h"
#include "net/serveraddress.h"

#include <QTest>

using namespace akimori;
using namespace akimori::net;

namespace {

QString addressOf(const QString& text)
{
    try {
        return parseServerAddress(text).toString();
    } catch (const Error& error) {
        return errorCodeName(error.code());
    }
}

QString nameOf(const QString& text)
{
    try {
        return normalizedDnsName(text);
    } catch (const Error& error) {
        return errorCodeName(error.code());
    }
}

} // namespace

class tst_names : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& text, const char* expected) {
            QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(expected);
        };
        row(QStringLiteral("192.0.2.1"), "192.0.2.1");
        row(QStringLiteral("192.0.2.1:8443"), "192.0.2.1:8443");
        row(QStringLiteral("１９２．０．２．１：４４３"), "192.0.2.1:443");
        row(QStringLiteral("192。0。2。1"), "192.0.2.1");
        row(QStringLiteral("2001:DB8:0:0::1"), "2001:db8::1");
        row(QStringLiteral("[2001:db8::1]:53"), "[2001:db8::1]:53");
        row(QStringLiteral("[::1]"), "::1");
        row(QStringLiteral("127.1"), "BadInput");
        row(QStringLiteral("010.0.0.1"), "BadInput");
        row(QStringLiteral("256.0.0.1"), "BadInput");
        row(QStringLiteral("192.0.2.1:0"), "BadInput");
        row(QStringLiteral("192.0.2.1:65536"), "BadInput");
        row(QStringLiteral("fe80::1%eth0"), "BadInput");
        row(QStringLiteral("www.example.jp"), "BadInput");
        row(QStringLiteral("1:2:3"), "BadInput");
        row(QString(), "BadInput");
    }

    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(addressOf(text), expected);
    }

    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& text, const QString& expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        row(QStringLiteral("WWW.Example.JP."), QStringLiteral("www.example.jp"));
        row(QStringLiteral("ｗｗｗ．ｅｘａｍｐｌｅ．ｊｐ"), QStringLiteral("www.example.jp"));
        row(QStringLiteral("日本語。ＪＰ"), QStringLiteral("xn--wgv71a119e.jp"));
        row(QStringLiteral("_dmarc.example.jp"), QStringLiteral("_dmarc.example.jp"));
        row(QStringLiteral("example"), QStringLiteral("BadInput"));
        row(QStringLiteral("a..jp"), QStringLiteral("BadInput"));
        row(QStringLiteral("-a.jp"), QStringLiteral("BadInput"));
        row(QStringLiteral("a b.jp"), QStringLiteral("BadInput"));
        row(QStringLiteral("192.0.2.1"), QStringLiteral("BadInput"));
        row(QString(64, u'a') + QStringLiteral(".jp"), QStringLiteral("BadInput"));
        row(QStringLiteral("https://example.jp/"), QStringLiteral("BadInput"));
    }

    void names()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(nameOf(text), expected);
    }

    void internationalNamesAreShownInTheirLetters()
    {
        QCOMPARE(displayDnsName(QStringLiteral("xn--wgv71a119e.jp")), QStringLiteral("日本語.jp"));
    }

    void scopes()
    {
        QCOMPARE(scopeOf(QStringLiteral("8.8.8.8")), AddressScope::Global);
        QCOMPARE(scopeOf(QStringLiteral("10.1.2.3")), AddressScope::Private);
        QCOMPARE(scopeOf(QStringLiteral("172.31.0.1")), AddressScope::Private);
        QCOMPARE(scopeOf(QStringLiteral("172.32.0.1")), AddressScope::Global);
        QCOMPARE(scopeOf(QStringLiteral("100.64.0.1")), AddressScope::Shared);
        QCOMPARE(scopeOf(QStringLiteral("169.254.1.1")), AddressScope::LinkLocal);
        QCOMPARE(scopeOf(QStringLiteral("203.0.113.9")), AddressScope::Documentation);
        QCOMPARE(scopeOf(QStringLiteral("::ffff:192.168.0.1")), AddressScope::Private);
        QCOMPARE(scopeOf(QStringLiteral("fd00::1")), AddressScope::Private);
        QCOMPARE(scopeOf(QStringLiteral("2400:2000::1")), AddressScope::Global);
        QCOMPARE(scopeOf(QStringLiteral("127.0.0.1")), AddressScope::Loopback);
        QCOMPARE(scopeOf(QStringLiteral("239.0.0.1")), AddressScope::Other);
    }

    void trustAnchorsAreOneRecord()
    {
        const QString anchor = normalizedTrustAnchor(
            QStringLiteral("example.jp. IN DS 12345 13 2 "
                           "E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D ; comment"));
        QVERIFY2(anchor.startsWith(QLatin1String("example.jp.")), qPrintable(anchor));
        QVERIFY(!anchor.contains(u';'));
        QVERIFY_THROWS_EXCEPTION(Error, normalizedTrustAnchor(QStringLiteral("example.jp. IN A 192.0.2.1")));
        QVERIFY_THROWS_EXCEPTION(Error, normalizedTrustAnchor(QStringLiteral("nonsense")));
    }
};

QTEST_GUILESS_MAIN(tst_names)
#include "tst_names.moc"
