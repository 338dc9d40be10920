#pragma once

#include "base/citycalendar.h"
#include "records/advisorycase.h"
#include "records/approval.h"
#include "records/change.h"
#include "records/contract.h"
#include "records/duty.h"
#include "records/dutyconfirmation.h"
#include "records/impact.h"
#include "records/generation.h"
#include "records/integrity.h"
#include "records/loghandover.h"
#include "records/person.h"
#include "records/rebuilddrill.h"
#include "records/restore.h"
#include "records/run.h"
#include "records/site.h"

#include <optional>
#include <vector>

namespace akimori::duties {

/// A generation, kept or discarded.
struct GenerationFact
{
    Generation generation;
    QDateTime discardedAt; ///< UTC; invalid = kept
};

/// A scan without its findings.
struct ScanFact
{
    QString id;
    QString method;
    QDateTime startedAt; ///< UTC
    QDateTime endedAt;
    Verdict verdict = Verdict::Unchecked;
    qint64 findings = 0;
    qint64 unchecked = 0; ///< paths that could not be looked at
    int undecided = 0;   ///< findings nobody has decided about
    int suspicious = 0;  ///< of them, or of those decided as tampering: tampering or malware
    int serverCode = 0;  ///< code that a server would run (rule F10), not decided as authorised
};

/// An advisory case with the instants of its steps, UTC; invalid = did not happen.
struct CaseFact
{
    AdvisoryCase subject;
    QDateTime judgedAt;
    QDateTime firstReportAt;
    QDateTime consultedAt;
    QDateTime decidedAt;
    QDateTime thirtyDayReportAt;
    QDateTime patchAt; ///< a file of the city was received

    bool decided() const
    {
        return subject.measure != AdvisoryMeasure::NotConsulted && subject.measure != AdvisoryMeasure::Consulting;
    }
};

/// A source was read completely on a Japanese day.
struct SourceDay
{
    QString source;
    QDate day;
    QDateTime lastAt; ///< UTC, of that day
};

/// 事案 as far as the clauses ask. Instants UTC, days Japanese; invalid or empty = not recorded.
struct IncidentFact
{
    QString no;
    QString title;
    QString siteId;
    QString scanId; ///< of the scan that found it; empty otherwise
    bool open = true;
    bool security = false;
    bool fault = true; ///< not merely an early sign or an anomaly: the clauses of 障害時対応 apply
    QString responsible; ///< who took it over
    QDateTime detectedAt;
    QDateTime contactedAt;    ///< the city was reached; an attempt is none
    QDateTime judgedAt;
    std::optional<bool> required; ///< 要否判断
    QString judgementReason;
    int actions = 0;
    QStringList missingRecord; ///< of the four named fields of M-7: translated names of the empty ones
    QString analysis;
    QString location;
    QDateTime provisionalAt;
    QDateTime restoredAt;
    bool permanentPlanned = false; ///< at least one 恒久対応 is named
    QDate permanentDue;      ///< earliest open one
    bool permanentDone = false;
    bool preventionPlanned = false;
    QDate preventionDue;
    bool preventionDone = false;
    QString reportNo;        ///< 最終報 as made
    QDateTime reportedAt;    ///< 最終報 sent
    QDateTime closedAt;
    /// Until when as agreed with the city in 連絡基準, computed by the room of the incidents. Invalid = not owed yet.
    QDateTime contactDue;
    QDateTime judgeDue;
    QDateTime reportDue; ///< 最終報
};

/// 監視 as far as the clauses ask.
struct MonitoringFacts
{
    /// The six kinds of M-2 in the annex's order, and how each is covered.
    struct Kind
    {
        QString kind; ///< "software", "os", "middleware", "hardware", "network", "website"
        QString name; ///< translated
        int active = 0;     ///< monitor items with method, condition, interval and notification
        int incomplete = 0; ///< items that lack one of them
        QString exclusion;  ///< written 対象外; empty = none
        bool registered = false; ///< a 調達品目, or written down that nothing was procured
    };
    struct Day
    {
        QDate day;
        qint64 watchedSeconds = 0;
        qint64 expectedSeconds = 0; ///< running time without planned stops
    };
    std::vector<Kind> kinds;
    std::vector<Day> days; ///< ascending; of the period that was asked for
    QDateTime countedFrom; ///< UTC: from when on 監視時間 counts here; invalid = nothing was ever measured
};

/// A check that a person or a room does regularly, as far as the clauses ask: hardening (S-1), antivirus (S-2).
struct CheckFact
{
    QString id;
    QDateTime at; ///< UTC
    RunOutcome outcome = RunOutcome::Unchecked; ///< Ok, Found (open points) or Unchecked
    QString text; ///< translated: what it showed
};

/// 年次脆弱性診断.
struct AssessmentFact
{
    QString no;
    int fiscalYear = 0;
    bool performed = false; ///< by a body other than the contractor, its report on file
    QDate performedOn;
    QDateTime submittedAt; ///< UTC
};

/// 引継ぎ and 切替 (the ※ paragraph); invalid = not recorded.
struct TakeoverFact
{
    QString id;
    QDateTime receivedAt; ///< UTC
    qint64 files = 0;
    bool allDecided = false; ///< 利用判断 for every file
};

struct CutoverFacts
{
    QDateTime appliedAt;   ///< 申請書 handed in, UTC
    QString applicationNo;
    QDateTime switchedAt;  ///< all authoritative servers gave the new value
    QDateTime publicAt;    ///< first success over HTTPS from outside
};

/// Everything the rules look at: the records of one site (or of a profile without one) in the period that was asked
/// for, read at `now`. Plain values; a room whose records are not kept here leaves its optional empty, which the rules
/// answer with 要確認, never with 実施済.
struct Facts
{
    QDateTime now; ///< UTC
    Contract contract;
    CityCalendar calendar;
    std::optional<Site> site;
    std::vector<Person> people;
    std::vector<Approval> approvals;
    std::vector<ChangeWork> changes;          ///< of the site, or of none
    std::vector<GenerationFact> generations;  ///< oldest first
    std::vector<Restore> restores;            ///< oldest first
    std::vector<ScanFact> scans;              ///< oldest first; content scans of local folders left out
    std::vector<Run> runs;                    ///< oldest first: backups and verifications
    std::vector<RebuildDrill> rebuildDrills;  ///< oldest first
    std::vector<LogHandover> handovers;       ///< oldest first; drills left out
    std::vector<CaseFact> cases;              ///< of the site, or of none
    std::vector<SourceDay> sourceDays;
    std::optional<QDateTime> inventoryAt;     ///< newest inventory of the server, UTC
    std::vector<DutyConfirmation> confirmations; ///< oldest first
    std::vector<ImpactMeasurement> measurements; ///< oldest first
    std::optional<std::vector<IncidentFact>> incidents;
    std::optional<MonitoringFacts> monitoring;
    std::optional<std::vector<CheckFact>> hardening;
    std::optional<std::vector<CheckFact>> antivirus;
    std::optional<std::vector<AssessmentFact>> assessments;
    std::optional<std::vector<TakeoverFact>> takeovers;
    std::optional<CutoverFacts> cutover;

    /// First Japanese day of which this ledger can know about the site: its registration. Invalid without a site.
    QDate recordsFrom() const;
};

/// First Japanese day on which a tamper scan is due: the clause binds, and the site is registered. Invalid without a site.
QDate scansDueFrom(const Clause& clause, const Facts& facts);

} // namespace akimori::duties
