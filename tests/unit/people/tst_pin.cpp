#include "base/error.h"
#include "people/pin.h"

#include <QTest>

using namespace akimori;
using namespace akimori::people;

class tst_pin : public QObject
{
    Q_OBJECT

private slots:
    void theRightPinAndNoOther()
    {
        const QString hash = hashPin(QStringLiteral("482913"));
        QVERIFY(hash.startsWith(QStringLiteral("pbkdf2-sha256$600000$")));
        QVERIFY(verifyPin(QStringLiteral("482913"), hash));
        QVERIFY(!verifyPin(QStringLiteral("482914"), hash));
    }

    void everyHashHasItsOwnSalt()
    {
        const QString pin = QStringLiteral("482913");
        QVERIFY(hashPin(pin, 10) != hashPin(pin, 10));
    }

    void theFormIsPbkdf2OfPlainTools()
    {
        // Password "password", salt "saltSALTsaltSALT", 4096 iterations; value from Python's
        // hashlib.pbkdf2_hmac.
        const QString hash =
            QStringLiteral("pbkdf2-sha256$4096$73616c7453414c5473616c7453414c54$"
                           "9150fa34ce258f3fa0f49507e456a9a71924f682d42f36482b2618848fd38e5a");
        QVERIFY(verifyPin(QStringLiteral("password"), hash));
    }

    void composedAndDecomposedAreTheSame()
    {
        const QString hash = hashPin(QStringLiteral("がぎぐげござ"), 10);
        QVERIFY(verifyPin(QStringLiteral("がぎぐげござ").normalized(QString::NormalizationForm_D), hash));
    }

    void weakPinsAreRefused_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << QStringLiteral("12345");
        QTest::newRow("one digit") << QStringLiteral("777777");
        QTest::newRow("long") << QStringLiteral("ab").repeated(40);
    }

    void weakPinsAreRefused()
    {
        QFETCH(QString, pin);
        try {
            hashPin(pin, 10);
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::BadInput);
        }
    }

    void unreadableHashesMatchNothing_data()
    {
        QTest::addColumn<QString>("hash");
        const QString salt = QString(32, u'0');
        const QString key = QString(64, u'0');
        QTest::newRow("empty") << QString();
        QTest::newRow("scheme") << QStringLiteral("plain$1$%1$%2").arg(salt, key);
        QTest::newRow("iterations") << QStringLiteral("pbkdf2-sha256$0$%1$%2").arg(salt, key);
        QTest::newRow("absurd iterations") << QStringLiteral("pbkdf2-sha256$2000000000$%1$%2").arg(salt, key);
        QTest::newRow("salt") << QStringLiteral("pbkdf2-sha256$1$00$%1").arg(key);
        QTest::newRow("no key") << QStringLiteral("pbkdf2-sha256$1$%1$").arg(salt);
    }

    void unreadableHashesMatchNothing()
    {
        QFETCH(QString, hash);
        QVERIFY(!verifyPin(QStringLiteral("482913"), hash));
        QVERIFY(!verifyPin(QString(), hash));
    }
};

QTEST_APPLESS_MAIN(tst_pin)
#include "tst_pin.moc"
