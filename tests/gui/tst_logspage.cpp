#include "pagetest.h"

#include "base/jst.h"
#include "ledger/sitetable.h"
#include "operations/logs/handoverlogs.h"
#include "support/faketool.h"
#include "support/sshdfixture.h"
#include "ui/widgets/factsarea.h"
#include "ui/widgets/requestschart.h"

#include <QTabWidget>

using namespace akimori;
using namespace akimori::ui;

/// The page ログ提示 against a real sshd: from the city's call to the receipt, by the widgets that a person uses.
class tst_logspage : public PageTest
{
    Q_OBJECT

    std::unique_ptr<test::SshdFixture> m_sshd;
    std::unique_ptr<test::TempFolder> m_server;

    /// Two hours of requests, one every ten seconds, with a burst of errors.
    void writeLog()
    {
        QByteArray log;
        const QLocale english(QLocale::C);
        for (int i = 0; i < 720; ++i) {
            const QDateTime at = jst::fromUtc(jst::toUtc(QDate(2026, 11, 1), QTime(9, 0)).addSecs(i * 10));
            const int status = i > 300 && i < 330 ? 503 : i % 17 == 0 ? 404 : 200;
            log += "192.0.2." + QByteArray::number(i % 40) + " - - [" +
                   english.toString(at, QStringLiteral("dd/MMM/yyyy:HH:mm:ss")).toLatin1() + " +0900] \"GET /news/" +
                   QByteArray::number(i % 25) + ".html HTTP/1.1\" " + QByteArray::number(status) +
                   " 5120 \"-\" \"Mozilla/5.0\"\n";
        }
        m_server->write("log/access.log", log);
    }

    /// An error log that only the web server's configuration names, a journal, and what sshd told syslog; of each two lines
    /// lie in the range that is asked for below.
    void writeOtherLogs()
    {
        m_server->write("log/error.log", "2026/11/01 08:59:59 [error] 1#1: before\n"
                                         "2026/11/01 09:00:00 [error] 1#1: first\n"
                                         "2026/11/01 09:30:00 [crit] 1#1: second\n"
                                         "2026/11/01 10:00:00 [error] 1#1: after\n");
        m_server->write("log/auth.log", "Nov  1 08:00:00 web sshd[1]: before\n"
                                        "Nov  1 09:10:00 web sshd[2]: Accepted publickey for www\n"
                                        "Nov  1 09:20:00 web sshd[3]: Failed password for root\n"
                                        "Nov  1 11:00:00 web sshd[4]: after\n");
        test::writeTool(*m_server, "bin/nginx",
                        "case $* in *-V*) : ;; *) echo 'error_log " + m_server->at("log/error.log") + ";' ;; esac\n");
        const qint64 nine = jst::toUtc(QDate(2026, 11, 1), QTime(9, 0)).toMSecsSinceEpoch() * 1000;
        QByteArray records;
        for (const qint64 at : {nine, nine + 60'000'000})
            records += "__REALTIME_TIMESTAMP=" + QByteArray::number(at) + "\\n_HOSTNAME=web\\nMESSAGE=reload\\n\\n";
        test::writeTool(*m_server, "bin/journalctl", "case $* in *-n\\ 1*) exit 0 ;; esac\nprintf '" + records + "'\n");
    }

    /// Records a request for these kinds and collects it. Returns the lines of each extract.
    QHash<QString, int> collected(const QStringList& kinds, const QByteArray& path = {})
    {
        press("requestButton");
        enter("byField", QStringLiteral("○○課 ○○"));
        enter("whyField", kinds.join(u'、'));
        enter("fromField", QStringLiteral("2026-11-01 09:00"));
        enter("toField", QStringLiteral("2026-11-01 10:00"));
        for (const char* kind : {"access", "error", "auth", "journal", "system"})
            enter(qPrintable(QLatin1String(kind) + QStringLiteral("Field")),
                  kinds.contains(QLatin1String(kind)) ? QStringLiteral("yes") : QStringLiteral("no"));
        accept();
        table("handoversTable")->selectRow(0);
        press("collectButton");
        if (!path.isEmpty())
            enter("pathsField", QString::fromUtf8(m_server->at(path)));
        m_ui->dialogs.path = m_ui->folder.path() + u'/' + kinds.join(u'-');
        accept();
        settle();
        QHash<QString, int> lines;
        const QDir extracts(m_ui->dialogs.path + QStringLiteral("/extract"));
        for (const QString& name : extracts.entryList(QDir::Files)) {
            QFile file(extracts.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                lines.insert(name, static_cast<int>(file.readAll().count('\n')));
        }
        return lines;
    }

    void addSite()
    {
        const remote::HostProfile login = m_sshd->profile();
        QVERIFY(QFile::copy(login.hostKeyFile, context().profile.hostKeyFile()));
        const auto ledger = context().openLedger();
        ledger::Ledger::Transaction transaction(*ledger, context().actor(*ledger));
        Site site;
        site.id = QStringLiteral("site-1");
        site.name = QStringLiteral("○○市公式ポータル");
        site.host = login.host;
        site.port = login.port;
        site.user = login.user;
        site.keyFile = login.keyFile;
        site.roots = {"/srv/www"};
        site.url = QStringLiteral("https://www.example.jp/");
        site.via = TransportChoice::LibSsh2;
        site.createdAt = m_ui->clock.nowUtc();
        ledger::SiteTable(*ledger).insert(transaction, site);
        transaction.commit();
    }

private slots:
    void initTestCase()
    {
        beginJapanese();
        m_server = std::make_unique<test::TempFolder>();
        writeLog();
        writeOtherLogs();
        test::SshdFixture::Options options;
        options.config = {"SetEnv " + test::pathWithFirst(*m_server, "bin") + " TZ=Asia/Tokyo"};
        m_sshd = std::make_unique<test::SshdFixture>(options);
        makeWindow();
        addSite();
        showWindow();
        open("logs");
    }

    void cleanupTestCase()
    {
        m_ui.reset();
        m_sshd.reset();
    }

    void nothingYetTeachesHowToBegin()
    {
        QCOMPARE(rows("handoversTable"), 0);
        QVERIFY(!find<QPushButton>("collectButton")->isEnabled());
        checkLooks(QStringLiteral("logs-empty"));
    }

    void aRequestStartsTheClock()
    {
        press("requestButton");
        enter("fromField", QStringLiteral("2026-11-01 11:00"));
        enter("toField", QStringLiteral("2026-11-01 09:00"));
        enter("byField", QStringLiteral("○○課 ○○"));
        enter("whyField", QStringLiteral("不審なアクセスの確認"));
        QVERIFY(!find<QPushButton>("confirmButton", dialog())->isEnabled()); // reversed
        enter("fromField", QStringLiteral("2026-11-01 09:00"));
        enter("toField", QStringLiteral("2026-11-01 10:30"));
        enter("howField", QStringLiteral("電話"));
        accept(QStringLiteral("logs-request"));
        QTRY_COMPARE(rows("handoversTable"), 1);
        QTRY_VERIFY(!find<QLabel>("clockLabel")->text().isEmpty());
        const QString first = find<QLabel>("clockLabel")->text();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("clockLabel")->text() != first, kWaitMs); // it runs
    }

    void logsAreCollectedAndLookedInto()
    {
        press("collectButton");
        enter("pathsField", QString::fromUtf8(m_server->at("log/access.log")));
        m_ui->dialogs.path = m_ui->folder.path() + QStringLiteral("/out");
        accept(QStringLiteral("logs-collect"));
        const auto handover = [this] { return operations::listLogHandovers(context(), {}).front(); };
        QTRY_VERIFY_WITH_TIMEOUT(handover().state == HandoverState::Collected, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        QCOMPARE(handover().lines, 540);
        QVERIFY(banner().isVisible());
        banner().dismiss();
        const QList<QLabel*> facts = page()->findChild<FactsArea*>()->findChildren<QLabel*>();
        QVERIFY(std::any_of(facts.begin(), facts.end(), [](const QLabel* fact) {
            return fact->isVisible() && fact->text() == QStringLiteral("2026-11-01 09:00 ～ 2026-11-01 10:30");
        }));
        checkLooks(QStringLiteral("logs-collected"));
        find<QTabWidget>("logsTabs")->setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(rows("requestsTable"), 540, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        QVERIFY(find<QWidget>("requestsChart")->accessibleDescription().contains(QStringLiteral("540")));
        checkLooks(QStringLiteral("logs-inside"));
        find<QCheckBox>("onlyErrorsCheckBox")->setChecked(true);
        QVERIFY(rows("requestsTable") < 540 && rows("requestsTable") >= 29);
        find<QLineEdit>("requestsFilterEdit")->setText(QStringLiteral("503"));
        QCOMPARE(rows("requestsTable"), 29);
        find<QLineEdit>("requestsFilterEdit")->clear();
        find<QCheckBox>("onlyErrorsCheckBox")->setChecked(false);
        QCOMPARE(rows("requestsTable"), 540);
        find<QTabWidget>("logsTabs")->setCurrentIndex(0);
    }

    void theHandoverStopsTheClock()
    {
        press("handOverButton");
        enter("toField", QStringLiteral("○○課 ○○"));
        enter("mediumField", QStringLiteral("USBメモリ手渡し"));
        enter("keepField", QStringLiteral("2030-03-31"));
        accept();
        const auto handover = [this] { return operations::listLogHandovers(context(), {}).front(); };
        QTRY_VERIFY(handover().state == HandoverState::Handed);
        QCOMPARE(handover().medium, QStringLiteral("USBメモリ手渡し"));
        QTRY_VERIFY(find<QPushButton>("receiptButton")->isEnabled());
        m_server->write("receipt.pdf", "%PDF");
        m_ui->dialogs.path = QString::fromUtf8(m_server->at("receipt.pdf"));
        press("receiptButton");
        QTRY_COMPARE(handover().receiptSha256.size(), 64);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        press("deletePackageButton");
        QTRY_VERIFY(dialog("reasonDialog"));
        find<QPlainTextEdit>("reasonEdit", dialog("reasonDialog"))->setPlainText(QStringLiteral("市の依頼"));
        press("confirmButton", dialog("reasonDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(handover().deletedAt.isValid(), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        find<QTabWidget>("logsTabs")->setCurrentIndex(1);
        QTRY_COMPARE(rows("requestsTable"), 0); // nothing is shown of what is gone
        find<QTabWidget>("logsTabs")->setCurrentIndex(0);
        banner().dismiss();
        checkLooks(QStringLiteral("logs-handed"));
    }

    void theOtherKindsAreCollectedAsWell()
    {
        QCOMPARE(collected({QStringLiteral("error"), QStringLiteral("journal")}),
                 (QHash<QString, int>{{QStringLiteral("error.log"), 2}, {QStringLiteral("journal.log"), 2}}));
        checkLooks(QStringLiteral("logs-kinds"));
        QCOMPARE(collected({QStringLiteral("auth")}, "log/auth.log"),
                 (QHash<QString, int>{{QStringLiteral("auth.log"), 2}}));
        QVERIFY(operations::listLogHandovers(context(), {}).front().lines == 2);
    }

    void aZipShowsItsPasswordOnce()
    {
        press("requestButton");
        enter("byField", QStringLiteral("○○課 ○○"));
        enter("whyField", QStringLiteral("二回目"));
        enter("fromField", QStringLiteral("2026-11-01 09:00"));
        enter("toField", QStringLiteral("2026-11-01 10:00"));
        accept();
        QTRY_COMPARE(rows("handoversTable"), 4);
        auto* table = qobject_cast<DataTable*>(find<QTableView>("handoversTable")->parentWidget());
        table->selectRow(0);
        QTRY_VERIFY(find<QPushButton>("collectButton")->isEnabled());
        press("collectButton");
        enter("pathsField", QString::fromUtf8(m_server->at("log/access.log")));
        auto* form = find<QComboBox>("formField", dialog());
        form->setCurrentIndex(form->findData(QStringLiteral("zip")));
        m_ui->dialogs.path = m_ui->folder.path() + QStringLiteral("/zips");
        accept();
        QTRY_COMPARE_WITH_TIMEOUT(m_ui->dialogs.messages.size(), 1, kWaitMs);
        const LogHandover handover = operations::listLogHandovers(context(), {}).front();
        QVERIFY(handover.encrypted);
        QVERIFY(handover.package.endsWith(QStringLiteral(".zip")));
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
    }
};

QTEST_MAIN(tst_logspage)
#include "tst_logspage.moc"
