#include "scripteddialogs.h"
#include "ui/jobs/job.h"
#include "ui/models/recordmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/generationtimeline.h"
#include "ui/widgets/hoursbar.h"
#include "ui/widgets/progressstrip.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <semaphore>

using namespace akimori;
using namespace akimori::ui;

namespace {

template <typename Widget>
Widget* find(QWidget& root, const char* name)
{
    return root.findChild<Widget*>(QLatin1String(name));
}

struct Row
{
    QString name;
    int size;
};

} // namespace

class tst_widgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light, 10); }

    void anErrorSaysWhatAndOffersItsDetail()
    {
        Banner banner;
        banner.showError(QStringLiteral("The backup failed"),
                         Error(ErrorCode::HostUnreachable, QStringLiteral("No route."), QStringLiteral("errno 113")));
        QCOMPARE(banner.tone(), Tone::Bad);
        QCOMPARE(banner.title(), QStringLiteral("The backup failed"));
        QCOMPARE(banner.text(), QStringLiteral("No route."));
        QCOMPARE(banner.detail(), QStringLiteral("HostUnreachable\nerrno 113"));
        QTest::mouseClick(find<QPushButton>(banner, "bannerCopyButton"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("errno 113")));
        QTest::mouseClick(find<QPushButton>(banner, "bannerCloseButton"), Qt::LeftButton);
        QVERIFY(banner.isHidden());
    }

    void cancellingIsNoFailure()
    {
        Banner banner;
        banner.showError(QStringLiteral("The backup was stopped"), Error(ErrorCode::Cancelled, QStringLiteral("Stopped.")));
        QCOMPARE(banner.tone(), Tone::Neutral);
    }

    void markupFromAServerStaysText()
    {
        Banner banner;
        banner.showMessage(Tone::Bad, QStringLiteral("<b>x</b>"), QStringLiteral("<a href='http://e'>y</a>"));
        for (const QLabel* label : banner.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void theStripFollowsAJobAndStopsIt()
    {
        JobRunner runner;
        QWidget page;
        ProgressStrip strip(&page);
        page.show();
        QVERIFY(strip.isHidden());
        std::binary_semaphore started(0);
        Job* job = Job::start(
            runner, &page, QStringLiteral("Data backup"),
            [&started](JobContext& context) {
                context.report(QStringLiteral("Reading"), 6'000'000'000, 12'000'000'000);
                started.release();
                for (;;)
                    context.throwIfCancelled();
            },
            [](const auto&) {});
        started.acquire();
        strip.follow(job);
        QVERIFY(strip.busy());
        QTRY_VERIFY(strip.isVisible());
        QTRY_COMPARE(find<QProgressBar>(strip, "jobProgressBar")->value(), 500);
        auto* cancel = find<QPushButton>(strip, "jobCancelButton");
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!cancel->isEnabled());
        QTRY_VERIFY(strip.isHidden());
        QVERIFY(!strip.busy());
    }

    void aTableFiltersCountsCopiesAndExports()
    {
        QTemporaryDir folder;
        ScriptedDialogs dialogs;
        dialogs.path = folder.filePath(QStringLiteral("list.csv"));
        RecordModel<Row> model({{QStringLiteral("Name"), [](const Row& row) { return row.name; }},
                                {QStringLiteral("Size"), [](const Row& row) { return QString::number(row.size); }}});
        DataTable table(QStringLiteral("things"), QStringLiteral("Things"), &model, dialogs);
        auto* empty = new EmptyState(Glyph::Archive, QStringLiteral("Nothing"), QStringLiteral("Add one"));
        table.setEmptyState(empty);
        table.show();
        QVERIFY(empty->isVisible());
        QVERIFY(!find<QToolButton>(table, "thingsCsvButton")->isEnabled());
        model.setRecords({{QStringLiteral("one"), 1}, {QStringLiteral("two"), 2}});
        QVERIFY(table.view()->isVisible());
        QTest::keyClicks(table.filterEdit(), QStringLiteral("two"));
        QCOMPARE(table.view()->model()->rowCount(), 1);
        table.selectRow(1);
        QCOMPARE(table.currentRow(), 1);
        table.copySelection();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("two\t2"));
        QTest::mouseClick(find<QToolButton>(table, "thingsCsvButton"), Qt::LeftButton);
        QFile file(dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBFName,Size\r\ntwo,2\r\n"));
    }

    void theSelectedRecordStaysSelectedWhenTheListIsLoadedAgain()
    {
        ScriptedDialogs dialogs;
        RecordModel<Row> model({{QStringLiteral("Name"), [](const Row& row) { return row.name; }}});
        model.setIdentity(QStringLiteral("row"), [](const Row& row) { return row.name; });
        const Row one{QStringLiteral("one"), 1}, two{QStringLiteral("two"), 2}, three{QStringLiteral("three"), 3};
        model.setRecords({one, two});
        DataTable table(QStringLiteral("things"), QStringLiteral("Things"), &model, dialogs);
        const auto load = [&](std::vector<Row> rows) {
            model.setRecords(std::move(rows));
            QCoreApplication::sendPostedEvents();
        };
        table.selectRow(1);
        load({three, one, two});
        QCOMPARE(table.currentRow(), 2);
        load({}); // emptied while it loads
        load({two, three});
        QCOMPARE(table.currentRow(), 0);
        load({one, three}); // the record is gone
        QCOMPARE(table.currentRow(), -1);
        table.selectRow(1);
        table.view()->clearSelection(); // by a person: nothing comes back
        load({one, two, three});
        QCOMPARE(table.currentRow(), -1);
        table.selectRow(0);
        model.setRecords({one, two});
        table.selectRow(1); // a page that selects another record of its own
        QCoreApplication::sendPostedEvents();
        QCOMPARE(table.currentRow(), 1);
    }

    void aCsvThatCannotBeWrittenIsExplained()
    {
        ScriptedDialogs dialogs;
        dialogs.path = QStringLiteral("/nonexistent-folder/list.csv");
        RecordModel<Row> model({{QStringLiteral("Name"), [](const Row& row) { return row.name; }}});
        model.setRecords({{QStringLiteral("one"), 1}});
        DataTable table(QStringLiteral("things"), QStringLiteral("Things"), &model, dialogs);
        table.exportCsv();
        QCOMPARE(dialogs.messages.size(), 1);
    }

    void arrowKeysWalkTheTimeline()
    {
        GenerationTimeline timeline;
        using Mark = GenerationTimeline::Mark;
        const QDate today(2026, 11, 20);
        timeline.setPeriod(today.addDays(-29), today, {});
        timeline.setMarks({Mark{today, GenerationTimeline::Row::Data, GenerationTimeline::State::Kept,
                                QStringLiteral("b"), QStringLiteral("second")},
                           Mark{today.addDays(-3), GenerationTimeline::Row::System, GenerationTimeline::State::Failed,
                                QStringLiteral("a"), QStringLiteral("first")}});
        timeline.resize(600, timeline.sizeHint().height());
        timeline.show();
        QSignalSpy activated(&timeline, &GenerationTimeline::activated);
        QTest::keyClick(&timeline, Qt::Key_Right);
        QCOMPARE(timeline.accessibleDescription(), QStringLiteral("first"));
        QTest::keyClick(&timeline, Qt::Key_Right);
        QTest::keyClick(&timeline, Qt::Key_Right);
        QTest::keyClick(&timeline, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.front().front().toString(), QStringLiteral("b"));
        QVERIFY(!timeline.grab().isNull());
    }

    void theHoursBarPaintsInEveryWidth()
    {
        HoursBar bar;
        bar.setSpans({{0, 285, HoursBar::Kind::Allowed},
                      {285, 1290, HoursBar::Kind::Forbidden},
                      {1290, 1440, HoursBar::Kind::Allowed},
                      {525, 1050, HoursBar::Kind::OfficeHours}},
                     QTime(9, 12), QStringLiteral("Allowed until 4:45 and from 21:30"));
        for (const int width : {300, 1200}) {
            bar.resize(width, bar.sizeHint().height());
            const QImage image = bar.grab().toImage();
            const int y = image.height() / 3;
            QCOMPARE(image.pixelColor(3, y).name(), tokens().okSoft.name());
            QCOMPARE(image.pixelColor(image.width() * 6 / 24, y).name(), tokens().neutralSoft.name());
        }
        QCOMPARE(bar.accessibleDescription(), QStringLiteral("Allowed until 4:45 and from 21:30"));
    }

    void aDifferenceShowsSignAndColour()
    {
        DiffView view;
        view.setLines({{DiffLine::Kind::Same, QStringLiteral("a")},
                       {DiffLine::Kind::Removed, QStringLiteral("<b>")},
                       {DiffLine::Kind::Added, QStringLiteral("<script>")}});
        QCOMPARE(view.toPlainText(), QStringLiteral("  a\n− <b>\n+ <script>"));
        QCOMPARE(view.document()->lastBlock().blockFormat().background().color(), tokens().okSoft);
        QVERIFY(view.isReadOnly());
    }
};

QTEST_MAIN(tst_widgets)
#include "tst_widgets.moc"
