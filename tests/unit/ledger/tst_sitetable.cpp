#include "ledgerfixture.h"

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

class tst_sitetable : public QObject
{
    Q_OBJECT

private slots:
    void anEditedWordIsDamage()
    {
        LedgerFixture fixture;
        fixture.addSite(*fixture.open());
        test::tamper(fixture.path, {QStringLiteral("PRAGMA ignore_check_constraints = ON"),
                                    QStringLiteral("UPDATE site SET impact = 'perhaps'")});
        const auto ledger = fixture.open();
        QCOMPARE(test::errorOf([&] { SiteTable(*ledger).all(); }), ErrorCode::Corrupt);
    }

    void everyFieldComesBack()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        Site site = LedgerFixture::site();
        site.name = QStringLiteral("空き家 '; DROP TABLE site; -- \" \\ か\u3099 𠮷\n");
        site.port = 65535;
        site.keyFile = QStringLiteral("/home/○○/.ssh/id ed25519");
        site.impact = PerformanceImpact::None;
        site.via = TransportChoice::OpenSsh;
        site.resolvedVia = TransportChoice::LibSsh2;
        site.createdAt = QDateTime(QDate(2026, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
        site.roots.clear();
        for (const QByteArray& name : test::TempFolder::hostileNames())
            site.roots.append("/srv/" + name);
        site.roots.append("/srv/\xEF\xBB\xBF"
                          "bom");
        {
            Ledger::Transaction transaction(*ledger, fixture.actor);
            SiteTable(*ledger).insert(transaction, site);
            transaction.commit();
        }
        const std::optional<Site> found = SiteTable(*ledger).byName(site.name);
        QVERIFY(found);
        QCOMPARE(found->id, site.id);
        QCOMPARE(found->name, site.name);
        QCOMPARE(found->host, site.host);
        QCOMPARE(found->port, site.port);
        QCOMPARE(found->user, site.user);
        QCOMPARE(found->keyFile, site.keyFile);
        QCOMPARE(found->roots, site.roots);
        QCOMPARE(found->url, site.url);
        QVERIFY(found->impact == site.impact);
        QVERIFY(found->via == site.via);
        QVERIFY(found->resolvedVia == site.resolvedVia);
        QCOMPARE(found->createdAt, site.createdAt);
        QCOMPARE(found->createdAt.timeSpec(), Qt::UTC);
    }

    void namesAreUnique()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        Site twin = LedgerFixture::site(QStringLiteral("site-2"));
        twin.name = LedgerFixture::site().name;
        Ledger::Transaction transaction(*ledger, fixture.actor);
        QCOMPARE(test::errorOf([&] { SiteTable(*ledger).insert(transaction, twin); }), ErrorCode::Conflict);
    }

    void updateChangesOneSite()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        fixture.addSite(*ledger, QStringLiteral("site-2"));
        Site site = *SiteTable(*ledger).find(QStringLiteral("site-2"));
        site.host = QStringLiteral("192.0.2.7");
        site.keyFile.clear();
        Ledger::Transaction transaction(*ledger, fixture.actor);
        SiteTable(*ledger).update(transaction, site);
        site.id = QStringLiteral("site-3");
        QCOMPARE(test::errorOf([&] { SiteTable(*ledger).update(transaction, site); }), ErrorCode::NotFound);
        transaction.commit();
        QCOMPARE(SiteTable(*ledger).find(QStringLiteral("site-1"))->host, QStringLiteral("www.example.jp"));
        QCOMPARE(SiteTable(*ledger).find(QStringLiteral("site-2"))->host, QStringLiteral("192.0.2.7"));
        QVERIFY(!SiteTable(*ledger).find(QStringLiteral("site-3")));
    }

    void removeOnlyWithoutEvidence()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        fixture.addSite(*ledger, QStringLiteral("site-2"));
        test::tamper(fixture.path, {QStringLiteral("INSERT INTO run VALUES ('r', 'site-1', 'scan.run', NULL, "
                                                   "'2026-01-01T00:00:00.000Z', NULL, 'running', '')")});
        Ledger::Transaction transaction(*ledger, fixture.actor);
        const SiteTable table(*ledger);
        QCOMPARE(test::errorOf([&] { table.remove(transaction, QStringLiteral("site-1")); }),
                 ErrorCode::Conflict);
        table.remove(transaction, QStringLiteral("site-2"));
        QCOMPARE(test::errorOf([&] { table.remove(transaction, QStringLiteral("site-2")); }),
                 ErrorCode::NotFound);
        transaction.commit();
        QCOMPARE(table.all().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(tst_sitetable)
#include "tst_sitetable.moc"
