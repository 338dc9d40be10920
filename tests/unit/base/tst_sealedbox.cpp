#include "base/error.h"
#include "base/sealedbox.h"
#include "support/tempfolder.h"

#include <QProcess>
#include <QTest>

using namespace akimori;

namespace {

template <typename Act>
ErrorCode refusal(Act&& act)
{
    try {
        act();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

} // namespace

class tst_sealedbox : public QObject
{
    Q_OBJECT

    const QByteArray m_passphrase = "a long passphrase";
    SealKeyPair m_pair;

private slots:
    void initTestCase()
    {
        m_pair = makeSealKeyPair(QStringLiteral("空き家情報"), m_passphrase, QDateTime::currentDateTimeUtc());
    }

    void whatIsSealedOpensAgain()
    {
        for (const QByteArray& plain : {QByteArray(), QByteArray("key\0\n", 5), QByteArray(3 << 20, 'x')}) {
            const QByteArray sealed = seal(plain, m_pair.certificatePem);
            QVERIFY(plain.isEmpty() || !sealed.contains(plain.left(100)) || plain.size() < 5);
            QCOMPARE(unseal(sealed, m_pair.privateKeyPem, m_passphrase), plain);
        }
        QVERIFY(seal("x", m_pair.certificatePem) != seal("x", m_pair.certificatePem));
        QCOMPARE(sealFingerprint(m_pair.certificatePem).size(), 64);
    }

    void thePrivateKeyIsProtected()
    {
        QVERIFY(m_pair.privateKeyPem.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        const QByteArray sealed = seal("x", m_pair.certificatePem);
        QVERIFY(refusal([&] { unseal(sealed, m_pair.privateKeyPem, "another passphrase"); }) == ErrorCode::AuthRefused);
        QVERIFY(refusal([&] { unseal(sealed, m_pair.privateKeyPem, {}); }) == ErrorCode::AuthRefused);
        QVERIFY(refusal([&] { unseal(sealed, "no key", m_passphrase); }) == ErrorCode::BadInput);
        QVERIFY(refusal([&] { makeSealKeyPair(QStringLiteral("x"), "short", QDateTime::currentDateTimeUtc()); }) ==
                ErrorCode::BadInput);
        QVERIFY(refusal([&] { seal("x", "no certificate"); }) == ErrorCode::BadInput);
        for (const QString& name : {QStringLiteral("「○○市公式ポータルサイト及び空き家情報」のシステムバックアップ"), QString(100, u'市'),
                                    QString(63, u'x') + QStringLiteral("𠮷野")})
            QVERIFY(!makeSealKeyPair(name, m_passphrase, QDateTime::currentDateTimeUtc()).certificatePem.isEmpty());
        const SealKeyPair other = makeSealKeyPair(QStringLiteral("x"), m_passphrase, QDateTime::currentDateTimeUtc());
        QVERIFY(refusal([&] { unseal(sealed, other.privateKeyPem, m_passphrase); }) == ErrorCode::Corrupt);
    }

    /// Every bit counts, but for those of the names of algorithms that say the same in another way.
    void changedOrCutIsNeverOpened()
    {
        const QByteArray plain = "-----BEGIN PRIVATE KEY-----";
        const QByteArray sealed = seal(plain, m_pair.certificatePem);
        for (qsizetype at = 0; at < sealed.size(); at += 61) {
            QByteArray changed = sealed;
            changed[at] = static_cast<char>(changed[at] ^ 0x01);
            try {
                QCOMPARE(unseal(changed, m_pair.privateKeyPem, m_passphrase), plain);
            } catch (const Error& error) {
                QVERIFY(error.code() == ErrorCode::Corrupt);
            }
        }
        for (const qsizetype at : {sealed.size() - 1, sealed.size() - 20}) { // tag and contents
            QByteArray changed = sealed;
            changed[at] = static_cast<char>(changed[at] ^ 0x01);
            QVERIFY(refusal([&] { unseal(changed, m_pair.privateKeyPem, m_passphrase); }) == ErrorCode::Corrupt);
        }
        for (qsizetype size = 0; size < sealed.size(); size += 301)
            QVERIFY(refusal([&] { unseal(sealed.left(size), m_pair.privateKeyPem, m_passphrase); }) == ErrorCode::Corrupt);
    }

    /// A successor without this tool.
    void plainOpensslOpensIt()
    {
        const test::TempFolder folder;
        folder.write("keys.cms", seal("hello successor\n", m_pair.certificatePem));
        folder.write("key.pem", m_pair.privateKeyPem);
        QProcess openssl;
        openssl.setWorkingDirectory(folder.path());
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("cms"), QStringLiteral("-decrypt"), QStringLiteral("-inform"), QStringLiteral("DER"),
                       QStringLiteral("-in"), QStringLiteral("keys.cms"), QStringLiteral("-inkey"), QStringLiteral("key.pem"),
                       QStringLiteral("-passin"), QStringLiteral("pass:") + QString::fromLatin1(m_passphrase)});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.readAllStandardOutput(), QByteArray("hello successor\n"));
    }
};

QTEST_GUILESS_MAIN(tst_sealedbox)

#include "tst_sealedbox.moc"
