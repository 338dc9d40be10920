#include "ledger/documenttable.h"
#include "ledger/movedpaths.h"
#include "support/fakeclock.h"
#include "support/tempfolder.h"

#include <QProcess>
#include <QTest>

using namespace akimori;

/// A profile that handed papers in goes to another folder: what was issued stays as it is, only the way to its file changes.
class tst_movedpaths : public QObject
{
    Q_OBJECT

    test::TempFolder m_folder;
    test::FakeClock m_clock;
    QString file() const { return m_folder.path() + QStringLiteral("/ledger.sqlite"); }

    QByteArray sqlite(const QString& statement) const
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral("sqlite3"), {file(), statement});
        return program.waitForFinished() ? program.readAll().trimmed() : QByteArray("no sqlite3");
    }

private slots:
    void issuedPapersMoveWithTheProfile()
    {
        const auto ledger = ledger::Ledger::open(file(), m_clock);
        const ledger::DocumentTable table(*ledger);
        IssuedDocument document;
        document.no = document.baseNo = QStringLiteral("秋保第R8-0001号");
        document.form = QStringLiteral("F-01");
        document.title = QStringLiteral("月次保守報告書");
        document.fiscalYear = 2026;
        document.serial = 1;
        document.snapshot = "{}";
        document.snapshotSha256 = document.fileSha256 = document.auditHead = QByteArray(64, '0');
        document.issuedAt = m_clock.nowUtc();
        document.file = QStringLiteral("/old/profile/documents/2026/1.pdf");
        Submission submission;
        submission.at = submission.recordedAt = m_clock.nowUtc();
        submission.means = QStringLiteral("持参");
        submission.receipt = QStringLiteral("/old/profile/attachments/r.pdf");
        submission.receiptSha256 = QByteArray(64, '1');
        {
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            table.insert(transaction, document);
            table.addSubmission(transaction, document, submission);
            transaction.commit();
        }
        const QByteArray triggers = sqlite(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"));
        QCOMPARE(ledger::recordedFolder(*ledger), QStringLiteral("/old/profile"));
        {
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            QCOMPARE(ledger::movePaths(transaction, QStringLiteral("/old/profile"), QStringLiteral("/new")), qint64(2));
            transaction.commit();
        }
        const IssuedDocument moved = table.all().front();
        QCOMPARE(moved.file, QStringLiteral("/new/documents/2026/1.pdf"));
        QCOMPARE(moved.title, document.title);
        QCOMPARE(sqlite(QStringLiteral("SELECT receipt FROM submission")), QByteArray("/new/attachments/r.pdf"));

        // The locks stand again, word for word.
        QCOMPARE(sqlite(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name")), triggers);
        QVERIFY(sqlite(QStringLiteral("UPDATE issued_document SET title = 'x'")).contains("never changed"));
        QVERIFY(sqlite(QStringLiteral("UPDATE submission SET note = 'x'")).contains("never"));
    }
};

QTEST_GUILESS_MAIN(tst_movedpaths)
#include "tst_movedpaths.moc"
