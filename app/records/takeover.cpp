#include "records/takeover.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {
constexpr std::array kDecisions{Word<ReuseDecision>{ReuseDecision::Undecided, "undecided"},
                                Word<ReuseDecision>{ReuseDecision::Reuse, "reuse"},
                                Word<ReuseDecision>{ReuseDecision::Revise, "revise"},
                                Word<ReuseDecision>{ReuseDecision::Retire, "retire"},
                                Word<ReuseDecision>{ReuseDecision::ArchiveOnly, "archive-only"}};
constexpr std::array kKinds{Word<SurveyKind>{SurveyKind::BrokenLink, "broken-link"},
                            Word<SurveyKind>{SurveyKind::Orphan, "orphan"},
                            Word<SurveyKind>{SurveyKind::ExternalOrigin, "external-origin"},
                            Word<SurveyKind>{SurveyKind::MixedContent, "mixed-content"},
                            Word<SurveyKind>{SurveyKind::Duplicate, "duplicate"},
                            Word<SurveyKind>{SurveyKind::WrongEncoding, "wrong-encoding"},
                            Word<SurveyKind>{SurveyKind::UndeclaredEncoding, "undeclared-encoding"},
                            Word<SurveyKind>{SurveyKind::LegacyEncoding, "legacy-encoding"},
                            Word<SurveyKind>{SurveyKind::CaseClash, "case-clash"},
                            Word<SurveyKind>{SurveyKind::OldHostAddress, "old-host"},
                            Word<SurveyKind>{SurveyKind::Leftover, "leftover"},
                            Word<SurveyKind>{SurveyKind::ContentRule, "content-rule"},
                            Word<SurveyKind>{SurveyKind::Unchecked, "unchecked"}};
} // namespace

QString toString(ReuseDecision decision) { return records::spell(kDecisions, decision); }
QString toString(SurveyKind kind) { return records::spell(kKinds, kind); }
ReuseDecision reuseDecisionFromString(const QString& text) { return records::read(kDecisions, text); }
SurveyKind surveyKindFromString(const QString& text) { return records::read(kKinds, text); }

QString displayName(ReuseDecision decision)
{
    switch (decision) {
    case ReuseDecision::Undecided: return Tr::tr("Not decided");
    case ReuseDecision::Reuse: return Tr::tr("Used as it is");
    case ReuseDecision::Revise: return Tr::tr("Revised");
    case ReuseDecision::Retire: return Tr::tr("Retired");
    case ReuseDecision::ArchiveOnly: return Tr::tr("Kept in the archive only");
    }
    return {};
}

QString displayName(SurveyKind kind)
{
    switch (kind) {
    case SurveyKind::BrokenLink: return Tr::tr("Broken link");
    case SurveyKind::Orphan: return Tr::tr("Page without a link to it");
    case SurveyKind::ExternalOrigin: return Tr::tr("Contents from another host");
    case SurveyKind::MixedContent: return Tr::tr("Unencrypted contents");
    case SurveyKind::Duplicate: return Tr::tr("Duplicate file");
    case SurveyKind::WrongEncoding: return Tr::tr("Wrong character encoding");
    case SurveyKind::UndeclaredEncoding: return Tr::tr("Undeclared character encoding");
    case SurveyKind::LegacyEncoding: return Tr::tr("Older character encoding");
    case SurveyKind::CaseClash: return Tr::tr("Names that differ in case only");
    case SurveyKind::OldHostAddress: return Tr::tr("Address of the old host");
    case SurveyKind::Leftover: return Tr::tr("Leftover file");
    case SurveyKind::ContentRule: return Tr::tr("Finding of the content rules");
    case SurveyKind::Unchecked: return Tr::tr("Could not be checked");
    }
    return {};
}

} // namespace akimori
