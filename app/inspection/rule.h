#pragma once

#include "inspection/subject.h"
#include "records/integrity.h"

#include <QString>

#include <memory>
#include <vector>

namespace akimori::inspection {

/// What a rule is, for the finding, the explanation page and the report (検査規則).
struct RuleInfo
{
    QString id;       ///< stable: "H01"; see docs/formats/inspection.md
    QString title;    ///< translated, short
    Severity severity = Severity::High;                   ///< unless a hit says otherwise
    FindingClass classification = FindingClass::Tampering; ///< unless a hit says otherwise
    QString why;      ///< translated: why this matters
    QString whatToDo; ///< translated: the next step
};

/// One hit. Evidence is made inert by the sink.
struct RuleHit
{
    QByteArray evidence; ///< UTF-8 or bytes of the file
    int line = 0;        ///< 1-based, 0 = none
    std::optional<Severity> severity;
    std::optional<FindingClass> classification;
    QByteArray host;     ///< the foreign host it is about; groups findings and lets own hosts be recognised
};

/// Takes the hits of one rule on one file; keeps the first of equal ones and at most kMaxHits.
class HitSink
{
public:
    static constexpr std::size_t kMaxHits = 20;
    virtual ~HitSink() = default;
    virtual void add(RuleHit hit) = 0;
};

/// A content rule. Stateless and shared; inspect() may throw nothing and must be linear in the subject.
class Rule
{
public:
    virtual ~Rule() = default;
    virtual RuleInfo info() const = 0;
    virtual bool applies(const FileFacts& facts) const = 0;
    virtual void inspect(const Subject& subject, HitSink& sink) const = 0;
};

using RuleList = std::vector<std::unique_ptr<Rule>>;
/// Every rule, in the order of the catalogue. Built once; thread-safe to read.
const RuleList& allRules();

} // namespace akimori::inspection
