#include "inspection/inspector.h"
#include "inspection/rule.h"
#include "support/tempfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

#include <unistd.h>

using namespace akimori;
using namespace akimori::inspection;

namespace {

const QString kFixtures = QStringLiteral(AKIMORI_SOURCE_DIR "/tests/fixtures/");

QByteArray helper()
{
    return QByteArrayLiteral(AKIMORI_BINARY_DIR "/bin/akimori-inspect");
}

InspectionResult inspect(const QByteArray& folder, const QByteArray& baseline = {})
{
    JobContext job;
    InspectionOptions options;
    options.helper = helper();
    options.baselineDir = baseline;
    return inspectTree(folder, options, job);
}

/// "hit-x.html" and everything under "hit-x/" belong to the case "hit-x".
QByteArray caseOf(const QByteArray& path)
{
    const qsizetype slash = path.indexOf('/');
    return slash < 0 ? path : path.left(slash);
}

} // namespace

class tst_ruleset : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleHasAnIdAndTexts()
    {
        QSet<QString> ids;
        for (const auto& rule : allRules()) {
            const RuleInfo info = rule->info();
            QVERIFY(!info.id.isEmpty() && !info.title.isEmpty() && !info.why.isEmpty() && !info.whatToDo.isEmpty());
            QVERIFY2(!ids.contains(info.id), qPrintable(info.id));
            ids.insert(info.id);
        }
    }

    /// The own corpus: every hit is found by its rule, no near miss by any rule; prints the table.
    void corpus()
    {
        int hits = 0;
        int found = 0;
        int nearMisses = 0;
        int falseAlarms = 0;
        QStringList wrong;
        const QDir rules(kFixtures + QStringLiteral("tampered"));
        for (const QString& rule : rules.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QDir folder(rules.filePath(rule));
            QSet<QByteArray> byRule;
            QHash<QByteArray, QString> byAny;
            const InspectionResult result = inspect(QFile::encodeName(folder.path()));
            for (const Finding& finding : result.findings) {
                byAny.insert(caseOf(finding.path), finding.rule);
                if (finding.rule == rule)
                    byRule.insert(caseOf(finding.path));
            }
            int ruleHits = 0;
            int ruleFound = 0;
            int ruleFalse = 0;
            for (const QString& name : folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
                const QByteArray bytes = QFile::encodeName(name);
                if (name.startsWith(QStringLiteral("hit-"))) {
                    ++ruleHits;
                    ruleFound += byRule.contains(bytes);
                    if (!byRule.contains(bytes))
                        wrong.append(rule + QStringLiteral("/") + name + QStringLiteral(" not found"));
                } else {
                    ++nearMisses;
                    ruleFalse += byAny.contains(bytes);
                    if (byAny.contains(bytes))
                        wrong.append(rule + QStringLiteral("/") + name + QStringLiteral(" false: ") + byAny.value(bytes));
                }
            }
            qInfo("%-4s hits %2d found %2d false alarms %d", qPrintable(rule), ruleHits, ruleFound, ruleFalse);
            hits += ruleHits;
            found += ruleFound;
            falseAlarms += ruleFalse;
        }
        qInfo("all  hits %d found %d, near misses %d false alarms %d", hits, found, nearMisses, falseAlarms);
        QVERIFY(hits > 80 && nearMisses > 40);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// An ordinary Japanese site gives nothing at take-over; every attack laid over one of its pages is found
    /// against the approved copy, at least "high".
    void cleanSiteThenEachAttack()
    {
        const QByteArray clean = QFile::encodeName(kFixtures + QStringLiteral("cleansite"));
        const InspectionResult before = inspect(clean);
        QStringList alarms;
        for (const Finding& finding : before.findings)
            alarms.append(QString::fromUtf8(finding.path) + u' ' + finding.rule + u' ' + finding.evidence);
        QVERIFY2(alarms.isEmpty(), qPrintable(alarms.join(u'\n')));
        QVERIFY(before.unchecked.empty());
        QVERIFY(before.verdict() == Verdict::Ok);
        QCOMPARE(before.checked, 12);

        const test::TempFolder folder;
        QDirIterator site(kFixtures + QStringLiteral("cleansite"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        const auto bytesOf = [](const QString& path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const qsizetype prefix = (kFixtures + QStringLiteral("cleansite/")).size();
        while (site.hasNext()) {
            const QString path = site.next();
            folder.write(QFile::encodeName(path.mid(prefix)), bytesOf(path));
        }
        QVERIFY(inspect(folder.bytes(), clean).findings.empty());
        QDirIterator attacks(kFixtures + QStringLiteral("tampered"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QSet<QByteArray> expected;
        while (attacks.hasNext()) {
            const QString path = attacks.next();
            if (!path.contains(QStringLiteral("/hit-")) || path.endsWith(QStringLiteral("hit-twin/index.html")))
                continue;
            const QByteArray name = QFile::encodeName(path.mid((kFixtures + QStringLiteral("tampered/")).size()));
            expected.insert("new/" + name);
            folder.write("new/" + name, bytesOf(path));
            if (name.contains("hit-twin"))
                folder.write("new/" + name.left(name.size() - 3), bytesOf(path.left(path.size() - 3)));
        }
        QSet<QByteArray> high;
        for (const Finding& finding : inspect(folder.bytes(), clean).findings) {
            QVERIFY(!finding.rule.isEmpty() || finding.severity <= Severity::Medium);
            if (finding.severity >= Severity::High)
                high.insert(finding.path);
        }
        for (const QByteArray& path : expected)
            QVERIFY2(high.contains(path), path.constData());
    }
};

QTEST_GUILESS_MAIN(tst_ruleset)
#include "tst_ruleset.moc"
