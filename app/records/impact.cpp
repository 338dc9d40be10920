#include "records/impact.h"

#include "records/tr.h"
#include "records/words.h"

namespace akimori {

using records::Tr;
using records::Word;

namespace {

constexpr Word<ImpactJudgement> kJudgements[] = {
    {ImpactJudgement::NoImpact, "noImpact"},
    {ImpactJudgement::Impact, "impact"},
    {ImpactJudgement::Unclear, "unclear"},
};

} // namespace

QString toString(ImpactJudgement judgement) { return records::spell(kJudgements, judgement); }

ImpactJudgement impactJudgementFromString(const QString& text) { return records::read(kJudgements, text); }

QString displayName(ImpactJudgement judgement)
{
    switch (judgement) {
    case ImpactJudgement::NoImpact: return Tr::tr("No impact on visitors");
    case ImpactJudgement::Impact: return Tr::tr("Visitors felt the backup");
    case ImpactJudgement::Unclear: return Tr::tr("Could not be judged");
    }
    return {};
}

} // namespace akimori
