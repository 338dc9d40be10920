#include "reports/reusetable.h"

#include "base/bytepath.h"
#include "reports/formwriter.h"

#include <algorithm>
#include <array>

namespace akimori::reports {

namespace {

/// What still has to be done or leaves the site comes first.
constexpr std::array kOrder{ReuseDecision::Undecided, ReuseDecision::Retire, ReuseDecision::ArchiveOnly,
                            ReuseDecision::Revise, ReuseDecision::Reuse};

qsizetype placeOf(ReuseDecision decision)
{
    return std::find(kOrder.begin(), kOrder.end(), decision) - kOrder.begin();
}

void writeTakeover(FormWriter& paper, const Takeover& takeover)
{
    paper.heading("takeover");
    paper.field("id", takeover.id);
    paper.field("source", takeover.source);
    paper.field("parties", QStringLiteral("%1 → %2").arg(orDash(takeover.deliveredBy), orDash(takeover.receivedBy)));
    paper.field("receivedAt", instantText(takeover.receivedAt));
    paper.field("amount", QStringLiteral("%1件　%2").arg(numberText(takeover.files), bytesText(takeover.bytes)));
    paper.field("receipt", QString::fromLatin1(takeover.receiptSha256));
}

/// Number of undecided files.
qint64 writeProgress(FormWriter& paper, const std::vector<ReuseLine>& lines)
{
    std::array<qint64, kOrder.size()> files{};
    std::array<qint64, kOrder.size()> bytes{};
    for (const ReuseLine& line : lines) {
        const auto place = static_cast<std::size_t>(placeOf(line.decision));
        ++files[place];
        bytes[place] += line.bytes;
    }
    const auto total = static_cast<qint64>(lines.size());
    const qint64 open = files[0];
    const auto share = [total](qint64 part) { return percentText(total == 0 ? 100 : 100.0 * static_cast<double>(part) / static_cast<double>(total), 1); };
    std::vector<QStringList> rows;
    for (std::size_t i = kOrder.size(); i-- > (open == 0 ? 1u : 0u);)
        rows.push_back({paper.word("reuse", toString(kOrder[i])), numberText(files[i]), bytesText(bytes[i]), share(files[i])});
    paper.heading("progress");
    paper.field("decided", paper.text.text("text.decided", {{"decided", numberText(total - open)},
                                                            {"total", numberText(total)},
                                                            {"percent", QString::number(total == 0 ? 100 : (total - open) * 100 / total)}}));
    paper.table("progress", std::move(rows));
    open == 0 ? paper.say("allDecided") : paper.say("open", {{"count", numberText(open)}});
    return open;
}

void writeRules(FormWriter& paper, const Takeover& takeover)
{
    std::vector<QStringList> rows;
    for (const ReuseRule& rule : takeover.rules)
        rows.push_back({QString::number(rule.place), printable(rule.pattern), paper.word("reuse", toString(rule.decision)),
                        rule.reason, rule.by, briefInstant(rule.at)});
    paper.heading("rules");
    paper.table("rules", std::move(rows));
    paper.note(paper.text.text("text.rules"));
}

void writeFiles(FormWriter& paper, std::vector<ReuseLine> lines, const QByteArray& csvSha256)
{
    const auto total = static_cast<qsizetype>(lines.size());
    paper.enclosure("files");
    if (total > kMostReuseLines) {
        std::stable_sort(lines.begin(), lines.end(), [](const ReuseLine& a, const ReuseLine& b) { return placeOf(a.decision) < placeOf(b.decision); });
        lines.resize(static_cast<std::size_t>(kMostReuseLines));
        paper.say("manyFiles", {{"most", numberText(kMostReuseLines)}, {"left", numberText(total - kMostReuseLines)}});
    }
    std::vector<QStringList> rows;
    for (const ReuseLine& line : lines)
        rows.push_back({QString::number(rows.size() + 1), printable(line.path), bytesText(line.bytes),
                        paper.word("reuse", toString(line.decision)), line.reason,
                        QStringList{line.by, line.at.isValid() ? briefInstant(line.at) : QString()}.join(u'\n').trimmed(),
                        QString::fromLatin1(line.sha256.left(16))});
    paper.table("files", std::move(rows));
    paper.note(paper.text.text("text.csv", {{"sha256", QString::fromLatin1(csvSha256)}}));
}

} // namespace

Document reuseTable(const Facts& facts, const FormText& text, const Takeover& takeover, std::vector<ReuseLine> lines,
                    const QByteArray& csvSha256)
{
    FormWriter paper(facts, text);
    writeTakeover(paper, takeover);
    const qint64 open = writeProgress(paper, lines);
    writeRules(paper, takeover);
    writeFiles(paper, std::move(lines), csvSha256);
    Document document = paper.finish();
    document.form = text.text("name");
    document.number = open == 0 ? QStringLiteral("引継番号 ") + takeover.id : QString();
    return document;
}

} // namespace akimori::reports
