#include "base/error.h"
#include "ledger/advisorytable.h"
#include "ledger/advisorycasetable.h"
#include "ledger/audittable.h"
#include "ledger/changetable.h"
#include "ledger/inventorytable.h"
#include "ledger/persontable.h"
#include "ledger/sitetable.h"
#include "operations/advisories/casefile.h"
#include "operations/advisories/cases.h"
#include "operations/advisories/casework.h"
#include "operations/advisories/importfeed.h"
#include "support/fakeclock.h"
#include "support/tempfolder.h"

#include <QBuffer>
#include <QTest>

using namespace akimori;
using namespace akimori::operations;

namespace {

QString fixture(const char* path)
{
    return QStringLiteral(AKIMORI_SOURCE_DIR "/tests/fixtures/feeds/") + QString::fromLatin1(path);
}

const QDateTime kAt(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);

} // namespace

/// From a saved document to a case with its deadline, and through the states.
class tst_advisories : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<test::TempFolder>();
        m_context = std::make_unique<Context>(Context::open(m_folder->path(), QStringLiteral("担当 ○○"), m_clock));
    }

    void alertsBecomeCasesWithoutASite()
    {
        const ImportResult result = import("jpcert", "jpcert/jpcert.rdf");
        QCOMPARE(result.fetch.items, 2);
        QCOMPARE(result.fetch.fresh, 2);
        QCOMPARE(result.fetch.matched, 1);
        const CaseList list = listCases(*m_context, {});
        QCOMPARE(list.checked, 2);
        QCOMPARE(list.cases.size(), 1u);
        QCOMPARE(list.cases.front().no, u"脆-2026-0001"_qs);
        QVERIFY(list.cases.front().verdict == AdvisoryVerdict::Undecided);
        QVERIFY(!list.cases.front().deadline.isValid()); // information starts no 30 days
    }

    void theSameDocumentAgainChangesNothing()
    {
        import("debian", "debian/list");
        const CaseList before = listCases(*m_context, {});
        const ImportResult again = import("debian", "debian/list");
        QCOMPARE(again.fetch.fresh, 0);
        QCOMPARE(again.fetch.revised, 0);
        QCOMPARE(listCases(*m_context, {}).cases.size(), before.cases.size());
        QCOMPARE(findCase(*m_context, before.cases.front().no).events.size(), 1u);
        QCOMPARE(ledger::AdvisoryTable(*m_context->openLedger()).fetches(u"debian"_qs, 9).size(), 2u);
    }

    void theClockOfAnErratum()
    {
        import("debian", "debian/list");
        const AdvisoryCase subject = byAdvisory(u"DLA-9961-1"_qs);
        QCOMPARE(subject.publishedOn, QDate(2026, 11, 20));
        QCOMPARE(subject.deadline, QDate(2026, 12, 20));
        QCOMPARE(subject.targetDate, QDate(2026, 12, 18)); // the 20th is a Sunday
        QVERIFY(subject.verdict == AdvisoryVerdict::NeedsConfirmation); // nobody knows what is installed
        QVERIFY(!byAdvisory(u"DLA-9962-1"_qs).deadline.isValid());       // neither date nor fix
    }

    void theInventoryDecides()
    {
        addServer(u"3.0.15-1~deb12u1"_qs);
        import("debian", "debian/list");
        const CaseList list = listCases(*m_context, {});
        QCOMPARE(list.cases.size(), 1u); // nginx and redis are not installed
        QVERIFY(list.cases.front().verdict == AdvisoryVerdict::Affected);
        QVERIFY(list.cases.front().evidence.contains(u"3.0.15-1~deb12u1"));
        const ImportResult kev = import("kev", "kev/kev.json");
        QCOMPARE(kev.fetch.matched, 1);
        QVERIFY(listCases(*m_context, {}).cases.front().exploited);
    }

    void patchedServersHaveNoCase()
    {
        addServer(u"3.0.15-1~deb12u9"_qs);
        QCOMPARE(import("debian", "debian/list").fetch.matched, 0);
        QVERIFY(listCases(*m_context, {}).cases.empty());
    }

    void aRevisionReopensTheVerdict()
    {
        import("jpcert", "jpcert/jpcert.rdf");
        const QString no = listCases(*m_context, {}).cases.front().no;
        judgeCase(*m_context, no, AdvisoryVerdict::NotAffected, u"not in use"_qs);
        QVERIFY(listCases(*m_context, u"open"_qs).cases.empty());
        QFile file(fixture("jpcert/jpcert.rdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QBuffer revised;
        revised.setData(file.readAll().replace("(公開)", "(更新)"));
        QVERIFY(revised.open(QIODevice::ReadOnly));
        AdvisoryFetch fetch;
        fetch.source = u"jpcert"_qs;
        fetch.at = kAt;
        QCOMPARE(ImportFeed(*m_context).run(revised, fetch, m_job).fetch.revised, 1);
        QVERIFY(findCase(*m_context, no).subject.verdict == AdvisoryVerdict::Undecided);
        QCOMPARE(findCase(*m_context, no).events.size(), 3u);
    }

    void aGapBetweenTwoLooksIsSaid()
    {
        import("jpcert", "jpcert/jpcert.rdf");
        QFile file(fixture("jpcert/jpcert.rdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray document = file.readAll();
        const auto warningsOf = [&](const QByteArray& changed) {
            m_folder->write("next.rdf", changed);
            return ImportFeed(*m_context)
                .runFile(u"jpcert"_qs, m_folder->path() + u"/next.rdf"_qs, kAt, m_job)
                .warnings.size();
        };
        const qsizetype usual = warningsOf(QByteArray(document).replace("at269911", "at269931"));
        const QByteArray later = QByteArray(document).replace("at269911", "at269941").replace("wr269912", "wr269942");
        QCOMPARE(warningsOf(later), usual + 1);
    }

    void garbageIsLoggedAsFailure()
    {
        m_folder->write("bad.rdf", "<html>login</html>");
        QVERIFY_THROWS_EXCEPTION(Error, ImportFeed(*m_context).runFile(u"jpcert"_qs, m_folder->path() + u"/bad.rdf"_qs,
                                                                       kAt, m_job));
        const auto ledger = m_context->openLedger();
        const auto fetches = ledger::AdvisoryTable(*ledger).fetches({}, 9);
        QCOMPARE(fetches.size(), 1u);
        QVERIFY(!fetches.front().complete);
        QVERIFY(!fetches.front().failure.isEmpty());
        QCOMPARE(fetches.front().sha256.size(), 64);
        QVERIFY_THROWS_EXCEPTION(Error, ImportFeed(*m_context).runFile(u"x"_qs, fixture("kev/kev.json"), kAt, m_job));
        QVERIFY_THROWS_EXCEPTION(Error, ImportFeed(*m_context).runFile(u"kev"_qs, u"/nonexistent"_qs, kAt, m_job));
    }

    void datesAheadAreNotBelieved()
    {
        const ImportResult early =
            ImportFeed(*m_context).runFile(u"debian"_qs, fixture("debian/list"), kAt.addDays(-10), m_job);
        QVERIFY(early.warnings.join(u' ').contains(u"DLA-9961-1"));
        QVERIFY(!byAdvisory(u"DLA-9961-1"_qs).deadline.isValid());
    }

    void throughTheStates()
    {
        import("debian", "debian/list");
        const QString no = byAdvisory(u"DLA-9961-1"_qs).no;
        QVERIFY_THROWS_EXCEPTION(Error, decideCase(*m_context, no, {AdvisoryMeasure::Apply, u"r"_qs, {}, {}}));
        judgeCase(*m_context, no, AdvisoryVerdict::Affected, u"installed"_qs);
        reportCase(*m_context, no, AdvisoryReporting::First, {});
        consultCase(*m_context, no, {{}, u"所管課 ○○"_qs, u"電話"_qs, u"協-1"_qs, u"適用で合意"_qs});
        decideCase(*m_context, no, {AdvisoryMeasure::Apply, u"r"_qs, {}, {}});
        QVERIFY_THROWS_EXCEPTION(Error, advanceCase(*m_context, no, work(AdvisoryMeasure::Applied)));
        m_folder->write("patch.tar", "patch");
        receivePatch(*m_context, no, m_folder->path() + u"/patch.tar"_qs, u"所管課 ○○"_qs, {});
        advanceCase(*m_context, no, work(AdvisoryMeasure::Planned));
        WorkStep applied = work(AdvisoryMeasure::Applied);
        QVERIFY_THROWS_EXCEPTION(Error, advanceCase(*m_context, no, applied)); // the file is not on the server
        applied.consultationNo = u"協-1"_qs;
        QVERIFY_THROWS_EXCEPTION(Error, advanceCase(*m_context, no, applied)); // no change record
        applied.changeNo = u"C-1"_qs;
        QVERIFY_THROWS_EXCEPTION(Error, advanceCase(*m_context, no, applied)); // there is none of that number
        openChange(u"C-1"_qs);
        advanceCase(*m_context, no, applied);
        advanceCase(*m_context, no, work(AdvisoryMeasure::Verified));
        QVERIFY(!reportCase(*m_context, no, AdvisoryReporting::ThirtyDay, {}).open());
        const CaseDetail detail = findCase(*m_context, no);
        QCOMPARE(detail.events.size(), 10u);
        QVERIFY(ledger::AuditTable(*m_context->openLedger()).verify().ok);
        QVERIFY_THROWS_EXCEPTION(Error, findCase(*m_context, u"脆-2026-9999"_qs));
        QVERIFY_THROWS_EXCEPTION(Error, listCases(*m_context, u"nonsense"_qs));
    }

    void fourEyes()
    {
        import("debian", "debian/list");
        const QString no = byAdvisory(u"DLA-9961-1"_qs).no;
        judgeCase(*m_context, no, AdvisoryVerdict::Affected, u"installed"_qs);
        consultCase(*m_context, no, {{}, u"○○"_qs, {}, {}, u"s"_qs});
        {
            const auto ledger = m_context->openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            const ledger::PersonTable people(*ledger);
            people.insert(transaction, {u"p1"_qs, u"担当 ○○"_qs, Role::Operator, false, {}, {}, {}});
            people.insert(transaction, {u"p2"_qs, u"管理 ○○"_qs, Role::Manager, false, {}, {}, {}});
            people.insert(transaction, {u"p3"_qs, u"責任 ○○"_qs, Role::Responsible, false, {}, {}, {}});
            transaction.commit();
        }
        const PolicyDecision apply{AdvisoryMeasure::Apply, u"r"_qs, u"担当 ○○"_qs, {}};
        QVERIFY_THROWS_EXCEPTION(Error, decideCase(*m_context, no, apply)); // the proposer
        m_context->asName = QStringLiteral("管理 ○○");
        QVERIFY_THROWS_EXCEPTION(Error, decideCase(*m_context, no, {AdvisoryMeasure::Apply, u"r"_qs, {}, {}}));
        decideCase(*m_context, no, apply);
        const PolicyDecision accept{AdvisoryMeasure::AcceptRisk, u"r"_qs, u"担当 ○○"_qs, QDate(2030, 1, 1)};
        QVERIFY_THROWS_EXCEPTION(Error, decideCase(*m_context, no, accept));
        m_context->asName = QStringLiteral("責任 ○○");
        QVERIFY(decideCase(*m_context, no, accept).measure == AdvisoryMeasure::AcceptRisk);
    }

    void anotherDeadlineNeedsTheCity()
    {
        import("debian", "debian/list");
        const QString no = byAdvisory(u"DLA-9961-1"_qs).no;
        QVERIFY_THROWS_EXCEPTION(Error, overrideDeadline(*m_context, no, QDate(2026, 12, 28), {}, u"r"_qs));
        const AdvisoryCase moved = overrideDeadline(*m_context, no, QDate(2026, 12, 31), u"○○"_qs, u"r"_qs);
        QCOMPARE(moved.targetDate, QDate(2026, 12, 28));
        import("debian", "debian/list");
        QCOMPARE(findCase(*m_context, no).subject.deadline, QDate(2026, 12, 31)); // a running clock stays
    }

private:
    ImportResult import(const char* source, const char* path)
    {
        return ImportFeed(*m_context).runFile(QString::fromLatin1(source), fixture(path), kAt, m_job);
    }

    AdvisoryCase byAdvisory(const QString& id) const
    {
        for (const AdvisoryCase& subject : listCases(*m_context, {}).cases) {
            if (subject.advisoryId == id)
                return subject;
        }
        throw Error(ErrorCode::NotFound, id);
    }

    static WorkStep work(AdvisoryMeasure next)
    {
        WorkStep step;
        step.next = next;
        return step;
    }

    void openChange(const QString& no)
    {
        const auto ledger = m_context->openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        ChangeWork change;
        change.no = no;
        change.title = u"パッチ適用"_qs;
        change.openedBy = u"担当 ○○"_qs;
        change.openedAt = kAt;
        ledger::ChangeTable(*ledger).insert(transaction, change);
        transaction.commit();
    }

    void addServer(const QString& opensslVersion)
    {
        const auto ledger = m_context->openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        Site site;
        site.id = QStringLiteral("site-1");
        site.name = QStringLiteral("○○");
        site.host = QStringLiteral("www.example.jp");
        site.user = QStringLiteral("deploy");
        site.roots = {"/var/www"};
        site.createdAt = kAt;
        ledger::SiteTable(*ledger).insert(transaction, site);
        Inventory inventory;
        inventory.siteId = site.id;
        inventory.takenAt = kAt.addSecs(-60);
        inventory.distribution = QStringLiteral("debian");
        inventory.release = QStringLiteral("bookworm");
        inventory.packageSystem = PackageSystem::Dpkg;
        inventory.packages = {{u"openssl"_qs, opensslVersion, u"openssl"_qs, opensslVersion, u"amd64"_qs, {}, false}};
        ledger::InventoryTable(*ledger).insert(transaction, inventory);
        transaction.commit();
    }

    test::FakeClock m_clock;
    JobContext m_job;
    std::unique_ptr<test::TempFolder> m_folder;
    std::unique_ptr<Context> m_context;
};

QTEST_GUILESS_MAIN(tst_advisories)
#include "tst_advisories.moc"
