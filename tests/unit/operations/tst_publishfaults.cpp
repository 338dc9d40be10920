#include "base/error.h"
#include "ledger/audittable.h"
#include "ledger/baselinetable.h"
#include "ledger/changetable.h"
#include "ledger/sitetable.h"
#include "operations/integrity/baselines.h"
#include "operations/publishing/changes.h"
#include "operations/publishing/pending.h"
#include "operations/publishing/publish.h"
#include "support/sshdfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace akimori;
using namespace akimori::operations;

namespace {

/// A profile with one site on a real sshd, a live tree and a working folder.
struct Bed
{
    test::SshdFixture sshd;
    test::TempFolder folder;
    SystemClock clock;
    Context context = Context::open(folder.path() + QStringLiteral("/profile"), QStringLiteral("担当 ○○"), clock);
    JobContext job;
    Site site;

    explicit Bed(const test::SshdFixture::Options& options = {}) : sshd(options)
    {
        const remote::HostProfile login = sshd.profile();
        QVERIFY(QFile::copy(login.hostKeyFile, context.profile.hostKeyFile()));
        site.id = QStringLiteral("11111111-2222-3333-4444-555555555555");
        site.name = QStringLiteral("demo");
        site.host = login.host;
        site.port = login.port;
        site.user = login.user;
        site.keyFile = login.keyFile;
        site.roots = {folder.at("www")};
        site.url = QStringLiteral("http://127.0.0.1:1/");
        site.via = TransportChoice::LibSsh2;
        site.createdAt = clock.nowUtc();
        const auto ledger = context.openLedger();
        ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
        ledger::SiteTable(*ledger).insert(transaction, site);
        transaction.commit();
        for (const QByteArray& where : {QByteArray("www"), QByteArray("work")}) {
            folder.write(where + "/index.html", "<!DOCTYPE html><title>old</title>");
            folder.write(where + "/other.html", "<!DOCTYPE html><title>other</title>");
        }
    }

    PublishRequest request(const QString& title = QStringLiteral("更新")) const
    {
        PublishRequest request;
        request.from = folder.path() + QStringLiteral("/work");
        request.title = title;
        return request;
    }
    PublishOutcome apply() { return ApplyPublish(context).run(request(), job); }
    std::optional<Baseline> baseline() const { return ledger::BaselineTable(*context.openLedger()).current(site.id); }
};

QString m_last;

std::optional<ErrorCode> errorOf(const std::function<void()>& act)
{
    try {
        act();
    } catch (const Error& error) {
        m_last = error.sentence() + error.detail();
        return error.code();
    }
    return std::nullopt;
}

/// Before the server runs a command whose text has `word`, it runs the script `hook`, once.
test::SshdFixture::Options hookBefore(const QByteArray& word, const QByteArray& hook)
{
    return {{"ed25519"},
            {"ForceCommand case \"$SSH_ORIGINAL_COMMAND\" in *" + word + "*) [ ! -e " + hook + " ] || { mv " + hook + " " + hook
             + ".done; sh " + hook + ".done; } ;; esac; eval \"$SSH_ORIGINAL_COMMAND\""}};
}

/// Every command of the server may write files of at most 200 KiB: like a disk that becomes full while it writes.
test::SshdFixture::Options fullDisk()
{
    return {{"ed25519"}, {"ForceCommand trap '' XFSZ; ulimit -f 200; eval \"$SSH_ORIGINAL_COMMAND\""}};
}

} // namespace

/// What may go wrong between the comparison and the record of a publish.
class tst_publishfaults : public QObject
{
    Q_OBJECT

private slots:
    void aFullServerDiskLeavesTheLiveSite()
    {
        Bed bed(fullDisk());
        ApproveBaseline(bed.context).run({}, {}, QStringLiteral("受入れ"), bed.job);
        bed.folder.write("work/index.html", "<!DOCTYPE html><title>new</title>");
        bed.folder.write("work/liste.txt", QByteArray(3 << 20, 'x'));
        std::optional<PublishOutcome> done;
        const auto error = errorOf([&] { done = bed.apply(); });
        QVERIFY2(error == ErrorCode::NoSpace, qPrintable(m_last));
        QCOMPARE(bed.folder.read("www/index.html"), QByteArray("<!DOCTYPE html><title>old</title>"));
        QVERIFY(!bed.folder.exists("www/liste.txt"));
        QVERIFY(QDir(bed.folder.path()).entryList({QStringLiteral(".akimori-*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
        QVERIFY(!readPending(bed.context, bed.site));
        QVERIFY(QFile::remove(bed.folder.path() + QStringLiteral("/work/liste.txt")));
        QVERIFY(bed.apply().end == PublishEnd::Published);
        QVERIFY(bed.folder.read("www/index.html").contains("new"));
        QVERIFY(ledger::AuditTable(*bed.context.openLedger()).verify().ok);
    }

    /// Between the proof that the server stands as the baseline and the switch, which is the last command of its kind.
    void anEditBetweenProofAndSwitchIsAConflict()
    {
        test::TempFolder hooks;
        Bed bed(hookBefore("swaproot_forward", hooks.at("hook")));
        const Baseline before = ApproveBaseline(bed.context).run({}, {}, QStringLiteral("受入れ"), bed.job);
        bed.folder.write("work/index.html", "<!DOCTYPE html><title>new</title>");
        hooks.write("hook", "printf edited >" + bed.folder.at("www/other.html"), 0755);
        const auto error = errorOf([&] { bed.apply(); });
        QVERIFY(hooks.exists("hook.done"));
        QVERIFY2(error == ErrorCode::Conflict, qPrintable(m_last));
        QCOMPARE(bed.folder.read("www/index.html"), QByteArray("<!DOCTYPE html><title>old</title>"));
        QCOMPARE(bed.folder.read("www/other.html"), QByteArray("edited"));
        QVERIFY(QDir(bed.folder.path()).entryList({QStringLiteral(".akimori-*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
        QVERIFY(!readPending(bed.context, bed.site));
        QCOMPARE(bed.baseline()->id, before.id);
        // The routine change that was opened for it is called off, with the reason.
        QVERIFY(listChanges(bed.context).front().state == ChangeWorkState::Cancelled);
        QVERIFY(!listChanges(bed.context).front().remarks.isEmpty());
        // Next time the comparison itself sees it.
        QVERIFY(bed.apply().end == PublishEnd::Conflict);
    }

    void withoutABaselineThePreviewIsWhatIsExpected()
    {
        Bed bed;
        bed.folder.write("work/index.html", "<!DOCTYPE html><title>new</title>");
        QVERIFY(!PreviewPublish(bed.context).run(bed.request(), bed.job).conflict);
        bed.folder.write("www/other.html", "edited by somebody");
        const PublishOutcome refused = bed.apply();
        QVERIFY(refused.end == PublishEnd::Conflict);
        QCOMPARE(refused.preview.conflict->expected, QStringLiteral("preview"));
        QCOMPARE(refused.preview.conflict->departures.front().path, QByteArray("other.html"));
        QVERIFY(bed.folder.read("www/index.html").contains("old"));
        // Whoever looks again may publish; then the baseline is what is expected.
        QVERIFY(!PreviewPublish(bed.context).run(bed.request(), bed.job).conflict);
        QVERIFY(bed.apply().end == PublishEnd::Published);
        QVERIFY(bed.folder.read("www/index.html").contains("new"));
        bed.folder.write("work/index.html", "<!DOCTYPE html><title>newer</title>");
        QVERIFY(bed.apply().end == PublishEnd::Published);
    }

    void aServerThatChangedSinceThePersonLookedIsAConflict()
    {
        Bed bed;
        ApproveBaseline(bed.context).run({}, {}, QStringLiteral("受入れ"), bed.job);
        bed.folder.write("work/index.html", "<!DOCTYPE html><title>new</title>");
        PublishRequest request = bed.request();
        const PublishPreview seen = PreviewPublish(bed.context).run(request, bed.job);
        request.previewedTree = seen.treeSha256;
        request.previewedLive = seen.liveSha256;
        // A colleague publishes meanwhile: approved, and would be undone.
        bed.folder.write("www/other.html", "colleague");
        ApproveBaseline(bed.context).run({}, {}, QStringLiteral("同僚"), bed.job);
        QCOMPARE(errorOf([&] { ApplyPublish(bed.context).run(request, bed.job); }), ErrorCode::Conflict);
        QCOMPARE(bed.folder.read("www/other.html"), QByteArray("colleague"));
        QVERIFY(bed.folder.read("www/index.html").contains("old"));
    }

    void aPublishThatWasCutBeforeItsRecordIsRecorded()
    {
        Bed bed;
        const Baseline before = ApproveBaseline(bed.context).run({}, {}, QStringLiteral("受入れ"), bed.job);
        bed.folder.write("work/index.html", "<!DOCTYPE html><title>new</title>");
        const PublishOutcome first = bed.apply();
        QVERIFY(first.end == PublishEnd::Published);
        // As if the computer had lost its power right after the switch: the note is there, baseline and record are not.
        PendingPublish pending;
        const ChangeWork open = OpenChange(bed.context).run({{}, QStringLiteral("停電"), ChangeWorkKind::Normal, ChangeScope::Content,
                                                             {}, QStringLiteral("手順"), {}, {}, {}, {}});
        pending.changeNo = open.no;
        pending.from = bed.request().from;
        pending.changed = 1;
        pending.root = bed.site.roots.first();
        pending.wanted = integrity::parseState(integrity::readStateFile(first.baseline->file), integrity::StateKind::Baseline);
        writePending(bed.context, bed.site, pending);
        QVERIFY(readPending(bed.context, bed.site)->changeNo == open.no);
        // A preview says no conflict and records nothing.
        QVERIFY(!PreviewPublish(bed.context).run(bed.request(), bed.job).conflict);
        QVERIFY(readPending(bed.context, bed.site));
        QVERIFY(bed.apply().end == PublishEnd::NothingToDo);
        QVERIFY(!readPending(bed.context, bed.site));
        QCOMPARE(bed.baseline()->changeNo, open.no);
        const ChangeWork recorded = findChange(*bed.context.openLedger(), open.no);
        QCOMPARE(recorded.baselineId, bed.baseline()->id);
        QCOMPARE(recorded.publish->changed, 1);
        QVERIFY(bed.baseline()->id != before.id);
    }

    void aNoteThatNeverTookEffectIsDropped()
    {
        Bed bed;
        const Baseline before = ApproveBaseline(bed.context).run({}, {}, QStringLiteral("受入れ"), bed.job);
        PendingPublish pending;
        // The routine change that was opened for it goes with it.
        pending.changeNo = OpenChange(bed.context).run({{}, QStringLiteral("切断"), ChangeWorkKind::Standard, ChangeScope::Content,
                                                        {}, QStringLiteral("手順"), {}, {}, {}, {}}).no;
        pending.routine = true;
        pending.root = bed.site.roots.first();
        pending.wanted = integrity::parseState(integrity::readStateFile(before.file), integrity::StateKind::Baseline);
        pending.wanted.entries.pop_back();
        writePending(bed.context, bed.site, pending);
        QVERIFY(bed.apply().end == PublishEnd::NothingToDo);
        QVERIFY(!readPending(bed.context, bed.site));
        QCOMPARE(bed.baseline()->id, before.id);
        QVERIFY(findChange(*bed.context.openLedger(), pending.changeNo).state == ChangeWorkState::Cancelled);
        // Nor does a damaged note make a changed server look right.
        writePending(bed.context, bed.site, pending);
        QFile list(bed.context.profile.publishingFolder(bed.site.id) + QStringLiteral("/pending.list"));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("nonsense");
        list.close();
        bed.folder.write("www/index.html", "tampered");
        bed.folder.write("work/index.html", "<!DOCTYPE html><title>new</title>");
        QVERIFY(bed.apply().end == PublishEnd::Conflict);
        QCOMPARE(bed.folder.read("www/index.html"), QByteArray("tampered"));
    }

    void onlyWhatAPersonSawIsPublished()
    {
        Bed bed;
        bed.folder.write("work/index.html", "<!DOCTYPE html><title>seen</title>");
        PublishRequest request = bed.request();
        request.previewedTree = PreviewPublish(bed.context).run(request, bed.job).treeSha256;
        bed.folder.write("work/index.html", "<!DOCTYPE html><title>edited since</title>");
        QCOMPARE(errorOf([&] { ApplyPublish(bed.context).run(request, bed.job); }), ErrorCode::Conflict);
        QVERIFY(bed.folder.read("www/index.html").contains("old"));
        QVERIFY(listChanges(bed.context).empty());
    }

    void aRootThatCannotBeSwappedIsPublishedFileByFile()
    {
        Bed bed;
        ApproveBaseline(bed.context).run({}, {}, QStringLiteral("受入れ"), bed.job);
        // The parent may not be written: the files are replaced one by one, and nothing is left in the public folder.
        test::runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("mkdir \"$1/closed\" && mv \"$1/www\" \"$1/closed/www\" && ln -s closed/www \"$1/www\" && chmod 555 \"$1/closed\" \"$1\""),
                                                QStringLiteral("sh"), bed.folder.path()});
        bed.folder.write("work/index.html", "<!DOCTYPE html><title>new</title>");
        const PublishOutcome done = bed.apply();
        test::runProgram(QStringLiteral("chmod"), {QStringLiteral("755"), bed.folder.path(), bed.folder.path() + QStringLiteral("/closed")});
        QVERIFY(done.end == PublishEnd::Published);
        QVERIFY(bed.folder.read("www/index.html").contains("new"));
        QVERIFY(QDir(bed.folder.path() + QStringLiteral("/closed/www")).entryList({QStringLiteral(".akimori-*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
        // The way back is the generation before.
        const ChangeWork back = RollbackPublish(bed.context).run(done.rollbackId, bed.job);
        QVERIFY(back.checks.back().result == ChangeCheck::Result::Ok);
        QVERIFY(bed.folder.read("www/index.html").contains("old"));
    }
};

QTEST_GUILESS_MAIN(tst_publishfaults)
#include "tst_publishfaults.moc"
