#include "pagetest.h"

#include "ledger/sitetable.h"
#include "operations/notify/mailsettings.h"
#include "support/secretservice.h"
#include "support/smtpsink.h"
#include "ui/shell/keychain.h"

#include <QDirIterator>
#include <QFile>
#include <QSpinBox>

using namespace akimori;
using namespace akimori::ui;

/// Secrets in a real Secret Service: they come back in the next window, are in no file, and a keychain that does not
/// answer is said at once.
class tst_keychain : public PageTest
{
    Q_OBJECT

    QString profile() const { return m_profile.path(); }

    /// Neither in the ledger nor in the settings nor anywhere else below the profile.
    QStringList filesWith(const QByteArray& secret) const
    {
        QStringList found;
        QDirIterator files(profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
                found << file.fileName();
        }
        return found;
    }

    /// Asks by itself: the window's own question is not seen from outside.
    bool inKeychain(const QString& key)
    {
        bool there = false;
        QObject asker;
        keychain::read(&asker, key, [&](const QString&) { there = true; }, [](const QString&) {});
        return QTest::qWaitFor([&] { return there; }, 500);
    }

    void openWindow()
    {
        makeWindow(profile());
        showWindow();
        settle();
    }

    void enterMail(const test::SmtpSink& sink, const QString& password, bool keychain)
    {
        open("settings");
        find<QLineEdit>("mailHostEdit")->setText(QStringLiteral("localhost"));
        find<QSpinBox>("mailPortSpinBox")->setValue(sink.port());
        find<QLineEdit>("mailFromEdit")->setText(QStringLiteral("akimori@example.jp"));
        find<QLineEdit>("mailUserEdit")->setText(test::SmtpSink::user());
        find<QLineEdit>("mailPasswordEdit")->setText(password);
        find<QLineEdit>("mailOnCallEdit")->setText(QStringLiteral("a@example.jp"));
        find<QLineEdit>("mailCaEdit")->setText(sink.caFile());
        find<QCheckBox>("mailKeychainCheckBox")->setChecked(keychain);
        press("saveMailButton");
        settle();
    }

private slots:
    void initTestCase()
    {
        m_service = std::make_unique<test::SecretService>();
        beginJapanese();
        const auto context = operations::Context::open(profile(), {}, m_clock);
        Site site;
        site.id = QStringLiteral("site-1");
        site.name = QStringLiteral("見本");
        site.host = QStringLiteral("127.0.0.1");
        site.user = QStringLiteral("deploy");
        site.roots = {"/var/www/html"};
        site.url = QStringLiteral("http://127.0.0.1:1/");
        const auto ledger = context.openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        ledger::SiteTable(*ledger).insert(transaction, site);
        transaction.commit();
    }

    void cleanupTestCase()
    {
        m_ui.reset();
        m_service.reset();
    }

    void thePassphraseOfAKeyComesBackInTheNextWindow()
    {
        openWindow();
        m_ui->workbench.keepSecret(QStringLiteral("site-1"), QStringLiteral("合言葉-ü1"));
        QTRY_COMPARE_WITH_TIMEOUT(context().secrets.forSite(QStringLiteral("site-1")).passphrase, QStringLiteral("合言葉-ü1"), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(inKeychain(QStringLiteral("site-1")), kWaitMs);
        openWindow();
        QTRY_COMPARE_WITH_TIMEOUT(context().secrets.forSite(QStringLiteral("site-1")).passphrase, QStringLiteral("合言葉-ü1"), kWaitMs);
        QCOMPARE(filesWith(QStringLiteral("合言葉-ü1").toUtf8()), QStringList());
    }

    void theMailPasswordComesBackAndMailGoesOut()
    {
        const test::SmtpSink sink;
        openWindow();
        enterMail(sink, test::SmtpSink::password(), true);
        press("testMailButton");
        QTRY_COMPARE_WITH_TIMEOUT(sink.messages().size(), 1, kWaitMs);
        settle();
        openWindow();
        QTRY_COMPARE_WITH_TIMEOUT(context().secrets.mailPassword(), test::SmtpSink::password(), kWaitMs);
        QVERIFY(operations::mailPasswordPlace(context()) == operations::MailPasswordPlace::Keychain);
        open("settings");
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("testMailButton")->isEnabled(), kWaitMs);
        press("testMailButton");
        QTRY_COMPARE_WITH_TIMEOUT(sink.messages().size(), 2, kWaitMs);
        settle();
        QCOMPARE(filesWith(test::SmtpSink::password().toUtf8()), QStringList());
        // Out of the keychain again: it is in the file then, and in it alone.
        enterMail(sink, test::SmtpSink::password(), false);
        QTRY_VERIFY_WITH_TIMEOUT(operations::mailPasswordPlace(context()) == operations::MailPasswordPlace::File, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(!inKeychain(QStringLiteral("mail:") + profile()), kWaitMs);
        openWindow();
        QVERIFY(operations::mailPasswordPlace(context()) == operations::MailPasswordPlace::File);
    }

    /// At the next start the entry is gone: said in one dialog, and a message that waits says why it cannot go out.
    void aSecretThatTheKeychainLostIsSaidAtTheStart()
    {
        const test::SmtpSink sink;
        openWindow();
        enterMail(sink, test::SmtpSink::password(), true);
        QTRY_VERIFY_WITH_TIMEOUT(inKeychain(QStringLiteral("mail:") + profile()), kWaitMs);
        settle();
        keychain::remove(QStringLiteral("mail:") + profile());
        QTRY_VERIFY_WITH_TIMEOUT(!inKeychain(QStringLiteral("mail:") + profile()), kWaitMs);
        QFile::remove(context().profile.mailPasswordFile());
        openWindow();
        QTRY_COMPARE_WITH_TIMEOUT(m_ui->dialogs.messages.size(), 1, kWaitMs);
        QVERIFY2(m_ui->dialogs.messages.first().contains(QStringLiteral("キーチェーン")), qPrintable(m_ui->dialogs.messages.first()));
        open("settings");
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("testMailButton")->isEnabled(), kWaitMs);
        press("testMailButton");
        auto* said = find<QWidget>("mailCard")->findChild<Banner*>();
        QTRY_VERIFY_WITH_TIMEOUT(said->isVisible() && said->tone() != Tone::Ok, kWaitMs);
        QCOMPARE(sink.messages().size(), 0);
        settle();
    }

    void aKeychainThatDoesNotAnswerIsSaid()
    {
        const test::SmtpSink sink;
        openWindow();
        m_service->stopKeyring();
        enterMail(sink, test::SmtpSink::password(), true);
        auto* said = find<QWidget>("mailCard")->findChild<Banner*>();
        QTRY_VERIFY_WITH_TIMEOUT(said->isVisible() && said->tone() == Tone::Warn, kWaitMs);
        picture(QStringLiteral("keychain-refused"));
        QTRY_VERIFY_WITH_TIMEOUT(operations::mailPasswordPlace(context()) == operations::MailPasswordPlace::File, kWaitMs);
        settle();
        press("testMailButton"); // the file takes its place: mail goes out all the same
        QTRY_COMPARE_WITH_TIMEOUT(sink.messages().size(), 1, kWaitMs);
        settle();
    }

    /// After the above: nobody answers on the bus, and the window knows of a passphrase that lies there.
    void aKeychainThatIsSilentAtTheStartIsSaidOnce()
    {
        openWindow();
        const auto said = [this] {
            return m_ui->dialogs.messages.filter(QStringLiteral("doctor")).size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(said(), 1, kWaitMs);
        m_ui->workbench.reload();
        settle();
        QCOMPARE(said(), 1);
    }

private:
    QTemporaryDir m_profile;
    SystemClock m_clock;
    std::unique_ptr<test::SecretService> m_service;
};

QTEST_MAIN(tst_keychain)
#include "tst_keychain.moc"
