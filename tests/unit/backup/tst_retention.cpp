#include "backup/retention.h"
#include "base/jst.h"

#include <QTest>

using namespace akimori;
using backup::RetentionRule;

namespace {

/// Letters, oldest first: v verified, c verified and clean, e evidence (verified), d damaged, u never read back.
std::vector<Generation> generations(const char* letters, BackupKind kind = BackupKind::Data)
{
    std::vector<Generation> list;
    for (const char* letter = letters; *letter; ++letter) {
        Generation generation;
        generation.siteId = QStringLiteral("site");
        generation.kind = kind;
        generation.id = QStringLiteral("%1").arg(list.size());
        generation.takenAt = QDateTime::fromSecsSinceEpoch(1'800'000'000 + 86'400 * qint64(list.size()), Qt::UTC);
        if (*letter != 'u')
            generation.verifiedAt = generation.takenAt;
        generation.damaged = *letter == 'd';
        generation.evidence = *letter == 'e';
        generation.clean = *letter == 'c' || *letter == 'e';
        list.push_back(generation);
    }
    return list;
}

QString ids(const std::vector<Generation>& list)
{
    QStringList texts;
    for (const Generation& generation : list)
        texts.append(generation.id);
    return texts.join(QLatin1Char(' '));
}

} // namespace

class tst_retention : public QObject
{
    Q_OBJECT

private slots:
    void discardable_data()
    {
        QTest::addColumn<QByteArray>("letters");
        QTest::addColumn<int>("keep");
        QTest::addColumn<bool>("needsCleanScan");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* letters, int keep, bool scan, const char* expected) {
            QTest::newRow(name) << QByteArray(letters) << keep << scan << QString::fromLatin1(expected);
        };
        row("none", "", 3, false, "");
        row("exactly three", "vvv", 3, false, "");
        row("one too many", "vvvv", 3, false, "0");
        row("oldest first", "vvvvvv", 3, false, "0 1 2");
        row("the setting asks for more", "vvvvvv", 5, false, "0");
        row("less than three is not obeyed", "vvvvv", 1, false, "0 1");
        row("negative is not obeyed", "vvvv", -7, false, "0");
        row("damaged ones do not count", "vvvdddddd", 3, false, "");
        row("unproven ones do not count", "vvvuuuuu", 3, false, "");
        row("old damaged ones go", "dvdvvv", 3, false, "0 1 2");
        row("evidence stays and does not count", "eevvve", 3, false, "");
        row("evidence between stays", "vevvv", 3, false, "0");
        row("unscanned do not count", "cccvvvv", 3, true, "");
        row("clean ones count", "ccccvv", 3, true, "0");
        row("unscanned ones older than three clean go", "vcvccc", 3, true, "0 1 2");
    }
    void discardable()
    {
        QFETCH(QByteArray, letters);
        QFETCH(int, keep);
        QFETCH(bool, needsCleanScan);
        QFETCH(QString, expected);
        std::vector<Generation> list = generations(letters.constData());
        std::reverse(list.begin(), list.end()); // the order of the argument does not matter
        QCOMPARE(ids(backup::discardable(list, RetentionRule{keep, needsCleanScan, 0, 0, 0})), expected);
    }

    void thinningKeepsOneOfEachPeriod()
    {
        // 2027-01-15 (Friday) 17:00 JST, then one a day until 2027-02-23.
        const std::vector<Generation> all = generations(QByteArray(40, 'v').constData());
        RetentionRule rule;
        rule.keepDaily = 5;
        rule.keepWeekly = 3;
        rule.keepMonthly = 2;
        const auto gone = backup::discardable(all, rule);
        QStringList kept;
        for (const Generation& generation : all) {
            if (std::none_of(gone.begin(), gone.end(), [&](const Generation& g) { return g.id == generation.id; }))
                kept << jst::date(generation.takenAt).toString(Qt::ISODate);
        }
        QCOMPARE(kept, QStringList({QStringLiteral("2027-01-31"), QStringLiteral("2027-02-14"), QStringLiteral("2027-02-19"),
                                    QStringLiteral("2027-02-20"), QStringLiteral("2027-02-21"), QStringLiteral("2027-02-22"),
                                    QStringLiteral("2027-02-23")}));
    }

    void kindsAndSitesAreJudgedAlone()
    {
        std::vector<Generation> list = generations("vv");
        for (const Generation& generation : generations("vvvv", BackupKind::System))
            list.push_back(generation);
        std::vector<Generation> other = generations("vv");
        for (Generation& generation : other)
            generation.siteId = QStringLiteral("other");
        list.insert(list.end(), other.begin(), other.end());
        const auto result = backup::discardable(list, {});
        QCOMPARE(result.size(), 1u);
        QVERIFY(result.front().kind == BackupKind::System);
    }

    /// For any history: what stays holds three counting ones whenever there were three, and all evidence.
    void neverBelowThree()
    {
        const char letters[] = "vcedu";
        for (int code = 0; code < 5 * 5 * 5 * 5 * 5 * 5; ++code) {
            QByteArray word;
            for (int i = 0, rest = code; i < 6; ++i, rest /= 5)
                word += letters[rest % 5];
            const std::vector<Generation> all = generations(word.constData());
            const RetentionRule rule{3, code % 2 == 0, 0, 0, 0};
            const auto gone = backup::discardable(all, rule);
            const auto counting = [&](const auto& list) {
                return std::count_if(list.begin(), list.end(),
                                     [&](const Generation& g) { return backup::countsAsClean(g, rule); });
            };
            QVERIFY(counting(all) - counting(gone) >= std::min<std::ptrdiff_t>(3, counting(all)));
            QVERIFY(std::none_of(gone.begin(), gone.end(), [](const Generation& g) { return g.evidence; }));
        }
    }
};

QTEST_GUILESS_MAIN(tst_retention)
#include "tst_retention.moc"
