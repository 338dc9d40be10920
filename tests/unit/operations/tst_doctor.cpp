#include "ledger/generationtable.h"
#include "operations/doctor/doctor.h"
#include "operations/schedule/rundue.h"
#include "unit/operations/profilefixture.h"

#include <QDir>

using namespace akimori;
using namespace akimori::operations;

namespace {

using State = DoctorCheck::State;

DoctorCheck checkOf(const test::ProfileFixture& fixture, const QString& id)
{
    JobContext job;
    for (const DoctorCheck& check : Doctor(fixture.context, u"/usr/bin/akimori-cli"_qs).run(job)) {
        if (check.id == id)
            return check;
    }
    return {id, {}, State::NotChecked, u"absent"_qs, {}};
}

} // namespace

class tst_doctor : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrongSaysWhatToDo()
    {
        test::ProfileFixture fixture;
        fixture.addSite();
        JobContext job;
        const auto checks = Doctor(fixture.context, u"/usr/bin/akimori-cli"_qs).run(job);
        QVERIFY(checks.size() >= 9);
        for (const DoctorCheck& check : checks)
            QVERIFY2(check.state != State::Wrong || !check.advice.isEmpty(), qPrintable(check.id));
        QVERIFY(checkOf(fixture, u"generations:空き家情報:data"_qs).state == State::Wrong); // none is kept
        QVERIFY(checkOf(fixture, u"key:空き家情報"_qs).state == State::Wrong);              // an agent's login
    }

    /// A good key is not enough: the login is tried without this session's agent and secrets, and only its end counts.
    void theLoginOfTheTimerIsTried()
    {
        const test::SshdFixture server;
        test::ProfileFixture fixture;
        fixture.addSite(&server);
        const auto keyCheckWith = [&](const QByteArray& script) {
            const QByteArray program = fixture.folder.write("fake-cli", "#!/bin/sh\n" + script, 0755);
            JobContext job;
            for (const DoctorCheck& check : Doctor(fixture.context, QString::fromUtf8(program)).run(job)) {
                if (check.id == u"key:空き家情報"_qs)
                    return check.state;
            }
            return State::NotChecked;
        };
        qputenv("SSH_AUTH_SOCK", "/tmp/agent");
        QVERIFY(keyCheckWith("[ -z \"$SSH_AUTH_SOCK\" ] && [ -n \"$HOME\" ] || exit 5\nexit 0\n") == State::Ok);
        qunsetenv("SSH_AUTH_SOCK");
        QVERIFY(keyCheckWith("exit 5\n") == State::Wrong);
        QVERIFY(keyCheckWith("exit 2\n") == State::NotChecked); // the server is away: nothing is known
        QVERIFY(checkOf(fixture, u"key:空き家情報"_qs).state != State::Ok); // the program is missing
    }

    void theLedgerAndItsCopy()
    {
        test::ProfileFixture fixture;
        fixture.addSite();
        QVERIFY(checkOf(fixture, u"ledger"_qs).state == State::Ok);
        QVERIFY(checkOf(fixture, u"ledgerCopy"_qs).state == State::Wrong);
        copyLedger(fixture.context, *fixture.context.openLedger());
        QVERIFY(checkOf(fixture, u"ledgerCopy"_qs).state == State::Ok);
        fixture.clock.set(fixture.clock.nowUtc().addDays(4));
        QVERIFY(checkOf(fixture, u"ledgerCopy"_qs).state == State::Wrong);
    }

    void oldCopiesGoAndTheNewestStay()
    {
        test::ProfileFixture fixture;
        for (int day = 0; day < 33; ++day) {
            fixture.clock.set(fixture.clock.nowUtc().addDays(1));
            copyLedger(fixture.context, *fixture.context.openLedger());
        }
        const QStringList copies = QDir(fixture.context.profile.copiesFolder()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(copies.size(), 30);
        const QString today = jst::date(fixture.clock.nowUtc()).toString(u"yyyyMMdd"_qs);
        QCOMPARE(copies.last(), QString(u"ledger-"_qs + today + u".sqlite"_qs));
    }

    void aDamagedLedgerIsWrong()
    {
        test::ProfileFixture fixture;
        fixture.context.openLedger();
        fixture.folder.write("profile/ledger.sqlite", QByteArray(8192, 'x'));
        QVERIFY(checkOf(fixture, u"ledger"_qs).state == State::Wrong);
    }

    void theHelperOfScansIsLookedFor()
    {
        test::ProfileFixture fixture;
        JobContext job;
        const auto stateWith = [&](const QByteArray& helper) {
            for (const DoctorCheck& check : Doctor(fixture.context, u"/usr/bin/akimori-cli"_qs, helper).run(job)) {
                if (check.id == u"helper"_qs)
                    return check.state;
            }
            return State::NotChecked;
        };
        QVERIFY(stateWith("/bin/sh") == State::Ok);
        QVERIFY(stateWith({}) == State::Wrong);
        QVERIFY(stateWith(QFile::encodeName(fixture.folder.path() + u"/gone"_qs)) == State::Wrong);
    }

    void anArchiveThatIsGoneIsWrong()
    {
        test::ProfileFixture fixture;
        const Site site = fixture.addSite();
        const auto ledger = fixture.context.openLedger();
        Generation generation;
        generation.id = u"20261120-213000"_qs;
        generation.siteId = site.id;
        generation.archive = fixture.folder.path() + u"/gone.tar.zst"_qs;
        generation.takenAt = generation.verifiedAt = fixture.clock.nowUtc();
        generation.archiveSha256 = generation.manifestSha256 = QByteArray(64, '0');
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        ledger::GenerationTable(*ledger).insert(transaction, generation);
        transaction.audit(u"generation.take"_qs, generation.id);
        transaction.commit();
        const DoctorCheck check = checkOf(fixture, u"generations:空き家情報:data"_qs);
        QVERIFY(check.state == State::Wrong);
        QVERIFY(check.detail.contains(generation.id));
    }
};

QTEST_GUILESS_MAIN(tst_doctor)

#include "tst_doctor.moc"
