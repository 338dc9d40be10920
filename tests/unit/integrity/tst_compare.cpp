#include "base/hash.h"
#include "integrity/compare.h"
#include "integrity/rules.h"

#include <QTest>

using namespace akimori;
using namespace akimori::integrity;

namespace {

TreeEntry entry(char type, const QByteArray& path, quint32 mode, const QByteArray& body = {})
{
    TreeEntry result;
    result.path = path;
    result.type = static_cast<EntryType>(type);
    result.mode = mode;
    result.uid = 33;
    result.gid = 33;
    if (type == 'f') {
        result.size = body.size();
        result.sha256 = Sha256::hexOf(body);
    }
    if (type == 'l')
        result.linkTarget = body;
    return result;
}

TreeState site(std::vector<TreeEntry> entries)
{
    TreeState state;
    state.roots = {"/w"};
    state.entries = std::move(entries);
    std::sort(state.entries.begin(), state.entries.end(),
              [](const TreeEntry& a, const TreeEntry& b) { return a.path < b.path; });
    return state;
}

TreeState siteWith(const TreeEntry& one)
{
    return site({entry('d', "w", 0755), entry('f', "w/other.html", 0644, "other"), one});
}

TreeState siteWithout()
{
    return site({entry('d', "w", 0755), entry('f', "w/other.html", 0644, "other")});
}

/// "change/severity/rule" of every finding, sorted.
QStringList words(const Comparison& comparison)
{
    QStringList list;
    for (const Finding& finding : comparison.findings)
        list.append(toString(finding.change) + u'/' + toString(finding.severity) + u'/' + finding.rule);
    list.sort();
    return list;
}

QString verdictWord(const Comparison& comparison)
{
    return toString(verdictOf(comparison.findings, comparison.unchecked, comparison.checked));
}

} // namespace

Q_DECLARE_METATYPE(akimori::TreeEntry)

class tst_compare : public QObject
{
    Q_OBJECT

private slots:
    void equalIsOk()
    {
        TreeEntry before = entry('f', "w/a", 0644, "a");
        TreeEntry after = before;
        after.mtimeNs = 5; // neither times nor links nor inodes are findings
        after.ctimeNs = 6;
        after.links = 7;
        after.inode = 8;
        const Comparison result = compare(siteWith(before), siteWith(after));
        QVERIFY(result.findings.empty());
        QVERIFY(result.unchecked.empty());
        QCOMPARE(result.checked, 3);
        QCOMPARE(verdictWord(result), toString(Verdict::Ok));
    }

    void changes_data()
    {
        QTest::addColumn<TreeEntry>("before");
        QTest::addColumn<TreeEntry>("after");
        QTest::addColumn<QStringList>("expected");
        const TreeEntry none;
        const TreeEntry file = entry('f', "w/a", 0644, "a");
        const TreeEntry folder = entry('d', "w/a", 0755);
        const TreeEntry link = entry('l', "w/a", 0777, "other.html");
        TreeEntry stolen = file;
        stolen.uid = 0;
        TreeEntry touchedFolder = folder;
        touchedFolder.mtimeNs = 99;
        const auto row = [&](const char* name, const TreeEntry& before, const TreeEntry& after,
                             const QStringList& expected) {
            QTest::newRow(name) << before << after << expected;
        };
        const auto list = [](std::initializer_list<const char*> items) {
            QStringList result;
            for (const char* item : items)
                result.append(QString::fromLatin1(item));
            return result;
        };
        row("added", none, file, list({"added/medium/"}));
        row("added folder", none, folder, list({"added/low/"}));
        row("removed", file, none, list({"removed/medium/"}));
        row("modified", file, entry('f', "w/a", 0644, "b"), list({"modified/medium/"}));
        row("emptied", file, entry('f', "w/a", 0644), list({"modified/high/F03", "modified/medium/"}));
        row("mode", file, entry('f', "w/a", 0600, "a"), list({"mode/medium/"}));
        row("several", file, entry('f', "w/a", 0600, "b"), list({"mode/medium/", "modified/medium/"}));
        row("owner", file, stolen, list({"owner/medium/"}));
        row("folder time only", folder, touchedFolder, {});
        row("folder mode", folder, entry('d', "w/a", 0700), list({"mode/low/"}));
        row("setgid folder is ordinary", folder, entry('d', "w/a", 02755), list({"mode/low/"}));
        row("setuid", file, entry('f', "w/a", 04644, "a"), list({"mode/high/F06", "mode/medium/"}));
        row("added setgid", none, entry('f', "w/a", 02755, "a"), list({"added/high/F06", "added/medium/"}));
        row("world-writable", file, entry('f', "w/a", 0666, "a"), list({"mode/high/F06", "mode/medium/"}));
        row("world-writable folder", none, entry('d', "w/a", 0777), list({"added/high/F06", "added/low/"}));
        row("approved world-writable", entry('f', "w/a", 0666, "a"), entry('f', "w/a", 0666, "a"), {});
        row("link target", link, entry('l', "w/a", 0777, "./sub/x"), list({"link/medium/"}));
        row("link mode means nothing", link, entry('l', "w/a", 0755, "other.html"), {});
        row("link outwards", link, entry('l', "w/a", 0777, "/etc/passwd"),
            list({"link/high/F07", "link/medium/"}));
        row("added link outwards", none, entry('l', "w/a", 0777, "../x"),
            list({"added/high/F07", "added/medium/"}));
        row("added link inside", none, entry('l', "w/a", 0777, "/w/other.html"), list({"added/medium/"}));
        row("file to link", file, link, list({"modified/medium/"}));
        row("file to outward link", file, entry('l', "w/a", 0777, "/etc"),
            list({"link/high/F07", "modified/medium/"}));
        row("file to folder", file, folder, list({"modified/low/"}));
        row("fifo", none, entry('p', "w/a", 0600), list({"added/high/F13", "added/medium/"}));
        row("socket", none, entry('s', "w/a", 0600), list({"added/high/F13", "added/medium/"}));
        row("device", file, entry('b', "w/a", 0600), list({"modified/high/F13", "modified/medium/"}));
        row("approved fifo", entry('p', "w/a", 0600), entry('p', "w/a", 0600), {});
    }

    void changes()
    {
        QFETCH(TreeEntry, before);
        QFETCH(TreeEntry, after);
        QFETCH(QStringList, expected);
        const Comparison result = compare(before.path.isEmpty() ? siteWithout() : siteWith(before),
                                          after.path.isEmpty() ? siteWithout() : siteWith(after));
        QCOMPARE(words(result), expected);
        QCOMPARE(result.checked, 3);
        QCOMPARE(verdictWord(result), toString(expected.isEmpty() ? Verdict::Ok : Verdict::Found));
        for (const Finding& finding : result.findings) {
            QCOMPARE(finding.root, QByteArray("/w"));
            QCOMPARE(finding.path, QByteArray("a"));
            QVERIFY(!finding.title.isEmpty() && !finding.evidence.isEmpty());
            QVERIFY(!finding.rule.isEmpty() || finding.severity <= Severity::Medium);
            QCOMPARE(toString(finding.classification),
                     toString(finding.rule.isEmpty() ? FindingClass::Review : FindingClass::Tampering));
        }
    }

    void linkedPageThatDisappears()
    {
        CompareOptions options;
        options.isLinked = [](const QByteArray& root, const QByteArray& path) {
            return root == "/w" && path == "a";
        };
        const TreeState before = siteWith(entry('f', "w/a", 0644, "a"));
        QCOMPARE(words(compare(before, siteWithout(), options)),
                 (QStringList{QStringLiteral("removed/high/F03"), QStringLiteral("removed/medium/")}));
    }

    void massChange_data()
    {
        QTest::addColumn<int>("files");
        QTest::addColumn<int>("changed");
        QTest::addColumn<bool>("mass");
        QTest::newRow("one of ten") << 10 << 1 << false;
        QTest::newRow("four of ten") << 10 << 4 << false;
        QTest::newRow("five of ten") << 10 << 5 << true;
        QTest::newRow("5 % exactly") << 200 << 10 << false;
        QTest::newRow("above 5 %") << 200 << 11 << true;
        QTest::newRow("20 of many") << 5000 << 20 << false;
        QTest::newRow("21 of many") << 5000 << 21 << true;
    }

    void massChange()
    {
        QFETCH(int, files);
        QFETCH(int, changed);
        QFETCH(bool, mass);
        std::vector<TreeEntry> before{entry('d', "w", 0755)};
        std::vector<TreeEntry> after = before;
        for (int i = 0; i < files; ++i) {
            const QByteArray path = "w/" + QByteArray::number(i);
            before.push_back(entry('f', path, 0644, "x"));
            after.push_back(
                entry('f', path, 0600, i < changed ? "y" : "x")); // modes alone are no mass change
        }
        const Comparison result = compare(site(before), site(after));
        const auto at = std::find_if(result.findings.begin(), result.findings.end(), [](const Finding& f) {
            return f.rule == QLatin1String(kRuleMassChange);
        });
        QCOMPARE(at != result.findings.end(), mass);
        if (mass) {
            QVERIFY(at->path.isEmpty() && at->root.isEmpty());
            QCOMPARE(toString(at->change), toString(ChangeKind::None));
            QCOMPARE(toString(at->severity), toString(Severity::Critical));
        }
    }

    void unreadableIsUncheckedNeverRemoved()
    {
        const TreeState before =
            site({entry('d', "w", 0755), entry('d', "w/d", 0755), entry('f', "w/d/x", 0644, "x"),
                  entry('f', "w/d/y", 0644, "y"), entry('f', "w/secret", 0644, "s")});
        TreeEntry secret = entry('f', "w/secret", 0600, "s");
        secret.sha256.clear();
        TreeState after = site({entry('d', "w", 0755), entry('d', "w/d", 0755), secret});
        after.unreadable = {{"w/d", QStringLiteral("denied")},
                            {"w/secret", QStringLiteral("denied")},
                            {"w/new", QStringLiteral("denied")}};
        const Comparison result = compare(before, after);
        QCOMPARE(words(result), QStringList{QStringLiteral("mode/medium/")});
        QStringList unchecked;
        for (const UncheckedPath& path : result.unchecked)
            unchecked.append(QString::fromLatin1(path.path) + u' ' + path.why);
        unchecked.sort();
        QCOMPARE(unchecked, (QStringList{QStringLiteral("d denied"), QStringLiteral("d/x denied"),
                                         QStringLiteral("d/y denied"), QStringLiteral("new denied"),
                                         QStringLiteral("secret denied")}));
        QCOMPARE(result.checked, 1);
        QCOMPARE(toString(verdictOf({}, result.unchecked, result.checked)), toString(Verdict::Unchecked));
        QCOMPARE(verdictWord(result), toString(Verdict::Found));
    }

    void unknownBaselineContentsStayUnchecked()
    {
        TreeEntry unknown = entry('f', "w/a", 0644, "a");
        unknown.sha256.clear();
        const Comparison result = compare(siteWith(unknown), siteWith(entry('f', "w/a", 0644, "a")));
        QVERIFY(result.findings.empty());
        QCOMPARE(result.unchecked.size(), 1u);
        QCOMPARE(result.checked, 2);
    }

    void missingRootIsOneFindingNotThousands()
    {
        TreeState after = site({});
        after.missingRoots = {"/w"};
        const Comparison result = compare(siteWithout(), after);
        QCOMPARE(words(result),
                 (QStringList{QStringLiteral("removed/critical/F03"), QStringLiteral("removed/medium/")}));
        QCOMPARE(result.findings.front().path, QByteArray("."));
        TreeState never = siteWithout();
        never.roots = {"/other"};
        never.entries.clear();
        const Comparison unknown = compare(never, after);
        QVERIFY(unknown.findings.empty());
        QCOMPARE(toString(verdictOf({}, unknown.unchecked, unknown.checked)), toString(Verdict::Unchecked));
    }

    void unreadableRootAndForgottenRootAreUnchecked()
    {
        TreeState closed = site({});
        closed.unreadable = {{"w", QStringLiteral("denied")}};
        const Comparison result = compare(siteWithout(), closed);
        QVERIFY(result.findings.empty());
        QCOMPARE(result.unchecked.size(), 2u);
        TreeState other = site({});
        other.roots = {"/v"};
        const Comparison forgotten = compare(siteWithout(), other);
        QVERIFY(forgotten.findings.empty());
        QCOMPARE(forgotten.unchecked.size(), 2u);
        QCOMPARE(toString(verdictOf({}, forgotten.unchecked, forgotten.checked)),
                 toString(Verdict::Unchecked));
    }

    void nothingCheckedIsNotOk()
    {
        const Comparison result = compare(site({}), site({}));
        QCOMPARE(verdictWord(result), toString(Verdict::Unchecked));
    }

    void vanishedIsRemovedOrUnchecked()
    {
        TreeState after = siteWithout();
        after.vanished = {{"w/a", QStringLiteral("gone")}, {"w/temporary", QStringLiteral("gone")}};
        const Comparison result = compare(siteWith(entry('f', "w/a", 0644, "a")), after);
        QCOMPARE(words(result), QStringList{QStringLiteral("removed/medium/")});
        QCOMPARE(result.unchecked.size(), 1u);
        QCOMPARE(result.unchecked.front().path, QByteArray("temporary"));
    }
};

QTEST_APPLESS_MAIN(tst_compare)
#include "tst_compare.moc"
