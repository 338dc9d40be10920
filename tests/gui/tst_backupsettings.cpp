#include "pagetest.h"

#include "ledger/sitetable.h"
#include "operations/backup/discard.h"
#include "operations/backup/generations.h"
#include "operations/backup/privatekeys.h"
#include "operations/backup/systembackup.h"
#include "operations/backup/takebackup.h"
#include "operations/calendar/calendar.h"
#include "scripteddialogs.h"
#include "remote/hostkeystore.h"
#include "support/demoprofile.h"
#include "support/sshdfixture.h"
#include "support/tempfolder.h"

#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace akimori;
using namespace akimori::ui;

/// What is kept, what a system backup takes, private keys and the city's calendar: set in the window, on a made-up profile.
class tst_backupsettings : public PageTest
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;

    const Site& site() { return *m_ui->workbench.site(); }

    QDialog* openSettings(int tab)
    {
        open("backup");
        press("backupSettingsButton");
        QDialog* settings = waitForDialog("backupSettingsDialog");
        find<QTabWidget>("backupSettingsTabs", settings)->setCurrentIndex(tab);
        return settings;
    }

    /// Backups of the made-up site may run at any hour of the day on which this runs.
    void setImpact(PerformanceImpact impact)
    {
        const auto ledger = context().openLedger();
        Site changed = operations::siteById(*ledger, site().id);
        changed.impact = impact;
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        ledger::SiteTable(*ledger).update(transaction, changed);
        transaction.audit(QStringLiteral("site.edit"), changed.id);
        transaction.commit();
    }

private slots:
    void initTestCase() { beginJapanese(); }

    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        test::DemoProfile demo;
        demo.now = QDateTime::currentDateTimeUtc();
        demo.folder = m_profile->path();
        demo.days = 20;
        demo.write();
        makeWindow(m_profile->path(), QStringLiteral("管理 ○○"));
        showWindow();
    }

    void cleanup()
    {
        m_ui.reset();
        m_profile.reset();
    }

    void howManyGenerationsStayIsSeenBeforeItIsSaved()
    {
        QDialog* settings = openSettings(0);
        auto* said = settings->findChild<Banner*>();
        auto* keep = find<QSpinBox>("dataKeepSpinBox", settings);
        auto* goes = find<QLabel>("dataGoesLabel", settings);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && !goes->text().isEmpty(), kWaitMs);
        QCOMPARE(keep->minimum(), 3); // of the contract
        keep->setValue(900);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && goes->text().contains(QStringLiteral("ありません")), kWaitMs);
        keep->setValue(3);
        find<QSpinBox>("dataMonthlySpinBox", settings)->setValue(12);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && !goes->text().contains(QStringLiteral("ありません")), kWaitMs);
        picture(QStringLiteral("backup-settings-kept"), settings);
        QCOMPARE(operations::retentionRule(*context().openLedger(), site(), BackupKind::Data).keepMonthly, 0); // only seen yet
        press("saveRetentionButton", settings);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && said->tone() == Tone::Ok, kWaitMs);
        const backup::RetentionRule rule = operations::retentionRule(*context().openLedger(), site(), BackupKind::Data);
        QCOMPARE(rule.keepClean, 3);
        QCOMPARE(rule.keepMonthly, 12);
        press("closeButton", settings);
        settle();
    }

    /// An operator may look, and is told who may change it.
    void anOperatorDoesNotChangeWhatTheContractRestsOn()
    {
        makeWindow(m_profile->path(), QStringLiteral("担当 ○○"));
        showWindow();
        QDialog* settings = openSettings(0);
        auto* said = settings->findChild<Banner*>();
        auto* keep = find<QSpinBox>("systemKeepSpinBox", settings);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        keep->setValue(keep->value() + 1);
        press("saveRetentionButton", settings);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && said->tone() != Tone::Ok && !said->text().isEmpty(), kWaitMs);
        press("closeButton", settings);
        settle();
    }

    void theListOfTheSystemBackupIsEdited()
    {
        QDialog* settings = openSettings(1);
        auto* paths = find<QTableView>("systemPathsTable", settings);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && paths->model()->rowCount() > 0, kWaitMs);
        const int before = paths->model()->rowCount();
        find<QLineEdit>("systemPathEdit", settings)->setText(QStringLiteral("/opt/site/etc"));
        find<QLineEdit>("systemPathWhyEdit", settings)->setText(QStringLiteral("独自の設定"));
        press("addSystemPathButton", settings);
        QTRY_COMPARE_WITH_TIMEOUT(paths->model()->rowCount(), before + 1, kWaitMs);
        QCOMPARE(operations::systemPaths(*context().openLedger(), site()).back().explanation, QStringLiteral("独自の設定"));
        picture(QStringLiteral("backup-settings-system"), settings);
        press("standardSystemPathsButton", settings);
        QTRY_COMPARE_WITH_TIMEOUT(paths->model()->rowCount(), before, kWaitMs);
        press("closeButton", settings);
        settle();
    }

    void privateKeysAreKeptOnlyWhenChosen()
    {
        QDialog* settings = openSettings(2);
        auto* enable = find<QPushButton>("enableKeyBackupButton", settings);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && enable->isVisible(), kWaitMs);
        const QString file = m_profile->path() + QStringLiteral("/manager-key.pem");
        find<QLineEdit>("keyFileEdit", settings)->setText(file);
        find<QLineEdit>("keyPassphraseEdit", settings)->setText(QStringLiteral("a long passphrase"));
        QVERIFY(!enable->isEnabled()); // once more
        find<QLineEdit>("keyPassphraseAgainEdit", settings)->setText(QStringLiteral("a long passphrase"));
        QVERIFY(enable->isEnabled());
        picture(QStringLiteral("backup-settings-keys"), settings);
        press("enableKeyBackupButton", settings);
        auto* leave = find<QPushButton>("disableKeyBackupButton", settings);
        auto* said = settings->findChild<Banner*>();
        QTRY_VERIFY_WITH_TIMEOUT(idle() && said->isVisible(), kWaitMs);
        QVERIFY2(leave->isVisible(), qPrintable(said->title() + said->text() + said->detail()));
        QVERIFY(operations::keyBackup(*context().openLedger(), site()));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        picture(QStringLiteral("backup-settings-keys-kept"), settings);
        press("disableKeyBackupButton", settings);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && enable->isVisible(), kWaitMs);
        QVERIFY(!operations::keyBackup(*context().openLedger(), site()));
        press("closeButton", settings);
        settle();
    }

    /// From the choice to the key on the server, by the window alone.
    void aPrivateKeyComesBackWithTheManagersKey()
    {
        const test::SshdFixture server;
        test::TempFolder folder;
        folder.write("etc/site.key", "secret of the certificate");
        folder.write("etc/web.conf", "listen 443;");
        Site real = site();
        real.host = QStringLiteral("127.0.0.1");
        real.port = server.port();
        real.user = server.profile().user;
        real.keyFile = server.profile().keyFile;
        real.via = TransportChoice::LibSsh2;
        remote::HostKeyStore(context().profile.hostKeyFile()).accept("127.0.0.1", server.port(), server.hostKey("ed25519"));
        {
            const auto ledger = context().openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            ledger::SiteTable(*ledger).update(transaction, real);
            transaction.audit(QStringLiteral("site.edit"), real.id);
            transaction.commit();
        }
        operations::setSystemPaths(context(), real.name, {{folder.at("etc"), QStringLiteral("設定")}});
        const QString keyFile = folder.path() + QStringLiteral("/manager.pem");
        operations::EditKeyBackup(context()).enable(real.name, keyFile, "a long passphrase");
        operations::TakeBackup::Request request;
        request.site = real.name;
        request.kind = BackupKind::System;
        JobContext job;
        setImpact(PerformanceImpact::None);
        QVERIFY(QFile::remove(m_profile->path() + QStringLiteral("/placeholder.tar.zst"))); // the made-up ones hold nothing
        const Generation taken = operations::TakeBackup(context()).run(request, job).generation;
        folder.write("etc/site.key", "lost");
        open("backup");
        auto* generations = table("generationsTable");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("generationsTable") > 3, kWaitMs);
        generations->selectRow(0); // of the model: the newest comes first
        press("restoreButton");
        QDialog* restore = waitForDialog("systemRestoreDialog");
        press("privateKeysButton", restore);
        QDialog* ask = waitForDialog("privateKeysDialog");
        find<QLineEdit>("keyFileField", ask)->setText(keyFile);
        find<QLineEdit>("passphraseField", ask)->setText(QStringLiteral("a long passphrase"));
        picture(QStringLiteral("restore-private-key"), ask);
        press("confirmButton", ask);
        QTRY_COMPARE_WITH_TIMEOUT(folder.read("etc/site.key"), QByteArray("secret of the certificate"), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && restore->findChild<Banner*>()->tone() == Tone::Ok, kWaitMs);
        press("closeButton", restore);
        settle();
    }

    /// The made-up archives lie nowhere, so it stays with asking.
    void discardingAsksForAReason()
    {
        open("backup");
        auto* generations = table("generationsTable");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && rows("generationsTable") > 3, kWaitMs);
        generations->selectRow(0);
        press("discardButton");
        QDialog* discard = waitForDialog("discardDialog");
        auto* confirm = find<QPushButton>("confirmButton", discard);
        QVERIFY(!confirm->isEnabled());
        enter("reasonField", QStringLiteral("容量の確保"));
        QVERIFY(confirm->isEnabled());
        picture(QStringLiteral("discard"), discard);
        discard->reject();
        settle();
    }

    void theCalendarOfTheCityIsKeptInTheWindow()
    {
        open("settings");
        auto* said = find<QFrame>("calendarCard")->findChild<Banner*>();
        press("officeHoursButton");
        enter("opensField", QStringLiteral("9:00"));
        enter("closesField", QStringLiteral("17:00"));
        accept(QStringLiteral("office-hours"));
        QTRY_VERIFY_WITH_TIMEOUT(idle() && said->tone() == Tone::Ok, kWaitMs);
        const auto calendar = [&] { return operations::cityCalendar(*context().openLedger()); };
        const QDate today = QDate::currentDate().addDays(2);
        QCOMPARE(calendar().officeHours(today).opens, QTime(9, 0));
        QCOMPARE(calendar().settings().officeHours.size(), std::size_t{2}); // what was before stays

        press("specialDayButton");
        enter("dateField", QStringLiteral("2030-02-12"));
        enter("nameField", QStringLiteral("市制記念"));
        accept();
        QTRY_VERIFY_WITH_TIMEOUT(idle() && !calendar().isOpen(QDate(2030, 2, 12)), kWaitMs);

        QFile file(m_profile->path() + QStringLiteral("/defective.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("2026/13/1,nothing\n");
        file.close();
        m_ui->dialogs.path = file.fileName();
        press("importHolidaysButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && said->tone() == Tone::Bad, kWaitMs);
        QVERIFY(!calendar().settings().holidays.hasData()); // the table in force stays
        checkLooks(QStringLiteral("settings-calendar"));
    }
};

QTEST_MAIN(tst_backupsettings)
#include "tst_backupsettings.moc"
