#include "remote/autherror.h"
#include "remote/connect.h"
#include "support/sshdfixture.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>


using namespace akimori;
using namespace akimori::remote;

namespace {

template <typename Action> std::optional<Error> errorOf(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

template <typename Action> std::optional<AuthProblem> problemOf(Action action)
{
    try {
        action();
    } catch (const AuthError& error) {
        return error.problem();
    }
    return std::nullopt;
}

template <typename Action> std::optional<HostKeyState> hostKeyStateOf(Action action)
{
    try {
        action();
    } catch (const HostKeyError& error) {
        return error.state();
    }
    return std::nullopt;
}

QStringList keyArguments(const QByteArray& type, const char* passphrase, const QStringList& further = {})
{
    return QStringList{QStringLiteral("-t"), QString::fromLatin1(type), QStringLiteral("-N"),
                       QString::fromUtf8(passphrase)}
           + further;
}

/// An agent of its own that holds the keys it is given; found by SSH_AUTH_SOCK while it lives.
class Agent
{
public:
    Agent()
    {
        m_process.start(QStringLiteral("ssh-agent"), {QStringLiteral("-D"), QStringLiteral("-a"), socket()});
        if (!m_process.waitForStarted())
            throw std::runtime_error("no ssh-agent");
        for (int i = 0; i < 500 && !QFile::exists(socket()); ++i)
            m_process.waitForFinished(20);
        qputenv("SSH_AUTH_SOCK", socket().toUtf8());
    }
    ~Agent()
    {
        qunsetenv("SSH_AUTH_SOCK");
        m_process.terminate();
        m_process.waitForFinished();
    }
    void add(const QString& key) { test::runProgram(QStringLiteral("ssh-add"), {QStringLiteral("-q"), key}); }

private:
    QString socket() const { return m_folder.path() + QStringLiteral("/agent"); }
    test::TempFolder m_folder;
    QProcess m_process;
};

/// tests/support/passwordserver.py
class PasswordServer
{
public:
    explicit PasswordServer(const QString& method)
    {
        test::runProgram(QStringLiteral("ssh-keygen"),
                         QStringList{QStringLiteral("-q"), QStringLiteral("-f"), QFile::decodeName(m_folder.at("host_ed25519"))}
                             + keyArguments("ed25519", ""));
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        {QStringLiteral(AKIMORI_SOURCE_DIR "/tests/support/passwordserver.py"), m_folder.path(),
                         QStringLiteral("operator"), password(), method});
        m_process.waitForReadyRead(30'000);
        m_port = m_process.readLine().trimmed().toInt();
        if (m_port == 0)
            throw std::runtime_error("the password server did not start (python3-asyncssh)");
    }
    ~PasswordServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(10'000);
    }

    static QString password() { return QStringLiteral("合言葉 'x' $y\\"); }

    HostProfile profile() const
    {
        HostProfile profile;
        profile.host = QStringLiteral("127.0.0.1");
        profile.port = m_port;
        profile.user = QStringLiteral("operator");
        profile.password = password();
        profile.useAgent = false;
        profile.hostKeyFile = QFile::decodeName(m_folder.at("known_hosts"));
        HostKeyStore(profile.hostKeyFile)
            .accept("127.0.0.1", m_port,
                    hostKeyFromBlob(QByteArray::fromBase64(m_folder.read("host_ed25519.pub").split(' ').value(1))));
        return profile;
    }

private:
    test::TempFolder m_folder;
    QProcess m_process;
    int m_port = 0;
};

void addBothTransports()
{
    QTest::addColumn<int>("implementation");
    QTest::newRow("libssh2") << static_cast<int>(TransportChoice::LibSsh2);
    QTest::newRow("openssh") << static_cast<int>(TransportChoice::OpenSsh);
}

} // namespace

/// Host keys and logins of every kind, against real servers.
class tst_login : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::SshdFixture> m_sshd;

    static void open(const HostProfile& profile, TransportChoice choice = TransportChoice::Auto)
    {
        JobContext job;
        makeTransport(profile, choice)->open(job);
    }
    static TransportChoice implementation()
    {
        QFETCH(int, implementation);
        return static_cast<TransportChoice>(implementation);
    }
    HostProfile withKey(const QString& key, const char* passphrase = "") const
    {
        HostProfile profile = m_sshd->profile();
        profile.keyFile = key;
        profile.passphrase = QString::fromUtf8(passphrase);
        return profile;
    }
    static void expectWorks(const HostProfile& profile, TransportChoice by)
    {
        JobContext job;
        const auto transport = makeTransport(profile, TransportChoice::Auto);
        QVERIFY(transport->used() == TransportChoice::Auto);
        QCOMPARE(transport->exec("exit 4", {}, {}, job).status, 4);
        QVERIFY(transport->used() == by);
        QVERIFY(transport->another()->used() == by);
    }

private slots:
    void initTestCase()
    {
        qunsetenv("SSH_AUTH_SOCK");
        m_sshd = std::make_unique<test::SshdFixture>(
            test::SshdFixture::Options{{"ed25519", "ecdsa", "rsa"}, {"MaxAuthTries 3"}});
    }
    void cleanupTestCase() { m_sshd.reset(); }

    void userKeys_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<int>("by");
        const int own = static_cast<int>(TransportChoice::LibSsh2);
        const int client = static_cast<int>(TransportChoice::OpenSsh);
        const char* secret = "ひみつ 'pass' $phrase";
        const QString bits = QStringLiteral("-b");
        QTest::newRow("ed25519") << keyArguments("ed25519", "") << QByteArray() << own;
        QTest::newRow("ecdsa256") << keyArguments("ecdsa", "") << QByteArray() << own;
        QTest::newRow("ecdsa384") << keyArguments("ecdsa", "", {bits, QStringLiteral("384")}) << QByteArray() << own;
        QTest::newRow("ecdsa521") << keyArguments("ecdsa", "", {bits, QStringLiteral("521")}) << QByteArray() << own;
        QTest::newRow("rsa") << keyArguments("rsa", "", {bits, QStringLiteral("2048")}) << QByteArray() << client;
        QTest::newRow("rsa pem locked")
            << keyArguments("rsa", secret, {bits, QStringLiteral("2048"), QStringLiteral("-m"), QStringLiteral("PEM")})
            << QByteArray(secret) << client;
        QTest::newRow("ed25519 locked") << keyArguments("ed25519", secret) << QByteArray(secret) << own;
        QTest::newRow("ecdsa locked") << keyArguments("ecdsa", secret) << QByteArray(secret) << own;
        QTest::newRow("ed25519 locked by gcm")
            << keyArguments("ed25519", secret, {QStringLiteral("-Z"), QStringLiteral("aes256-gcm@openssh.com")})
            << QByteArray(secret) << client;
        QTest::newRow("rsa locked") << keyArguments("rsa", secret, {bits, QStringLiteral("2048")})
                                    << QByteArray(secret) << client;
    }

    void userKeys()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, passphrase);
        QFETCH(int, by);
        const QByteArray name = QByteArray("user ") + QTest::currentDataTag() + "%d";
        const QString key = m_sshd->makeUserKey(name, arguments);
        expectWorks(withKey(key, passphrase.constData()), static_cast<TransportChoice>(by));
    }

    void hostKeys_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("by");
        QTest::newRow("ed25519") << QByteArray("ed25519") << static_cast<int>(TransportChoice::LibSsh2);
        QTest::newRow("ecdsa") << QByteArray("ecdsa") << static_cast<int>(TransportChoice::LibSsh2);
        QTest::newRow("rsa") << QByteArray("rsa") << static_cast<int>(TransportChoice::OpenSsh);
    }

    /// First contact with a server that has one key only: see it, accept it, log in.
    void hostKeys()
    {
        QFETCH(QByteArray, type);
        QFETCH(int, by);
        test::SshdFixture sshd({{type}, {}});
        HostProfile profile = sshd.profile();
        profile.hostKeyFile = sshd.freshStore();
        JobContext job;
        QVERIFY(hostKeyStateOf([&] { open(profile); }) == HostKeyState::Unknown);
        const HostKey shown = fetchHostKey(profile, job);
        QVERIFY(shown == sshd.hostKey(type));
        const QByteArray listed = test::runProgram(
            QStringLiteral("ssh-keygen"),
            {QStringLiteral("-lf"), QFile::decodeName(sshd.folder().at("host_" + type + ".pub"))});
        QCOMPARE(shown.fingerprint(), QString::fromUtf8(listed.split(' ').value(1)));
        QCOMPARE(shown.bits(), listed.split(' ').value(0).toInt());
        HostKeyStore(profile.hostKeyFile).accept("127.0.0.1", sshd.port(), shown);
        expectWorks(profile, static_cast<TransportChoice>(by));
    }

    void firstContactPrefersEd25519AndStoredTypesComeFirst()
    {
        HostProfile profile = m_sshd->profile();
        profile.hostKeyFile = m_sshd->freshStore();
        JobContext job;
        QCOMPARE(fetchHostKey(profile, job).type, QByteArray("ssh-ed25519"));
        HostKeyStore(profile.hostKeyFile).accept("127.0.0.1", m_sshd->port(), m_sshd->hostKey("ecdsa"));
        QCOMPARE(fetchHostKey(profile, job).type, QByteArray("ecdsa-sha2-nistp256"));
        open(profile, TransportChoice::LibSsh2);
        open(profile, TransportChoice::OpenSsh);
        profile.hostKeyFile = m_sshd->freshStore();
        HostKeyStore(profile.hostKeyFile).accept("127.0.0.1", m_sshd->port(), m_sshd->hostKey("rsa"));
        QCOMPARE(fetchHostKey(profile, job).type, QByteArray("ssh-rsa"));
        expectWorks(profile, TransportChoice::OpenSsh);
        HostKeyStore(profile.hostKeyFile).accept("127.0.0.1", m_sshd->port(), m_sshd->hostKey("ecdsa"));
        QCOMPARE(HostKeyStore(profile.hostKeyFile).acceptedKeys("127.0.0.1", m_sshd->port()),
                 (QList<HostKey>{m_sshd->hostKey("rsa"), m_sshd->hostKey("ecdsa")}));
    }

    void hostKeyTraps_data() { addBothTransports(); }

    void hostKeyTraps()
    {
        HostProfile profile = m_sshd->profile();
        const int port = m_sshd->port();
        const auto attempt = [&] { open(profile, implementation()); };
        const auto useStore = [&](const QByteArray& text) {
            profile.hostKeyFile = m_sshd->freshStore();
            QFile file(profile.hostKeyFile);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        const QByteArray name = "[127.0.0.1]:" + QByteArray::number(port);
        const auto line = [&](const HostKey& key) { return name + ' ' + key.type + ' ' + key.blob.toBase64() + '\n'; };
        const HostKey shown = m_sshd->hostKey("ed25519");
        test::SshdFixture other({{"ed25519"}, {}});
        test::SshdFixture ecdsaOnly({{"ecdsa"}, {}});

        useStore({});
        QVERIFY(hostKeyStateOf(attempt) == HostKeyState::Unknown);
        useStore(line(other.hostKey("ed25519")));
        QVERIFY(hostKeyStateOf(attempt) == HostKeyState::Changed);
        const auto changed = errorOf(attempt);
        QVERIFY(changed && changed->code() == ErrorCode::HostKeyChanged);
        useStore("@revoked " + line(shown) + line(shown));
        QVERIFY(hostKeyStateOf(attempt) == HostKeyState::Revoked);
        useStore("@revoked * " + shown.type + ' ' + shown.blob.toBase64() + '\n');
        QVERIFY(hostKeyStateOf(attempt) == HostKeyState::Revoked);
        useStore(line(shown));
        attempt();
        test::runProgram(QStringLiteral("ssh-keygen"),
                         {QStringLiteral("-q"), QStringLiteral("-H"), QStringLiteral("-f"), profile.hostKeyFile});
        QFile hashed(profile.hostKeyFile);
        QVERIFY(hashed.open(QIODevice::ReadOnly));
        QVERIFY(hashed.readAll().startsWith("|1|"));
        attempt();

        // Only an ed25519 key is accepted, and the server has none (any more).
        profile.port = ecdsaOnly.port();
        profile.keyFile = ecdsaOnly.profile().keyFile;
        useStore(QByteArray(line(shown)).replace(name, "[127.0.0.1]:" + QByteArray::number(ecdsaOnly.port())));
        QVERIFY(hostKeyStateOf(attempt) == HostKeyState::OtherType);
    }

    void nothingIsSentToAChangedServer()
    {
        test::SshdFixture other({{"ed25519"}, {}});
        HostProfile profile = m_sshd->profile();
        profile.hostKeyFile = m_sshd->freshStore();
        HostKeyStore store(profile.hostKeyFile);
        store.accept("127.0.0.1", profile.port, other.hostKey("ed25519"));
        QVERIFY(errorOf([&] { store.accept("127.0.0.1", profile.port, m_sshd->hostKey("ed25519")); }));
        QVERIFY(hostKeyStateOf([&] { open(profile); }) == HostKeyState::Changed);
        store.forget("127.0.0.1", profile.port);
        QVERIFY(hostKeyStateOf([&] { open(profile); }) == HostKeyState::Unknown);
    }

    void hostCertificateAuthority()
    {
        HostProfile profile = m_sshd->profile();
        test::SshdFixture sshd({{"ed25519"}, {}});
        const QString authority = sshd.makeUserKey("ca", keyArguments("ed25519", ""), false);
        const QString hostPublic = QFile::decodeName(sshd.folder().at("host_ed25519.pub"));
        test::runProgram(QStringLiteral("ssh-keygen"),
                         {QStringLiteral("-q"), QStringLiteral("-s"), authority, QStringLiteral("-I"),
                          QStringLiteral("host"), QStringLiteral("-h"), QStringLiteral("-n"),
                          QStringLiteral("127.0.0.1"), hostPublic});
        sshd.stop();
        sshd.folder().write("sshd_config",
                            sshd.folder().read("sshd_config") + "HostCertificate "
                                + sshd.folder().at("host_ed25519-cert.pub") + '\n');
        sshd.start();
        profile = sshd.profile();
        profile.hostKeyFile = sshd.freshStore();
        QFile store(profile.hostKeyFile);
        QVERIFY(store.open(QIODevice::WriteOnly));
        store.write("@cert-authority * " + sshd.folder().read("ca.pub"));
        store.close();
        expectWorks(profile, TransportChoice::OpenSsh);
    }

    void serversThatLibssh2CannotSpeakTo_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("aead") << QByteArray("Ciphers aes256-gcm@openssh.com,chacha20-poly1305@openssh.com");
        QTest::newRow("etm") << QByteArray("MACs hmac-sha2-256-etm@openssh.com\nCiphers aes128-ctr");
        QTest::newRow("kex") << QByteArray("KexAlgorithms sntrup761x25519-sha512@openssh.com");
    }

    void serversThatLibssh2CannotSpeakTo()
    {
        QFETCH(QByteArray, line);
        test::SshdFixture sshd({{"ed25519"}, {line}});
        const auto error = errorOf([&] { open(sshd.profile(), TransportChoice::LibSsh2); });
        QVERIFY(error && error->code() == ErrorCode::Unsupported);
        expectWorks(sshd.profile(), TransportChoice::OpenSsh);
    }

    void keyFileProblems_data() { addBothTransports(); }

    void keyFileProblems()
    {
        const TransportChoice by = implementation();
        const QByteArray tag = QTest::currentDataTag();
        const auto problem = [&](const HostProfile& profile) { return problemOf([&] { open(profile, by); }); };
        const QString locked = m_sshd->makeUserKey("locked " + tag, keyArguments("ed25519", "right"));
        QVERIFY(problem(withKey(locked)) == AuthProblem::NeedsPassphrase);
        QVERIFY(problem(withKey(locked, "wrong")) == AuthProblem::WrongPassphrase);
        const QString stranger = m_sshd->makeUserKey("stranger " + tag, keyArguments("ed25519", ""), false);
        QVERIFY(problem(withKey(stranger)) == AuthProblem::Denied);
        QVERIFY(problem(withKey(QStringLiteral("/nonexistent/key"))) == AuthProblem::KeyFileMissing);
        QVERIFY(problem(withKey(locked + QStringLiteral(".pub"))) == AuthProblem::KeyFileUnusable);
        const QByteArray ruined = m_sshd->folder().read("id").replace("AAAA", "AAAB");
        const QByteArray path = m_sshd->folder().write("ruined " + tag, ruined, 0600);
        QVERIFY(problem(withKey(QFile::decodeName(path))) == AuthProblem::KeyFileUnusable);
        HostProfile nothing = withKey({});
        QVERIFY(problem(nothing) == AuthProblem::NothingConfigured);
        HostProfile nobody = m_sshd->profile();
        nobody.user = QStringLiteral("no-such-user");
        QVERIFY(problem(nobody) == AuthProblem::Denied);
    }

    void agent_data() { addBothTransports(); }

    void agent()
    {
        const TransportChoice by = implementation();
        const QByteArray tag = QTest::currentDataTag();
        HostProfile profile = withKey({});
        profile.useAgent = true;
        QVERIFY(problemOf([&] { open(profile, by); }).has_value());
        Agent agent;
        QVERIFY(problemOf([&] { open(profile, by); }).has_value());
        const QString other = m_sshd->makeUserKey("agent other " + tag, keyArguments("ed25519", ""), false);
        const QString good = m_sshd->makeUserKey("agent good " + tag, keyArguments("ed25519", "secret"));
        agent.add(other);
        QVERIFY(problemOf([&] { open(profile, by); }) == AuthProblem::Denied);
        // A locked key file without a passphrase is used when the agent holds the same key.
        HostProfile locked = withKey(good);
        locked.useAgent = true;
        QVERIFY(problemOf([&] { open(locked, by); }) == AuthProblem::NeedsPassphrase);
        const QString plain = m_sshd->makeUserKey("agent plain " + tag, keyArguments("ed25519", ""));
        agent.add(plain);
        open(profile, by);
        test::runProgram(QStringLiteral("ssh-keygen"), {QStringLiteral("-q"), QStringLiteral("-p"), QStringLiteral("-P"),
                                                        {}, QStringLiteral("-N"), QStringLiteral("later"),
                                                        QStringLiteral("-f"), plain});
        locked.keyFile = plain;
        open(locked, by);
    }

    void agentWithRsaOnlyTurnsToTheClient()
    {
        const QString rsa = m_sshd->makeUserKey(
            "agent rsa", keyArguments("rsa", "", {QStringLiteral("-b"), QStringLiteral("2048")}));
        Agent agent;
        agent.add(rsa);
        HostProfile profile = withKey({});
        profile.useAgent = true;
        expectWorks(profile, TransportChoice::OpenSsh);
    }

    void passwords_data()
    {
        QTest::addColumn<int>("implementation");
        QTest::addColumn<QString>("method");
        for (const char* method : {"password", "keyboard-interactive"}) {
            QTest::addRow("libssh2 %s", method)
                << static_cast<int>(TransportChoice::LibSsh2) << QString::fromLatin1(method);
            QTest::addRow("openssh %s", method)
                << static_cast<int>(TransportChoice::OpenSsh) << QString::fromLatin1(method);
        }
    }

    void passwords()
    {
        QFETCH(QString, method);
        PasswordServer server(method);
        JobContext job;
        HostProfile profile = server.profile();
        QCOMPARE(makeTransport(profile, implementation())->exec("exit 6", {}, {}, job).status, 6);
        profile.password = QStringLiteral("wrong");
        QVERIFY(problemOf([&] { open(profile, implementation()); }) == AuthProblem::Denied);
    }

    void secretsLeaveNoFile()
    {
        // A folder of its own: other tests that run at the same time make such folders in the common one.
        PasswordServer server(QStringLiteral("password"));
        const QTemporaryDir own;
        const QByteArray common = qgetenv("TMPDIR");
        qputenv("TMPDIR", own.path().toLocal8Bit());
        const auto putBack = qScopeGuard([&common] { qputenv("TMPDIR", common); });
        const auto leftovers = [] {
            return QDir(QDir::tempPath()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        };
        JobContext job;
        {
            const auto transport = makeTransport(server.profile(), TransportChoice::OpenSsh);
            transport->open(job);
            const QDir temporary(QDir::tempPath());
            for (const QString& name : temporary.entryList({QStringLiteral("akimori-??????")}, QDir::Dirs)) {
                QVERIFY(!QFile::exists(temporary.filePath(name + QStringLiteral("/password"))));
                QVERIFY(!QFile::exists(temporary.filePath(name + QStringLiteral("/ask"))));
            }
        }
        QCOMPARE(leftovers(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_login)
#include "tst_login.moc"
