#include "pagetest.h"

#include "base/error.h"
#include "operations/news/news.h"
#include "support/demoprofile.h"
#include "ui/models/recordmodel.h"
#include "ui/shell/bellbutton.h"
#include "ui/shell/navigation.h"
#include "ui/shell/newscentre.h"

#include <QHeaderView>
#include <QSignalSpy>

using namespace akimori;
using namespace akimori::ui;

/// The bell, its list, and links from there and elsewhere to the records themselves, on a made-up profile.
class tst_news : public PageTest
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;

    NewsCentre& news() { return m_ui->window.news(); }
    BellButton* bell() { return m_ui->window.navigation()->bell(); }

    void look()
    {
        QSignalSpy changed(&news(), &NewsCentre::changed);
        news().start();
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() > 0, kWaitMs);
    }

    const operations::NewsItem* itemOf(const QString& recordKind)
    {
        const auto& items = news().items();
        const auto found =
            std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.recordKind == recordKind; });
        return found == items.end() ? nullptr : &*found;
    }

    /// "kind/id" of the selected row of the table.
    QString selectedKey(DataTable* table)
    {
        const int row = table->currentRow();
        return row < 0 ? QString() : table->model()->index(row, 0).data(RecordRole).toString();
    }

private slots:
    void initTestCase()
    {
        beginJapanese();
        m_profile = std::make_unique<QTemporaryDir>();
        test::DemoProfile demo;
        demo.now = QDateTime::currentDateTimeUtc();
        demo.folder = m_profile->path();
        demo.write();
    }

    void init()
    {
        makeWindow(m_profile->path(), QStringLiteral("担当 ○○"));
        showWindow();
        open("dashboard");
    }

    void cleanup() { m_ui.reset(); }

    void theRecordsTellWhatHappened()
    {
        const std::vector<operations::NewsItem> items = operations::loadNews(context());
        const auto count = [&](operations::NewsItem::Kind kind) {
            return std::count_if(items.begin(), items.end(), [&](const auto& item) { return item.kind == kind; });
        };
        QCOMPARE(count(operations::NewsItem::Kind::Failed), 1); // the night that did not work at the first try
        QVERIFY(count(operations::NewsItem::Kind::Done) > 10);
        QVERIFY(std::is_sorted(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.at > b.at; }));
        for (const operations::NewsItem& item : items) {
            QVERIFY2(!pageOfRecord(item.recordKind).isEmpty(), qPrintable(item.recordKind));
            QVERIFY(!item.key.isEmpty() && !item.title.isEmpty());
        }
    }

    void theBellCountsAndLeadsToTheRecord()
    {
        look();
        const int unread = news().unread();
        QVERIFY(unread > 0);
        QCOMPARE(bell()->unread(), unread);
        QVERIFY2(bell()->accessibleName().contains(QString::number(unread)), qPrintable(bell()->accessibleName()));
        m_ui->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_ui->window));
        QTest::keyClick(&m_ui->window, Qt::Key_B, Qt::ControlModifier);
        QDialog* list = waitForDialog("newsDialog");
        QCOMPARE(namelessControls(list), QStringList());
        picture(QStringLiteral("news"), list);
        const operations::NewsItem* scan = itemOf(QStringLiteral("scan"));
        QVERIFY(scan);
        const QString id = scan->recordId;
        auto* table = qobject_cast<DataTable*>(find<QTableView>("newsTable", list)->parentWidget());
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (news().items()[static_cast<std::size_t>(row)].recordId == id)
                table->selectRow(row);
        }
        QVERIFY(table->currentRow() >= 0);
        QVERIFY(table->view()->currentIndex().isValid());
        QTest::keyClick(table->view(), Qt::Key_Return);
        QTRY_COMPARE(m_ui->window.currentPage(), QStringLiteral("integrity"));
        QTRY_COMPARE_WITH_TIMEOUT(selectedKey(this->table("historyTable")), QStringLiteral("scan/") + id, kWaitMs);
        QVERIFY(!dialog("newsDialog"));
    }

    void whatWasReadStaysRead()
    {
        look();
        QVERIFY(news().unread() > 0);
        news().markAllRead();
        QCOMPARE(bell()->unread(), 0);
        makeWindow(m_profile->path(), QStringLiteral("担当 ○○"));
        showWindow();
        look();
        QCOMPARE(news().unread(), 0);
        makeWindow(m_profile->path(), QStringLiteral("管理 ○○")); // another person has read nothing
        showWindow();
        look();
        QVERIFY(news().unread() > 0);
    }

    void anOperationOfTheWindowIsTold()
    {
        look();
        news().markAllRead();
        const Error error(ErrorCode::HostUnreachable, QStringLiteral("サーバに接続できませんでした。"));
        news().noteJob(QStringLiteral("sites"), QStringLiteral("接続テスト"), &error, false);
        QCOMPARE(news().unread(), 1);
        const Error cancelled(ErrorCode::Cancelled, QStringLiteral("中止"));
        news().noteJob(QStringLiteral("sites"), QStringLiteral("接続テスト"), &cancelled, false);
        QCOMPARE(news().unread(), 1); // who stopped it knows
        makeWindow(m_profile->path(), QStringLiteral("担当 ○○"));
        showWindow();
        look();
        QCOMPARE(news().unread(), 1);
        QVERIFY(itemOf(QStringLiteral("page")));
        QCOMPARE(itemOf(QStringLiteral("page"))->text, QStringLiteral("サーバに接続できませんでした。"));
    }

    void linksSelectTheRecord_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("view");
        for (const auto& [page, view] : {std::pair{"backup", "generationsTable"}, std::pair{"integrity", "historyTable"},
                                         std::pair{"advisories", "casesTable"}, std::pair{"incidents", "incidentsTable"},
                                         std::pair{"duties", "dutiesTable"}, std::pair{"sites", "sitesTable"},
                                         std::pair{"settings", "peopleTable"}})
            QTest::addRow("%s", page) << QString::fromLatin1(page) << QString::fromLatin1(view);
    }

    void linksSelectTheRecord()
    {
        QFETCH(QString, page);
        QFETCH(QString, view);
        open(qPrintable(page));
        DataTable* list = table(qPrintable(view));
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, kWaitMs);
        const QString key = list->model()->index(list->model()->rowCount() - 1, 0).data(RecordRole).toString();
        QVERIFY(!key.isEmpty());
        list->filterEdit()->setText(QStringLiteral("この語はどこにもない"));
        open("dashboard");
        m_ui->workbench.openRecord(RecordLink::toRecord(key.section(u'/', 0, 0), key.section(u'/', 1)));
        QCOMPARE(m_ui->window.currentPage(), page);
        QTRY_COMPARE_WITH_TIMEOUT(selectedKey(list), key, kWaitMs);
        QVERIFY(list->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(idle(), kWaitMs);
        QVERIFY(!banner().isVisible());
    }

    void aRecordThatIsNotThereIsSaid()
    {
        m_ui->workbench.openRecord(RecordLink::toRecord(QStringLiteral("incident"), QStringLiteral("事-1999-0001")));
        QCOMPARE(m_ui->window.currentPage(), QStringLiteral("incidents"));
        QTRY_VERIFY_WITH_TIMEOUT(banner().isVisible(), kWaitMs);
        QCOMPARE(banner().tone(), Tone::Info);
    }

    void sortingAndColumnsAreRemembered()
    {
        open("duties");
        table("dutiesTable")->sortBy(2, Qt::DescendingOrder);
        makeWindow(m_profile->path(), QStringLiteral("担当 ○○"));
        showWindow();
        open("duties");
        const QHeaderView* header = find<QTableView>("dutiesTable")->horizontalHeader();
        QCOMPARE(header->sortIndicatorSection(), 2);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        table("dutiesTable")->sortBy(0, Qt::AscendingOrder);
    }
};

QTEST_MAIN(tst_news)
#include "tst_news.moc"
