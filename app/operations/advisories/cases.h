#pragma once

#include "operations/context.h"
#include "records/advisory.h"
#include "records/advisorycase.h"

#include <optional>
#include <vector>

namespace akimori::operations {

struct CaseList
{
    std::vector<AdvisoryCase> cases;
    qint64 checked = 0; ///< advisories looked at so far: 「n 件確認」
};

/// `state`: "", "open", "closed", or a word of the three state lines. Throws Error(BadInput) for another one.
CaseList listCases(const Context& context, const QString& state);

struct CaseDetail
{
    AdvisoryCase subject;
    std::optional<Advisory> advisory;
    std::vector<AdvisoryEvent> events; ///< oldest first
};
/// Throws Error(NotFound).
CaseDetail findCase(const Context& context, const QString& no);

/// 判定 by a person, with the reason.
AdvisoryCase judgeCase(const Context& context, const QString& no, AdvisoryVerdict verdict, const QString& reason);

/// One consultation with the city (S-7: the need for measures is decided after it).
struct Consultation
{
    QDateTime at;    ///< UTC; invalid = now
    QString with;    ///< who on the city's side
    QString means;   ///< telephone, mail, meeting …
    QString number;  ///< 協議番号, may be empty
    QString summary; ///< what was said
};
AdvisoryCase consultCase(const Context& context, const QString& no, const Consultation& consultation);

struct PolicyDecision
{
    AdvisoryMeasure policy = AdvisoryMeasure::Apply;
    QString reason;
    QString proposedBy; ///< empty = who decides, which only works while no people are recorded
    QDate until;        ///< expiry of an accepted risk
};
/// By a manager who is not the proposer; accepting a risk by the responsible officer. Throws Error(NotAllowedNow).
AdvisoryCase decideCase(const Context& context, const QString& no, const PolicyDecision& decision);

/// The patch file that the city supplied: its hash is what the application is later checked against.
AdvisoryCase receivePatch(const Context& context, const QString& no, const QString& file, const QString& from,
                          const QDate& receivedOn);

/// 作業の進み: planned, applied, verified, failed. `consultationNo` stands for the city's file where it agreed so.
AdvisoryCase advanceCase(const Context& context, const QString& no, AdvisoryMeasure next, const QString& text,
                         const QString& consultationNo);

/// Records that a report went out. `reason`: why there is no policy yet, for a 30-day report.
AdvisoryCase reportCase(const Context& context, const QString& no, AdvisoryReporting kind, const QString& reason);

/// Another date for the 30-day report, as agreed with the city; the old one stays in the events.
AdvisoryCase overrideDeadline(const Context& context, const QString& no, const QDate& deadline, const QString& agreedWith,
                              const QString& reason);

} // namespace akimori::operations
