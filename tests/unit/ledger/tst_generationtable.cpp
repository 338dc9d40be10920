#include "ledgerfixture.h"

#include "ledger/generationtable.h"

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

namespace {

const QString kSite = QStringLiteral("site-1");

QDateTime day(int day, int hour = 12)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 30, 0, 7), Qt::UTC);
}

Generation generation(const QString& id, const QDateTime& takenAt, BackupKind kind = BackupKind::Data)
{
    Generation generation;
    generation.id = id;
    generation.siteId = kSite;
    generation.kind = kind;
    generation.trigger = BackupTrigger::BeforeChange;
    generation.takenAt = takenAt;
    generation.files = 3'000;
    generation.bytes = qint64(5) << 40;
    generation.archiveBytes = qint64(3) << 40;
    generation.archive = QStringLiteral("/プロファイル/site-1/data/") + id + QStringLiteral(".tar.zst");
    generation.archiveSha256 = QByteArray(64, 'a');
    generation.manifestSha256 = QByteArray(64, 'b');
    return generation;
}

QStringList idsOf(const std::vector<Generation>& generations)
{
    QStringList ids;
    for (const Generation& generation : generations)
        ids << generation.id;
    return ids;
}

} // namespace

class tst_generationtable : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<LedgerFixture>();
        m_ledger = m_fixture->open();
        m_fixture->addSite(*m_ledger);
        m_fixture->addSite(*m_ledger, QStringLiteral("site-2"));
    }

    void cleanup()
    {
        m_ledger.reset();
        m_fixture.reset();
    }

    void everyFieldComesBack()
    {
        Generation taken = generation(QStringLiteral("20261122-213000-02"), day(22));
        taken.verifiedAt = day(22, 13);
        taken.matchedServerAt = day(22, 14);
        taken.restoredAt = day(22, 15);
        taken.damaged = true;
        taken.evidence = true;
        taken.clean = true;
        taken.warnings = {QStringLiteral("読めない: a\\x0ab"), QStringLiteral("'\"\n"), QString()};
        insert({taken});
        const auto found = GenerationTable(*m_ledger).find(kSite, BackupKind::Data, taken.id);
        QVERIFY(found);
        QCOMPARE(found->siteId, taken.siteId);
        QVERIFY(found->kind == taken.kind);
        QVERIFY(found->trigger == taken.trigger);
        QCOMPARE(found->takenAt, taken.takenAt);
        QCOMPARE(found->files, taken.files);
        QCOMPARE(found->bytes, taken.bytes);
        QCOMPARE(found->archiveBytes, taken.archiveBytes);
        QCOMPARE(found->archive, taken.archive);
        QCOMPARE(found->archiveSha256, taken.archiveSha256);
        QCOMPARE(found->manifestSha256, taken.manifestSha256);
        QCOMPARE(found->verifiedAt, taken.verifiedAt);
        QCOMPARE(found->matchedServerAt, taken.matchedServerAt);
        QCOMPARE(found->restoredAt, taken.restoredAt);
        QVERIFY(found->damaged && found->evidence && found->clean);
        QCOMPARE(found->warnings, taken.warnings);
    }

    void factsThatDidNotHappenStayEmpty()
    {
        insert({generation(QStringLiteral("a"), day(1))});
        const auto found = GenerationTable(*m_ledger).find(kSite, BackupKind::Data, QStringLiteral("a"));
        QVERIFY(!found->verifiedAt.isValid() && !found->matchedServerAt.isValid() &&
                !found->restoredAt.isValid());
        QVERIFY(!found->damaged && !found->evidence && !found->clean);
        QVERIFY(found->warnings.isEmpty());
    }

    void bothKindsMayShareAnId()
    {
        Generation elsewhere = generation(QStringLiteral("x"), day(3));
        elsewhere.siteId = QStringLiteral("site-2");
        insert({generation(QStringLiteral("x"), day(1)),
                generation(QStringLiteral("x"), day(2), BackupKind::System), elsewhere});
        const GenerationTable table(*m_ledger);
        QCOMPARE(table.named(kSite, QStringLiteral("x")).size(), std::size_t(2));
        QCOMPARE(table.find(kSite, BackupKind::System, QStringLiteral("x"))->takenAt, day(2));
        QCOMPARE(table.all().size(), std::size_t(3));
        QCOMPARE(test::errorOf([&] { insert({generation(QStringLiteral("x"), day(4))}); }),
                 ErrorCode::Conflict);
    }

    void listsNewestFirst()
    {
        insert({generation(QStringLiteral("a"), day(2)), generation(QStringLiteral("b"), day(3)),
                generation(QStringLiteral("c"), day(1)),
                generation(QStringLiteral("s"), day(4), BackupKind::System)});
        const GenerationTable table(*m_ledger);
        QCOMPARE(idsOf(table.ofSite(kSite, BackupKind::Data)), (QStringList{u"b"_qs, u"a"_qs, u"c"_qs}));
        QCOMPARE(idsOf(table.ofSite(kSite)), (QStringList{u"s"_qs, u"b"_qs, u"a"_qs, u"c"_qs}));
        QCOMPARE(table.newest(kSite, BackupKind::Data)->id, u"b"_qs);
        QVERIFY(!table.newest(QStringLiteral("site-2"), BackupKind::Data));
    }

    void theRecoveryPointIsVerifiedAndNotLater()
    {
        Generation old = generation(QStringLiteral("old"), day(1));
        old.verifiedAt = day(1, 13);
        Generation unverified = generation(QStringLiteral("unverified"), day(2));
        Generation damaged = generation(QStringLiteral("damaged"), day(3));
        damaged.verifiedAt = day(3, 13);
        damaged.damaged = true;
        Generation good = generation(QStringLiteral("good"), day(4));
        good.verifiedAt = day(4, 13);
        insert({old, unverified, damaged, good});
        const GenerationTable table(*m_ledger);
        const auto at = [&](const QDateTime& instant) {
            const auto found = table.newestVerifiedNotLaterThan(kSite, BackupKind::Data, instant);
            return found ? found->id : QString();
        };
        QCOMPARE(at(day(5)), u"good"_qs);
        QCOMPARE(at(day(4)), u"good"_qs); // exactly at that time
        QCOMPARE(at(day(4).addMSecs(-1)), u"old"_qs);
        QCOMPARE(at(day(1).addMSecs(-1)), QString());
    }

    void discardingKeepsTheRecord()
    {
        Generation first = generation(QStringLiteral("a"), day(1));
        first.verifiedAt = day(1, 13);
        insert({first, generation(QStringLiteral("b"), day(2))});
        const GenerationTable table(*m_ledger);
        {
            Ledger::Transaction transaction(*m_ledger, m_fixture->actor);
            table.discard(transaction, first, QStringLiteral("保管世代数を超えたため"));
            QCOMPARE(test::errorOf([&] { table.discard(transaction, first, {}); }), ErrorCode::NotFound);
            QCOMPARE(test::errorOf([&] { table.update(transaction, first); }), ErrorCode::NotFound);
            transaction.commit();
        }
        QCOMPARE(idsOf(table.ofSite(kSite)), QStringList{u"b"_qs});
        QVERIFY(!table.find(kSite, BackupKind::Data, u"a"_qs));
        QVERIFY(table.named(kSite, u"a"_qs).empty());
        QVERIFY(!table.newestVerifiedNotLaterThan(kSite, BackupKind::Data, day(9)));
        const auto gone = table.discarded(kSite, BackupKind::Data, m_fixture->clock.nowUtc());
        QVERIFY(table.discarded(kSite, BackupKind::Data, m_fixture->clock.nowUtc().addSecs(1)).empty());
        QCOMPARE(gone.size(), std::size_t(1));
        QCOMPARE(gone.front().generation.verifiedAt, first.verifiedAt);
        QCOMPARE(gone.front().generation.archiveSha256, first.archiveSha256);
        QCOMPARE(gone.front().discardedAt, m_fixture->clock.nowUtc());
        QCOMPARE(gone.front().discardedBy, m_fixture->actor.name);
        QCOMPARE(gone.front().reason, QStringLiteral("保管世代数を超えたため"));
        QCOMPARE(test::errorOf([&] { insert({first}); }), ErrorCode::Conflict);
    }

    void updateLeavesWhatWasTaken()
    {
        const Generation taken = generation(QStringLiteral("a"), day(1));
        insert({taken, generation(QStringLiteral("b"), day(2))});
        Generation later = taken;
        later.verifiedAt = day(2);
        later.clean = true;
        later.archive = QStringLiteral("/moved");
        later.archiveSha256 = "forged";
        later.files = 0;
        {
            Ledger::Transaction transaction(*m_ledger, m_fixture->actor);
            GenerationTable(*m_ledger).update(transaction, later);
            transaction.commit();
        }
        const auto found = GenerationTable(*m_ledger).find(kSite, BackupKind::Data, u"a"_qs);
        QCOMPARE(found->verifiedAt, day(2));
        QVERIFY(found->clean);
        QCOMPARE(found->archive, QStringLiteral("/moved"));
        QCOMPARE(found->archiveSha256, taken.archiveSha256);
        QCOMPARE(found->files, taken.files);
        QVERIFY(!GenerationTable(*m_ledger).find(kSite, BackupKind::Data, u"b"_qs)->clean);
    }

    void anUnknownSiteIsRefused()
    {
        Generation stray = generation(QStringLiteral("a"), day(1));
        stray.siteId = QStringLiteral("nowhere");
        QCOMPARE(test::errorOf([&] { insert({stray}); }), ErrorCode::Conflict);
    }

private:
    void insert(const std::vector<Generation>& generations)
    {
        Ledger::Transaction transaction(*m_ledger, m_fixture->actor);
        for (const Generation& taken : generations)
            GenerationTable(*m_ledger).insert(transaction, taken);
        transaction.commit();
    }

    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;
};

QTEST_GUILESS_MAIN(tst_generationtable)
#include "tst_generationtable.moc"
