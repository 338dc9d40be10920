#include "inspection/inspector.h"
#include "support/tempfolder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTest>

using namespace akimori;
using namespace akimori::inspection;

namespace {

constexpr int kPerFamily = 5;
constexpr int kCleanPages = 400;

struct Score
{
    int cases = 0;
    int found = 0;
    QStringList missed;
};

InspectionResult inspect(const QByteArray& folder, const QByteArray& baseline = {})
{
    JobContext job;
    InspectionOptions options;
    options.helper = QByteArrayLiteral(AKIMORI_BINARY_DIR "/bin/akimori-inspect");
    options.baselineDir = baseline;
    return inspectTree(folder, options, job);
}

} // namespace

/// Detection and false alarms on the generated corpus (tests/corpus): an invented city's site with ordinary habits, and
/// the same site under attack. Prints the table.
class tst_corpus : public QObject
{
    Q_OBJECT

    test::TempFolder m_folder;
    QJsonObject m_expected;

    QMap<QString, Score> score(const QString& kind, const InspectionResult& result) const
    {
        QSet<QByteArray> high;
        for (const Finding& finding : result.findings) {
            if (finding.severity >= Severity::High && !finding.rule.isEmpty())
                high.insert(finding.path);
        }
        QMap<QString, Score> families;
        const QJsonObject expected = m_expected.value(kind).toObject();
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            Score& family = families[it.value().toString()];
            ++family.cases;
            if (high.contains(it.key().toUtf8()))
                ++family.found;
            else
                family.missed.append(it.key());
        }
        return families;
    }

    /// Prints the table; returns the detection rate in per mille, families in `impossible` left out.
    static int report(const QString& title, const QMap<QString, Score>& families, const QStringList& impossible = {})
    {
        int cases = 0;
        int found = 0;
        for (auto it = families.begin(); it != families.end(); ++it) {
            const bool counts = !impossible.contains(it.key());
            qInfo("%-24s %3d of %3d%s%s", qPrintable(it.key()), it->found, it->cases, counts ? "" : "  (only against the approved copy)",
                  it->missed.isEmpty() || !counts ? "" : qPrintable(QStringLiteral("  missed: ") + it->missed.join(u' ')));
            cases += counts ? it->cases : 0;
            found += counts ? it->found : 0;
        }
        qInfo("%s: %d of %d found (%.1f %%)", qPrintable(title), found, cases, 100.0 * found / cases);
        return found * 1000 / cases;
    }

private slots:
    void initTestCase()
    {
        QProcess generator;
        generator.start(QStringLiteral("/usr/bin/python3"),
                        {QStringLiteral("-B"), QStringLiteral(AKIMORI_SOURCE_DIR "/tests/corpus/generate.py"), m_folder.path(),
                         QString::number(kPerFamily), QString::number(kCleanPages)});
        QVERIFY(generator.waitForFinished(120'000));
        QVERIFY2(generator.exitCode() == 0, generator.readAllStandardError().constData());
        QFile file(m_folder.path() + QStringLiteral("/expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_expected = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(m_expected.value(QStringLiteral("attacked")).toObject().size() > 300);
    }

    void ordinarySiteGivesNothing()
    {
        const InspectionResult result = inspect(m_folder.at("clean"));
        QStringList alarms;
        for (const Finding& finding : result.findings)
            alarms.append(QString::fromUtf8(finding.path) + u' ' + finding.rule + u' ' + finding.evidence);
        qInfo("clean: %lld files, %lld findings, %lld unread", static_cast<long long>(result.checked),
              static_cast<long long>(result.findings.size()), static_cast<long long>(result.unchecked.size()));
        QVERIFY2(alarms.isEmpty(), qPrintable(alarms.join(u'\n')));
        QVERIFY(result.unchecked.empty());
        QVERIFY(result.checked >= kCleanPages);
    }

    void approvedCopyMakesAttacksStandOut()
    {
        const InspectionResult result = inspect(m_folder.at("attacked"), m_folder.at("base"));
        QVERIFY(report(QStringLiteral("against the approved copy"), score(QStringLiteral("attacked"), result)) >= 980);
        const QJsonObject expected = m_expected.value(QStringLiteral("attacked")).toObject();
        for (const Finding& finding : result.findings) {
            if (finding.severity < Severity::High || finding.path.isEmpty())
                continue;
            QVERIFY2(expected.contains(QString::fromUtf8(finding.path)),
                     qPrintable(QString::fromUtf8(finding.path) + u' ' + finding.rule)); // untouched pages stay silent
        }
    }

    void takeOverFindsAttacksWithoutACopy()
    {
        const InspectionResult result = inspect(m_folder.at("alone"));
        QVERIFY(report(QStringLiteral("first take-over"), score(QStringLiteral("alone"), result),
                       {QStringLiteral("fake_verification"), QStringLiteral("other_measurement")})
                >= 980);
    }
};

QTEST_GUILESS_MAIN(tst_corpus)
#include "tst_corpus.moc"
