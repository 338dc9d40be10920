#include "pagetest.h"

#include "base/jst.h"
#include "ledger/advisorytable.h"
#include "ledger/inventorytable.h"
#include "ledger/sitetable.h"
#include "operations/advisories/assessments.h"
#include "operations/advisories/cases.h"
#include "operations/advisories/httpsettings.h"
#include "operations/advisories/importfeed.h"
#include "ui/pages/advisoriesoverview.h"
#include "ui/widgets/timeline.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QSpinBox>
#include <QTabWidget>

using namespace akimori;
using namespace akimori::ui;

namespace {

/// "[20 Nov 2026] …" for a day that lies so many days before today.
QByteArray erratum(int daysAgo, const QByteArray& id, const QByteArray& package, const QByteArray& fixed)
{
    const QDate day = jst::date(QDateTime::currentDateTimeUtc()).addDays(-daysAgo);
    return '[' + QLocale(QLocale::C).toString(day, QStringLiteral("dd MMM yyyy")).toLatin1() + "] " + id + ' ' + package +
           " - security update\n\t{CVE-2026-99001 CVE-2026-99002}\n\t[bookworm] - " + package + ' ' + fixed + '\n';
}

} // namespace

/// The page 脆弱性情報 by the widgets that a person uses.
class tst_advisoriespage : public PageTest
{
    Q_OBJECT

    void showTab(int tab)
    {
        find<QTabWidget>("advisoryTabs")->setCurrentIndex(tab);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
    }

    void choose(const char* action)
    {
        auto* found = page()->findChild<QAction*>(QLatin1String(action));
        QVERIFY2(found, action);
        found->trigger();
    }

    void addSite()
    {
        const auto ledger = context().openLedger();
        ledger::Ledger::Transaction transaction(*ledger, context().actor(*ledger));
        Site site;
        site.id = QStringLiteral("site-1");
        site.name = QStringLiteral("○○市公式ポータル");
        site.host = QStringLiteral("127.0.0.1");
        site.port = 1;
        site.user = QStringLiteral("deploy");
        site.roots = {"/var/www"};
        site.url = QStringLiteral("https://www.example.jp/");
        site.createdAt = m_ui->clock.nowUtc();
        ledger::SiteTable(*ledger).insert(transaction, site);
        Inventory inventory;
        inventory.siteId = site.id;
        inventory.takenAt = m_ui->clock.nowUtc();
        inventory.system = QStringLiteral("Debian GNU/Linux 12 (bookworm)");
        inventory.distribution = QStringLiteral("debian");
        inventory.release = QStringLiteral("bookworm");
        inventory.packageSystem = PackageSystem::Dpkg;
        inventory.listsAt = m_ui->clock.nowUtc().addSecs(-3600);
        inventory.securitySource = true;
        for (const auto& [name, version] : {std::pair{"openssl", "3.0.15-1~deb12u1"}, std::pair{"apache2", "2.4.62-1~deb12u2"},
                                            std::pair{"curl", "7.88.1-10+deb12u8"}, std::pair{"zlib", "1:1.2.13.dfsg-1"}}) {
            const QString package = QString::fromLatin1(name);
            inventory.packages.push_back({package, QString::fromLatin1(version), package, QString::fromLatin1(version),
                                          QStringLiteral("amd64"), {}, false});
        }
        ledger::InventoryTable(*ledger).insert(transaction, inventory);
        ledger::InventoryTable(*ledger).putComponent(
            transaction, site.id, {QStringLiteral("certbot"), QStringLiteral("2.1.0"), QStringLiteral("snap"), m_ui->clock.nowUtc()});
        Component library;
        library.name = QStringLiteral("jquery");
        library.version = QStringLiteral("1.12.4");
        library.foundIn = QStringLiteral("html/index.html");
        library.files = 12;
        library.fromPages = true;
        library.checkedAt = m_ui->clock.nowUtc();
        ledger::InventoryTable(*ledger).replaceLibraries(transaction, site.id, {library});
        transaction.commit();
    }

    void import(const QString& source, const QByteArray& text)
    {
        QBuffer document;
        document.setData(text);
        document.open(QIODevice::ReadOnly);
        AdvisoryFetch fetch;
        fetch.source = source;
        fetch.origin = QStringLiteral("saved");
        fetch.at = m_ui->clock.nowUtc();
        JobContext job;
        operations::ImportFeed(context()).run(document, fetch, job);
    }

    QByteArray fixture(const char* path)
    {
        QFile file(QStringLiteral(AKIMORI_SOURCE_DIR "/tests/fixtures/feeds/") + QLatin1String(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // never the keychain of whoever runs the test
        beginJapanese();
    }

    void init()
    {
        makeWindow();
    }

    void cleanup() { m_ui.reset(); }

    void anEmptyProfileTeaches()
    {
        m_ui->workbench.reload();
        m_ui->window.show();
        open("advisories");
        QCOMPARE(rows("casesTable"), 0);
        checkLooks(QStringLiteral("advisories-empty"));
        showTab(3);
        QVERIFY(!find<QPushButton>("readInventoryButton")->isEnabled());
    }

    void fromTheAlertToTheReport()
    {
        addSite();
        import(QStringLiteral("debian"), erratum(28, "DLA-4001-1", "apache2", "2.4.65-1~deb12u1") +
                                             erratum(20, "DLA-4002-1", "openssl", "3.0.17-1~deb12u2") +
                                             erratum(4, "DLA-4003-1", "curl", "7.88.1-10+deb12u12"));
        import(QStringLiteral("jpcert"), fixture("jpcert/jpcert.rdf"));
        m_ui->workbench.reload();
        m_ui->window.show();
        open("advisories");
        QCOMPARE(rows("casesTable"), 4);
        int openssl = -1;
        const operations::CaseList list = operations::listCases(context(), {});
        for (std::size_t i = 0; i < list.cases.size(); ++i) {
            if (list.cases[i].package == QLatin1String("openssl"))
                openssl = static_cast<int>(i);
        }
        table("casesTable")->selectRow(openssl);
        const QString no = list.cases[static_cast<std::size_t>(openssl)].no;
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        QTRY_VERIFY(find<QLabel>("caseTitleLabel")->text().contains(QStringLiteral("openssl")));

        press("judgeButton");
        enter("verdictField", QStringLiteral("affected"));
        QTRY_VERIFY(!find<QPushButton>("confirmButton", dialog())->isEnabled()); // a verdict needs its reason
        enter("reasonField", QStringLiteral("導入済みの版が修正版より古い"));
        accept();
        press("consultButton");
        enter("withField", QStringLiteral("○○課 ○○"));
        enter("meansField", QStringLiteral("電話"));
        enter("numberField", QStringLiteral("協-12"));
        enter("summaryField", QStringLiteral("夜間に適用することで合意"));
        accept(QStringLiteral("advisories-consult"));
        choose("paperF-06Action");
        QTRY_COMPARE(find<QLineEdit>("subjectEdit", &m_ui->window)->text(), no);
        open("advisories");
        press("decideButton");
        enter("policyField", QStringLiteral("acceptRisk"));
        enter("reasonField", QStringLiteral("x"));
        QTRY_VERIFY(!find<QPushButton>("confirmButton", dialog())->isEnabled()); // until when?
        enter("policyField", QStringLiteral("apply"));
        enter("reasonField", QStringLiteral("影響があるため適用する"));
        accept(QStringLiteral("advisories-decide"));
        m_ui->dialogs.path = QStringLiteral(AKIMORI_SOURCE_DIR "/tests/fixtures/feeds/jpcert/jpcert.rdf");
        choose("receivePatchAction");
        enter("fromField", QStringLiteral("○○課 ○○"));
        accept();
        choose("assessAction");
        enter("impactField", QStringLiteral("静的HTMLのみのため限定的"));
        accept();
        choose("recordReportAction");
        enter("toField", QStringLiteral("○○課"));
        accept(QStringLiteral("advisories-report"));

        const operations::CaseFile file = operations::openCaseFile(context(), no);
        QVERIFY(file.detail.subject.verdict == AdvisoryVerdict::Affected);
        QVERIFY(file.detail.subject.measure == AdvisoryMeasure::PatchReceived);
        QVERIFY(file.detail.subject.reporting == AdvisoryReporting::First);
        QCOMPARE(file.consultations.front().number, QStringLiteral("協-12"));
        QCOMPARE(file.patches.front().from, QStringLiteral("○○課 ○○"));
        QCOMPARE(file.detail.subject.assessment.impact, QStringLiteral("静的HTMLのみのため限定的"));
        QTRY_COMPARE(find<Timeline>("caseTimeline")->model()->rowCount(), static_cast<int>(file.detail.events.size()));
        choose("transferAction"); // nobody answers at that port: said, and nothing recorded
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        QTRY_VERIFY(banner().tone() == Tone::Bad);
        QVERIFY(!operations::openCaseFile(context(), no).patches.front().transferredAt.isValid());
        banner().dismiss();
        checkLooks(QStringLiteral("advisories-cases"));
        find<QTabWidget>("caseTabs")->setCurrentIndex(1);
        picture(QStringLiteral("advisories-facts"));
    }

    void sourcesInventoryAndAssessment()
    {
        addSite();
        import(QStringLiteral("jpcert"), fixture("jpcert/jpcert.rdf"));
        import(QStringLiteral("kev"), fixture("kev/kev.json"));
        operations::AssessmentFields fields;
        fields.body = QStringLiteral("△△セキュリティ診断株式会社");
        const QDate today = jst::date(m_ui->clock.nowUtc());
        fields.fiscalYear = fiscalYearOf(today);
        fields.plannedFrom = today.addDays(-20);
        fields.plannedUntil = today.addDays(-10);
        fields.targets = QStringList{QStringLiteral("www.example.jp")};
        const operations::Assessments assessments(context());
        const QString no = assessments.plan({}, fields).no;
        m_ui->workbench.reload();
        m_ui->window.show();
        open("advisories");
        showTab(2);
        QCOMPARE(rows("sourcesTable"), 12);
        auto* sources = table("sourcesTable");
        sources->selectRow(0);
        press("addressesButton");
        enter("addressesField", QStringLiteral("ftp://wrong.example/"));
        accept();
        QTRY_VERIFY(banner().tone() == Tone::Bad); // no http address: refused, the old ones stay
        press("addressesButton");
        enter("addressesField", QStringLiteral("https://mirror.example.jp/jpcert.rdf"));
        accept();
        QCOMPARE(operations::sourceStatuses(context()).front().addresses.front().host(), QStringLiteral("mirror.example.jp"));
        banner().dismiss();
        checkLooks(QStringLiteral("advisories-sources"));

        showTab(3);
        QCOMPARE(rows("inventoryTable"), 6); // four packages, one by hand, one from the pages
        press("addComponentButton");
        enter("nameField", QStringLiteral("nginx"));
        enter("versionField", QStringLiteral("1.27.0"));
        accept();
        QTRY_COMPARE(rows("inventoryTable"), 7);
        banner().dismiss();
        checkLooks(QStringLiteral("advisories-inventory"));

        showTab(4);
        press("addFindingButton");
        enter("noField", QStringLiteral("1"));
        enter("nameField", QStringLiteral("TLS 1.0 が有効"));
        enter("dueField", today.addDays(30).toString(Qt::ISODate));
        accept();
        QTRY_COMPARE(rows("assessmentFindingsTable"), 1);
        QCOMPARE(assessments.find(no).findings.size(), 1u);
        banner().dismiss();
        checkLooks(QStringLiteral("advisories-assessment"));
    }

    /// 設定: proxy, certificate and the test that says what happened.
    void theWayToTheInternet()
    {
        showWindow();
        open("settings");
        auto* card = find<QWidget>("networkCard");
        QVERIFY(!find<QLineEdit>("proxyHostEdit", card)->isEnabled());
        auto* mode = find<QComboBox>("proxyModeComboBox", card);
        mode->setCurrentIndex(mode->findData(QStringLiteral("manual")));
        emit mode->activated(mode->currentIndex());
        press("saveNetworkButton", card); // no host: refused, and what was typed stays
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        QCOMPARE(operations::toString(operations::networkSettings(*context().openLedger()).proxy), QStringLiteral("none"));
        QCOMPARE(mode->currentData().toString(), QStringLiteral("manual"));
        find<QLineEdit>("proxyHostEdit", card)->setText(QStringLiteral("127.0.0.1"));
        find<QSpinBox>("proxyPortSpinBox", card)->setValue(1); // nobody listens there
        find<QLineEdit>("proxyUserEdit", card)->setText(QStringLiteral("akimori"));
        find<QLineEdit>("proxyPasswordEdit", card)->setText(QStringLiteral("open sesame"));
        auto* keychain = find<QCheckBox>("proxyKeychainCheckBox", card);
        QVERIFY(!keychain->isChecked()); // the timer cannot ask a keychain
        keychain->setChecked(true);
        press("saveNetworkButton", card); // there is no keychain: the file holds it instead, and that is said
        QTRY_COMPARE_WITH_TIMEOUT(operations::networkSettings(*context().openLedger()).host, QStringLiteral("127.0.0.1"), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(operations::proxyPasswordPlace(context()) == operations::ProxyPasswordPlace::File, kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && !keychain->isChecked(), kWaitMs);
        QVERIFY(context().secrets.proxyPassword().isEmpty());
        QVERIFY(find<QLineEdit>("proxyPasswordEdit", card)->text().isEmpty());
        press("testNetworkButton", card);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && !find<QLabel>("networkTriesLabel", card)->isHidden(), kWaitMs);
        QVERIFY(find<QLabel>("networkTriesLabel", card)->text().contains(QStringLiteral("×")));
        picture(QStringLiteral("network-card"), card);
        operations::setNetworkSettings(context(), {});
        operations::setProxyPassword(context(), {});
    }

    /// A year of JVN iPedia in the list: opens, sorts, and filters as one types.
    void fiftyThousandAdvisories()
    {
        constexpr int kMany = 50'000;
        {
            const auto ledger = context().openLedger();
            for (int from = 0; from < kMany; from += 10'000) {
                ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
                for (int i = from; i < from + 10'000; ++i) {
                    Advisory advisory;
                    advisory.source = QStringLiteral("jvndb");
                    advisory.id = QStringLiteral("JVNDB-2026-%1").arg(i, 6, 10, QLatin1Char('0'));
                    advisory.title = QStringLiteral("○○製品 %1 におけるクロスサイトスクリプティングの脆弱性").arg(i);
                    advisory.summary = QString(300, u'説');
                    advisory.cves = {QStringLiteral("CVE-2026-%1").arg(10'000 + i)};
                    advisory.publishedOn = QDate(2026, 1, 1).addDays(i % 330);
                    advisory.severity = i % 3 ? std::optional(Severity::Medium) : std::nullopt;
                    ledger::AdvisoryTable(*ledger).put(transaction, advisory);
                }
                transaction.commit();
            }
        }
        m_ui->workbench.reload();
        m_ui->window.show();
        open("advisories");
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(operations::allAdvisories(context()).size(), static_cast<std::size_t>(kMany));
        qInfo("50,000 advisories read in %lld ms", clock.restart());
        find<QTabWidget>("advisoryTabs")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(rows("advisoriesTable") > 0, kWaitMs);
        find<QTableView>("advisoriesTable")->viewport()->repaint();
        qInfo("the newest are on the screen after %lld ms", clock.elapsed());
        QTRY_COMPARE_WITH_TIMEOUT(rows("advisoriesTable"), kMany, kWaitMs);
        find<QTableView>("advisoriesTable")->viewport()->repaint();
        qInfo("50,000 advisories shown after %lld ms", clock.restart());
        find<QLineEdit>("advisoriesFilterEdit")->setText(QStringLiteral("CVE-2026-4321"));
        qInfo("filtered in %lld ms", clock.restart());
        QCOMPARE(rows("advisoriesTable"), 10); // …43210 to …43219
        clock.restart();
        find<QLineEdit>("advisoriesFilterEdit")->setText(QStringLiteral("ｸﾛｽｻｲﾄ 4321"));
        qInfo("filtered again in %lld ms", clock.restart());
        QVERIFY(rows("advisoriesTable") > 0);
        find<QLineEdit>("advisoriesFilterEdit")->clear();
        find<QTableView>("advisoriesTable")->setFocus();
        checkLooks(QStringLiteral("advisories-list"));
    }
};

QTEST_MAIN(tst_advisoriespage)
#include "tst_advisoriespage.moc"
