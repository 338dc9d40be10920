#include "pagetest.h"

#include "ledger/samplestore.h"
#include "ledger/sitetable.h"
#include "ledger/statechangetable.h"
#include "monitoring/statemachine.h"
#include "operations/monitoring/anchors.h"
#include "operations/monitoring/availabilitydays.h"
#include "operations/monitoring/monitoritems.h"
#include "operations/monitoring/ports.h"
#include "operations/monitoring/procureditems.h"
#include "ui/widgets/chartview.h"

#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QPointer>
#include <QTabWidget>

#include <cmath>

using namespace akimori;
using namespace akimori::ui;

namespace {

const QString kSiteId = QStringLiteral("3f2b8c1e-7d64-4a0b-9a55-0c1d2e3f4a5b");

Site deadSite()
{
    Site site;
    site.id = kSiteId;
    site.name = QStringLiteral("○○市公式ポータル");
    site.host = QStringLiteral("127.0.0.1");
    site.port = 1;
    site.user = QStringLiteral("deploy");
    site.roots = {"/var/www/html"};
    site.url = QStringLiteral("http://127.0.0.1:1/");
    site.via = TransportChoice::LibSsh2;
    site.createdAt = QDateTime::currentDateTimeUtc();
    return site;
}

} // namespace

/// The page 監視 by the widgets that a person uses, on measurements that were stored before.
class tst_monitoringpage : public PageTest
{
    Q_OBJECT

    template <typename Field>
    Field* field(QDialog* form, const char* key)
    {
        auto* found = form->findChild<Field*>(QLatin1String(key) + QStringLiteral("Field"));
        if (!found)
            qFatal("no field %s", key);
        return found;
    }

    QPushButton* confirmButton(QDialog* form) { return form->findChild<QPushButton*>(QStringLiteral("confirmButton")); }

    void confirm(QDialog* form)
    {
        QPointer<QDialog> gone(form);
        QVERIFY2(confirmButton(form)->isEnabled(), qPrintable(confirmButton(form)->toolTip()));
        confirmButton(form)->click();
        QTRY_VERIFY_WITH_TIMEOUT((!gone || !gone->isVisible()) && idle(), kWaitMs);
    }

    void select(const QString& title)
    {
        auto* view = find<QTableView>("monitorsTable");
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString() == title)
                return view->selectRow(row);
        }
        qFatal("no line %s", qPrintable(title));
    }

    MonitorItem item(const char* id) { return operations::findMonitorItem(m_ui->workbench.context(), {}, QLatin1String(id)); }

    void store(ledger::SampleStore& samples, const QString& key, const QString& item, const QDateTime& at, MonitorState state,
               std::optional<double> value, const QString& unit, const QString& detail)
    {
        monitoring::SeriesState machine;
        machine.settledOnce = true;
        machine.settled = machine.announced = machine.latest = state;
        machine.since = at.addDays(-3);
        ledger::Series series{key, item, unit, {at, state, value}, detail, monitoring::toJson(machine)};
        samples.add(kSiteId, series);
    }

    /// A day of answers, one slow stretch, and the newest state of some other things.
    void storeMeasurements()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto samples = operations::openSamples(m_ui->workbench.context());
        ledger::SampleStore::Batch batch(*samples);
        for (int minute = 24 * 60; minute >= 0; --minute) {
            const bool slow = minute > 300 && minute < 320;
            const double value = (slow ? 5400 : 180) + 30 * std::sin(minute / 7.0);
            store(*samples, QStringLiteral("http:ipv4"), QStringLiteral("http"), now.addSecs(-60LL * minute), slow ? MonitorState::Warning : MonitorState::Ok,
                  value, QStringLiteral("ms"), QStringLiteral("状態コード 200"));
            store(*samples, QStringLiteral("host"), QStringLiteral("host"), now.addSecs(-60LL * minute), MonitorState::Ok, 1.2, QStringLiteral("ms"), {});
        }
        store(*samples, QStringLiteral("disk:/"), QStringLiteral("disk"), now, MonitorState::Ok, 41.5, QStringLiteral("%"), QStringLiteral("空き 23.4 GiB"));
        store(*samples, QStringLiteral("disk:/var"), QStringLiteral("disk"), now, MonitorState::EarlySign, 86.0, QStringLiteral("%"), QStringLiteral("空き 2.8 GiB"));
        store(*samples, QStringLiteral("kernel"), QStringLiteral("kernel"), now, MonitorState::Unknown, std::nullopt, {}, QStringLiteral("権限がありません"));
        store(*samples, QStringLiteral("smart"), QStringLiteral("smart"), now, MonitorState::NotApplicable, std::nullopt, {}, QStringLiteral("仮想サーバ"));
        batch.commit();
    }

private slots:
    void initTestCase()
    {
        beginJapanese();
        makeWindow();
        {
            const auto ledger = m_ui->workbench.context().openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            ledger::SiteTable(*ledger).insert(transaction, deadSite());
            transaction.commit();
        }
        showWindow();
    }

    void cleanupTestCase() { m_ui.reset(); }

    void theStandardSetIsRecordedByOneClick()
    {
        open("monitoring");
        QVERIFY(rows("monitorsTable") > 20); // it stands in before anybody decided
        auto* button = find<QPushButton>("standardSetButton");
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && button->isHidden(), kWaitMs);
        QCOMPARE(banner().tone(), Tone::Ok);
        QVERIFY(operations::monitorPlan(m_ui->workbench.context(), {}).recorded);
        QVERIFY(find<ChartView>("valueChart")->chart().empty()); // nothing was measured: nothing is drawn
    }

    void whatWasMeasuredIsShownWithItsState()
    {
        storeMeasurements();
        page()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(idle() && !find<ChartView>("valueChart")->chart().empty(), kWaitMs);
        const QAbstractItemModel* model = find<QTableView>("monitorsTable")->model();
        QString text;
        for (int row = 0; row < model->rowCount(); ++row)
            text += model->index(row, 0).data().toString() + u' ' + model->index(row, 2).data().toString() + u'\n';
        QVERIFY2(text.startsWith(QStringLiteral("ディスク使用率 /var 予兆")), qPrintable(text)); // the worst comes first
        QVERIFY(text.contains(QStringLiteral("カーネルのエラー 不明")));
        QVERIFY(text.contains(QStringLiteral("未測定")));
        QVERIFY(find<QLabel>("watchingLabel")->text().contains(QStringLiteral("常時監視は停止")));
        QVERIFY2(find<QLabel>("availabilityLabel")->text().contains(QLatin1String("100.00")), qPrintable(find<QLabel>("availabilityLabel")->text()));
        operations::RecordProcuredItem recorder(m_ui->workbench.context());
        ProcuredItem item;
        item.kind = MonitorKind::Hardware;
        item.name = QStringLiteral("仮想専用サーバ 4GB プラン");
        item.exclusion = QStringLiteral("事業者の通知による");
        recorder.run({}, item);
        page()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(rows("procuredTable"), 1, kWaitMs);
        QTRY_VERIFY(idle());
        banner().dismiss();
        checkLooks(QStringLiteral("monitoring"));
    }

    void theChartFollowsTheLineAndThePeriod()
    {
        auto* chart = find<ChartView>("valueChart");
        QVERIFY(chart->chart().limit.has_value());
        QVERIFY(std::any_of(chart->chart().points.begin(), chart->chart().points.end(), [](const Chart::Point& point) { return point.bad; }));
        auto* span = find<QComboBox>("chartSpanComboBox");
        const QDateTime dayBegin = chart->chart().from;
        span->setCurrentIndex(2);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && chart->chart().from < dayBegin.addDays(-300), kWaitMs);
        QVERIFY(!chart->chart().empty());
        span->setCurrentIndex(0);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && chart->chart().from > dayBegin.addDays(-1), kWaitMs);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(chart->accessibleDescription().contains(QLatin1String("ms")));
    }

    void itemsAreEditedInTheWindow()
    {
        select(QStringLiteral("ディスク使用率 /var"));
        press("editMonitorButton");
        QDialog* form = waitForDialog();
        QVERIFY(!confirmButton(form)->isEnabled()); // the reason is missing
        field<QLineEdit>(form, "changeReason")->setText(QStringLiteral("容量が大きいため"));
        field<QLineEdit>(form, "anomaly")->setText(QStringLiteral("9x"));
        QVERIFY(!confirmButton(form)->isEnabled());
        field<QLineEdit>(form, "anomaly")->setText(QStringLiteral("97.5"));
        field<QLineEdit>(form, "interval")->setText(QStringLiteral("10分"));
        picture(QStringLiteral("monitoring-edit"), form);
        confirm(form);
        QCOMPARE(*item("disk").limits.anomaly, 97.5);
        QCOMPARE(item("disk").intervalSeconds, 600);
        QCOMPARE(page()->banner().tone(), Tone::Ok);

        press("addMonitorButton");
        form = waitForDialog();
        field<QComboBox>(form, "probe")->setCurrentIndex(field<QComboBox>(form, "probe")->findData(QStringLiteral("http")));
        QPointer<QDialog> first(form);
        confirmButton(form)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!first || !first->isVisible(), kWaitMs);
        form = waitForDialog();
        field<QLineEdit>(form, "title")->setText(QStringLiteral("防災ページの応答"));
        field<QPlainTextEdit>(form, "parameters")->setPlainText(QStringLiteral("adress=https://www.example.jp/bousai/"));
        QVERIFY(!confirmButton(form)->isEnabled()); // a slip of the pen would be read by nobody
        field<QPlainTextEdit>(form, "parameters")->setPlainText(QStringLiteral("url=https://www.example.jp/bousai/"));
        confirm(form);
        QCOMPARE(item("http-2").title, QStringLiteral("防災ページの応答"));
        QCOMPARE(item("http-2").parameters.value(QStringLiteral("url")).toString(), QStringLiteral("https://www.example.jp/bousai/"));

        select(QStringLiteral("防災ページの応答"));
        press("pauseMonitorButton");
        QDialog* reason = waitForDialog();
        reason->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("改修中"));
        reason->findChild<QPushButton*>(QStringLiteral("confirmButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(idle() && !item("http-2").pausedReason.isEmpty(), kWaitMs);
        select(QStringLiteral("防災ページの応答"));
        press("removeMonitorButton");
        reason = waitForDialog();
        reason->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("ページ廃止"));
        reason->findChild<QPushButton*>(QStringLiteral("confirmButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(idle() && operations::monitorPlan(m_ui->workbench.context(), {}).revisions.front().reason == QStringLiteral("ページ廃止"), kWaitMs);

        press("approveListButton");
        QTRY_VERIFY_WITH_TIMEOUT(idle() && operations::monitorPlan(m_ui->workbench.context(), {}).revisions.front().approvedAt.isValid(), kWaitMs);
    }

    void portsAnchorsAndProcuredItemsAreSetInTheWindow()
    {
        const operations::Context& context = m_ui->workbench.context();
        operations::openSamples(context)->setItemMemory(kSiteId, QStringLiteral("ports"), {{QStringLiteral("open"), QJsonArray{22, 80, 443, 8080}}});
        press("approvePortsButton");
        QDialog* form = waitForDialog();
        QVERIFY(field<QCheckBox>(form, "port-8080")->isChecked()); // what is open is proposed the first time
        field<QCheckBox>(form, "port-8080")->setChecked(false);
        QVERIFY(!confirmButton(form)->isEnabled());
        field<QPlainTextEdit>(form, "reason")->setPlainText(QStringLiteral("構成どおり"));
        picture(QStringLiteral("monitoring-ports"), form);
        confirm(form);
        QCOMPARE(operations::listeningPorts(context, {}).approved, (QList<int>{22, 80, 443}));

        press("anchorsButton");
        form = waitForDialog();
        field<QPlainTextEdit>(form, "anchors")->setPlainText(QStringLiteral("a.example.jp"));
        QVERIFY(!confirmButton(form)->isEnabled());
        field<QPlainTextEdit>(form, "anchors")->setPlainText(QStringLiteral("a.example.jp\nb.example.jp:80"));
        confirm(form);
        QCOMPARE(operations::readMonitorAnchors(*context.openLedger()).size(), 2u);
        QVERIFY(find<QPushButton>("anchorsButton")->text().contains(u'2'));

        find<QTabWidget>("monitoringTabs")->setCurrentIndex(1);
        press("addProcuredButton");
        form = waitForDialog();
        field<QLineEdit>(form, "name")->setText(QStringLiteral("nginx"));
        QVERIFY(!confirmButton(form)->isEnabled()); // neither watched nor written down as not applicable
        field<QComboBox>(form, "kind")->setCurrentIndex(field<QComboBox>(form, "kind")->findData(QStringLiteral("middleware")));
        field<QCheckBox>(form, "by-services")->setChecked(true);
        confirm(form);
        QTRY_COMPARE_WITH_TIMEOUT(rows("procuredTable"), 2, kWaitMs);
        QCOMPARE(operations::procuredRegister(context, {}).items.back().itemIds, QStringList{QStringLiteral("services")});

        press("noticeButton");
        form = waitForDialog();
        field<QPlainTextEdit>(form, "text")->setPlainText(QStringLiteral("定期メンテナンス"));
        confirm(form);
        QTRY_COMPARE_WITH_TIMEOUT(rows("noticesTable"), 1, kWaitMs);
        find<QTabWidget>("monitoringTabs")->setCurrentIndex(0);
    }

    void aDeadServerIsNeverShownAsGood()
    {
        QTest::mouseClick(find<QPushButton>("measureButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && banner().isVisible(), kWaitMs);
        QCOMPARE(banner().tone(), Tone::Warn); // the places for comparison do not answer either: it may be the own line
        const QAbstractItemModel* model = find<QTableView>("monitorsTable")->model();
        for (int row = 0; row < model->rowCount(); ++row) // what was good an hour ago is not shown as good either
            QVERIFY2(model->index(row, 2).data().toString() != displayName(MonitorState::Ok), qPrintable(model->index(row, 0).data().toString()));
        QTRY_VERIFY(idle());
        picture(QStringLiteral("monitoring-dead"));
    }

    void chartsScaleByNumbersThatPeopleRead()
    {
        QCOMPARE(ChartPainter::niceCeiling(1240), 1500.0);
        QCOMPARE(ChartPainter::niceCeiling(97), 100.0);
        QCOMPARE(ChartPainter::niceCeiling(0), 1.0);
        QCOMPARE(ChartPainter::niceCeiling(std::nan("")), 1.0);
        Chart empty;
        QImage image(200, 100, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ChartPainter(empty).paint(painter, image.rect()); // no values, no span: nothing breaks
        QCOMPARE(ChartPainter(empty).pointAt(image.rect(), 10), -1);
    }
};

QTEST_MAIN(tst_monitoringpage)
#include "tst_monitoringpage.moc"
