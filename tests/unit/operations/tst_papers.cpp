#include "profilefixture.h"

#include "base/atomicfile.h"
#include "base/hash.h"
#include "ledger/advisorycasetable.h"
#include "ledger/advisorytable.h"
#include "ledger/audittable.h"
#include "ledger/changetable.h"
#include "ledger/cutovertable.h"
#include "ledger/dailyrecordtable.h"
#include "ledger/documenttable.h"
#include "ledger/incidenttable.h"
#include "ledger/loghandovertable.h"
#include "operations/advisories/casefile.h"
#include "operations/consultations/consultations.h"
#include "operations/contract/contract.h"
#include "operations/evidence/evidence.h"
#include "operations/logs/handoverlogs.h"
#include "operations/incidents/incidents.h"
#include "operations/reports/paperlist.h"
#include "operations/reports/papernumber.h"
#include "operations/reports/papers.h"

#include <QDir>
#include <QProcess>

#include <unistd.h>

using namespace akimori;
using namespace akimori::operations;
using test::ProfileFixture;

namespace {

/// A profile with a contract and a site, on 2026-12-01 at nine o'clock.
struct Bed : ProfileFixture
{
    JobContext job;

    Bed()
    {
        at(QDate(2026, 10, 1), QTime(9, 0));
        addSite();
        Contract contract;
        contract.title = QStringLiteral("空き家等の広報業務");
        contract.documentPrefix = QStringLiteral("秋保");
        contract.city = {QStringLiteral("○○市長"), QStringLiteral("宛"), QStringLiteral("○○課")};
        contract.termFrom = QDate(2026, 10, 1);
        SetContract(context).run(contract);
        at(QDate(2026, 12, 1), QTime(9, 0));
    }

    QString out(const char* name) const { return folder.path() + u'/' + QLatin1String(name); }

    static PaperRequest monthly()
    {
        PaperRequest request;
        request.form = QStringLiteral("F-01");
        request.period = QDate(2026, 11, 15);
        return request;
    }

    QString incident()
    {
        const auto ledger = context.openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        const ledger::IncidentTable table(*ledger);
        Incident incident;
        incident.no = table.nextNumber(2026);
        incident.siteId = test::kSiteId;
        incident.category = IncidentCategory::Fault;
        incident.title = QStringLiteral("応答の遅延");
        incident.source = QStringLiteral("person");
        incident.openedAt = clock.nowUtc();
        incident.openedBy = QStringLiteral("担当");
        incident.detectedAt = jst::toUtc(QDate(2026, 11, 20), QTime(3, 0));
        table.insert(transaction, incident);
        transaction.commit();
        return incident.no;
    }

    QString advisoryCase(const QDate& deadline = {})
    {
        const auto ledger = context.openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        const ledger::AdvisoryCaseTable table(*ledger);
        AdvisoryCase subject;
        subject.no = table.nextNumber(2026);
        subject.siteId = test::kSiteId;
        subject.source = QStringLiteral("debian");
        subject.advisoryId = QStringLiteral("DSA-6000-1");
        subject.title = QStringLiteral("nginx の脆弱性");
        subject.detectedAt = jst::toUtc(QDate(2026, 11, 20), QTime(3, 0));
        subject.firstDue = QDate(2026, 11, 20);
        subject.verdict = AdvisoryVerdict::Affected;
        subject.deadline = subject.targetDate = deadline;
        Advisory advisory;
        advisory.source = subject.source;
        advisory.id = subject.advisoryId;
        advisory.title = subject.title;
        ledger::AdvisoryTable(*ledger).put(transaction, advisory);
        table.insert(transaction, subject);
        transaction.commit();
        return subject.no;
    }

    IssuedDocument submit(const char* form, const QString& subject)
    {
        PaperRequest request;
        request.form = QLatin1String(form);
        request.subject = subject;
        SubmitPaper::Request handed;
        handed.no = issue(request).no;
        handed.means = QStringLiteral("持参");
        handed.receivedBy = QStringLiteral("○○課 ○○様");
        return SubmitPaper(context).run(handed).document;
    }

    IssuedDocument issue(const PaperRequest& request) { return IssuePaper(context).run(request, {}, job).paper.issued; }
};

QString textOf(const QString& pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    if (!process.waitForFinished(60'000))
        qFatal("pdftotext did not end");
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// From the draft to the submission, and what is refused on the way.
class tst_papers : public QObject
{
    Q_OBJECT

private slots:
    void aDraftLeavesNoTrace()
    {
        Bed bed;
        const auto before = ledger::AuditTable(*bed.context.openLedger()).head();
        PaperFiles files{bed.out("draft.pdf"), bed.out("draft.odt"), bed.out("draft.html")};
        const PaperWritten written = makePaper(bed.context, Bed::monthly(), files, bed.job);
        QVERIFY(written.paper.issued.no.isEmpty());
        QCOMPARE(written.file, files.pdf);
        QCOMPARE(written.sha256, Sha256::hexOf(readFileBounded(files.pdf, 1 << 26)));
        QVERIFY(QFileInfo::exists(files.odt) && QFileInfo::exists(files.html));
        QVERIFY(textOf(files.pdf).contains(QStringLiteral("（下書き・未発行）")));
        QCOMPARE(ledger::AuditTable(*bed.context.openLedger()).head(), before);
        QVERIFY(listIssued(bed.context).empty());
    }

    void worksWithoutSiteAndContract()
    {
        ProfileFixture bed;
        bed.at(QDate(2026, 12, 1), QTime(9, 0));
        JobContext job;
        QCOMPARE(listForms(bed.context, {}).size(), 26u);
        for (const PaperRow& row : listForms(bed.context, {})) {
            QVERIFY(row.state == PaperState::None);
            PaperRequest request;
            request.form = row.form;
            const PaperWritten written = makePaper(bed.context, request, {bed.folder.path() + QStringLiteral("/x.pdf"), {}, {}}, job);
            QVERIFY2(!written.paper.layout.pages.empty(), qPrintable(row.form));
        }
    }

    void issuedPapersAreFrozen()
    {
        Bed bed;
        const IssuedDocument issued = bed.issue(Bed::monthly());
        QCOMPARE(issued.no, QStringLiteral("秋保第R8-0001号"));
        QCOMPARE(issued.edition, 1);
        QCOMPARE(issued.period, QDate(2026, 11, 1));
        QCOMPARE(Sha256::hexOf(issued.snapshot), issued.snapshotSha256);
        const QString text = textOf(issued.file);
        QVERIFY(text.contains(issued.no));
        QVERIFY2(text.contains(QString::fromLatin1(issued.auditHead)), "the head of the chain stands on the paper");
        QVERIFY(verifyAudit(bed.context, issued.auditHead).anchorFound);

        bed.at(QDate(2027, 1, 5), QTime(9, 0)); // later, with other records
        ConsultationRecord question;
        question.subject = QStringLiteral("後から");
        AddConsultation(bed.context).run(question, {});
        const PaperWritten again = reprintPaper(bed.context, issued.no, 0, {bed.out("again.pdf"), {}, {}});
        QVERIFY(again.identical);
        QCOMPARE(again.sha256, issued.fileSha256);

        QVERIFY(QFile::remove(issued.file)); // the stored file is lost: painted again from the snapshot
        const PaperWritten rebuilt = reprintPaper(bed.context, issued.no, 0, {bed.out("rebuilt.pdf"), {}, {}});
        QVERIFY(rebuilt.identical);
        QCOMPARE(rebuilt.sha256, issued.fileSha256);
        QCOMPARE(ProfileFixture::refusal([&] { bed.issue(Bed::monthly()); }), ErrorCode::Conflict);
    }

    void nothingIsIssuedAboutNothing()
    {
        Bed bed;
        for (const char* form : {"F-03a", "F-04b", "F-05", "F-08", "F-09", "F-16"}) {
            PaperRequest request;
            request.form = QLatin1String(form);
            QVERIFY_THROWS_EXCEPTION(Error, bed.issue(request));
        }
        PaperRequest later;
        later.form = QStringLiteral("F-01");
        later.period = jst::date(bed.clock.nowUtc()).addMonths(2);
        QVERIFY_THROWS_EXCEPTION(Error, bed.issue(later));
        QVERIFY(ledger::DocumentTable(*bed.context.openLedger()).all().empty());
    }

    /// A number is never used again: nobody spends one on half a month by leaving an option out.
    void aMonthThatIsNotOverIsNamedOrRefused()
    {
        Bed bed;
        bed.at(QDate(2026, 10, 20), QTime(9, 0)); // the first month of the contract
        for (const char* form : {"F-01", "F-02", "F-03b", "F-23"}) {
            PaperRequest request;
            request.form = QLatin1String(form);
            QVERIFY(!IssuePaper(bed.context).doubt(request).isEmpty());
            QCOMPARE(ProfileFixture::refusal([&] { bed.issue(request); }), ErrorCode::BadInput);
            request.period = QDate(2026, 9, 1); // before the contract
            QCOMPARE(ProfileFixture::refusal([&] { bed.issue(request); }), ErrorCode::BadInput);
        }
        QVERIFY(ledger::DocumentTable(*bed.context.openLedger()).all().empty());
        PaperRequest named;
        named.form = QStringLiteral("F-01");
        named.period = QDate(2026, 10, 1);
        QVERIFY(!IssuePaper(bed.context).doubt(named).isEmpty());
        QCOMPARE(bed.issue(named).no, QStringLiteral("秋保第R8-0001号"));
        bed.at(QDate(2026, 11, 1), QTime(0, 0));
        named.form = QStringLiteral("F-02");
        QVERIFY(IssuePaper(bed.context).doubt(named).isEmpty());
        named.period = {};
        QCOMPARE(bed.issue(named).period, QDate(2026, 10, 1));

        Contract contract = readContract(*bed.context.openLedger()); // began long before this program was there
        contract.termFrom = QDate(2026, 4, 1);
        contract.termUntil = QDate(2026, 12, 31);
        SetContract(bed.context).run(contract);
        named.period = QDate(2026, 8, 1);
        QVERIFY(IssuePaper(bed.context).doubt(named).contains(QStringLiteral("2026-10-01")));
        QCOMPARE(bed.issue(named).serial, 3);
        bed.at(QDate(2027, 3, 1), QTime(9, 0));
        named.period = QDate(2027, 1, 1);
        QCOMPARE(ProfileFixture::refusal([&] { bed.issue(named); }), ErrorCode::BadInput);
    }

    void aNumberIsUnderstoodHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::addColumn<int>("edition");
        const QString first = QStringLiteral("秋保第R8-0001号");
        const QString second = QStringLiteral("秋保第R8-0001号（第2報）");
        QTest::newRow("as printed") << first << first << 1;
        QTest::newRow("bare") << QStringLiteral("R8-0001") << first << 1;
        QTest::newRow("short") << QStringLiteral(" r8-1 ") << first << 1;
        QTest::newRow("without prefix") << QStringLiteral("第R8-0001号") << first << 1;
        QTest::newRow("full width") << QStringLiteral("第Ｒ８－０００１号") << first << 1;
        QTest::newRow("follow-up") << QStringLiteral("R8-0001（第2報）") << second << 1;
        QTest::newRow("follow-up, ASCII") << QStringLiteral("R8-0001(第2報)") << second << 1;
        QTest::newRow("edition") << QStringLiteral("第R8-0002号（訂正第1版）") << QStringLiteral("秋保第R8-0002号") << 2;
        for (const char* wrong : {"R8-0003", "R9-0001", "保守第R8-0001号", "0001", "R8-0001（第3報）", "第R8-0001号（訂正第2版）", "'; --"})
            QTest::newRow(wrong) << QString::fromUtf8(wrong) << QString() << 0;
    }
    void aNumberIsUnderstoodHoweverItIsWritten()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);
        QFETCH(int, edition);
        Bed bed;
        PaperRequest report;
        report.form = QStringLiteral("F-04a");
        report.subject = bed.incident();
        bed.issue(report);
        bed.issue(report);
        CorrectPaper(bed.context).run({bed.issue(Bed::monthly()).no, QStringLiteral("誤記"), {}}, {}, bed.job);
        const auto ledger = bed.context.openLedger();
        const auto found = findIssued(*ledger, written);
        QCOMPARE(found ? found->no : QString(), meant);
        QCOMPARE(found ? found->edition : 0, edition);
        if (!found)
            QCOMPARE(ProfileFixture::refusal([&] { issuedPaper(*ledger, written); }), ErrorCode::NotFound);
    }

    void numbersRunThroughTheFiscalYear()
    {
        Bed bed;
        PaperRequest people;
        people.form = QStringLiteral("F-13");
        QCOMPARE(bed.issue(people).no, QStringLiteral("秋保第R8-0001号"));
        QCOMPARE(bed.issue(people).no, QStringLiteral("秋保第R8-0002号"));
        bed.at(QDate(2027, 4, 1), QTime(9, 0));
        QCOMPARE(bed.issue(people).no, QStringLiteral("秋保第R9-0001号"));
    }

    void followUpsKeepTheNumber()
    {
        Bed bed;
        PaperRequest report;
        report.form = QStringLiteral("F-04a");
        report.subject = bed.incident();
        QCOMPARE(bed.issue(report).no, QStringLiteral("秋保第R8-0001号"));
        const IssuedDocument second = bed.issue(report);
        QCOMPARE(second.no, QStringLiteral("秋保第R8-0001号（第2報）"));
        QVERIFY(second.title.contains(QStringLiteral("（第2報）")));
        QCOMPARE(bed.issue(report).branch, 3);
        QCOMPARE(bed.issue(Bed::monthly()).serial, 2);
    }

    void subjectsAreFoundAndPrinted()
    {
        Bed bed;
        PaperRequest report;
        report.form = QStringLiteral("F-15");
        for (const char* form : {"F-07", "F-15", "F-16"}) {
            report.form = QString::fromLatin1(form);
            report.subject = QStringLiteral("無-1");
            QCOMPARE(ProfileFixture::refusal([&] { makePaper(bed.context, report, {bed.out("x.pdf"), {}, {}}, bed.job); }), ErrorCode::NotFound);
            report.subject.clear();
            makePaper(bed.context, report, {bed.out("draft.pdf"), {}, {}}, bed.job); // an honest draft
            QVERIFY(!textOf(bed.out("draft.pdf")).contains(QStringLiteral("異常は認められませんでした")));
        }
        DailyRecord round; // of a month long before the paper is made
        round.siteId = test::kSiteId;
        round.day = QDate(2026, 10, 6);
        round.startedAt = jst::toUtc(round.day, QTime(9, 0));
        round.startedBy = QStringLiteral("担当");
        {
            const auto ledger = bed.context.openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            round.no = ledger::DailyRecordTable(*ledger).nextNumber(round.day);
            ledger::DailyRecordTable(*ledger).insert(transaction, round);
            transaction.commit();
        }
        report.form = QStringLiteral("F-15");
        report.subject = round.no;
        makePaper(bed.context, report, {bed.out("day.pdf"), {}, {}}, bed.job);
        QVERIFY(textOf(bed.out("day.pdf")).contains(QStringLiteral("令和8年10月6日")));
        PaperRequest items;
        items.form = QStringLiteral("F-12");
        makePaper(bed.context, items, {bed.out("items.pdf"), {}, {}}, bed.job);
        QVERIFY(textOf(bed.out("items.pdf")).contains(QStringLiteral("標準の監視項目による案")));
    }

    void correctionsAreNewEditions()
    {
        Bed bed;
        const IssuedDocument first = bed.issue(Bed::monthly());
        editPaper(bed.context, Bed::monthly(), {{QStringLiteral("summary"), QStringLiteral("訂正した総括")}});
        QCOMPARE(ProfileFixture::refusal([&] { CorrectPaper(bed.context).run({first.no, QStringLiteral(" "), {}}, {}, bed.job); }), ErrorCode::BadInput);
        const IssuedDocument second = CorrectPaper(bed.context).run({first.no, QStringLiteral("件数の誤り"), {}}, {}, bed.job).paper.issued;
        QCOMPARE(second.no, first.no);
        QCOMPARE(second.edition, 2);
        QVERIFY(second.title.contains(QStringLiteral("（訂正第1版）")));
        QVERIFY(second.file != first.file && QFileInfo::exists(first.file));
        QVERIFY(textOf(second.file).contains(QStringLiteral("訂正した総括")));
        QVERIFY(!textOf(first.file).contains(QStringLiteral("訂正した総括")));

        writeFileAtomically(bed.out("edited.pdf"), "%PDF-1.4 edited elsewhere");
        const IssuedDocument third = CorrectPaper(bed.context).run({first.no, QStringLiteral("市の指示"), bed.out("edited.pdf")}, {}, bed.job).paper.issued;
        QCOMPARE(third.edition, 3);
        QVERIFY(third.origin == DocumentOrigin::Edited);
        QCOMPARE(reprintPaper(bed.context, first.no, 3, {bed.out("e3.pdf"), {}, {}}).sha256, third.fileSha256);
        writeFileAtomically(bed.out("notes.pdf"), "no PDF at all");
        QCOMPARE(ProfileFixture::refusal([&] { CorrectPaper(bed.context).run({first.no, QStringLiteral("x"), bed.out("notes.pdf")}, {}, bed.job); }), ErrorCode::BadInput);
        QCOMPARE(ProfileFixture::refusal([&] { CorrectPaper(bed.context).run({QStringLiteral("第R8-0099号"), QStringLiteral("x"), {}}, {}, bed.job); }), ErrorCode::NotFound);
    }

    void submissionsKeepTheReceipt()
    {
        Bed bed;
        const IssuedDocument issued = bed.issue(Bed::monthly());
        SubmitPaper::Request request;
        request.no = issued.no;
        QCOMPARE(ProfileFixture::refusal([&] { SubmitPaper(bed.context).run(request); }), ErrorCode::BadInput);
        request.means = QStringLiteral("持参");
        request.receivedBy = QStringLiteral("○○課 ○○様");
        request.at = jst::toUtc(QDate(2026, 11, 30), QTime(9, 0));
        QCOMPARE(ProfileFixture::refusal([&] { SubmitPaper(bed.context).run(request); }), ErrorCode::BadInput);
        request.at = {};
        writeFileAtomically(bed.out("receipt.png"), "scan");
        request.receipt = bed.out("receipt.png");
        const IssuedDocument submitted = SubmitPaper(bed.context).run(request).document;
        QVERIFY(submitted.state() == DocumentState::Submitted);
        const Submission& submission = submitted.submissions.front();
        QCOMPARE(readFileBounded(submission.receipt, 100), QByteArray("scan"));
        QCOMPARE(submission.receiptSha256, Sha256::hexOf("scan"));
        QVERIFY(SubmitPaper(bed.context).prospect(request).before.contains(QStringLiteral("持参")));
        QCOMPARE(ProfileFixture::refusal([&] { SubmitPaper(bed.context).run(request); }), ErrorCode::Conflict); // twice by mistake
        QCOMPARE(IssuedDocument(drawIssued(bed.context, issued.no).issued).submissions.size(), 1u);
        request.again = QStringLiteral("手段の記録誤り");
        request.means = QStringLiteral("郵送");
        const IssuedDocument again = SubmitPaper(bed.context).run(request).document;
        QCOMPARE(again.submissions.size(), 2u);
        QCOMPARE(again.submissions.back().note, request.again);
        QVERIFY(verifyAudit(bed.context, {}).ok);
    }

    void submittedPapersCountForTheirCase()
    {
        Bed bed;
        const QString no = bed.advisoryCase();
        const auto reports = [&] { return openCaseFile(bed.context, no).reports; };
        const auto reporting = [&] { return openCaseFile(bed.context, no).detail.subject.reporting; };

        // Nothing was decided yet: the submission stays true, the 30-day report does not count, and everybody is told.
        PaperRequest policy;
        policy.form = QStringLiteral("F-06");
        policy.subject = no;
        SubmitPaper::Request handed;
        handed.no = bed.issue(policy).no;
        handed.means = QStringLiteral("持参");
        const SubmitPaper::Prospect before = SubmitPaper(bed.context).prospect(handed);
        QCOMPARE(before.warnings.size(), 1);
        QVERIFY(before.reasonHelps);
        handed.reason = QStringLiteral("協議中のため");
        QVERIFY(SubmitPaper(bed.context).prospect(handed).warnings.isEmpty());
        handed.reason.clear();
        const SubmitPaper::Result refused = SubmitPaper(bed.context).run(handed);
        QVERIFY(refused.document.state() == DocumentState::Submitted);
        QCOMPARE(refused.warnings.size(), 1);
        QVERIFY2(refused.warnings.front().contains(no) && refused.warnings.front().contains(handed.no), qPrintable(refused.warnings.front()));
        QVERIFY(reporting() == AdvisoryReporting::None);
        QVERIFY(reports().empty());
        QCOMPARE(openCaseFile(bed.context, no).detail.events.back().kind, QStringLiteral("reportNotCounted"));

        const IssuedDocument first = bed.submit("F-05", no);
        QVERIFY(reporting() == AdvisoryReporting::First);
        QCOMPARE(reports().size(), 1u);
        QCOMPARE(reports().front().documentNo, first.no);
        QCOMPARE(reports().front().to, QStringLiteral("○○課 ○○様"));
        QVERIFY(reports().front().late);

        SubmitPaper::Request again;
        again.no = first.no;
        again.means = QStringLiteral("電子メール");
        again.again = QStringLiteral("紙のほか電子メールでも提出");
        SubmitPaper(bed.context).run(again);
        QCOMPARE(reports().size(), 1u); // the same paper twice is one report

        const IssuedDocument followUp = bed.submit("F-05", no);
        QCOMPARE(followUp.branch, 2);
        QVERIFY(reporting() == AdvisoryReporting::Interim);
        QCOMPARE(reports().back().documentNo, followUp.no);

        QVERIFY(bed.submit("F-18", no).state() == DocumentState::Submitted); // before the 30-day report
        QVERIFY(reporting() == AdvisoryReporting::Interim);

        // Mended days later: the paper counts from the day on which it was handed in.
        const QDateTime handedAt = refused.document.submissions.front().at;
        bed.at(QDate(2026, 12, 20), QTime(9, 0));
        reportCases(bed.context, {no}, {AdvisoryReporting::ThirtyDay, QStringLiteral("協議中のため"), {}, {}, handed.no, {}});
        QVERIFY(reporting() == AdvisoryReporting::ThirtyDay);
        QCOMPARE(reports().back().at, handedAt);
        QVERIFY(!reports().back().late);
        QVERIFY(SubmitPaper(bed.context).prospect(handed).warnings.isEmpty());
        QVERIFY(verifyAudit(bed.context, {}).ok);
    }

    void aReasonLetsAPaperCountWhileTheConsultationGoesOn()
    {
        Bed bed;
        const QString no = bed.advisoryCase();
        PaperRequest policy;
        policy.form = QStringLiteral("F-06");
        policy.subject = no;
        SubmitPaper::Request handed;
        handed.no = bed.issue(policy).no;
        handed.means = QStringLiteral("持参");
        handed.reason = QStringLiteral("停止時間について協議中のため");
        handed.nextOn = QDate(2026, 12, 25);
        QVERIFY(SubmitPaper(bed.context).run(handed).warnings.isEmpty());
        const CaseFile file = openCaseFile(bed.context, no);
        QVERIFY(file.detail.subject.reporting == AdvisoryReporting::ThirtyDay);
        QCOMPARE(file.reports.front().reason, handed.reason);
        QCOMPARE(file.reports.front().nextOn, handed.nextOn);
    }

    void onePaperStandsForSeveralCases()
    {
        Bed bed;
        const QStringList both{bed.advisoryCase(QDate(2026, 12, 18)), bed.advisoryCase(QDate(2026, 12, 25))};
        const auto reporting = [&](const QString& no) { return openCaseFile(bed.context, no).detail.subject.reporting; };
        assessCase(bed.context, both.front(), {{}, QStringLiteral("静的サイトのため影響は小さい"), {}, {}, {}});

        const IssuedDocument first = bed.submit("F-05", both.join(u'、'));
        QCOMPARE(subjectNumbers(first.subject), both);
        const QString text = textOf(first.file);
        for (const QString& no : both) {
            QVERIFY2(text.contains(no), qPrintable(text));
            QVERIFY(reporting(no) == AdvisoryReporting::First);
        }
        QVERIFY(text.contains(QStringLiteral("不明（CISA KEV を確認していません）"))); // never printed as "not listed"
        QVERIFY(text.contains(QStringLiteral("静的サイトのため影響は小さい"))); // written with the case, printed without typing it again
        QCOMPARE(openCaseFile(bed.context, both.front()).reports.front().cases, both);

        // Without a subject it stands for every open case whose 30 days run, and its submission counts for each.
        PaperRequest policy;
        policy.form = QStringLiteral("F-06");
        SubmitPaper::Request handed;
        handed.no = bed.issue(policy).no;
        handed.means = QStringLiteral("持参");
        handed.reason = QStringLiteral("協議中のため");
        const SubmitPaper::Result result = SubmitPaper(bed.context).run(handed);
        QVERIFY(result.warnings.isEmpty());
        QCOMPARE(subjectNumbers(result.document.subject), both);
        for (const QString& no : both)
            QVERIFY(reporting(no) == AdvisoryReporting::ThirtyDay);
        PaperRequest wrong;
        wrong.form = QStringLiteral("F-05");
        wrong.subject = both.front() + QStringLiteral("、脆-2026-9999");
        QCOMPARE(ProfileFixture::refusal([&] { bed.issue(wrong); }), ErrorCode::NotFound);
    }

    void papersAboutASwitchAreNamedByTheDomain()
    {
        Bed bed;
        CutoverPlan plan;
        plan.id = QStringLiteral("6e0f0f6e-4f7b-4f3e-9f57-0a4d5d1c9a10");
        plan.domain = QStringLiteral("example.jp");
        plan.names = {plan.domain};
        plan.oldServers = {{QStringLiteral("192.0.2.10"), 0}};
        plan.newServers = {{QStringLiteral("198.51.100.20"), 0}};
        plan.createdAt = bed.clock.nowUtc();
        plan.createdBy = QStringLiteral("担当");
        CutoverSnapshot picture;
        picture.takenAt = bed.clock.nowUtc();
        picture.server = QStringLiteral("192.0.2.53:53");
        picture.sets = {{plan.domain, QStringLiteral("A"), 86'400, {QStringLiteral("192.0.2.10")}},
                        {plan.domain, QStringLiteral("MX"), 86'400, {QStringLiteral("10 mail.example.jp.")}}};
        {
            const auto ledger = bed.context.openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            const ledger::CutoverTable table(*ledger);
            table.insert(transaction, plan);
            table.append(transaction, plan.id, picture);
            transaction.commit();
        }
        PaperRequest request;
        request.form = QStringLiteral("F-10");
        const auto drawn = [&](const QString& subject) {
            request.subject = subject;
            makePaper(bed.context, request, {bed.out("cutover.pdf"), {}, {}}, bed.job);
            return textOf(bed.out("cutover.pdf"));
        };
        QVERIFY(drawn({}).contains(QStringLiteral("申請区分"))); // an honest draft
        QVERIFY(!drawn({}).contains(QStringLiteral("10 mail.example.jp.")));
        QVERIFY(drawn(QStringLiteral("EXAMPLE.jp")).contains(QStringLiteral("■②切替")));
        const QString reduction = drawn(QStringLiteral("example.jp/ttl"));
        QVERIFY(reduction.contains(QStringLiteral("■①TTL短縮")) && reduction.contains(QStringLiteral("10 mail.example.jp.")));
        QVERIFY(!reduction.contains(plan.id));
        QVERIFY(drawn(plan.id + QStringLiteral("/rollback")).contains(QStringLiteral("■④切戻し")));
        QCOMPARE(ProfileFixture::refusal([&] { drawn(QStringLiteral("/switch")); }), ErrorCode::BadInput);
        QCOMPARE(ProfileFixture::refusal([&] { drawn(QStringLiteral("example.net")); }), ErrorCode::NotFound);
        QCOMPARE(ProfileFixture::refusal([&] { drawn(QStringLiteral("example.jp/something")); }), ErrorCode::BadInput);
        // One spelling: the same application is not issued twice.
        request.subject = QStringLiteral("Example.JP");
        bed.issue(request);
        request.subject = QStringLiteral("example.jp/switch");
        QCOMPARE(ProfileFixture::refusal([&] { bed.issue(request); }), ErrorCode::Conflict);
        request.form = QStringLiteral("F-11b");
        QVERIFY(drawn(QStringLiteral("example.jp")).contains(QStringLiteral("未完了")));
        request.form = QStringLiteral("F-17");
        QCOMPARE(ProfileFixture::refusal([&] { drawn(QStringLiteral("変-2026-0099")); }), ErrorCode::NotFound);
    }

    void theListSaysWhatIsDue()
    {
        Bed bed;
        const auto stateOf = [&](const char* form) {
            for (const PaperRow& row : listForms(bed.context, {})) {
                if (row.form == QLatin1String(form))
                    return row;
            }
            return PaperRow();
        };
        QVERIFY(stateOf("F-01").state == PaperState::Due);
        QCOMPARE(stateOf("F-01").due, QDate(2026, 12, 7)); // fifth open day of December
        bed.at(QDate(2026, 12, 8), QTime(9, 0));
        QVERIFY(stateOf("F-01").state == PaperState::Overdue);
        bed.at(QDate(2026, 12, 2), QTime(9, 0));
        editPaper(bed.context, Bed::monthly(), {{QStringLiteral("summary"), QStringLiteral("下書き")}});
        QVERIFY(stateOf("F-01").state == PaperState::Draft);
        const IssuedDocument issued = bed.issue(Bed::monthly());
        QVERIFY(stateOf("F-01").state == PaperState::Issued);
        QCOMPARE(stateOf("F-01").no, issued.no);
        SubmitPaper::Request request;
        request.no = issued.no;
        request.means = QStringLiteral("電子メール");
        SubmitPaper(bed.context).run(request);
        QVERIFY(stateOf("F-01").state == PaperState::Submitted);
        RequestLogs::Request asked;
        asked.by = QStringLiteral("○○課");
        asked.purpose = QStringLiteral("調査");
        const LogHandover handover = RequestLogs(bed.context).run(asked);
        QVERIFY(stateOf("F-08").state == PaperState::Due);
        QCOMPARE(stateOf("F-08").subject, handover.no);
        PaperRequest request8;
        request8.form = QStringLiteral("F-08");
        request8.subject = handover.no;
        QVERIFY(textOf(bed.issue(request8).file).contains(QStringLiteral("抽出前")));
        request8.subject = QStringLiteral("LOG-2026-099");
        QCOMPARE(ProfileFixture::refusal([&] { bed.issue(request8); }), ErrorCode::NotFound);
    }

    /// What is over still owes its paper: a case that is closed, an incident that is closed, logs that were handed over.
    void whatIsOverStillAsksForItsPaper()
    {
        Bed bed;
        const auto row = [&](const char* form) {
            for (const PaperRow& each : listForms(bed.context, {})) {
                if (each.form == QLatin1String(form))
                    return each;
            }
            return PaperRow();
        };
        const QString no = bed.incident();
        const auto change = [&](const std::function<void(Incident&)>& how) {
            const auto ledger = bed.context.openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            Incident incident = *ledger::IncidentTable(*ledger).find(no);
            how(incident);
            ledger::IncidentTable(*ledger).update(transaction, incident);
            transaction.commit();
        };
        change([&](Incident& incident) { incident.serviceRestoredAt = bed.clock.nowUtc(); });
        QVERIFY(row("F-04a").state == PaperState::Overdue);
        QCOMPARE(row("F-04b").due, QDate(2026, 12, 8));
        IncidentReport report;
        report.kind = IncidentReportKind::Final;
        report.sentTo = QStringLiteral("○○課 ○○様");
        report.means = QStringLiteral("電話");
        bed.at(QDate(2026, 12, 1), QTime(9, 5));
        recordIncidentReport(bed.context, no, report);
        change([&](Incident& incident) { incident.state = IncidentState::Closed; });
        QVERIFY2(row("F-04a").state == PaperState::None, "the final report is what is owed now");
        QVERIFY(row("F-04b").state == PaperState::Due);
        QCOMPARE(row("F-04b").subject, no);
        QVERIFY(row("F-04b").title.contains(QStringLiteral("書面未発行")));
        QCOMPARE(viewIncident(bed.context, no).reportPapers.size(), 1);
        QVERIFY(bed.submit("F-04b", no).state() == DocumentState::Submitted);
        QVERIFY(row("F-04b").state == PaperState::Submitted);
        const IncidentView view = viewIncident(bed.context, no);
        QCOMPARE(view.reportPapers.back(), QStringLiteral("秋保第R8-0001号"));
        QVERIFY(view.dossier.reports.back().kind == IncidentReportKind::Final);
        change([&](Incident& incident) { incident.state = IncidentState::Prevention; });
        report.documentNo = QStringLiteral("r8-1"); // however it is written
        QCOMPARE(recordIncidentReport(bed.context, no, report).documentNo, QStringLiteral("秋保第R8-0001号"));

        const QString owed = bed.advisoryCase(); // no clock: the decision is what F-06 tells
        QVERIFY(row("F-06").state == PaperState::None);
        {
            const auto ledger = bed.context.openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            const ledger::AdvisoryCaseTable table(*ledger);
            AdvisoryCase subject = *table.find(owed);
            subject.measure = AdvisoryMeasure::AcceptRisk;
            table.update(transaction, subject);
            table.addEvent(transaction, {owed, bed.clock.nowUtc(), QStringLiteral("管理"), QStringLiteral("decided"), QStringLiteral("受容"),
                                         QJsonObject{{QStringLiteral("policy"), toString(subject.measure)}}});
            transaction.commit();
        }
        QVERIFY(row("F-06").state == PaperState::Due);
        QCOMPARE(row("F-06").subject, owed);
        QCOMPARE(row("F-06").due, QDate(2026, 12, 8));
        reportCases(bed.context, {owed}, {AdvisoryReporting::ThirtyDay, {}, {}, {}, {}, {}}); // noted down without a paper: the case is closed
        QVERIFY(!openCaseFile(bed.context, owed).detail.subject.open());
        QVERIFY(row("F-06").state == PaperState::Due);
        QVERIFY(row("F-06").title.contains(QStringLiteral("書面未発行")));
        reportCases(bed.context, {owed}, {AdvisoryReporting::ThirtyDay, {}, QStringLiteral("○○課"), QStringLiteral("電子メール"), {}, {}});
        QVERIFY2(row("F-06").state == PaperState::None, "said to whom and how");

        RequestLogs::Request asked;
        asked.by = QStringLiteral("○○課");
        asked.purpose = QStringLiteral("調査");
        LogHandover handover = RequestLogs(bed.context).run(asked);
        {
            const auto ledger = bed.context.openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            handover.state = HandoverState::Handed;
            handover.handedAt = bed.clock.nowUtc();
            handover.handedTo = QStringLiteral("○○課 ○○様");
            ledger::LogHandoverTable(*ledger).update(transaction, handover);
            transaction.commit();
        }
        QVERIFY(row("F-08").state == PaperState::Due);
        QCOMPARE(row("F-08").subject, handover.no);
        QVERIFY(bed.submit("F-08", handover.no).state() == DocumentState::Submitted);
        QVERIFY(row("F-08").state == PaperState::Submitted);
    }

    /// Changes, consultations, people and rounds ask as well, and what was told once is asked for again when it changes.
    void everyRecordAsksForItsPaper()
    {
        Bed bed;
        const auto row = [&](const char* form) {
            for (const PaperRow& each : listForms(bed.context, {})) {
                if (each.form == QLatin1String(form))
                    return each;
            }
            return PaperRow();
        };
        const auto issue = [&](const char* form, const QString& subject) {
            PaperRequest request;
            request.form = QLatin1String(form);
            request.subject = subject;
            bed.issue(request);
        };
        for (const char* form : {"F-09", "F-13", "F-15", "F-20", "F-22"})
            QVERIFY2(row(form).state == PaperState::None, form);
        {
            const auto ledger = bed.context.openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            const ledger::ChangeTable changes(*ledger);
            for (const ChangeWorkKind kind : {ChangeWorkKind::Normal, ChangeWorkKind::Standard}) {
                ChangeWork change;
                change.no = kind == ChangeWorkKind::Normal ? QStringLiteral("変-2026-0001") : QStringLiteral("変-2026-0002");
                change.siteId = test::kSiteId;
                change.title = QStringLiteral("設定の変更");
                change.kind = kind;
                change.openedAt = bed.clock.nowUtc().addSecs(-7200);
                change.openedBy = QStringLiteral("担当");
                change.state = ChangeWorkState::Closed;
                change.closedAt = bed.clock.nowUtc();
                change.closedBy = QStringLiteral("管理");
                changes.insert(transaction, change);
            }
            DailyRecord round;
            round.siteId = test::kSiteId;
            round.day = QDate(2026, 11, 30);
            round.startedAt = round.endedAt = round.signedAt = bed.clock.nowUtc().addSecs(-3600);
            round.startedBy = round.signedBy = QStringLiteral("担当");
            round.no = ledger::DailyRecordTable(*ledger).nextNumber(round.day);
            ledger::DailyRecordTable(*ledger).insert(transaction, round);
            transaction.commit();
        }
        QVERIFY(row("F-09").state == PaperState::Due);
        QCOMPARE(row("F-09").due, QDate(2026, 12, 8));
        issue("F-09", row("F-09").subject);
        QVERIFY2(row("F-09").state == PaperState::Issued, "a routine change is told by the monthly report");
        QCOMPARE(row("F-15").due, QDate(2026, 12, 1));
        issue("F-15", row("F-15").subject);
        QVERIFY(row("F-15").state == PaperState::Issued);

        ConsultationRecord question;
        question.subject = QStringLiteral("ログの保存期間");
        question.askedOf = QStringLiteral("○○課");
        question.dueOn = QDate(2026, 12, 15);
        const QString no = AddConsultation(bed.context).run(question, {}).no;
        QCOMPARE(row("F-22").due, question.dueOn);
        QVERIFY(row("F-20").state == PaperState::None);
        bed.at(QDate(2026, 12, 1), QTime(10, 0));
        issue("F-22", {});
        QVERIFY(row("F-22").state == PaperState::Issued);
        bed.at(QDate(2026, 12, 2), QTime(10, 0));
        concludeConsultation(bed.context, no, QStringLiteral("1年"), QStringLiteral("○○様、担当"), {});
        QVERIFY(row("F-20").state == PaperState::Due);
        QCOMPARE(row("F-20").title, no);
        bed.at(QDate(2026, 12, 2), QTime(11, 0));
        issue("F-20", {});
        QVERIFY(row("F-20").state == PaperState::Issued);
    }

    void badFieldsAndPlacesAreNamed()
    {
        Bed bed;
        QCOMPARE(ProfileFixture::refusal([&] { editPaper(bed.context, Bed::monthly(), {{QStringLiteral("nothing"), QStringLiteral("x")}}); }), ErrorCode::BadInput);
        QCOMPARE(ProfileFixture::refusal([&] { editPaper(bed.context, Bed::monthly(), {{QStringLiteral("summary"), QString(20'001, u'x')}}); }), ErrorCode::BadInput);
        QVERIFY(::geteuid() != 0); // root may write everywhere
        QVERIFY(QDir().mkpath(bed.out("closed")));
        QVERIFY(QFile::setPermissions(bed.out("closed"), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const ErrorCode code = ProfileFixture::refusal([&] { makePaper(bed.context, Bed::monthly(), {bed.out("closed/x.pdf"), {}, {}}, bed.job); });
        QVERIFY(code == ErrorCode::PermissionDenied || code == ErrorCode::LocalIo);
        QFile::setPermissions(bed.out("closed"), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QCOMPARE(ProfileFixture::refusal([&] { makePaper(bed.context, Bed::monthly(), {}, bed.job); }), ErrorCode::BadInput);
    }

    void consultationsAreAnsweredOnce()
    {
        Bed bed;
        ConsultationRecord question;
        QCOMPARE(ProfileFixture::refusal([&] { AddConsultation(bed.context).run(question, {}); }), ErrorCode::BadInput);
        question.subject = QStringLiteral("ログの保存期間");
        question.askedOf = QStringLiteral("○○課");
        const ConsultationRecord open = AddConsultation(bed.context).run(question, {});
        QCOMPARE(open.no, QStringLiteral("協-2026-001"));
        QCOMPARE(listConsultations(bed.context, true).size(), 1u);
        QCOMPARE(ProfileFixture::refusal([&] { concludeConsultation(bed.context, open.no, QStringLiteral("1年"), {}, {}); }), ErrorCode::BadInput);
        concludeConsultation(bed.context, open.no, QStringLiteral("1年"), QStringLiteral("○○様、担当"), {});
        QVERIFY(listConsultations(bed.context, true).empty());
        QCOMPARE(ProfileFixture::refusal([&] { concludeConsultation(bed.context, open.no, QStringLiteral("2年"), QStringLiteral("x"), {}); }), ErrorCode::Conflict);
        QCOMPARE(ProfileFixture::refusal([&] { concludeConsultation(bed.context, QStringLiteral("協-1"), QStringLiteral("x"), {}, {}); }), ErrorCode::NotFound);
    }
};

QTEST_MAIN(tst_papers)
#include "tst_papers.moc"
