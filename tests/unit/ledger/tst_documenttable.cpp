#include "ledgerfixture.h"

#include "ledger/consultationtable.h"
#include "ledger/documenttable.h"

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

namespace {

QDateTime day(int day, int hour = 3)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0, 0, 5), Qt::UTC);
}

IssuedDocument paper(const QString& no, int serial, int edition = 1)
{
    IssuedDocument document;
    document.no = no;
    document.baseNo = no;
    document.edition = edition;
    document.fiscalYear = 2026;
    document.serial = serial;
    document.form = QStringLiteral("F-01");
    document.title = QStringLiteral("月次保守報告書'; DROP TABLE issued_document; --");
    document.siteId = QStringLiteral("site-1");
    document.period = QDate(2026, 11, 1);
    document.snapshot = QByteArrayLiteral("{\"format\":\"akimori-document-1\"}");
    document.snapshotSha256 = QByteArray(64, 'a');
    document.auditHead = QByteArray(64, 'b');
    document.file = QStringLiteral("/tmp/紙.pdf");
    document.fileSha256 = QByteArray(64, 'c');
    document.pages = 5;
    document.issuedAt = day(20);
    document.issuedBy = QStringLiteral("担当");
    return document;
}

} // namespace

class tst_documenttable : public QObject
{
    Q_OBJECT

private slots:
    void editionsAndSubmissions()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        const DocumentTable table(*ledger);
        QCOMPARE(table.nextSerial(2026), 1);
        const QString no = QStringLiteral("秋保第R8-0001号");
        table.insert(transaction, paper(no, 1));
        QCOMPARE(test::errorOf([&] { table.insert(transaction, paper(no, 1)); }), ErrorCode::Conflict);
        IssuedDocument second = paper(no, 1, 2);
        second.reason = QStringLiteral("件数の誤り");
        second.origin = DocumentOrigin::Edited;
        table.insert(transaction, second);
        QCOMPARE(table.nextSerial(2026), 2);
        QCOMPARE(table.nextSerial(2027), 1);

        Submission submission;
        submission.at = day(21);
        submission.means = QStringLiteral("持参");
        submission.receivedBy = QStringLiteral("○○課 ○○様");
        submission.receiptSha256 = QByteArray(64, 'd');
        submission.recordedBy = QStringLiteral("担当");
        submission.recordedAt = day(21, 4);
        table.addSubmission(transaction, second, submission);
        submission.means = QStringLiteral("郵送");
        table.addSubmission(transaction, second, submission);

        const auto newest = table.find(no);
        QVERIFY(newest);
        QCOMPARE(newest->edition, 2);
        QCOMPARE(newest->reason, second.reason);
        QVERIFY(newest->origin == DocumentOrigin::Edited);
        QCOMPARE(newest->snapshot, second.snapshot);
        QCOMPARE(newest->period, second.period);
        QCOMPARE(newest->submissions.size(), 2u);
        QCOMPARE(newest->submissions.back().means, QStringLiteral("郵送"));
        QVERIFY(newest->state() == DocumentState::Submitted);
        const auto first = table.find(no, 1);
        QVERIFY(first && first->state() == DocumentState::Issued);
        QCOMPARE(table.editions(no).size(), 2u);
        QCOMPARE(table.all().size(), 2u);
        QVERIFY(table.all().front().snapshot.isEmpty());
        const auto issued = table.issuedFor(QStringLiteral("F-01"), QStringLiteral("site-1"), {}, QDate(2026, 11, 1));
        QCOMPARE(issued.size(), 1u);
        QCOMPARE(issued.front().edition, 2);
        QVERIFY(table.issuedFor(QStringLiteral("F-01"), QStringLiteral("site-1"), {}, QDate(2026, 12, 1)).empty());
        QVERIFY(!table.find(no, 3));
        transaction.commit();
    }

    void whatWasIssuedNeverChanges()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        {
            Ledger::Transaction transaction(*ledger, fixture.actor);
            DocumentTable(*ledger).insert(transaction, paper(QStringLiteral("第R8-0001号"), 1));
            transaction.commit();
        }
        const QString name = QUuid::createUuid().toString();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(fixture.path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(!query.exec(QStringLiteral("UPDATE issued_document SET title = 'x'")));
            QVERIFY(!query.exec(QStringLiteral("DELETE FROM issued_document")));
        }
        QSqlDatabase::removeDatabase(name);
    }

    void drafts()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        Ledger::Transaction transaction(*ledger, fixture.actor);
        const DocumentTable table(*ledger);
        DocumentDraft draft{QStringLiteral("F-09"), {}, QStringLiteral("変-1"), {}, {{QStringLiteral("purpose"), QStringLiteral("目的\n\"\\")}},
                            QStringLiteral("担当"), day(20)};
        table.putDraft(transaction, draft);
        draft.texts.insert(QStringLiteral("check"), QStringLiteral("確認"));
        table.putDraft(transaction, draft);
        QCOMPARE(table.drafts().size(), 1u);
        const auto found = table.draft(draft.form, {}, draft.subject, {});
        QVERIFY(found);
        QCOMPARE(found->texts, draft.texts);
        QCOMPARE(found->changedAt, draft.changedAt);
        QVERIFY(!table.draft(draft.form, {}, QStringLiteral("変-2"), {}));
    }

    void consultations()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        Ledger::Transaction transaction(*ledger, fixture.actor);
        const ConsultationTable table(*ledger);
        ConsultationRecord record;
        record.no = table.nextNumber(2026);
        QCOMPARE(record.no, QStringLiteral("協-2026-001"));
        record.at = day(20);
        record.subject = QStringLiteral("目標復旧地点");
        record.askedOf = QStringLiteral("○○課");
        record.dueOn = QDate(2026, 12, 1);
        record.links = {QStringLiteral("脆-2026-0001")};
        record.recordedBy = QStringLiteral("担当");
        record.recordedAt = day(20);
        table.insert(transaction, record);
        QCOMPARE(test::errorOf([&] { table.insert(transaction, record); }), ErrorCode::Conflict);
        QVERIFY(table.find(record.no)->open());
        record.conclusion = QStringLiteral("前開庁日の終業時");
        record.persons = QStringLiteral("○○様、担当");
        record.concludedAt = day(21);
        table.update(transaction, record);
        const auto found = table.find(record.no);
        QVERIFY(found && !found->open());
        QCOMPARE(found->conclusion, record.conclusion);
        QCOMPARE(found->dueOn, record.dueOn);
        QCOMPARE(found->links, record.links);
        QCOMPARE(found->concludedAt, record.concludedAt);
        QCOMPARE(table.nextNumber(2026), QStringLiteral("協-2026-002"));
        QCOMPARE(table.nextNumber(2027), QStringLiteral("協-2027-001"));
        record.no = QStringLiteral("協-2026-099");
        QCOMPARE(test::errorOf([&] { table.update(transaction, record); }), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(tst_documenttable)
#include "tst_documenttable.moc"
