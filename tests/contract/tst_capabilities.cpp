#include "remote/capabilities.h"
#include "support/localtransport.h"
#include "support/sshdfixture.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace akimori;
using namespace akimori::remote;

/// The capability test against a real sshd, and against servers that lack something.
class tst_capabilities : public QObject
{
    Q_OBJECT

private:
    static CapabilityStep find(const std::vector<CapabilityStep>& steps, const QString& id)
    {
        for (const CapabilityStep& step : steps) {
            if (step.id == id)
                return step;
        }
        QTest::qFail(qPrintable(QStringLiteral("no step ") + id), __FILE__, __LINE__);
        return {};
    }
    static CapabilityOutcome outcome(const std::vector<CapabilityStep>& steps, const char* id)
    {
        return find(steps, QString::fromUtf8(id)).outcome;
    }

private slots:
    void everythingWorks()
    {
        test::SshdFixture sshd;
        const test::TempFolder folder;
        folder.makeFolder("site");
        folder.makeFolder("new\nline");
        folder.symlink("site", "link");
        const QList<QByteArray> roots{folder.at("site"), folder.at("new\nline"), folder.at("link") + '/'};
        JobContext job;
        const CapabilityReport report = testCapabilities(sshd.profile(), TransportChoice::Auto, roots, job);
        QVERIFY(!report.failure);
        QVERIFY(report.resolvedVia == TransportChoice::LibSsh2);
        for (const char* id : {"connect", "hostKey", "auth", "echo", "execTime", "system", "clock", "tool.find",
                               "tool.tar", "tool.sha256sum", "tool.xargs", "tool.dd", "tool.mv", "tool.reflink"})
            QVERIFY2(outcome(report.steps, id) == CapabilityOutcome::Ok, id);
        for (const char* name : {"site", "new\\x0aline", "link/"}) {
            const QByteArray id = "root:" + folder.bytes() + '/' + name;
            QVERIFY2(outcome(report.steps, id.constData()) == CapabilityOutcome::Ok, name);
            const QByteArray space = "space:" + folder.bytes() + '/' + name;
            QVERIFY2(outcome(report.steps, space.constData()) == CapabilityOutcome::Ok, name);
        }
        QVERIFY(!find(report.steps, QStringLiteral("root:%1/link/").arg(folder.path())).detail.isEmpty());
        QVERIFY(report.usable());
    }

    void resolvesToTheClientForRsaServers()
    {
        test::SshdFixture sshd({{"rsa"}, {}});
        JobContext job;
        const CapabilityReport report = testCapabilities(sshd.profile(), TransportChoice::Auto, {"/tmp"}, job);
        QVERIFY(report.resolvedVia == TransportChoice::OpenSsh);
        QVERIFY(report.usable());
    }

    void unknownHostKeyStopsBeforeTheLogin()
    {
        test::SshdFixture sshd;
        HostProfile profile = sshd.profile();
        profile.hostKeyFile = sshd.freshStore();
        JobContext job;
        const CapabilityReport report = testCapabilities(profile, TransportChoice::Auto, {"/tmp"}, job);
        QVERIFY(report.failure && report.failure->code() == ErrorCode::HostKeyUnknown);
        QVERIFY(report.hostKey == sshd.hostKey("ed25519"));
        QCOMPARE(outcome(report.steps, "connect"), CapabilityOutcome::Ok);
        QCOMPARE(outcome(report.steps, "hostKey"), CapabilityOutcome::Failed);
        QCOMPARE(outcome(report.steps, "auth"), CapabilityOutcome::NotChecked);
        QCOMPARE(outcome(report.steps, "tool.tar"), CapabilityOutcome::NotChecked);
        QVERIFY(!report.usable());
    }

    void refusedLoginAndNoServer()
    {
        test::SshdFixture sshd;
        JobContext job;
        HostProfile profile = sshd.profile();
        profile.user = QStringLiteral("no-such-user");
        CapabilityReport report = testCapabilities(profile, TransportChoice::Auto, {"/tmp"}, job);
        QCOMPARE(outcome(report.steps, "hostKey"), CapabilityOutcome::Ok);
        QCOMPARE(outcome(report.steps, "auth"), CapabilityOutcome::Failed);
        profile.port = test::freePort();
        report = testCapabilities(profile, TransportChoice::Auto, {"/tmp"}, job);
        QCOMPARE(outcome(report.steps, "connect"), CapabilityOutcome::Failed);
        QCOMPARE(outcome(report.steps, "auth"), CapabilityOutcome::NotChecked);
        QCOMPARE(outcome(report.steps, "root:/tmp"), CapabilityOutcome::NotChecked);
    }

    void missingToolsAndFoldersAreNamed()
    {
        const test::TempFolder folder;
        folder.write("file", "x");
        folder.makeFolder("bin");
        for (const QByteArray& tool : {QByteArray("sh"), QByteArray("dd"), QByteArray("cut"), QByteArray("wc"),
                                       QByteArray("uname"), QByteArray("stat"), QByteArray("readlink")})
            folder.symlink(QFile::symLinkTarget(QStringLiteral("/usr/bin/") + QString::fromLatin1(tool)).isEmpty()
                               ? "/usr/bin/" + tool
                               : QFile::encodeName(
                                   QFile::symLinkTarget(QStringLiteral("/usr/bin/") + QString::fromLatin1(tool))),
                           "bin/" + tool);
        test::LocalTransport transport;
        transport.environment = {"PATH=" + folder.at("bin")};
        JobContext job;
        const auto steps = testCapabilities(transport, {folder.at("file"), folder.at("gone"), folder.at("bin")}, job);
        QCOMPARE(outcome(steps, "echo"), CapabilityOutcome::Ok);
        QCOMPARE(outcome(steps, "tool.dd"), CapabilityOutcome::Ok);
        for (const char* id : {"tool.find", "tool.tar", "tool.sha256sum", "tool.xargs", "tool.mv", "tool.sudo"}) {
            QVERIFY2(outcome(steps, id) == CapabilityOutcome::Failed, id);
            QVERIFY(!find(steps, QString::fromLatin1(id)).advice.isEmpty());
        }
        QCOMPARE(outcome(steps, "clock"), CapabilityOutcome::NotChecked);
        QCOMPARE(outcome(steps, ("root:" + folder.at("file")).constData()), CapabilityOutcome::Failed);
        QCOMPARE(outcome(steps, ("root:" + folder.at("gone")).constData()), CapabilityOutcome::Failed);
        QCOMPARE(outcome(steps, ("root:" + folder.at("bin")).constData()), CapabilityOutcome::Ok);
        QCOMPARE(outcome(steps, ("space:" + folder.at("gone")).constData()), CapabilityOutcome::NotChecked);
    }
};

QTEST_GUILESS_MAIN(tst_capabilities)
#include "tst_capabilities.moc"
