#include "records/approval.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {

constexpr std::array kKinds{
    Word<ApprovalKind>{ApprovalKind::Window, "window"}, Word<ApprovalKind>{ApprovalKind::Retention, "retention"},
    Word<ApprovalKind>{ApprovalKind::Skip, "skip"}, Word<ApprovalKind>{ApprovalKind::Publish, "publish"},
    Word<ApprovalKind>{ApprovalKind::Policy, "policy"}};
constexpr std::array kDecisions{Word<ApprovalDecision>{ApprovalDecision::Pending, "pending"},
                                Word<ApprovalDecision>{ApprovalDecision::Approved, "approved"},
                                Word<ApprovalDecision>{ApprovalDecision::Rejected, "rejected"},
                                Word<ApprovalDecision>{ApprovalDecision::SentBack, "sent-back"}};
constexpr std::array kMeans{Word<ApprovalMeans>{ApprovalMeans::None, ""},
                            Word<ApprovalMeans>{ApprovalMeans::Pin, "pin"},
                            Word<ApprovalMeans>{ApprovalMeans::WrittenReply, "written-reply"},
                            Word<ApprovalMeans>{ApprovalMeans::Telephone, "telephone"}};

} // namespace

QString toString(ApprovalKind kind) { return records::spell(kKinds, kind); }
QString toString(ApprovalDecision decision) { return records::spell(kDecisions, decision); }
QString toString(ApprovalMeans means) { return records::spell(kMeans, means); }
ApprovalKind approvalKindFromString(const QString& text) { return records::read(kKinds, text); }
ApprovalDecision approvalDecisionFromString(const QString& text) { return records::read(kDecisions, text); }
ApprovalMeans approvalMeansFromString(const QString& text) { return records::read(kMeans, text); }

QString displayName(ApprovalKind kind)
{
    switch (kind) {
    case ApprovalKind::Window: return Tr::tr("Backup inside the forbidden hours");
    case ApprovalKind::Retention: return Tr::tr("Fewer than three generations");
    case ApprovalKind::Skip: return Tr::tr("Backup left out");
    case ApprovalKind::Publish: return Tr::tr("Publishing in spite of a finding");
    case ApprovalKind::Policy: return Tr::tr("Policy for an advisory");
    }
    return {};
}

QString displayName(ApprovalDecision decision)
{
    switch (decision) {
    case ApprovalDecision::Pending: return Tr::tr("Waiting for a decision");
    case ApprovalDecision::Approved: return Tr::tr("Approved");
    case ApprovalDecision::Rejected: return Tr::tr("Rejected");
    case ApprovalDecision::SentBack: return Tr::tr("Sent back");
    }
    return {};
}

QString displayName(ApprovalMeans means)
{
    switch (means) {
    case ApprovalMeans::None: return {};
    case ApprovalMeans::Pin: return Tr::tr("PIN");
    case ApprovalMeans::WrittenReply: return Tr::tr("Written reply");
    case ApprovalMeans::Telephone: return Tr::tr("Telephone");
    }
    return {};
}

} // namespace akimori
