#include "base/jst.h"

#include <QTest>

using namespace akimori;

class tst_jst : public QObject
{
    Q_OBJECT

private slots:
    void parsesWithAndWithoutZone()
    {
        const QDateTime expected(QDate(2026, 11, 22), QTime(12, 30), Qt::UTC);
        QCOMPARE(jst::parse(QStringLiteral("2026-11-22T21:30:00+09:00")), expected);
        QCOMPARE(jst::parse(QStringLiteral("2026-11-22T21:30")), expected);
        QCOMPARE(jst::parse(QStringLiteral("2026-11-22 21:30:00")), expected);
        QCOMPARE(jst::parse(QStringLiteral("2026-11-22T12:30:00Z")), expected);
        QCOMPARE(jst::parse(QStringLiteral("2026-11-23")), QDateTime(QDate(2026, 11, 22), QTime(15, 0), Qt::UTC));
        QVERIFY(!jst::parse(QStringLiteral("yesterday")));
        QVERIFY(!jst::parse(QStringLiteral("2026-02-30")));
    }

    void printsJapaneseTimeWhateverTheZoneOfTheMachine()
    {
        const QDateTime instant(QDate(2026, 12, 31), QTime(15, 0, 1), Qt::UTC);
        QCOMPARE(jst::iso(instant), QStringLiteral("2027-01-01T00:00:01+09:00"));
        QCOMPARE(jst::fileStamp(instant), QStringLiteral("20270101-000001"));
        QCOMPARE(jst::date(instant), QDate(2027, 1, 1));
    }
};

QTEST_APPLESS_MAIN(tst_jst)
#include "tst_jst.moc"
