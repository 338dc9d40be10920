#include "integrity/rules.h"
#include "records/evidencewords.h"

#include <QTest>

using namespace akimori;
using namespace akimori::integrity;

namespace {

TreeEntry entry(EntryType type, const QByteArray& content = {})
{
    TreeEntry made;
    made.path = "a.html";
    made.type = type;
    made.mode = 0644;
    if (type == EntryType::File) {
        made.size = content.size();
        made.sha256 = QByteArray(64, content.isEmpty() ? '0' : 'a');
    }
    if (type == EntryType::Symlink)
        made.linkTarget = content;
    return made;
}

std::vector<Finding> findingsOf(const TreeEntry* before, const TreeEntry* after)
{
    std::vector<Finding> findings;
    const Difference difference{"/w", "a.html", before, after};
    appendDifferences(difference, findings);
    appendRuleFindings(difference, {"/w"}, {}, findings);
    return findings;
}

} // namespace

/// Everything that the comparison notes is readable, so that a new form of line cannot reach a reader as it stands.
class tst_evidencewords : public QObject
{
    Q_OBJECT

private slots:
    void everyLineOfTheComparisonHasWords()
    {
        const TreeEntry page = entry(EntryType::File, "12345");
        TreeEntry changed = entry(EntryType::File, "1234567");
        changed.sha256 = QByteArray(64, 'b');
        changed.mode = 0666;
        changed.uid = 33;
        const TreeEntry empty = entry(EntryType::File);
        const TreeEntry folder = entry(EntryType::Directory);
        const TreeEntry pipe = entry(EntryType::Fifo);
        const TreeEntry link = entry(EntryType::Symlink, "b.html");
        const TreeEntry outward = entry(EntryType::Symlink, "/etc/passwd");
        std::vector<Finding> all;
        const std::pair<const TreeEntry*, const TreeEntry*> changes[] = {
            {&page, &changed}, {&page, &empty}, {nullptr, &page},     {&page, nullptr}, {&page, &folder},
            {&page, &link},    {&page, &pipe},  {&link, &outward}, {nullptr, &outward}};
        for (const auto& [before, after] : changes) {
            const std::vector<Finding> some = findingsOf(before, after);
            all.insert(all.end(), some.begin(), some.end());
        }
        appendMissingRoot("/w", 7, all);
        appendMassChange(30, 100, "0123456789abcdef0123", {}, all);
        QVERIFY(all.size() > 15);
        for (const Finding& finding : all) {
            const QString words = evidenceWords(finding);
            QVERIFY2(words != finding.evidence && !words.contains(QLatin1String("=>")), qPrintable(words));
        }
    }

    void sizeAndHashOfAChangedPage()
    {
        const TreeEntry page = entry(EntryType::File, "12345");
        TreeEntry changed = entry(EntryType::File, "1234567");
        changed.sha256 = QByteArray(64, 'b');
        const std::vector<Finding> findings = findingsOf(&page, &changed);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(evidenceWords(findings.front()),
                 QStringLiteral("5 → 7 bytes, SHA-256 %1 → %2").arg(QString(64, u'a'), QString(64, u'b')));
    }

    /// A page could quote a line of the comparison; what a content rule quotes stays as it is.
    void quotationsStay()
    {
        Finding finding;
        finding.rule = QStringLiteral("H01");
        finding.evidence = QStringLiteral("mode 0644 => 0666");
        QCOMPARE(evidenceWords(finding), finding.evidence);
        finding.rule.clear();
        finding.evidence = QStringLiteral("something else");
        QCOMPARE(evidenceWords(finding), finding.evidence);
    }
};

QTEST_GUILESS_MAIN(tst_evidencewords)
#include "tst_evidencewords.moc"
