#pragma once

#include "base/citycalendar.h"
#include "records/advisory.h"
#include "records/advisorycase.h"
#include "records/advisoryfetch.h"
#include "records/approval.h"
#include "records/change.h"
#include "records/consultation.h"
#include "records/contract.h"
#include "records/document.h"
#include "records/generation.h"
#include "records/integrity.h"
#include "records/inventory.h"
#include "records/loghandover.h"
#include "records/person.h"
#include "records/restore.h"
#include "records/run.h"
#include "records/site.h"

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

/// One case with everything that happened to it.
struct CaseFact
{
    AdvisoryCase subject;
    std::optional<Advisory> advisory;
    std::vector<AdvisoryEvent> events; ///< oldest first
};

/// What the manifest of a log handover lists.
struct HandoverFile
{
    QString path; ///< on the server, printable
    qint64 bytes = 0;
    qint64 lines = 0; ///< in the range
    QString sha256;
};

/// 異常・障害 as the monthly report lists it.
struct IncidentFact
{
    QString no;
    QString kind; ///< 予兆・異常・障害
    QString title;
    QString target; ///< one of the six kinds of the specification
    QDateTime detectedAt; ///< UTC
    QDateTime contactedAt; ///< UTC; invalid = not contacted
    QString state;
    QString permanentMeasure; ///< 恒久対応 that is still open, with its date
};

/// 監視 of the period. Missing = no monitoring is recorded, which the paper says.
struct MonitoringFact
{
    double coveragePercent = 0; ///< 監視実施率
    double availabilityPercent = 0; ///< 稼働率; 参考値 below 95 % coverage
    qint64 plannedMinutes = 0; ///< 計画停止
    int outages = 0; ///< 計画外停止
    qint64 outageMinutes = 0;
    struct Kind
    {
        QString name; ///< ソフトウェア … ホームページ
        int anomalies = 0;
        int earlySigns = 0;
        QString figures; ///< 主な推移
    };
    std::vector<Kind> kinds;
    std::vector<std::pair<double, double>> responseMs; ///< day of the month → median
};

/// 履行状況 of one clause.
struct DutyFact
{
    QString work; ///< 業務・作業
    QString content; ///< 内容
    QString state; ///< 実施済・期限内・期限超過・対象外・要確認
    QString due;
    QString evidence;
    QString why;
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

    // Records of the period, oldest first.
    std::vector<Generation> generations; ///< every kept generation of the site, whatever its date; newest first
    std::vector<DiscardedFact> discarded; ///< of the period
    std::vector<ScanFact> scans;
    std::vector<Finding> findings; ///< of the scans of the period, at most kFindings
    bool moreFindings = false; ///< there were more than kFindings
    std::vector<Baseline> baselines; ///< all, newest first
    std::vector<Restore> restores;
    std::vector<Run> runs; ///< backup and scan runs of the period
    std::vector<AdvisoryFetch> fetches;
    std::vector<LogHandover> handovers; ///< all of the site
    std::vector<HandoverFile> handoverFiles; ///< of the subject, when it is a log handover whose package can be read
    QStringList handoverGaps;
    bool handoverRead = false; ///< the two above are complete
    std::vector<IncidentFact> incidents;
    std::optional<MonitoringFact> monitoring;
    std::vector<DutyFact> duties;

    // Everything of these kinds, whatever the period.
    std::vector<ChangeWork> changes;
    std::vector<Approval> approvals;
    std::vector<CaseFact> cases;
    std::vector<ConsultationRecord> consultations;
    std::vector<IssuedDocument> documents; ///< without snapshots
    std::optional<Inventory> inventory;

    static constexpr std::size_t kFindings = 2000;

    bool inPeriod(const QDateTime& instant) const; ///< by the Japanese day
    const Person* holder(Role role, const QDate& day) const; ///< no deputy; nullptr = nobody
};

} // namespace akimori::reports
