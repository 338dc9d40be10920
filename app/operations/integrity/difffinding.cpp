#include "base/jst.h"
#include "operations/integrity/approvedbody.h"
#include "operations/integrity/locatefinding.h"
#include "operations/integrity/runscan.h"
#include "operations/tr.h"
#include "remote/commands/streamfiles.h"

namespace akimori::operations {

namespace {

constexpr qint64 kMaxDiffBytes = 4 << 20;

std::optional<QByteArray> liveBody(const Context& context, const FoundFinding& found, JobContext& job)
{
    std::optional<QByteArray> body;
    const auto transport = transportTo(context, found.site);
    remote::StreamHandler handler;
    handler.begin = [&](const QByteArray&, qint64) { body = QByteArray(); };
    handler.data = [&](std::span<const char> chunk) {
        if (body->size() <= kMaxDiffBytes)
            body->append(chunk.data(), static_cast<qsizetype>(chunk.size()));
    };
    handler.end = [] {};
    remote::streamFiles(*transport, found.finding.root, {found.finding.path}, handler, job);
    return body;
}

} // namespace

FindingDiff DiffFinding::run(const QString& findingId, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    const FoundFinding found = locateFinding(*ledger, findingId);
    FindingDiff result;
    if (found.finding.path.isEmpty() || found.finding.path == ".") {
        result.remark = Tr::tr("This finding is about the site as a whole; there is no text to compare.");
        return result;
    }
    std::optional<QByteArray> before;
    if (std::optional<ApprovedBody> kept = approvedBody(*ledger, found.site, found.member(), {}, kMaxDiffBytes, job)) {
        result.oldTitle = Tr::tr("Generation %1 (%2)").arg(kept->generation.id, jst::display(kept->generation.takenAt));
        before = std::move(kept->bytes);
    }
    const std::optional<QByteArray> after = liveBody(m_context, found, job);
    if (after)
        result.newTitle = Tr::tr("On the server now");
    if (!before && !after) {
        result.remark = Tr::tr("Neither a kept generation nor the server has this file as text of up to 4 MiB.");
        return result;
    }
    result.diff = integrity::diffText(before.value_or(QByteArray()), after.value_or(QByteArray()));
    if (result.diff.state == integrity::DiffState::NotText)
        result.remark = Tr::tr("The file is not text. Compare size and hash instead.");
    else if (result.diff.state == integrity::DiffState::TooLarge)
        result.remark = Tr::tr("The file is too large to be compared line by line.");
    else if (result.diff.state == integrity::DiffState::Same)
        result.remark = Tr::tr("The contents are equal now.");
    return result;
}

} // namespace akimori::operations
