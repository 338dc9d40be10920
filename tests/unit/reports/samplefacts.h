#pragma once

#include "base/error.h"
#include "base/jst.h"
#include "reports/facts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace akimori::test {

/// How much a sample holds: nothing, an ordinary month, or more than fits.
enum class Amount { Empty, Normal, Overflowing };

inline QDateTime jstAt(int day, int hour, int minute = 0)
{
    return jst::toUtc(QDate(2026, 11, day), QTime(hour, minute));
}

/// A text of `characters` letters in which every tenth is numbered, so that a lost piece shows.
inline QString longText(int characters)
{
    QString text;
    for (int n = 1; text.size() < characters; ++n)
        text += QStringLiteral("第%1行のとおり確認した。").arg(n);
    return text.left(characters);
}

inline reports::Facts sampleFrame()
{
    reports::Facts facts;
    facts.now = jst::toUtc(QDate(2026, 12, 1), QTime(9, 0));
    facts.from = QDate(2026, 11, 1);
    facts.until = QDate(2026, 11, 30);
    facts.author = {QStringLiteral("担当 ○○"), Role::Operator};
    facts.auditHead = QString(64, u'a');
    return facts;
}

inline void addOrganisation(reports::Facts& facts)
{
    facts.contract.title = QStringLiteral("空き家等の適切管理及び活用促進に関する広報業務");
    facts.contract.number = QStringLiteral("第123号");
    facts.contract.city = {QStringLiteral("○○市長"), QStringLiteral("宛"), QStringLiteral("建築住宅局○○課")};
    facts.contract.contractor = {QStringLiteral("○○株式会社"), QStringLiteral("○○市○○区○○町一丁目2番3号 ○○ビル4階"),
                                 QStringLiteral("代表取締役　○○　○○"), QStringLiteral("000-000-0000"), QStringLiteral("hosyu@example.jp")};
    facts.contract.termFrom = QDate(2026, 4, 1);
    facts.contract.documentPrefix = QStringLiteral("秋保");
    facts.site.id = QStringLiteral("site-1");
    facts.site.name = QStringLiteral("空き家情報サイト");
    facts.site.host = QStringLiteral("www.example.jp");
    facts.site.url = QStringLiteral("https://www.example.jp/");
    facts.site.roots = {"/var/www/html"};
    for (const auto& [name, role] : {std::pair(QStringLiteral("髙﨑　𠮷男"), Role::Responsible), std::pair(QStringLiteral("管理　○○"), Role::Manager),
                                     std::pair(QStringLiteral("担当　○○"), Role::Operator)}) {
        Person person;
        person.id = name;
        person.name = name;
        person.role = role;
        person.termFrom = QDate(2026, 4, 1);
        facts.people.push_back(person);
    }
}

inline void addBackups(reports::Facts& facts, int count)
{
    for (int i = count; i-- > 0;) {
        Generation generation;
        const QDateTime at = jstAt(1 + i % 30, 21, 30 + i / 30);
        generation.id = jst::fileStamp(at);
        generation.siteId = facts.site.id;
        generation.kind = i % 10 == 9 ? BackupKind::System : BackupKind::Data;
        generation.trigger = i % 10 == 9 ? BackupTrigger::Monthly : BackupTrigger::Daily;
        generation.takenAt = at;
        generation.files = 12'345 + i;
        generation.bytes = 1'234'567'890;
        generation.archiveBytes = 456'789'012;
        generation.verifiedAt = at.addSecs(600);
        facts.generations.push_back(generation);
    }
}

inline void addScans(reports::Facts& facts, int missingDay, int findings)
{
    for (int day = 1; day <= 30; ++day) {
        if (day == missingDay) {
            Run run;
            run.job = QStringLiteral("scan.run");
            run.siteId = facts.site.id;
            run.plannedFor = jstAt(day, 21);
            run.startedAt = run.plannedFor;
            run.outcome = RunOutcome::Failed;
            run.detail = QStringLiteral("サーバに接続できませんでした。");
            facts.runs.push_back(run);
            continue;
        }
        reports::ScanFact fact;
        fact.scan.id = jst::fileStamp(jstAt(day, 20));
        fact.scan.siteId = facts.site.id;
        fact.scan.method = QStringLiteral("server");
        fact.scan.startedAt = jstAt(day, 20);
        fact.scan.endedAt = jstAt(day, 20, 4);
        fact.scan.checked = 12'345;
        fact.findings = day == 11 ? findings : 0;
        fact.scan.verdict = fact.findings > 0 ? Verdict::Found : Verdict::Ok;
        facts.scans.push_back(fact);
    }
    for (int i = 0; i < findings; ++i) {
        Finding finding;
        finding.id = QStringLiteral("20261111-200000/%1").arg(i + 1);
        finding.root = "/var/www/html";
        finding.path = QByteArray("news/") + QByteArray::number(i) + ".html";
        finding.change = ChangeKind::Modified;
        finding.classification = FindingClass::Review;
        finding.title = QStringLiteral("承認した基準と内容が異なります。");
        finding.decision = i % 2 == 0 ? QStringLiteral("authorised") : QString();
        finding.decisionReason = i % 2 == 0 ? QStringLiteral("変更作業 変-1 による更新") : QString();
        facts.findings.push_back(finding);
    }
    facts.baselines.push_back({QStringLiteral("20261110-100000"), facts.site.id, jstAt(10, 10), QStringLiteral("管理　○○"),
                               QStringLiteral("変-2026-001"), {}, 12'345, {}, {}, {}, {}});
}

inline void addCases(reports::Facts& facts, int count, int cves)
{
    for (int i = 0; i < count; ++i) {
        reports::CaseFact fact;
        AdvisoryCase& subject = fact.subject;
        subject.no = QStringLiteral("脆-2026-%1").arg(i + 1, 4, 10, QLatin1Char('0'));
        subject.siteId = facts.site.id;
        subject.source = QStringLiteral("debian");
        subject.advisoryId = QStringLiteral("DSA-%1-1").arg(6000 + i);
        subject.package = QStringLiteral("nginx");
        subject.title = QStringLiteral("nginx におけるバッファ管理の脆弱性 %1").arg(i + 1);
        subject.severity = Severity::High;
        for (int n = 0; n < cves; ++n)
            subject.cves << QStringLiteral("CVE-2026-%1").arg(10'000 + n);
        subject.publishedOn = QDate(2026, 11, 4);
        subject.deadline = QDate(2026, 12, 4);
        subject.targetDate = QDate(2026, 12, 4);
        subject.detectedAt = jstAt(5, 9);
        subject.verdict = AdvisoryVerdict::Affected;
        subject.reason = QStringLiteral("導入版 1.22.1-9 は修正版 1.22.1-9+deb12u1 より古い。");
        subject.evidence = QStringLiteral("nginx 1.22.1-9 amd64 [installed]");
        subject.measure = AdvisoryMeasure::Apply;
        fact.advisory = Advisory();
        fact.advisory->summary = QStringLiteral("細工された要求により異常終了する可能性があります。");
        fact.advisory->packages = {{QStringLiteral("bookworm"), QStringLiteral("nginx"), QStringLiteral("1.22.1-9+deb12u1"), {}}};
        fact.events.push_back({subject.no, jstAt(6, 10), QStringLiteral("担当"), QStringLiteral("consulted"), QStringLiteral("適用することで合意"),
                               {{QStringLiteral("with"), QStringLiteral("○○課 ○○様")}, {QStringLiteral("means"), QStringLiteral("電話")}}});
        fact.events.push_back({subject.no, jstAt(6, 11), QStringLiteral("管理"), QStringLiteral("decided"), QStringLiteral("公開サービスに影響するため適用する。"), {}});
        facts.cases.push_back(std::move(fact));
    }
    for (int i = 0; i < 30; ++i) {
        AdvisoryFetch fetch;
        fetch.source = QStringLiteral("jpcert");
        fetch.at = jstAt(i + 1, 8);
        fetch.complete = i != 7;
        facts.fetches.push_back(fetch);
    }
}

inline void addWork(reports::Facts& facts, const QString& text)
{
    ChangeWork change;
    change.no = QStringLiteral("変-2026-001");
    change.siteId = facts.site.id;
    change.title = text;
    change.steps = {QJsonObject{{QStringLiteral("what"), text}, {QStringLiteral("at"), jst::iso(jstAt(10, 10))},
                                {QStringLiteral("by"), QStringLiteral("担当")}, {QStringLiteral("result"), QStringLiteral("正常")}}};
    change.state = ChangeWorkState::Closed;
    change.openedBy = QStringLiteral("担当");
    change.openedAt = jstAt(10, 9);
    change.closedBy = QStringLiteral("管理");
    change.closedAt = jstAt(10, 12);
    facts.changes.push_back(change);

    Approval approval;
    approval.id = QStringLiteral("例-1");
    approval.reason = text;
    approval.requestedBy = QStringLiteral("担当");
    approval.requestedAt = jstAt(9, 9);
    approval.decision = ApprovalDecision::Approved;
    approval.decidedBy = QStringLiteral("管理");
    approval.decidedAt = jstAt(9, 10);
    approval.means = ApprovalMeans::Telephone;
    approval.confirmUntil = QDate(2026, 11, 10);
    facts.approvals.push_back(approval);

    LogHandover handover;
    handover.no = QStringLiteral("LOG-2026-001");
    handover.siteId = facts.site.id;
    handover.requestedBy = QStringLiteral("○○課 ○○様");
    handover.purpose = text;
    handover.means = QStringLiteral("電話");
    handover.requestedAt = jstAt(12, 9);
    handover.from = jstAt(1, 0);
    handover.to = jstAt(12, 0);
    handover.kinds = {LogKind::Access, LogKind::Error};
    handover.collectedAt = jstAt(12, 10);
    handover.manifestSha256 = QByteArray(64, 'f');
    handover.lines = 123'456;
    handover.state = HandoverState::Handed;
    handover.handedAt = jstAt(12, 11);
    handover.handedTo = QStringLiteral("○○様");
    facts.handovers.push_back(handover);
    facts.handoverFiles.push_back({QStringLiteral("/var/log/nginx/access.log"), 12'345'678, 123'456, QString(64, u'e')});
    facts.handoverRead = true;

    ConsultationRecord record;
    record.no = QStringLiteral("協-2026-001");
    record.at = jstAt(13, 10);
    record.persons = QStringLiteral("貴市 ○○様、当社 ○○");
    record.subject = QStringLiteral("ログの保存期間");
    record.discussion = text;
    record.askedOf = QStringLiteral("○○課");
    record.dueOn = QDate(2026, 12, 15);
    facts.consultations.push_back(record);
}

/// What a person recorded about the incident, from judgement to prevention.
inline void addCourse(IncidentDossier& dossier, const QString& text)
{
    Incident& incident = dossier.incident;
    incident.detectedBy = QStringLiteral("ホームページ応答監視");
    incident.monitoring = QStringLiteral("応答時間の測定");
    incident.measured = QStringLiteral("1,420 ms");
    incident.threshold = QStringLiteral("1,000 ms 以上が3回連続");
    incident.content = text;
    incident.impact = QStringLiteral("全ページの表示の遅延");
    incident.necessity = Necessity::Required;
    incident.judgedBy = QStringLiteral("管理　○○");
    incident.judgedAt = incident.detectedAt.addSecs(600);
    incident.analysis = QStringLiteral("/var の空き容量の枯渇を確認した。");
    incident.location = LocationKind::Os;
    incident.directCause = QStringLiteral("ログの世代交代の停止");
    incident.provisional = QStringLiteral("旧ログの退避");
    incident.serviceRestoredAt = incident.detectedAt.addSecs(3900);
    incident.occurredAt = incident.detectedAt.addSecs(-300);
    incident.occurredEstimated = true;
    incident.dataLoss = DataLoss::None;
    incident.prevention.push_back({QStringLiteral("空き容量の予兆監視の追加"), QStringLiteral("管理"), QDate(2026, 12, 25), {}, {}});
    const auto add = [&](const char* kind, const QString& what, int minutes, QJsonObject detail = {}) {
        dossier.events.push_back({incident.no, static_cast<int>(dossier.events.size()) + 1, incident.detectedAt.addSecs(60 * minutes), incident.detectedAt,
                                  QStringLiteral("担当　○○"), Role::Operator, QString::fromLatin1(kind), what, std::move(detail)});
    };
    add("opened", text, 0);
    add("recorded", QStringLiteral("事務上の記録"), 5);
    add("acted", QStringLiteral("空き容量を確保した。"), 30, {{QStringLiteral("by"), QStringLiteral("交替　○○")}});
}

inline void addWatch(reports::Facts& facts, int incidents, const QString& text)
{
    reports::MonitoringFact monitoring;
    reports::UptimeFact uptime{QStringLiteral("http"), QStringLiteral("ipv4"), 99.98, 99.2, 2, 2'591'400, 540, 60, 0, 7'200, 1'200};
    monitoring.uptimes = {uptime, {QStringLiteral("host"), {}, 100.0, 93.1, 0, 2'400'000, 0, 0, 3'600, 7'200, 180'000}};
    for (const MonitorKind kind : kMonitorKinds)
        monitoring.kinds.push_back({kind, 1, 2});
    monitoring.figures = {{MonitorKind::Website, QStringLiteral("http"), QStringLiteral("ipv4"), 182, 320, 1'420, 190},
                          {MonitorKind::Website, QStringLiteral("tls"), {}, 60, 70, 75, 45},
                          {MonitorKind::Os, QStringLiteral("memory"), {}, 41, 52, 63, 40}};
    reports::SeriesFact response{QStringLiteral("http"), QStringLiteral("ipv4"), {}};
    for (int day = 1; day <= 30; ++day)
        response.points.emplace_back(day, 170 + day % 7 * 10 + (day == 11 ? 800 : 0));
    reports::SeriesFact slower{QStringLiteral("http"), QStringLiteral("ipv6"), {}};
    for (const auto& [day, value] : response.points)
        slower.points.emplace_back(day, value + 60);
    monitoring.responseMs = {response, slower};
    monitoring.responseLimit = 1'000;
    for (int mount = 0; mount < (incidents > 10 ? 12 : 2); ++mount) {
        const QString name = mount == 0 ? QStringLiteral("/") : QStringLiteral("/srv/data%1").arg(mount);
        reports::SeriesFact disk{QStringLiteral("disk"), name, {}};
        for (int day = 1; day <= 30; ++day)
            disk.points.emplace_back(day, 40 + mount * 3 + day * 0.6);
        monitoring.diskPercent.push_back(disk);
        monitoring.figures.push_back({MonitorKind::Os, QStringLiteral("disk"), name, 50, 58, 59, 58});
    }
    facts.course = reports::MeasuredCourse{QStringLiteral("ホームページの応答"), QStringLiteral("ms"), jstAt(1, 3), 1'000, {{}, {}}};
    for (int i = 0; i < 120; ++i)
        facts.course->stretches[i < 80 ? 0 : 1].emplace_back(-2 + i / 20.0 + (i < 80 ? 0 : 1), 180 + i % 9 * 5 + (i > 38 && i < 60 ? 1'200 : 0));
    facts.monitoring = monitoring;
    for (int i = 0; i < incidents; ++i) {
        IncidentDossier dossier;
        Incident& incident = dossier.incident;
        incident.no = QStringLiteral("事-2026-%1").arg(i + 1, 4, 10, QLatin1Char('0'));
        incident.siteId = facts.site.id;
        incident.category = IncidentCategory::Fault;
        incident.state = IncidentState::Permanent;
        incident.title = text;
        incident.detectedAt = jstAt(1 + i % 30, 3);
        incident.permanent.push_back({QStringLiteral("設定の見直し"), QStringLiteral("担当"), QDate(2026, 12, 20), {}, {}});
        CityContact contact;
        contact.subject = incident.no;
        contact.at = jstAt(1 + i % 30, 3, 20);
        contact.cityPerson = QStringLiteral("○○課 ○○様");
        contact.words = QStringLiteral("応答の遅延を連絡した。");
        contact.answer = QStringLiteral("復旧後に再度連絡のこと。");
        dossier.contacts.push_back(contact);
        addCourse(dossier, text);
        facts.incidents.push_back(std::move(dossier));
    }
    DutyMonth duties;
    duties.month = facts.from;
    for (int i = 0; i < 54; ++i) {
        DutyRow row;
        row.clause.business = QStringLiteral("運用保守要件");
        row.clause.work = QStringLiteral("バックアップ");
        row.clause.content = QStringLiteral("データバックアップを業務終了時に行うこと。");
        row.state = i % 7 == 0 ? DutyState::NeedsConfirmation : DutyState::Fulfilled;
        row.due = jstAt(30, 21);
        row.evidence.push_back({QStringLiteral("generation"), QStringLiteral("20261130-213000"), jstAt(30, 21, 30), QStringLiteral("20261130-213000（データ）"), {}});
        row.evidenceCount = 30;
        row.why = i % 7 == 0 ? QStringLiteral("貴市への確認が必要です。") : QString();
        duties.rows.push_back(std::move(row));
    }
    facts.duties = std::move(duties);
}

inline void addCutover(reports::Facts& facts, int records, const QString& text)
{
    reports::CutoverPaperFact fact;
    fact.plan.id = QStringLiteral("plan-1");
    fact.plan.domain = QStringLiteral("example.jp");
    fact.plan.names = {QStringLiteral("example.jp"), QStringLiteral("www.example.jp")};
    fact.plan.oldServers = {{QStringLiteral("192.0.2.10"), 0}};
    fact.plan.newServers = {{QStringLiteral("198.51.100.20"), 0}, {QStringLiteral("2001:db8::20"), 0}};
    fact.plan.plannedAt = jstAt(20, 10);
    fact.plan.switchedAt = jstAt(20, 10, 5);
    CutoverApplication application;
    application.domain = fact.plan.domain;
    application.oldTtl = 86'400;
    application.reduceBefore = jstAt(19, 10);
    application.pictureServer = QStringLiteral("192.0.2.53:53");
    application.pictureAt = jstAt(10, 10);
    application.pictureSha256 = QByteArray(64, 'c');
    application.dnssec = text;
    for (const QString& name : fact.plan.names) {
        application.changes.append({name, QStringLiteral("A"), CutoverRecordChange::Operation::Change, {QStringLiteral("192.0.2.10")}, 300,
                                    {QStringLiteral("198.51.100.20")}, 300});
        application.changes.append({name, QStringLiteral("AAAA"), CutoverRecordChange::Operation::Add, {}, 0, {QStringLiteral("2001:db8::20")}, 300});
        application.zoneText += name + QStringLiteral(". 300 IN A 198.51.100.20\n") + name + QStringLiteral(". 300 IN AAAA 2001:db8::20\n");
    }
    for (int i = 0; i < records; ++i)
        application.unchanged.append({QStringLiteral("host%1.example.jp").arg(i), QStringLiteral("TXT"), 3'600, {QString(i % 250 + 1, u'v')}});
    application.unchanged.append({fact.plan.domain, QStringLiteral("MX"), 86'400, {QStringLiteral("10 mail.example.jp.")}});
    reports::CutoverFact cutover;
    using Stage = CutoverChecklistRow::Stage;
    for (int i = 0; i < 3 * records + 3; ++i) {
        CutoverChecklistRow row;
        row.no = i + 1;
        row.stage = i % 3 == 0 ? Stage::Before : i % 3 == 1 ? Stage::OnTheDay : Stage::After;
        row.item = QStringLiteral("確認項目 %1").arg(i + 1);
        row.expected = QStringLiteral("全ページが 200 で応答すること");
        row.observed = i == 0 ? text : QStringLiteral("123ページ中 123ページ");
        row.automatic = i % 5 != 0;
        row.verdict = static_cast<CutoverState>(i % 6);
        row.at = jstAt(15, 10);
        row.who = QStringLiteral("担当　○○");
        if (row.stage == Stage::Before)
            application.readiness.push_back(row);
        fact.checklist.push_back(row);
        CutoverStep step;
        step.id = QStringLiteral("step-%1").arg(i);
        step.title = row.item;
        step.state = row.verdict;
        step.observed = row.observed;
        cutover.steps.push_back(step);
        if (!step.settled())
            fact.completion.remaining.push_back(step);
        if (step.state == CutoverState::Ng)
            fact.completion.problems.push_back({row.at, row.who, step.id, QStringLiteral("check"), QStringLiteral("ng"), row.observed});
    }
    fact.completion.domain = fact.plan.domain;
    fact.completion.switchedAt = fact.plan.switchedAt;
    fact.completion.good = 12;
    fact.completion.records = {{QStringLiteral("www.example.jp"), QStringLiteral("A"), {QStringLiteral("192.0.2.10")}, {QStringLiteral("198.51.100.20")}}};
    for (int i = 0; i < records; ++i)
        fact.completion.propagation.push_back({QStringLiteral("203.0.113.%1:53").arg(i % 250), QStringLiteral("www.example.jp"), QStringLiteral("A"),
                                               QStringLiteral("198.51.100.20"), 120, jstAt(20, 12), i % 3 != 0});
    fact.application = application;
    cutover.plan = fact.plan;
    facts.cutovers.push_back(std::move(cutover));
    facts.cutoverPaper = std::move(fact);
}

inline void addPatching(reports::Facts& facts, int steps, const QString& text)
{
    reports::CaseFact& fact = facts.cases.front();
    fact.subject.installedVersion = QStringLiteral("1.22.1-9");
    fact.subject.fixedVersion = QStringLiteral("1.22.1-9+deb12u1");
    fact.subject.measure = AdvisoryMeasure::Verified;
    fact.patches.push_back({QStringLiteral("nginx_1.22.1-9+deb12u1_amd64.deb"), QString(64, u'd'), QStringLiteral("○○課 ○○様"), QDate(2026, 11, 9),
                            jstAt(10, 9), true});
    for (int i = 0; i < steps; ++i)
        fact.work.push_back({i % 2 == 0 ? AdvisoryMeasure::Planned : AdvisoryMeasure::Applied, jstAt(9, 10), QStringLiteral("担当　○○"), text,
                             facts.changes.front().no, QStringLiteral("停止なし"), facts.generations.back().id, facts.generations.front().id, {}});
    fact.work.push_back({AdvisoryMeasure::Verified, jstAt(10, 11), QStringLiteral("管理　○○"), text, {}, {}, {}, {}, QStringLiteral("1.22.1-9+deb12u1")});
    ChangeWork& change = facts.changes.front();
    change.packages.push_back({QStringLiteral("nginx"), QStringLiteral("1.22.1-9"), QStringLiteral("1.22.1-9+deb12u1")});
    change.checks.push_back({QStringLiteral("トップページの表示"), ChangeCheck::Result::Ok, {}, QStringLiteral("担当"), jstAt(10, 11)});
}

inline void addStops(reports::Facts& facts, int count, const QString& text)
{
    facts.changes.front().plannedFrom = jst::toUtc(QDate(2026, 12, 10), QTime(23, 0));
    facts.changes.front().plannedUntil = facts.changes.front().plannedFrom.addSecs(3600);
    for (int i = 0; i < count; ++i) {
        MaintenanceWindow window;
        window.id = QStringLiteral("w-%1").arg(i);
        window.siteId = facts.site.id;
        window.kind = i % 2 == 0 ? WindowKind::PlannedOutage : WindowKind::Maintenance;
        window.from = jst::toUtc(QDate(2026, 12, 10 + i % 20), QTime(23, 0));
        window.to = window.from.addSecs(7200);
        window.reason = text;
        facts.maintenance.push_back(window);
    }
}

/// 担当者 leaves with the year and another one begins.
inline void addStaffChange(reports::Facts& facts, int joining)
{
    facts.people.back().termUntil = QDate(2026, 12, 31);
    for (int i = 0; i < joining; ++i) {
        Person person;
        person.id = person.name = QStringLiteral("後任　%1").arg(i + 1);
        person.termFrom = QDate(2027, 1, 1);
        person.deputy = i % 2 == 1;
        facts.people.push_back(person);
    }
}

inline void addHandoverToSuccessor(reports::Facts& facts, int count, const QString& text)
{
    facts.site.user = QStringLiteral("deploy");
    facts.keys.push_back({facts.site.host, true, QStringLiteral("ssh-ed25519"), QStringLiteral("SHA256:") + QString(43, u'k')});
    facts.monitorRevision = MonitorRevision();
    facts.monitorRevision->number = 3;
    facts.monitorRevision->at = jstAt(2, 9);
    Takeover takeover;
    takeover.id = QStringLiteral("20261101-090000");
    takeover.deliveredBy = QStringLiteral("前任者 ○○");
    takeover.receivedBy = QStringLiteral("担当　○○");
    takeover.receivedAt = jstAt(1, 9);
    takeover.files = 4'321;
    takeover.receiptSha256 = QByteArray(64, 'r');
    for (int i = 0; i < count; ++i) {
        MonitorItem item;
        item.kind = kMonitorKinds[i % 6];
        item.title = QStringLiteral("監視項目 %1").arg(i + 1);
        item.method = text;
        facts.monitorItems.push_back({item, {}, {}, {}});
        ProcuredItem procured;
        procured.kind = item.kind;
        procured.name = QStringLiteral("調達品目 %1").arg(i + 1);
        facts.procured.push_back(procured);
        takeover.rules.push_back({i + 1, QByteArray("old/") + QByteArray::number(i), static_cast<ReuseDecision>(i % 5), text, QStringLiteral("管理"), jstAt(3, 9)});
        IssuedDocument document;
        document.no = QStringLiteral("秋保第R8-%1号").arg(i + 1, 4, 10, QLatin1Char('0'));
        document.title = QStringLiteral("月次報告書");
        document.issuedAt = jstAt(2, 9);
        facts.documents.push_back(document);
    }
    facts.takeovers.push_back(takeover);
}

/// What the forms about a DNS switch, planned stops, patches, people and the handover to a successor read.
inline void addMoreWork(reports::Facts& facts, const QString& form, bool much)
{
    const QString text = much ? longText(900) : QStringLiteral("記録のとおり確認した。");
    addCutover(facts, much ? 60 : 3, text);
    addPatching(facts, much ? 30 : 2, text);
    addStops(facts, much ? 60 : 2, text);
    addStaffChange(facts, much ? 80 : 1);
    if (form == QLatin1String("F-14"))
        addHandoverToSuccessor(facts, much ? 60 : 3, much ? longText(200) : text);
    static const QHash<QString, QString> subjects{
        {QStringLiteral("F-10"), QStringLiteral("example.jp/switch")}, {QStringLiteral("F-11a"), QStringLiteral("example.jp")},
        {QStringLiteral("F-11b"), QStringLiteral("example.jp")}, {QStringLiteral("F-17"), QStringLiteral("変-2026-001")},
        {QStringLiteral("F-18"), QStringLiteral("脆-2026-0001")}};
    if (subjects.contains(form))
        facts.subject = subjects.value(form);
}

/// 本日の点検, a restore, two assessments and a list of monitor items.
inline void addDuties(reports::Facts& facts, int count, const QString& text)
{
    DailyRecord round;
    round.no = QStringLiteral("日-2026-11-24-1");
    round.siteId = facts.site.id;
    round.day = QDate(2026, 11, 24);
    round.startedAt = jstAt(24, 9);
    round.endedAt = jstAt(24, 9, 20);
    round.startedBy = QStringLiteral("担当　○○");
    for (const char* job : {"scan.run", "probe.run", "advisory.fetch", "verify.run"})
        round.results.push_back({QString::fromLatin1(job), QStringLiteral("title"), RunOutcome::Ok, false, jstAt(24, 9), jstAt(24, 9, 5), text, {}});
    round.signedBy = QStringLiteral("管理　○○");
    round.signedRole = Role::Manager;
    round.signedAt = jstAt(24, 10);
    round.sha256 = QByteArray(64, 'c');
    facts.rounds.push_back(round);

    Restore restore;
    restore.id = QStringLiteral("7d2f3c1e-0000-4000-8000-000000000001");
    restore.siteId = restore.sourceSiteId = facts.site.id;
    restore.generationId = QStringLiteral("20261123-213000");
    restore.point = jstAt(23, 21, 30);
    restore.startedAt = jstAt(24, 9, 30);
    restore.endedAt = jstAt(24, 9, 42);
    restore.startedBy = QStringLiteral("担当　○○");
    restore.changed = 1'234;
    restore.uploadedBytes = 456'789;
    restore.state = RestoreState::Confirmed;
    restore.drill = true;
    for (int i = 1; i < count; ++i)
        restore.paths << QByteArray("/var/www/html/page") + QByteArray::number(i) + ".html";
    facts.restores.push_back(restore);
    facts.contract.recoveryTime = {QStringLiteral("24時間以内"), QStringLiteral("協-2026-001")};

    for (const int year : {2026, 2025}) {
        Assessment assessment;
        assessment.no = QStringLiteral("診-%1-01").arg(year);
        assessment.fiscalYear = year;
        assessment.body = QStringLiteral("○○セキュリティ株式会社");
        assessment.independence = QStringLiteral("資本関係なし");
        assessment.performedFrom = QDate(year, 9, 1);
        assessment.performedUntil = QDate(year, 9, 5);
        assessment.reportFile = QStringLiteral("/home/someone/shindan.pdf");
        assessment.reportSha256 = QByteArray(64, 'd');
        for (int i = 0; i < count; ++i) {
            AssessmentFinding finding;
            finding.no = QStringLiteral("V-%1").arg(i + 1);
            finding.name = QStringLiteral("ヘッダの不足");
            finding.target = facts.site.host;
            finding.cvss = QStringLiteral("5.3");
            finding.description = text;
            finding.state = i % 2 == 0 ? AssessmentFindingState::Open : AssessmentFindingState::Retested;
            assessment.findings.push_back(finding);
        }
        facts.assessments.push_back(assessment);
    }
    for (int i = 0; i < 5 * count; ++i) {
        MonitorItem item;
        item.id = QStringLiteral("disk-%1").arg(i);
        item.title = QStringLiteral("ディスク使用率 %1").arg(i + 1);
        item.method = QStringLiteral("SSH コマンド");
        item.notify = QStringLiteral("担当者");
        item.firstResponse = text;
        item.exclusion = i == 1 ? QStringLiteral("共用サーバのため") : QString();
        facts.monitorItems.push_back({item, QStringLiteral("5 分"), QStringLiteral("80 % 以上"), QStringLiteral("異常：90 % 以上 / 2 回連続")});
    }
    facts.unwatchedKinds.push_back(MonitorKind::Hardware);
    facts.unwatched << QStringLiteral("nginx");
    facts.notices.push_back({facts.site.id, QStringLiteral("P-001"), QStringLiteral("n-1"), jstAt(5, 9), text, QStringLiteral("担当　○○"), jstAt(5, 10)});
    MonitorRevision revision;
    revision.number = 3;
    revision.at = jstAt(2, 9);
    revision.by = QStringLiteral("担当　○○");
    facts.monitorRevision = revision;
    ProcuredItem procured;
    procured.id = QStringLiteral("P-001");
    procured.name = QStringLiteral("nginx");
    procured.version = QStringLiteral("1.22.1");
    procured.itemIds << QStringLiteral("disk-0");
    facts.procured.push_back(procured);
}

/// What a scan found behind the first incident and what was done.
inline void addTampering(reports::Facts& facts, int count)
{
    Incident& incident = facts.incidents.front().incident;
    incident.inspectionMethod = QStringLiteral("サーバのハッシュ照合");
    incident.findingKinds << QStringLiteral("改ざんの疑い");
    incident.findingCount = count;
    incident.lastGoodAt = incident.detectedAt.addDays(-1);
    for (int i = 0; i < count; ++i) {
        Finding finding;
        finding.root = "/var/www/html";
        finding.path = QByteArray("page") + QByteArray::number(i) + ".html";
        finding.change = ChangeKind::Modified;
        finding.classification = FindingClass::Tampering;
        finding.severity = Severity::Critical;
        finding.rule = QStringLiteral("J07");
        finding.title = QStringLiteral("難読化されたスクリプト");
        finding.evidence = QStringLiteral("eval(unescape('%75…'))");
        facts.subjectFindings.push_back(finding);
        QuarantinedFile kept;
        kept.root = finding.root;
        kept.path = finding.path;
        kept.takenAt = incident.detectedAt.addSecs(300);
        kept.sha256 = QByteArray(64, '9');
        kept.takenBy = QStringLiteral("担当　○○");
        facts.quarantine.push_back(kept);
    }
    ResponseAction action;
    action.kind = ResponseAction::Kind::TakeDown;
    action.at = incident.detectedAt.addSecs(900);
    action.by = QStringLiteral("担当　○○");
    action.approvedBy = QStringLiteral("○○課 ○○様");
    action.reason = QStringLiteral("貴市の指示による。");
    facts.responses.push_back(action);
}

/// The facts for every form; `subject` picks a record of the kind that the form is about.
inline reports::Facts sampleFacts(Amount fill, const QString& form)
{
    reports::Facts facts = sampleFrame();
    if (fill == Amount::Empty)
        return facts;
    const bool much = fill == Amount::Overflowing;
    addOrganisation(facts);
    addBackups(facts, much ? 200 : 35);
    addScans(facts, much ? 12 : 0, much ? 120 : 3);
    addCases(facts, much ? 60 : 4, much ? 200 : 2);
    addWork(facts, much ? longText(2000) : QStringLiteral("お知らせページの更新"));
    addWatch(facts, much ? 40 : 2, much ? longText(400) : QStringLiteral("応答の遅延"));
    addDuties(facts, much ? 30 : 2, much ? longText(300) : QStringLiteral("検知事項なし"));
    addTampering(facts, much ? 120 : 2);
    static const QHash<QString, QString> subjects{
        {QStringLiteral("F-03a"), QStringLiteral("事-2026-0001")},
        {QStringLiteral("F-15"), QStringLiteral("日-2026-11-24-1")}, {QStringLiteral("F-16"), QStringLiteral("7d2f3c1e-0000-4000-8000-000000000001")},
        {QStringLiteral("F-04a"), QStringLiteral("事-2026-0001")}, {QStringLiteral("F-04b"), QStringLiteral("事-2026-0001")},
        {QStringLiteral("F-05"), QStringLiteral("脆-2026-0001")}, {QStringLiteral("F-06"), QStringLiteral("脆-2026-0001")},
        {QStringLiteral("F-08"), QStringLiteral("LOG-2026-001")}, {QStringLiteral("F-09"), QStringLiteral("変-2026-001")},
        {QStringLiteral("F-21"), QStringLiteral("例-1")}};
    facts.subject = subjects.value(form);
    facts.number = QStringLiteral("秋保第R8-0123号");
    facts.recordId = QString(16, u'b');
    addMoreWork(facts, form, much);
    if (much)
        facts.texts.insert(QStringLiteral("summary"), longText(2000));
    return facts;
}

} // namespace akimori::test
