#include "schedule/reportdeadline.h"

#include "base/error.h"

#include <QTest>

using namespace akimori;
using namespace akimori::schedule;

class tst_reportdeadline : public QObject
{
    Q_OBJECT

private slots:
    void countsThirtyCalendarDays_data()
    {
        QTest::addColumn<QDate>("published");
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<QDate>("target");
        QTest::addColumn<QDate>("extended");
        const auto row = [](QDate published, QDate deadline, QDate target, QDate extended) {
            QTest::newRow(qPrintable(published.toString(Qt::ISODate)))
                << published << deadline << target << extended;
        };
        row({2026, 11, 22}, {2026, 12, 22}, {2026, 12, 22}, {2026, 12, 22});
        row({2026, 12, 1}, {2026, 12, 31}, {2026, 12, 28}, {2027, 1, 4});
        row({2026, 12, 4}, {2027, 1, 3}, {2026, 12, 28}, {2027, 1, 4});
        row({2026, 4, 4}, {2026, 5, 4}, {2026, 5, 1}, {2026, 5, 7});
        row({2027, 3, 31}, {2027, 4, 30}, {2027, 4, 30}, {2027, 4, 30});
        row({2028, 1, 30}, {2028, 2, 29}, {2028, 2, 29}, {2028, 2, 29});
    }

    void countsThirtyCalendarDays()
    {
        QFETCH(QDate, published);
        QFETCH(QDate, deadline);
        QFETCH(QDate, target);
        QFETCH(QDate, extended);
        const ReportDeadline result = reportDeadline(published, CityCalendar());
        QCOMPARE(result.publishedOn, published);
        QCOMPARE(result.deadline, deadline);
        QCOMPARE(result.targetDate, target);
        QCOMPARE(result.extendedReading, extended);
        QCOMPARE(result.warnings[0], published.addDays(20));
        QCOMPARE(result.warnings[2], published.addDays(28));
        QCOMPARE(result.explanation.contains(QStringLiteral("142")), deadline != target);
        QVERIFY(result.explanation.contains(deadline.toString(Qt::ISODate)));
        QVERIFY(result.explanation.contains(target.toString(Qt::ISODate)));
    }

    void namesTheClosedDay()
    {
        const QString text = reportDeadline(QDate(2026, 4, 4), CityCalendar()).explanation;
        QVERIFY2(text.contains(QStringLiteral("みどりの日")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("2026-05-01（金）")), qPrintable(text));
    }

    void refusesWhatIsNoDate()
    {
        QVERIFY_THROWS_EXCEPTION(Error, reportDeadline(QDate(), CityCalendar()));
        QVERIFY_THROWS_EXCEPTION(Error, reportDeadline(QDate(2100, 5, 1), CityCalendar()));
    }
};

QTEST_APPLESS_MAIN(tst_reportdeadline)
#include "tst_reportdeadline.moc"
