#pragma once

#include "base/citycalendar.h"
#include "records/advisory.h"
#include "records/advisorycase.h"
#include "records/advisoryfetch.h"
#include "records/approval.h"
#include "records/assessment.h"
#include "records/change.h"
#include "records/citycontact.h"
#include "records/consultation.h"
#include "records/contract.h"
#include "records/cutover.h"
#include "records/cutoverpaper.h"
#include "records/dailyrecord.h"
#include "records/document.h"
#include "records/duty.h"
#include "records/generation.h"
#include "records/incident.h"
#include "records/integrity.h"
#include "records/inventory.h"
#include "records/loghandover.h"
#include "records/monitoring.h"
#include "records/person.h"
#include "records/quarantine.h"
#include "records/response.h"
#include "records/restore.h"
#include "records/run.h"
#include "records/site.h"
#include "records/takeover.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace akimori::reports {

/// 廃棄した世代.
struct DiscardedFact
{
    Generation generation;
    QDateTime at; ///< UTC
    QString by;
    QString reason;
};

/// One scan as a list shows it: the counts in place of the rows.
struct ScanFact
{
    Scan scan; ///< without findings and unchecked paths
    qint64 findings = 0;
    qint64 unchecked = 0;
    QString why; ///< of the first path that was not checked
};

/// A patch file that the city gave.
struct PatchFact
{
    QString name;
    QString sha256; ///< lower-case hex
    QString from;
    QDate receivedOn;
    QDateTime transferredAt; ///< UTC; invalid = not on the server yet
    bool hashChecked = false; ///< on the server, after the transfer
};

/// One step of the work on a case.
struct PatchStepFact
{
    AdvisoryMeasure state = AdvisoryMeasure::Planned;
    QDateTime at; ///< UTC
    QString who;
    QString text;
    QString changeNo;
    QString downtime;
    QString backupBefore; ///< generation ids
    QString backupAfter;
    QString installed; ///< version read on the server
};

/// One case with everything that happened to it.
struct CaseFact
{
    AdvisoryCase subject;
    std::optional<Advisory> advisory;
    std::vector<AdvisoryEvent> events; ///< oldest first
    std::vector<PatchFact> patches{}; ///< of the subject only, oldest first, like the next
    std::vector<PatchStepFact> work{};
};

/// What the manifest of a log handover lists.
struct HandoverFile
{
    QString path; ///< on the server, printable
    qint64 bytes = 0;
    qint64 lines = 0; ///< in the range
    QString sha256;
};

/// 稼働 of one thing whose availability is counted, in seconds: the answers of the site by protocol, the server.
struct UptimeFact
{
    QString probe; ///< "http", "http-2", "host"
    QString subject; ///< "ipv4"; empty = the whole
    std::optional<double> availabilityPercent; ///< 稼働率 after 再分類
    double coveragePercent = 0; ///< 監視実施率
    int outages = 0; ///< 計画外停止
    qint64 up = 0;
    qint64 down = 0; ///< without what was reclassified
    qint64 unknown = 0;
    qint64 maintenance = 0;
    qint64 planned = 0; ///< 計画停止
    qint64 gap = 0; ///< 監視空白

    bool isWebsite() const { return probe.startsWith(QLatin1String("http")); }
    bool referenceOnly() const { return coveragePercent < 95; } ///< 参考値
};

/// The values of one measured thing in the period. Median and 95 % point are of the hourly means.
struct FigureFact
{
    MonitorKind kind = MonitorKind::Os;
    QString probe; ///< "http", "tls", "disk", "inodes", "memory"
    QString subject; ///< "ipv4", "/var"
    std::optional<double> median;
    std::optional<double> p95;
    std::optional<double> most;
    std::optional<double> last; ///< the newest
};

/// One value a day.
struct SeriesFact
{
    QString probe;
    QString subject;
    std::vector<std::pair<double, double>> points; ///< day of the month → value
};

/// 監視 of the period. Missing = no monitoring is recorded, which the paper says.
struct MonitoringFact
{
    std::vector<UptimeFact> uptimes; ///< the site's answers first; at least one
    qint64 notCounted = 0; ///< seconds of the period that is over in which the site's item did not exist yet: in no figure
    struct Kind
    {
        MonitorKind kind = MonitorKind::Os;
        int anomalies = 0;
        int earlySigns = 0;
    };
    std::vector<Kind> kinds;
    std::vector<FigureFact> figures;
    std::vector<SeriesFact> responseMs; ///< medians
    std::optional<double> responseLimit; ///< しきい値
    std::vector<SeriesFact> diskPercent; ///< highest of the day

    /// Of the site's answers the one with the lowest availability: what stands for the site.
    const UptimeFact& site() const;
};

/// The measured values around an incident.
struct MeasuredCourse
{
    QString title; ///< of the monitor item
    QString unit;
    QDateTime origin; ///< UTC: 検知, hour 0
    std::optional<double> limit; ///< しきい値
    std::vector<std::vector<std::pair<double, double>>> stretches; ///< hours since the origin → value; a gap parts them
};

/// A line of the 監視項目一覧表 with its conditions in words.
struct MonitorLineFact
{
    MonitorItem item;
    QString interval; ///< 間隔
    QString earlySignCondition; ///< empty = none
    QString anomalyCondition;
};

/// A cutover with its checklist and protocol.
struct CutoverFact
{
    CutoverPlan plan;
    std::vector<CutoverStep> steps; ///< in the order of the checklist
    std::vector<CutoverEvent> events; ///< oldest first
    std::vector<CutoverSnapshot> snapshots; ///< oldest first
    std::vector<CutoverSighting> sightings;
};

/// What F-10, F-11a and F-11b say about the plan that the paper is about.
struct CutoverPaperFact
{
    CutoverPlan plan;
    CutoverApplicationKind kind = CutoverApplicationKind::Switch; ///< F-10: what is applied for
    std::optional<CutoverApplication> application; ///< empty = no picture of the records was taken before the switch
    std::vector<CutoverChecklistRow> checklist;
    CutoverCompletion completion;
};

/// A public key by which a server or this tool is known.
struct KeyFact
{
    QString owner; ///< host, or user@host whom the key lets in
    bool ofServer = true;
    QString type; ///< "ssh-ed25519"
    QString fingerprint; ///< "SHA256:…"
};

/// Everything a form may print: what the ledger knows about the contract, the site, the period and the subject. A form
/// is a pure function of this; operations/reports fills it. Records of a period are complete for [from, until].
struct Facts
{
    // The frame of the paper.
    Contract contract;
    std::vector<Person> people;
    Actor author; ///< 作成者
    QDateTime now; ///< UTC: when the paper is made
    CityCalendar calendar;
    QString number; ///< 文書番号; empty = draft
    int branch = 1;
    int edition = 1;
    QString auditHead;
    QString recordId; ///< first 16 digits of the hash of these facts
    QHash<QString, QString> texts; ///< free-text fields as written by a person

    // What it is about.
    Site site; ///< id empty = no site registered yet
    QString subject; ///< number of the record; empty = none was named
    QDate from; ///< first day of the period, JST
    QDate until; ///< last day
    QDate scansDueFrom; ///< first day on which 改ざん検査 was due, as the duty S-11 counts; invalid = no site

    // Records of the period, oldest first.
    std::vector<Generation> generations; ///< every kept generation of the site, whatever its date; newest first
    std::vector<DiscardedFact> discarded; ///< taken in the period, or discarded in it or since
    std::vector<ScanFact> scans;
    std::vector<Finding> findings; ///< of the scans of the period, at most kFindings
    bool moreFindings = false; ///< there were more than kFindings
    std::vector<Baseline> baselines; ///< all, newest first
    std::vector<Restore> restores;
    std::vector<Run> runs; ///< backup and scan runs of the period
    std::vector<AdvisoryFetch> fetches;
    QDateTime exploitedListAt; ///< last complete look at CISA KEV, UTC; invalid = never, so that nothing is known of it
    std::vector<LogHandover> handovers; ///< all of the site
    std::vector<HandoverFile> handoverFiles; ///< of the subject, when it is a log handover whose package can be read
    QStringList handoverGaps;
    bool handoverRead = false; ///< the two above are complete
    /// Detected in the period, still open, or the subject; oldest detection first.
    std::vector<IncidentDossier> incidents;
    // Of the subject, when it is an incident that scans opened or joined; oldest first.
    std::vector<Finding> subjectFindings; ///< 改ざんの疑い and マルウェア not decided as 正規の変更, at most kFindings
    bool moreSubjectFindings = false;
    std::vector<ResponseAction> responses; ///< about its findings, and about the whole site while it was open
    std::vector<QuarantinedFile> quarantine; ///< about its findings
    std::optional<MonitoringFact> monitoring; ///< empty = no monitoring is recorded in the period
    std::optional<MeasuredCourse> course; ///< of the subject, when it is an incident that a monitor item opened
    std::vector<ProviderNotice> notices; ///< of the site, newest first
    std::vector<StateChange> stateChanges; ///< of the period
    std::vector<MonitoringGap> monitoringGaps; ///< of the period
    std::vector<MaintenanceWindow> maintenance; ///< that touch the period, and those still to come
    std::vector<CityContact> contacts; ///< of the period, and about the subject
    std::vector<DailyRecord> rounds; ///< 本日の点検 of the period
    std::optional<DutyMonth> duties; ///< of the month

    // Everything of these kinds, whatever the period.
    std::vector<ChangeWork> changes;
    std::vector<Approval> approvals;
    std::vector<CaseFact> cases;
    std::vector<ConsultationRecord> consultations;
    std::vector<IssuedDocument> documents; ///< without snapshots
    std::optional<Inventory> inventory;
    std::vector<Component> components; ///< software that no package manager knows
    std::vector<MonitorLineFact> monitorItems; ///< of the site, by kind
    std::optional<MonitorRevision> monitorRevision; ///< the newest 版
    std::vector<ProcuredItem> procured;
    QStringList unwatched; ///< names of procured items that no active monitor item watches, without a reason
    std::vector<MonitorKind> unwatchedKinds; ///< 監視対象の区分 without an item and without a reason
    std::vector<CutoverFact> cutovers; ///< newest first
    std::optional<CutoverPaperFact> cutoverPaper; ///< of the subject, for the forms about a DNS switch
    std::vector<KeyFact> keys; ///< of the site, for F-14
    std::vector<Takeover> takeovers; ///< newest first
    std::vector<Assessment> assessments; ///< newest fiscal year first

    static constexpr std::size_t kFindings = 2000;

    bool inPeriod(const QDateTime& instant) const; ///< by the Japanese day
    const Person* holder(Role role, const QDate& day) const; ///< no deputy; nullptr = nobody
};

} // namespace akimori::reports
