#include "ledger/audittable.h"
#include "ledger/documenttable.h"
#include "ledger/generationtable.h"
#include "operations/calendar/calendar.h"
#include "operations/doctor/doctor.h"
#include "operations/monitoring/anchors.h"
#include "operations/notify/mailsettings.h"
#include "operations/schedule/setschedule.h"
#include "operations/schedule/rundue.h"
#include "unit/operations/profilefixture.h"

#include <QDir>

using namespace akimori;
using namespace akimori::operations;

namespace {

using State = DoctorCheck::State;

DoctorCheck checkOf(const test::ProfileFixture& fixture, const QString& id,
                    const Installation& installation = Installation::here())
{
    JobContext job;
    for (const DoctorCheck& check : Doctor(fixture.context, u"/usr/bin/akimori-cli"_qs, installation).run(job)) {
        if (check.id == id)
            return check;
    }
    return {id, {}, State::NotChecked, u"absent"_qs, {}};
}

/// A paper that was handed in, with the head of the chain that is printed on it.
void handIn(const test::ProfileFixture& fixture, int serial, const QByteArray& head)
{
    IssuedDocument document;
    document.no = document.baseNo = u"秋保第R8-%1号"_qs.arg(serial, 4, 10, QLatin1Char('0'));
    document.form = u"F-01"_qs;
    document.title = u"月次保守報告書"_qs;
    document.fiscalYear = 2026;
    document.serial = serial;
    document.snapshot = "{}";
    document.snapshotSha256 = document.fileSha256 = QByteArray(64, '0');
    document.auditHead = head;
    document.issuedAt = fixture.clock.nowUtc();
    const auto ledger = fixture.context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
    const ledger::DocumentTable table(*ledger);
    table.insert(transaction, document);
    Submission submission;
    submission.at = submission.recordedAt = fixture.clock.nowUtc();
    submission.means = u"持参"_qs;
    table.addSubmission(transaction, document, submission);
    transaction.audit(u"document.submit"_qs, document.no);
    transaction.commit();
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

    /// An empty ledger in its place would read as a profile without sites.
    void aLostLedgerIsNotReplaced()
    {
        test::ProfileFixture fixture;
        fixture.addSite();
        const QString file = fixture.context.profile.ledgerFile();
        copyLedger(fixture.context, *fixture.context.openLedger());
        QVERIFY(QFile::remove(file));
        const DoctorCheck check = checkOf(fixture, u"ledger"_qs);
        QVERIFY(check.state == State::Wrong);
        QVERIFY2(check.advice.contains(fixture.context.profile.copiesFolder()), qPrintable(check.advice));
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(checkOf(fixture, u"sites"_qs).state == State::NotChecked);
    }

    void acceptedHostKeys()
    {
        test::ProfileFixture fixture;
        fixture.addSite();
        const QString file = fixture.context.profile.hostKeyFile();
        QFile::remove(file);
        QVERIFY(checkOf(fixture, u"hostKeys"_qs).state == State::Wrong);
        QVERIFY(QDir().mkpath(file));
        QVERIFY(checkOf(fixture, u"hostKeys"_qs).state == State::Wrong);
        QVERIFY(QDir().rmdir(file));
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.close();
        QVERIFY(made.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(checkOf(fixture, u"hostKeys"_qs).state == State::Ok);
        QVERIFY(made.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
        const DoctorCheck check = checkOf(fixture, u"hostKeys"_qs);
        QVERIFY(check.state == State::Wrong);
        QVERIFY2(check.advice.contains(u"chmod 600"_qs), qPrintable(check.advice));
    }

    void withoutAuthoritiesNothingIsVerified()
    {
        test::ProfileFixture fixture;
        Installation bare = Installation::here();
        QVERIFY(bare.authorities > 0);
        QVERIFY(checkOf(fixture, u"authorities"_qs, bare).state == State::Ok);
        bare.authorities = 0;
        const DoctorCheck check = checkOf(fixture, u"authorities"_qs, bare);
        QVERIFY(check.state == State::Wrong);
        QVERIFY(check.advice.contains(u"ca-certificates"_qs));
    }

    void aFolderOfTemporaryFilesThatIsGoneIsWrong()
    {
        test::ProfileFixture fixture;
        QVERIFY(checkOf(fixture, u"temporary"_qs).state == State::Ok);
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(fixture.folder.path()) + "/none");
        const State state = checkOf(fixture, u"temporary"_qs).state;
        if (before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", before);
        QVERIFY(state == State::Wrong);
    }

    void theHelperOfScansIsTried()
    {
        test::ProfileFixture fixture;
        const auto stateWith = [&](const QByteArray& helper) {
            Installation installation = Installation::here();
            installation.helper = helper;
            return checkOf(fixture, u"helper"_qs, installation).state;
        };
        QVERIFY(!Installation::here().helper.isEmpty());
        QVERIFY(stateWith(Installation::here().helper) == State::Ok);
        QVERIFY(stateWith({}) == State::Wrong);
        QVERIFY(stateWith(QFile::encodeName(fixture.folder.path() + u"/gone"_qs)) == State::Wrong);
        QVERIFY(stateWith("/bin/false") == State::Wrong); // there, but it does not work
    }

    void missingPartsOfQtAreNamedWithTheirPackage()
    {
        test::ProfileFixture fixture;
        QVERIFY(checkOf(fixture, u"qt"_qs).state == State::Ok);
        Installation bare = Installation::here();
        bare.pluginFolders = {fixture.folder.path()};
        const DoctorCheck check = checkOf(fixture, u"qt"_qs, bare);
        QVERIFY(check.state == State::Wrong);
        QVERIFY(check.advice.contains(u"libqt6sql6-sqlite"_qs));
        QVERIFY(check.advice.contains(u"libqt6network6"_qs));
        QVERIFY(checkOf(fixture, u"ledger"_qs, bare).state == State::Ok); // the running program has loaded them long ago
    }

    void partsOfTheWindowOnlyWhereItIsInstalled()
    {
        test::ProfileFixture fixture;
        Installation installation = Installation::here();
        installation.hasWindow = false;
        QCOMPARE(checkOf(fixture, u"window"_qs, installation).detail, u"absent"_qs);
        installation.hasWindow = true;
        for (const char* file : {"platforms/libqxcb.so", "iconengines/libqsvgicon.so", "imageformats/libqsvg.so"})
            fixture.folder.write(QByteArray("plugins/") + file, "x");
        installation.pluginFolders = {fixture.folder.path() + u"/plugins"_qs};
        installation.qtTexts = fixture.folder.path();
        const DoctorCheck untranslated = checkOf(fixture, u"window"_qs, installation);
        QVERIFY(untranslated.state == State::Wrong);
        QVERIFY(untranslated.advice.contains(u"qt6-translations-l10n"_qs));
        fixture.folder.write("qtbase_ja.qm", "x");
        QVERIFY(checkOf(fixture, u"window"_qs, installation).state == State::Ok);
        QVERIFY(QFile::remove(fixture.folder.path() + u"/plugins/imageformats/libqsvg.so"_qs));
        QVERIFY(checkOf(fixture, u"window"_qs, installation).advice.contains(u"libqt6svg6"_qs));
    }

    void aLedgerThatCannotBeOpenedLeavesTheRestUnchecked()
    {
        test::ProfileFixture fixture;
        fixture.addSite();
        fixture.folder.write("profile/ledger.sqlite", QByteArray(8192, 'x'));
        QVERIFY(checkOf(fixture, u"ledger"_qs).state == State::Wrong);
        QVERIFY(checkOf(fixture, u"sites"_qs).state == State::NotChecked);
        QCOMPARE(checkOf(fixture, u"mail"_qs).detail, u"absent"_qs);
    }

    void aLedgerThatCannotBeWrittenIsWrong()
    {
        test::ProfileFixture fixture;
        fixture.context.openLedger();
        QVERIFY(QFile::setPermissions(fixture.context.profile.ledgerFile(), QFile::ReadOwner));
        QVERIFY(checkOf(fixture, u"ledger"_qs).state == State::Wrong);
    }

    void aProfileOpenToOthersIsWrong()
    {
        test::ProfileFixture fixture;
        QVERIFY(checkOf(fixture, u"profile"_qs).state == State::Ok);
        const QString folder = fixture.context.profile.folder();
        QVERIFY(QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadGroup | QFile::ExeGroup));
        const DoctorCheck check = checkOf(fixture, u"profile"_qs);
        QVERIFY(check.state == State::Wrong);
        QVERIFY(check.advice.contains(u"chmod 700"_qs));
    }

    void aPasswordThatOthersCanReadIsWrong()
    {
        test::ProfileFixture fixture;
        SetMailPassword(fixture.context).run(u"geheim"_qs);
        QVERIFY(checkOf(fixture, u"secrets"_qs).state == State::Ok);
        for (const QString& file :
             {fixture.context.profile.mailPasswordFile(), QString(fixture.context.profile.folder() + u"/proxy-password"_qs)}) {
            fixture.folder.write("profile/" + QFile::encodeName(QFileInfo(file).fileName()), "geheim");
            QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
            const DoctorCheck check = checkOf(fixture, u"secrets"_qs);
            QVERIFY(check.state == State::Wrong);
            QVERIFY(check.detail.contains(file));
            QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        }
        QVERIFY(checkOf(fixture, u"secrets"_qs).state == State::Ok);
    }

    void theSecondCopy()
    {
        test::ProfileFixture fixture;
        fixture.addSite();
        QVERIFY(checkOf(fixture, u"secondCopy"_qs).state == State::Wrong); // everything on one disk
        const QString folder = fixture.folder.path() + u"/usb"_qs;
        setSecondCopyFolder(fixture.context, folder);
        QVERIFY(checkOf(fixture, u"secondCopy"_qs).state == State::Wrong); // nothing was copied yet
        QVERIFY(QDir().mkpath(folder + u"/ledger"_qs));
        fixture.folder.write("usb/ledger/ledger-" + jst::date(fixture.clock.nowUtc()).toString(u"yyyyMMdd"_qs).toLatin1() + ".sqlite", "x");
        QVERIFY(checkOf(fixture, u"secondCopy"_qs).state == State::Ok);
        fixture.clock.set(fixture.clock.nowUtc().addDays(4));
        QVERIFY(checkOf(fixture, u"secondCopy"_qs).state == State::Wrong); // old
        QVERIFY(QFile::rename(folder, folder + u"-gone"_qs));
        const DoctorCheck unplugged = checkOf(fixture, u"secondCopy"_qs);
        QVERIFY(unplugged.state == State::Wrong);
        QVERIFY(unplugged.detail.contains(folder));
    }

    void placesForComparison()
    {
        test::ProfileFixture fixture;
        fixture.addSite();
        QVERIFY(checkOf(fixture, u"anchors"_qs).state == State::Wrong);
        SetMonitorAnchors(fixture.context).run({u"a.example.jp"_qs, u"b.example.jp"_qs});
        QVERIFY(checkOf(fixture, u"anchors"_qs).state == State::Ok);
    }

    void holidaysThatEndBeforeTheAnnouncedYear()
    {
        test::ProfileFixture fixture;
        QVERIFY(checkOf(fixture, u"holidays"_qs).state == State::Ok); // the law's rules
        fixture.at(QDate(2026, 11, 24), QTime(9, 0));
        fixture.folder.write("syukujitsu.csv", writeHolidayCsv(HolidayTable(holidayrules::ofYear(2026))));
        CalendarSetup(fixture.context).importHolidays(fixture.folder.path() + u"/syukujitsu.csv"_qs);
        const DoctorCheck check = checkOf(fixture, u"holidays"_qs);
        QVERIFY(check.state == State::Wrong); // 2027 was announced in February 2026
        QVERIFY(check.detail.contains(u"2027"_qs));
    }

    void theHeadOfTheChainInTheCitysHands()
    {
        test::ProfileFixture fixture;
        fixture.addSite();
        QVERIFY(checkOf(fixture, u"papers"_qs).state == State::Ok); // none is due yet
        fixture.clock.set(fixture.clock.nowUtc().addDays(50));
        QVERIFY(checkOf(fixture, u"papers"_qs).state == State::Wrong);
        handIn(fixture, 1, ledger::AuditTable(*fixture.context.openLedger()).head());
        QVERIFY(checkOf(fixture, u"papers"_qs).state == State::Ok);
        fixture.clock.set(fixture.clock.nowUtc().addDays(1));
        handIn(fixture, 2, QByteArray(64, 'a')); // of a record that this ledger does not hold
        const DoctorCheck check = checkOf(fixture, u"papers"_qs);
        QVERIFY(check.state == State::Wrong);
        QVERIFY(check.detail.contains(u"秋保第R8-0002号"_qs));
    }

    void aKeyWithAPassphraseNeedsTheKeychain()
    {
        QVERIFY(keychainCheck(false, {}).state == State::Ok);
        QVERIFY(keychainCheck(true, {}).detail != keychainCheck(false, {}).detail);
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
