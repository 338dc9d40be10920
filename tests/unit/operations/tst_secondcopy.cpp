#include "ledger/audittable.h"
#include "operations/backup/discard.h"
#include "operations/backup/generations.h"
#include "operations/backup/secondcopy.h"
#include "operations/backup/takebackup.h"
#include "operations/integrity/baselines.h"
#include "operations/integrity/runscan.h"
#include "operations/people/exceptions.h"
#include "operations/restore/restore.h"
#include "unit/operations/profilefixture.h"

#include <QDir>
#include <QProcess>

using namespace akimori;
using namespace akimori::operations;

class tst_secondcopy : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        m_fixture->at(QDate(2026, 11, 24), QTime(22, 0));
        m_site = m_fixture->addSite(&m_server);
        m_fixture->folder.write("www/index.html", "<p>空き家</p>");
        m_fixture->folder.write("www/large.bin", QByteArray(3 << 20, 'q'));
    }

    void aNewWorkstationRestoresFromItAlone()
    {
        const Generation taken = take();
        const SecondCopy::Outcome copied = copy();
        QCOMPARE(copied.copied, QStringList(taken.id));
        QVERIFY(copied.damaged.isEmpty());

        // The first workstation is lost; ledger and host keys come from the copy.
        test::ProfileFixture fresh;
        fresh.clock.set(m_fixture->clock.nowUtc());
        QVERIFY(QFile::copy(copied.ledgerCopy, fresh.context.profile.ledgerFile()));
        QVERIFY(QFile::copy(target() + u"/profile/known_hosts"_qs, fresh.context.profile.hostKeyFile()));
        QVERIFY(QDir(m_fixture->context.profile.folder()).removeRecursively());
        m_fixture->folder.write("www/index.html", "defaced");

        RestoreRequest request;
        request.archive = archiveThere(taken);
        JobContext job;
        const RestoreOutcome restored = ApplyRestore(fresh.context).run(request, job);
        QCOMPARE(restored.changed, 1);
        QCOMPARE(m_fixture->folder.read("www/index.html"), QByteArray("<p>空き家</p>"));
    }

    /// The whole profile comes back on a computer where it stands in another folder: records lead to what is there.
    void aNewWorkstationWorksInAnotherFolder()
    {
        JobContext job;
        ApproveBaseline(m_fixture->context).run({}, {}, u"初回"_qs, job);
        const Generation taken = take();
        const SecondCopy::Outcome copied = copy();
        test::ProfileFixture fresh;
        fresh.clock.set(m_fixture->clock.nowUtc());
        QVERIFY(QFile::copy(copied.ledgerCopy, fresh.context.profile.ledgerFile()));
        QCOMPARE(QProcess::execute(u"cp"_qs, {u"-r"_qs, target() + u"/profile/."_qs, fresh.context.profile.folder()}), 0);
        const QString generations = fresh.context.profile.generationsFolder(test::kSiteId, BackupKind::Data);
        QCOMPARE(QProcess::execute(u"cp"_qs, {u"-r"_qs, QFileInfo(archiveThere(taken)).path() + u"/."_qs, generations}), 0);

        // Beside the first one it already works with its own files; then the first one is gone.
        const auto there = listGenerations(fresh.context, {});
        QCOMPARE(there.front().archive, generations + u'/' + QFileInfo(taken.archive).fileName());
        QVERIFY(QDir(m_fixture->context.profile.folder()).removeRecursively());
        QVERIFY(VerifyGenerations(fresh.context).run({}, taken.id, job).front().damage.isEmpty());
        QVERIFY(RunScan(fresh.context).run({}, job).verdict == Verdict::Ok);
        const auto ledger = fresh.context.openLedger();
        const auto rows = ledger::AuditTable(*ledger).list(100);
        QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.action == u"profile.move"_qs; }), 1);
    }

    void continuesWhereItWasCutAndDoesNothingTwice()
    {
        const Generation taken = take();
        QVERIFY(QDir().mkpath(QFileInfo(archiveThere(taken)).path()));
        QFile original(taken.archive);
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray begin = original.read(taken.archiveBytes / 2);
        QFile partial(archiveThere(taken) + u".partial"_qs);
        QVERIFY(partial.open(QIODevice::WriteOnly));
        partial.write(begin);
        partial.close();
        const SecondCopy::Outcome first = copy();
        QCOMPARE(first.bytes, taken.archiveBytes - begin.size());
        QCOMPARE(first.copied.size(), 1);
        const SecondCopy::Outcome second = copy();
        QCOMPARE(second.bytes, 0);
        QCOMPARE(second.present, QStringList(taken.id));
    }

    void aWrongBeginningIsNotBelieved()
    {
        const Generation taken = take();
        QVERIFY(QDir().mkpath(QFileInfo(archiveThere(taken)).path()));
        QFile partial(archiveThere(taken) + u".partial"_qs);
        QVERIFY(partial.open(QIODevice::WriteOnly));
        partial.write(QByteArray(100, 'x'));
        partial.close();
        QCOMPARE(copy().copied, QStringList(taken.id));
        QVERIFY(!QFile::exists(partial.fileName()));
    }

    void damageThereIsFoundAndMended()
    {
        const Generation taken = take();
        copy();
        QFile there(archiveThere(taken));
        QVERIFY(there.open(QIODevice::ReadWrite));
        there.seek(taken.archiveBytes / 2);
        there.write("x");
        there.close();
        const SecondCopy::Outcome again = copy(true);
        QCOMPARE(again.damaged.size(), 1);
        QCOMPARE(again.copied, QStringList(taken.id));
        QVERIFY(copy(true).damaged.isEmpty());
    }

    void theProfileItselfIsNoOtherPlace()
    {
        JobContext job;
        QVERIFY(m_fixture->refusal([&] {
            SecondCopy(m_fixture->context).run(m_fixture->context.profile.folder() + u"/copy"_qs, false, job);
        }) == ErrorCode::BadInput);
    }

    void theSettingNeverGoesBelowThree()
    {
        backup::RetentionRule rule;
        rule.keepClean = 2;
        QVERIFY(m_fixture->refusal([&] { setRetention(m_fixture->context, {}, BackupKind::Data, rule); })
                == ErrorCode::NotAllowedNow);
        rule.keepClean = 3;
        rule.keepWeekly = -1;
        QVERIFY(m_fixture->refusal([&] { setRetention(m_fixture->context, {}, BackupKind::Data, rule); })
                == ErrorCode::BadInput);
        rule.keepWeekly = 0;
        setRetention(m_fixture->context, {}, BackupKind::Data, rule);
        QStringList taken;
        for (int i = 0; i < 4; ++i) {
            m_fixture->clock.advanceMs(60'000);
            const auto ledger = m_fixture->context.openLedger();
            QVERIFY(wouldExpire(*ledger, m_site, BackupKind::Data, rule).empty());
            taken << take().id;
        }
        const auto kept = listGenerations(m_fixture->context, m_site.name);
        QCOMPARE(kept.size(), std::size_t{3});
        QCOMPARE(kept.back().id, taken.at(1)); // the oldest went, after the new one was there
    }

    void fewerThanThreeGenerationsNeedAnApproval()
    {
        Generation oldest;
        for (int i = 0; i < 4; ++i) {
            m_fixture->clock.advanceMs(60'000);
            const Generation taken = take();
            oldest = i == 0 ? taken : oldest;
        }
        const auto discard = [&](const QString& id, const QString& exception = {}) {
            return DiscardGeneration(m_fixture->context).run({m_site.name, id, u"容量不足"_qs, exception, {}});
        };
        QCOMPARE(discard(oldest.id), 3);
        const QString next = listGenerations(m_fixture->context, m_site.name).back().id;
        QVERIFY(m_fixture->refusal([&] { discard(next); }) == ErrorCode::NotAllowedNow);
        RequestException::Request wish;
        wish.kind = ApprovalKind::Retention;
        wish.subject = next;
        wish.reason = u"容量不足"_qs;
        DecideException::Request decision;
        decision.id = RequestException(m_fixture->context).run(wish).id;
        QVERIFY(m_fixture->refusal([&] { discard(next, decision.id); }) == ErrorCode::NotAllowedNow);
        DecideException(m_fixture->context).run(decision);
        QCOMPARE(discard(next, decision.id), 2);
        QCOMPARE(listGenerations(m_fixture->context, m_site.name).size(), std::size_t{2});
        const QString third = listGenerations(m_fixture->context, m_site.name).back().id;
        QVERIFY(m_fixture->refusal([&] { discard(third, decision.id); }) == ErrorCode::NotAllowedNow); // used
    }

private:
    Generation take()
    {
        JobContext job;
        TakeBackup::Request request;
        request.site = m_site.name;
        return TakeBackup(m_fixture->context).run(request, job).generation;
    }

    SecondCopy::Outcome copy(bool verify = false)
    {
        JobContext job;
        return SecondCopy(m_fixture->context).run(target(), verify, job);
    }

    QString target() const { return m_fixture->folder.path() + u"/usb"_qs; }
    QString archiveThere(const Generation& generation) const
    {
        return target() + u'/' + m_site.id + u"/data/"_qs + QFileInfo(generation.archive).fileName();
    }

    test::SshdFixture m_server;
    std::optional<test::ProfileFixture> m_fixture;
    Site m_site;
};

QTEST_GUILESS_MAIN(tst_secondcopy)

#include "tst_secondcopy.moc"
