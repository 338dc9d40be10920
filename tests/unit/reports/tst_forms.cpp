#include "samplefacts.h"

#include "reports/compose.h"
#include "reports/form.h"
#include "reports/htmlwriter.h"
#include "reports/odtwriter.h"
#include "reports/painter.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace akimori;
using namespace akimori::reports;
using test::Amount;

namespace {

QString name(Amount fill)
{
    return fill == Amount::Empty ? QStringLiteral("empty") : fill == Amount::Normal ? QStringLiteral("normal") : QStringLiteral("much");
}

void collectTexts(const std::vector<Block>& blocks, QStringList& texts)
{
    for (const Block& block : blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            texts << paragraph->text;
        if (const auto* heading = std::get_if<Heading>(&block))
            texts << heading->text;
        if (const auto* fields = std::get_if<FieldTable>(&block)) {
            for (const Field& field : fields->fields)
                texts << field.label << field.value;
        }
        if (const auto* table = std::get_if<GridTable>(&block)) {
            for (const Column& column : table->columns)
                texts << column.title;
            for (const QStringList& row : table->rows)
                texts += row;
        }
    }
}

QStringList textsOf(const Document& document)
{
    QStringList texts;
    collectTexts(document.body, texts);
    for (const Enclosure& enclosure : document.enclosures)
        collectTexts(enclosure.blocks, texts);
    return texts;
}

QString withoutBlanks(QString text)
{
    return text.remove(u' ').remove(u'\n').remove(QChar(0x3000));
}

} // namespace

/// Every official form with nothing, with an ordinary month and with more than fits.
class tst_forms : public QObject
{
    Q_OBJECT

private slots:
    void everyFormIsListedOnce()
    {
        QCOMPARE(allForms().size(), 26u);
        QStringList ids;
        for (const Form& form : allForms()) {
            QVERIFY(!ids.contains(form.id));
            ids << form.id;
            const FormText text = FormText::load(form.id);
            for (const char* key : {"name", "rule", "title", "letter"})
                QVERIFY2(text.has(QLatin1String(key)), qPrintable(form.id + QLatin1String(key)));
        }
        QCOMPARE(formById(QStringLiteral("f-1")).id, QStringLiteral("F-01"));
        QCOMPARE(formById(QStringLiteral("F-04A")).id, QStringLiteral("F-04a"));
        QVERIFY_THROWS_EXCEPTION(Error, formById(QStringLiteral("F-99")));
    }

    void drawn_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<Amount>("fill");
        for (const Form& form : allForms()) {
            for (const Amount fill : {Amount::Empty, Amount::Normal, Amount::Overflowing})
                QTest::newRow(qPrintable(form.id + u' ' + name(fill))) << form.id << fill;
        }
    }

    void drawn()
    {
        QFETCH(QString, form);
        QFETCH(Amount, fill);
        const Document document = formById(form).build(test::sampleFacts(fill, form), FormText::load(form));
        QCOMPARE(document.form, form);
        QVERIFY(!document.title.isEmpty());
        const QStringList texts = textsOf(document);
        QVERIFY(!texts.isEmpty());
        for (const QString& text : texts)
            QVERIFY2(!text.trimmed().isEmpty(), "an empty field on the paper");
        if (fill == Amount::Empty) {
            for (const QString& text : texts)
                QVERIFY2(!text.contains(QStringLiteral("異常は認められませんでした")), qPrintable(text));
        }
        // Frozen and read back it is the same paper.
        const QByteArray json = toJson(document);
        QCOMPARE(toJson(documentFromJson(json)), json);

        const FontSet fonts = FontSet::installed();
        const Layout layout = compose(document, fonts);
        QVERIFY2(layout.warnings.isEmpty(), qPrintable(layout.warnings.join(u'\n')));
        QString painted;
        for (const Page& page : layout.pages) {
            for (const TextRun& run : page.texts) {
                const double right = run.baseline.x() + run.widthMm;
                QVERIFY2(run.baseline.x() >= run.cell.left() - 0.01 && right <= run.cell.right() + 0.01, qPrintable(run.text));
                QVERIFY2(run.baseline.y() - run.points * 0.31 >= run.cell.top() - 0.1 && run.baseline.y() <= run.cell.bottom() + 0.01,
                         qPrintable(run.text));
                QVERIFY2(QRectF(20, 5, page.size.width() - 35, page.size.height() - 10).contains(run.cell), qPrintable(run.text));
                painted += run.text;
            }
        }
        painted = withoutBlanks(painted);
        for (const QString& text : texts) {
            for (const QString& line : text.split(u'\n')) {
                const QString wanted = withoutBlanks(line);
                if (wanted.size() < 60) // longer ones may be cut by a page or interleaved with the next column
                    QVERIFY2(painted.contains(wanted), qPrintable(line));
            }
        }
        QVERIFY(layout.pages.back().texts.size() > 3);
        // For people to look at.
        const QString folder = qEnvironmentVariable("AKIMORI_PAPERS");
        if (!folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            const QString stem = QStringLiteral("%1/%2-%3").arg(folder, form, name(fill));
            for (const auto& [ending, bytes] : {std::pair(QStringLiteral(".pdf"), pdfOf(document, layout, fonts)),
                                                std::pair(QStringLiteral(".odt"), odtOf(document)), std::pair(QStringLiteral(".html"), htmlOf(document))}) {
                QFile file(stem + ending);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(bytes);
            }
        }
    }

    void onlyACompleteMonthIsClean()
    {
        const FormText text = FormText::load(QStringLiteral("F-03b"));
        Facts facts = test::sampleFacts(Amount::Normal, QStringLiteral("F-03b"));
        facts.findings.clear();
        for (ScanFact& scan : facts.scans) {
            scan.findings = 0;
            scan.scan.verdict = Verdict::Ok;
        }
        const auto says = [&](const Facts& given) { return textsOf(formById(QStringLiteral("F-03b")).build(given, text)).join(u'\n'); };
        QVERIFY(says(facts).contains(QStringLiteral("異常は認められませんでした")));

        Facts unchecked = facts;
        unchecked.scans[4].unchecked = 1;
        unchecked.scans[4].scan.verdict = Verdict::Unchecked;
        unchecked.scans[4].why = QStringLiteral("権限がありません。");
        QVERIFY(!says(unchecked).contains(QStringLiteral("異常は認められませんでした")));
        QVERIFY(says(unchecked).contains(QStringLiteral("権限がありません。")));

        Facts missing = facts;
        missing.scans.erase(missing.scans.begin() + 6);
        QVERIFY(!says(missing).contains(QStringLiteral("異常は認められませんでした")));
        QVERIFY(says(missing).contains(QStringLiteral("検査の記録がありません。")));

        Facts running = facts; // the month is not over: later days are neither checked nor missing
        running.now = test::jstAt(10, 23);
        std::erase_if(running.scans, [&](const ScanFact& scan) { return scan.scan.startedAt > running.now; });
        QVERIFY(says(running).contains(QStringLiteral("未到来")));
        QVERIFY(!says(running).contains(QStringLiteral("検査の記録がありません。")));
    }

    /// Nothing was due before the site was registered: the paper counts the days as the duty does, and says which it left out.
    void daysBeforeTheSiteAreNeitherCheckedNorMissing()
    {
        for (const QString& form : {QStringLiteral("F-01"), QStringLiteral("F-03b")}) {
            const FormText text = FormText::load(form);
            Facts facts = test::sampleFacts(Amount::Normal, form);
            facts.scansDueFrom = QDate(2026, 11, 10);
            std::erase_if(facts.scans, [&](const ScanFact& scan) { return jst::date(scan.scan.startedAt) < facts.scansDueFrom; });
            const QString paper = textsOf(formById(form).build(facts, text)).join(u'\n');
            QVERIFY(!paper.contains(QStringLiteral("検査の記録がありません。")));
            if (form != QLatin1String("F-01"))
                continue;
            QVERIFY(paper.contains(QStringLiteral("21日のうち21日")));
            QVERIFY(paper.contains(QStringLiteral("令和8年11月10日（火）より前の9日は")));
            QVERIFY(paper.contains(QStringLiteral("検査対象外（サイトの公開・登録前）")));
        }
    }

    /// What systems and this program say to an operator never reaches the city: no English of libraries, no option to type, no
    /// internal id. What a person wrote stays as it is.
    void noPaperSpeaksTheLanguageOfMachines_data()
    {
        QTest::addColumn<QString>("form");
        for (const Form& form : allForms())
            QTest::newRow(qPrintable(form.id)) << form.id;
    }
    void noPaperSpeaksTheLanguageOfMachines()
    {
        QFETCH(QString, form);
        const QString said = QStringLiteral("接続できませんでした（Connection refused）。DNSKEY: NXDOMAIN。The name: no such file or directory。ネームサーバを --authority で指定してください。「site test」で確かめてください。");
        Facts facts = test::sampleFacts(Amount::Normal, form);
        for (Generation& each : facts.generations)
            each.warnings = {said};
        for (Run& each : facts.runs)
            each.detail = said;
        Run failed;
        failed.job = QStringLiteral("backup.data");
        failed.plannedFor = failed.startedAt = test::jstAt(3, 21);
        failed.outcome = RunOutcome::Failed;
        failed.detail = said;
        facts.runs.push_back(failed);
        for (ScanFact& each : facts.scans) {
            each.scan.failure = said;
            each.scan.verdict = Verdict::Unchecked;
        }
        for (IncidentDossier& each : facts.incidents)
            each.incident.monitoring = each.incident.measured = said;
        facts.handoverGaps = {said};
        for (DailyRecord& each : facts.rounds) {
            for (RoundResult& result : each.results)
                result.detail = said;
        }
        for (Restore& each : facts.restores)
            each.failure = said;
        for (MaintenanceWindow& each : facts.maintenance)
            each.id = QStringLiteral("MW-20261101-01");
        for (CaseFact& each : facts.cases) {
            each.subject.reason = said;
            each.subject.judgedByPerson = false;
        }
        if (facts.duties) {
            for (DutyRow& each : facts.duties->rows) {
                each.why = each.ask = said;
                each.state = DutyState::NeedsConfirmation;
            }
        }
        if (facts.cutoverPaper) {
            for (CutoverChecklistRow& each : facts.cutoverPaper->checklist) {
                each.automatic = true;
                each.observed = said;
            }
            for (CutoverStep& each : facts.cutoverPaper->completion.remaining) {
                each.automatic = true;
                each.observed = said;
            }
            for (CutoverEvent& each : facts.cutoverPaper->completion.problems)
                each.text = said;
        }
        const QString own = QStringLiteral("apt-get --only-upgrade で適用し、Connection refused を確認");
        for (const QString& name : FormText::load(form).keys(QStringLiteral("input.")))
            facts.texts.insert(name, own);
        const Document document = formById(form).build(facts, FormText::load(form));
        QString paper = textsOf(document).join(u'\n') + document.title + document.opening;
        paper.remove(own);
        static const QRegularExpression machine(
            QStringLiteral("connection refused|no such file|nxdomain|--[a-z]{3}|「site test」|\\b(?:MW|INC|EX)-[0-9]|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}|\\b[BMSTHRG]-[0-9]{1,2}\\b"),
            QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch found = machine.match(paper);
        QVERIFY2(!found.hasMatch(), qPrintable(paper.mid(std::max<qsizetype>(0, found.capturedStart() - 60), 160)));
    }

    /// A past month is what it was: generations that were discarded since are listed, and one warning stands there once.
    void aPastMonthListsItsGenerations()
    {
        for (const QString& form : {QStringLiteral("F-01"), QStringLiteral("F-02")}) {
            Facts facts = test::sampleFacts(Amount::Normal, form);
            for (Generation& each : facts.generations)
                each.warnings = {QStringLiteral("%1件のファイルの時刻を秒単位で記録しました。").arg(each.files)};
            DiscardedFact gone{facts.generations.back(), jst::toUtc(QDate(2026, 12, 20), QTime(3, 0)), QStringLiteral("自動"), QStringLiteral("保管期間")};
            facts.generations.pop_back();
            facts.discarded = {gone};
            facts.generations.front().takenAt = jst::toUtc(QDate(2026, 12, 5), QTime(21, 30)); // of the next month
            const QString later = facts.generations.front().id = QStringLiteral("20261205-213000");
            facts.now = jst::toUtc(QDate(2026, 12, 25), QTime(9, 0));
            const QStringList texts = textsOf(formById(form).build(facts, FormText::load(form)));
            const QString paper = texts.join(u'\n');
            QVERIFY2(paper.contains(gone.generation.id), qPrintable(form));
            QVERIFY(paper.contains(QStringLiteral("R8.12.20廃棄")));
            QVERIFY(!paper.contains(later));
            QCOMPARE(paper.count(QStringLiteral("秒単位で記録しました。")), 1);
            QVERIFY(paper.contains(QStringLiteral("数値は取得日により異なります")));
            QVERIFY2(form != QLatin1String("F-02") || !paper.contains(QStringLiteral("R8.12.20 03:00")), "it was not discarded in that month");
        }
    }

    void aSwitchIsOnlyCompleteWithoutRemainingWork()
    {
        const FormText text = FormText::load(QStringLiteral("F-11b"));
        const auto titleOf = [&](const Facts& given) { return formById(QStringLiteral("F-11b")).build(given, text).title; };
        Facts facts = test::sampleFacts(Amount::Normal, QStringLiteral("F-11b"));
        QVERIFY(titleOf(facts).contains(QStringLiteral("未完了")));
        facts.cutoverPaper->completion.remaining.clear();
        QCOMPARE(titleOf(facts), QStringLiteral("DNS切替完了報告"));
        facts.cutoverPaper->completion.rolledBackAt = test::jstAt(21, 9);
        QVERIFY(titleOf(facts).contains(QStringLiteral("未完了")));
        // No record: neither "no problem" nor "no rollback" may stand on the paper.
        const QStringList draft = textsOf(formById(QStringLiteral("F-11b")).build(test::sampleFacts(Amount::Empty, QStringLiteral("F-11b")), text));
        QVERIFY(!draft.contains(QStringLiteral("なし")));
        QVERIFY(!draft.contains(QStringLiteral("記録された不具合はありません。")));
    }

    void theApplicationNamesWhatMustNotChange()
    {
        const QString form = QStringLiteral("F-10");
        const Document document = formById(form).build(test::sampleFacts(Amount::Normal, form), FormText::load(form));
        const QString texts = textsOf(document).join(u'\n');
        QVERIFY(texts.contains(QStringLiteral("■②切替")) && texts.contains(QStringLiteral("□①TTL短縮")));
        QVERIFY(texts.contains(QStringLiteral("10 mail.example.jp.")));
        QVERIFY(texts.contains(QStringLiteral("www.example.jp. 300 IN A 198.51.100.20")));
        QVERIFY(!texts.contains(QStringLiteral("plan-1")));
        QVERIFY(document.addressee.startsWith(QStringLiteral("ドメイン【example.jp】管理者")));
    }

    void aServerThatLeftThePlanStillHasANameOnThePaper()
    {
        const QString form = QStringLiteral("F-11b");
        Facts facts = test::sampleFacts(Amount::Normal, form);
        CutoverStep step;
        step.id = QStringLiteral("tls@198.51.100.20:443");
        step.title = QStringLiteral("証明書（198.51.100.20:443）");
        facts.cutovers.back().steps.push_back(step);
        facts.cutoverPaper->completion.problems = {
            {test::jstAt(12, 9), QStringLiteral("担当　○○"), QStringLiteral("tls@192.0.2.99:443"), QStringLiteral("check"),
             QStringLiteral("ng"), QStringLiteral("別の名前の証明書")}};
        QVERIFY(textsOf(formById(form).build(facts, FormText::load(form))).contains(QStringLiteral("証明書（192.0.2.99:443）")));
    }

    void internationalDomainsStandInBothForms()
    {
        for (const char* form : {"F-10", "F-11a", "F-11b"}) {
            const QString id = QLatin1String(form);
            Facts facts = test::sampleFacts(Amount::Normal, id);
            facts.cutoverPaper->plan.domain = facts.cutoverPaper->completion.domain = QStringLiteral("xn--wgv71a119e.jp");
            const QStringList texts = textsOf(formById(id).build(facts, FormText::load(id)));
            QVERIFY2(texts.contains(QStringLiteral("日本語.jp（xn--wgv71a119e.jp）")), form);
        }
    }

    void patchesAreOnlyDoneWhenVerified()
    {
        const QString form = QStringLiteral("F-18");
        const FormText text = FormText::load(form);
        const auto says = [&](const Facts& given) { return textsOf(formById(form).build(given, text)).join(u'\n'); };
        Facts facts = test::sampleFacts(Amount::Normal, form);
        QVERIFY(says(facts).contains(QStringLiteral("に導入版を確認")));
        QCOMPARE(formById(form).build(facts, text).title, QStringLiteral("パッチ適用完了報告"));
        facts.cases.front().work.push_back({AdvisoryMeasure::Failed, test::jstAt(11, 9), QStringLiteral("担当"), QStringLiteral("起動しない"), {}, {}, {}, {}, {}});
        QVERIFY(!says(facts).contains(QStringLiteral("に導入版を確認")));
        QVERIFY(formById(form).build(facts, text).title.contains(QStringLiteral("未完了")));
        facts.cases.front().work.clear();
        QVERIFY(says(facts).contains(QStringLiteral("適用の記録はありません（未完了）。")));
        QVERIFY(says(facts).contains(QStringLiteral("検証の記録はありません（未完了）。")));
    }

    void plannedStopsAreThoseToCome()
    {
        const QString form = QStringLiteral("F-17");
        const FormText text = FormText::load(form);
        Facts facts = test::sampleFacts(Amount::Normal, form);
        facts.subject.clear();
        const auto says = [&] { return textsOf(formById(form).build(facts, text)).join(u'\n'); };
        QVERIFY(says().contains(QStringLiteral("令和8年12月10日（木）23時00分")));
        QVERIFY(!says().contains(QStringLiteral("公開は継続")));
        facts.maintenance.front().cancelledAt = facts.now;
        QVERIFY(says().contains(QStringLiteral("予定の記録はありません。")));
        facts.subject = facts.maintenance.front().id;
        QVERIFY(says().contains(QStringLiteral("取消し")));
        facts.subject = facts.maintenance.back().id; // the site stays up
        QCOMPARE(formById(form).build(facts, text).title, QStringLiteral("保守作業のお知らせ"));
    }

    void aSuccessorGetsWhatIsOpen()
    {
        const QString form = QStringLiteral("F-14");
        const FormText text = FormText::load(form);
        const QString full = textsOf(formById(form).build(test::sampleFacts(Amount::Normal, form), text)).join(u'\n');
        for (const char* expected : {"設定の見直し", "脆-2026-0001", "未結論（回答者：○○課）", "SHA256:kkk", "秋保第R8-0003号", "deploy", "前任者 ○○"})
            QVERIFY2(full.contains(QString::fromUtf8(expected)), expected);
        // Without a site nobody looked: "nothing open" would be a claim.
        const QString draft = textsOf(formById(form).build(test::sampleFacts(Amount::Empty, form), text)).join(u'\n');
        QVERIFY(!draft.contains(QStringLiteral("未完了の脆弱性対応はありません")));
    }

    void theFirstOrganisationIsNoChange()
    {
        const QString form = QStringLiteral("F-19");
        const FormText text = FormText::load(form);
        Facts facts = test::sampleFrame();
        test::addOrganisation(facts);
        const auto says = [&] { return textsOf(formById(form).build(facts, text)).join(u'\n'); };
        QVERIFY(says().contains(QStringLiteral("変更の記録はありません。")));
        test::addStaffChange(facts, 1);
        QVERIFY(says().contains(QStringLiteral("令和9年1月1日")));
        QVERIFY(says().contains(QStringLiteral("交代")));
        facts.texts.insert(QStringLiteral("date"), QStringLiteral("2026-11-15"));
        QVERIFY(says().contains(QStringLiteral("変更の記録はありません。")));
    }

    /// What the record says stands on the paper; what it does not say is 調査中 or ―.
    void recordsStandOnThePaper_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("F-03a") << QStringLiteral("F-03a")
                               << QStringList{QStringLiteral("■改ざんの疑い"), QStringLiteral("/var/www/html/page1.html"), QStringLiteral("J07 難読化されたスクリプト"),
                                              QString(64, u'9'), QStringLiteral("貴市の指示による。"), QStringLiteral("公開停止"), QStringLiteral("調査中")};
        QTest::newRow("F-04a") << QStringLiteral("F-04a")
                               << QStringList{QStringLiteral("事-2026-0001"), QStringLiteral("1,420 ms"), QStringLiteral("空き容量を確保した。"),
                                              QStringLiteral("（推定）"), QStringLiteral("要（管理　○○"), QStringLiteral("復旧済"), QStringLiteral("交替　○○")};
        QTest::newRow("F-04b") << QStringLiteral("F-04b")
                               << QStringList{QStringLiteral("/var の空き容量の枯渇を確認した。"), QStringLiteral("ログの世代交代の停止"), QStringLiteral("1時間10分"),
                                              QStringLiteral("設定の見直し"), QStringLiteral("空き容量の予兆監視の追加"), QStringLiteral("調査中")};
        QTest::newRow("F-07") << QStringLiteral("F-07")
                              << QStringList{QStringLiteral("診-2026-01"), QStringLiteral("資本関係なし"), QStringLiteral("2件のうち1件"), QStringLiteral("令和7年度：緊急 0件"),
                                             QStringLiteral("shindan.pdf\nSHA-256 dddd"), QStringLiteral("再診断で解消")};
        QTest::newRow("F-12") << QStringLiteral("F-12")
                              << QStringList{QStringLiteral("第3版"), QStringLiteral("未承認"), QStringLiteral("80 % 以上"), QStringLiteral("異常：90 % 以上 / 2 回連続"),
                                             QStringLiteral("対象外：共用サーバのため"), QStringLiteral("nginx 1.22.1")};
        QTest::newRow("F-15") << QStringLiteral("F-15")
                              << QStringList{QStringLiteral("日-2026-11-24-1"), QStringLiteral("バックアップの照合"), QStringLiteral("検知事項なし"), QStringLiteral("異常は認められませんでした"),
                                             QStringLiteral("21:30　データ"), QStringLiteral("管理　○○（運用保守担当管理者")};
        QTest::newRow("F-16") << QStringLiteral("F-16")
                              << QStringList{QStringLiteral("復元訓練"), QStringLiteral("20261123-213000"), QStringLiteral("作業開始の12時間00分前"), QStringLiteral("実績 12分00秒　目標 24時間以内"),
                                             QStringLiteral("1,234件"), QStringLiteral("要確認（未協議）")};
    }

    void recordsStandOnThePaper()
    {
        QFETCH(QString, form);
        QFETCH(QStringList, wanted);
        const FormText text = FormText::load(form);
        const Facts facts = test::sampleFacts(Amount::Normal, form);
        const QString all = textsOf(formById(form).build(facts, text)).join(u'\n');
        for (const QString& each : wanted)
            QVERIFY2(all.contains(each), qPrintable(each + u'\n' + all));
        QVERIFY(!all.contains(QStringLiteral("事務上の記録")));
        QVERIFY(!all.contains(QStringLiteral("7d2f3c1e"))); // ids of the ledger and paths of this machine
        QVERIFY(!all.contains(QStringLiteral("/home/someone")));
        const QString draft = textsOf(formById(form).build(test::sampleFacts(Amount::Empty, form), text)).join(u'\n');
        for (const QString& each : wanted) {
            if (each != QStringLiteral("調査中") && each != QStringLiteral("公開停止"))
                QVERIFY2(!draft.contains(each), qPrintable(each));
        }
    }

    void aDayIsCleanOnlyWhenEveryStepIs()
    {
        const FormText text = FormText::load(QStringLiteral("F-15"));
        Facts facts = test::sampleFacts(Amount::Normal, QStringLiteral("F-15"));
        facts.rounds.front().results[2].outcome = RunOutcome::Failed;
        QString all = textsOf(formById(QStringLiteral("F-15")).build(facts, text)).join(u'\n');
        QVERIFY(!all.contains(QStringLiteral("異常は認められませんでした")));
        QVERIFY(all.contains(QStringLiteral("確認できていません")));
        facts.rounds.front().results.clear();
        all = textsOf(formById(QStringLiteral("F-15")).build(facts, text)).join(u'\n');
        QVERIFY(!all.contains(QStringLiteral("異常は認められませんでした")));
    }

    /// F-09 is computed from the record of the change; nobody has to type it in again.
    void aChangeReportTellsItsRecord()
    {
        const FormText text = FormText::load(QStringLiteral("F-09"));
        Facts facts = test::sampleFacts(Amount::Normal, QStringLiteral("F-09"));
        ChangeWork& change = facts.changes.front();
        facts.subject = change.no;
        change.scope = ChangeScope::System;
        change.purpose = QStringLiteral("目的の文");
        change.plan = QStringLiteral("計画の文");
        change.impact = QStringLiteral("影響の文");
        change.rollbackPlan = QStringLiteral("手順の文");
        change.remarks = QStringLiteral("所見の文");
        change.approvedBy = QStringLiteral("承認者　○○");
        change.approvedAt = test::jstAt(10, 9);
        change.dataBefore = facts.generations.back().id;
        change.publish = PublishSummary{{}, 3, 4, 5, 0, QByteArray(64, 'e'), QStringLiteral("r"), test::jstAt(10, 11), {}};
        change.packages = {{QStringLiteral("nginx"), QStringLiteral("1.22"), QStringLiteral("1.24")}};
        change.checks = {{QStringLiteral("表示"), ChangeCheck::Result::Unchecked, QStringLiteral("不通"), QStringLiteral("担当"), test::jstAt(10, 11)}};
        change.waived = {{ChangeStep::Baseline, QStringLiteral("省略の理由"), QStringLiteral("管理"), test::jstAt(10, 12)}};
        const QString all = textsOf(formById(QStringLiteral("F-09")).build(facts, text)).join(u'\n');
        for (const QString& word : {QStringLiteral("目的の文"), QStringLiteral("計画の文"), QStringLiteral("影響の文"), QStringLiteral("手順の文"),
                                    QStringLiteral("所見の文"), QStringLiteral("承認者　○○"), change.dataBefore, QStringLiteral("追加3件、変更4件、削除5件"),
                                    QStringLiteral("1.24"), QStringLiteral("表示：未確認。不通"), QStringLiteral("検査基準の更新：省略の理由"),
                                    QStringLiteral("切戻しは実施していません")})
            QVERIFY2(all.contains(word), qPrintable(word));
    }

    void templatesAreReadStrictly()
    {
        const FormText text = FormText::parse(QStringLiteral("F-01"), QStringLiteral("# c\nname: 甲\n  乙\ntext.x: {a}と{b}\n"));
        QCOMPARE(text.text("name"), QStringLiteral("甲\n乙"));
        QCOMPARE(text.text("text.x", {{"a", QStringLiteral("{b}")}, {"b", QStringLiteral("2")}}), QStringLiteral("{b}と2"));
        QVERIFY_THROWS_EXCEPTION(Error, text.text("text.x", {{"a", QString()}}));
        QVERIFY_THROWS_EXCEPTION(Error, text.text("text.y"));
        QVERIFY_THROWS_EXCEPTION(Error, FormText::parse(QStringLiteral("F-01"), QStringLiteral("no colon\n")));
        QVERIFY_THROWS_EXCEPTION(Error, FormText::load(QStringLiteral("F-99")));
    }
};

QTEST_MAIN(tst_forms)
#include "tst_forms.moc"
