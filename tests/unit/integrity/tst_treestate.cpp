#include "base/atomicfile.h"
#include "base/error.h"
#include "base/hash.h"
#include "integrity/baseline.h"
#include "integrity/scanlist.h"
#include "support/tempfolder.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace akimori;
using namespace akimori::integrity;

namespace {

const QString kSite = QStringLiteral("6f0c0a4e-0000-4000-8000-000000000001");

TreeState sampleState()
{
    TreeState state;
    state.id = QStringLiteral("20261122-213000");
    state.siteId = kSite;
    state.host = QStringLiteral("www.example.jp");
    state.method = QStringLiteral("server");
    state.takenAt = QDateTime(QDate(2026, 11, 22), QTime(12, 30), Qt::UTC);
    state.roots = {"/var/www/html", "/srv/tab\there"};
    for (const QByteArray& name : test::TempFolder::hostileNames()) {
        TreeEntry entry;
        entry.path = "var/www/html/" + name;
        entry.type = EntryType::File;
        entry.mode = 04755;
        entry.uid = 4294967295u;
        entry.size = 5'000'000'000LL;
        entry.mtimeNs = -1;
        entry.sha256 = Sha256::hexOf(name);
        state.entries.push_back(entry);
    }
    TreeEntry link;
    link.path = "var/www/html/zz link";
    link.type = EntryType::Symlink;
    link.linkTarget = "to\n\\x41\xff";
    state.entries.push_back(link);
    std::sort(state.entries.begin(), state.entries.end(),
              [](const TreeEntry& a, const TreeEntry& b) { return a.path < b.path; });
    state.unreadable = {{"var/www/html/a\nb", QStringLiteral("拒否\tされました")}};
    state.vanished = {{"var/www/html/gone", QStringLiteral("gone")}};
    return state;
}

ErrorCode codeOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

Approval approval()
{
    return {QDateTime(QDate(2026, 11, 22), QTime(12, 31), Qt::UTC),
            QStringLiteral("○○"),
            QStringLiteral("C-12"),
            {}};
}

} // namespace

class tst_treestate : public QObject
{
    Q_OBJECT

private slots:
    void roundTripKeepsEverything()
    {
        const TreeState state = sampleState();
        const TreeState back = parseState(serialize(state, StateKind::Baseline), StateKind::Baseline);
        QCOMPARE(back.id, state.id);
        QCOMPARE(back.siteId, state.siteId);
        QCOMPARE(back.host, state.host);
        QCOMPARE(back.takenAt, state.takenAt);
        QCOMPARE(back.roots, state.roots);
        QCOMPARE(back.entries.size(), state.entries.size());
        for (std::size_t i = 0; i < state.entries.size(); ++i) {
            QCOMPARE(back.entries[i].path, state.entries[i].path);
            QCOMPARE(back.entries[i].type, state.entries[i].type);
            QCOMPARE(back.entries[i].mode, state.entries[i].mode);
            QCOMPARE(back.entries[i].uid, state.entries[i].uid);
            QCOMPARE(back.entries[i].size, state.entries[i].size);
            QCOMPARE(back.entries[i].mtimeNs, state.entries[i].mtimeNs);
            QCOMPARE(back.entries[i].sha256, state.entries[i].sha256);
            QCOMPARE(back.entries[i].linkTarget, state.entries[i].linkTarget);
        }
        QCOMPARE(back.unreadable.at(0).path, state.unreadable.at(0).path);
        QCOMPARE(back.unreadable.at(0).why, state.unreadable.at(0).why);
        QCOMPARE(back.vanished.at(0).path, state.vanished.at(0).path);
    }

    void everyCutAndOtherFormIsRefused()
    {
        const QByteArray text = serialize(sampleState(), StateKind::Baseline);
        QCOMPARE(codeOf([&] { parseState(text, StateKind::ScanList); }), ErrorCode::Corrupt);
        for (qsizetype size = 0; size < text.size(); size += 7)
            QCOMPARE(codeOf([&] { parseState(text.left(size), StateKind::Baseline); }), ErrorCode::Corrupt);
        QCOMPARE(codeOf([&] { parseState(text + "x\n", StateKind::Baseline); }), ErrorCode::Corrupt);
        QByteArray newer = text;
        newer.replace("akimori-baseline\t1\n", "akimori-baseline\t2\n");
        QCOMPARE(codeOf([&] { parseState(newer, StateKind::Baseline); }), ErrorCode::Unsupported);
    }

    void wrongLinesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("count") << QByteArray("entries\t26") << QByteArray("entries\t5000001");
        QTest::newRow("mode") << QByteArray("\t4755\t") << QByteArray("\t94755\t");
        QTest::newRow("negative size") << QByteArray("\t5000000000\t") << QByteArray("\t-5\t");
        QTest::newRow("huge size") << QByteArray("\t5000000000\t") << QByteArray("\t99999999999999999999\t");
        QTest::newRow("escape from root")
            << QByteArray("var/www/html/plain.html\t") << QByteArray("var/www/../plain.html\t");
        QTest::newRow("doubled") << QByteArray("zz link") << QByteArray("~tilde");
        QTest::newRow("short hash") << Sha256::hexOf("plain.html") << QByteArray("abc");
        QTest::newRow("type") << QByteArray("plain.html\tf") << QByteArray("plain.html\tx");
    }

    void wrongLinesAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray text = serialize(sampleState(), StateKind::Baseline);
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        QCOMPARE(codeOf([&] { parseState(text, StateKind::Baseline); }), ErrorCode::Corrupt);
    }

    void twentyThousandEntries()
    {
        TreeState state = sampleState();
        state.entries.clear();
        for (int i = 0; i < 20'000; ++i) {
            TreeEntry entry;
            entry.path = QByteArrayLiteral("var/www/html/") + QByteArray::number(i + 100'000);
            entry.type = EntryType::File;
            entry.sha256 = QByteArray(64, 'a');
            state.entries.push_back(std::move(entry));
        }
        QCOMPARE(parseState(serialize(state, StateKind::ScanList), StateKind::ScanList).entries.size(),
                 20'000u);
    }

    void baselineIsWrittenPrivatelyAndOnce()
    {
        const test::TempFolder folder;
        const TreeState state = sampleState();
        const Baseline baseline = writeBaseline(folder.path(), state, approval());
        QCOMPARE(baseline.file,
                 folder.path() + QStringLiteral("/sites/%1/baselines/20261122-213000.baseline").arg(kSite));
        struct stat facts = {};
        QCOMPARE(::stat(nativePath(baseline.file).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777u, 0600u);
        QCOMPARE(baseline.files, test::TempFolder::hostileNames().size());
        QCOMPARE(readBaseline(baseline).entries.size(), state.entries.size());
        QCOMPARE(codeOf([&] { writeBaseline(folder.path(), state, approval()); }), ErrorCode::Conflict);
    }

    void changedBaselineIsRefused()
    {
        const test::TempFolder folder;
        Baseline baseline = writeBaseline(folder.path(), sampleState(), approval());
        QByteArray text = readFileBounded(baseline.file, 1 << 20);
        writeFileAtomically(baseline.file, text.replace("4755", "0755"));
        QCOMPARE(codeOf([&] { readBaseline(baseline); }), ErrorCode::Corrupt);
        baseline.file += QStringLiteral(".none");
        QCOMPARE(codeOf([&] { readBaseline(baseline); }), ErrorCode::NotFound);
    }

    void tooLargeBaselineIsRefused()
    {
        const test::TempFolder folder;
        const Baseline baseline = writeBaseline(folder.path(), sampleState(), approval());
        QCOMPARE(::truncate(nativePath(baseline.file).constData(), kMaxStateBytes + 1), 0);
        QCOMPARE(codeOf([&] { readBaseline(baseline); }), ErrorCode::Corrupt);
    }

    void approvalNeedsOneGroundAndAWholeState()
    {
        const test::TempFolder folder;
        const auto refuses = [&](const TreeState& state, const Approval& given) {
            return codeOf([&] { writeBaseline(folder.path(), state, given); }) == ErrorCode::BadInput;
        };
        Approval none = approval();
        none.changeNo = QStringLiteral(" ");
        QVERIFY(refuses(sampleState(), none));
        Approval both = approval();
        both.reason = QStringLiteral("reason");
        QVERIFY(refuses(sampleState(), both));
        TreeState missing = sampleState();
        missing.missingRoots = {"/var/www/html"};
        QVERIFY(refuses(missing, approval()));
        TreeState empty = sampleState();
        empty.entries.clear();
        QVERIFY(refuses(empty, approval()));
        TreeState outside = sampleState();
        outside.id = QStringLiteral("../../x");
        QVERIFY(refuses(outside, approval()));
    }

    void scanListRoundTripAndDamage()
    {
        const test::TempFolder folder;
        const TreeState state = sampleState();
        ScanList list = writeScanList(folder.path(), state);
        QCOMPARE(readScanList(list).entries.size(), state.entries.size());
        QByteArray packed = readFileBounded(list.file, 1 << 20);
        packed[packed.size() / 2] = static_cast<char>(packed.at(packed.size() / 2) ^ 1);
        writeFileAtomically(list.file, packed);
        QCOMPARE(codeOf([&] { readScanList(list); }), ErrorCode::Corrupt);
        writeFileAtomically(list.file, "no zstd");
        list.sha256 = Sha256::hexOf("no zstd");
        QCOMPARE(codeOf([&] { readScanList(list); }), ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(tst_treestate)
#include "tst_treestate.moc"
