#include "reports/forms/f08logs.h"

#include "reports/formwriter.h"
#include "reports/machinetext.h"

#include <algorithm>

namespace akimori::reports {

Document logDisclosure(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const auto it = std::find_if(facts.handovers.begin(), facts.handovers.end(),
                                 [&](const LogHandover& each) { return each.no == facts.subject; });
    const bool known = it != facts.handovers.end();
    const LogHandover handover = known ? *it : LogHandover();
    const bool collected = handover.collectedAt.isValid();
    QStringList kinds;
    for (const LogKind kind : handover.kinds)
        kinds << paper.word("log", toString(kind));

    paper.heading("request");
    paper.field("no", facts.subject);
    paper.field("requestedAt", instantText(handover.requestedAt));
    paper.field("requestedBy", handover.requestedBy);
    paper.field("means", handover.means);
    paper.field("purpose", handover.purpose);
    paper.field("range", handover.from.isValid() ? text.text("text.range", {{"from", instantText(handover.from)},
                                                                            {"to", instantText(handover.to)}})
                                                 : QString());
    paper.field("kinds", kinds.join(QStringLiteral("、")));
    paper.heading("extract");
    paper.field("server", facts.site.host);
    paper.field("collectedAt", instantText(handover.collectedAt));
    paper.field("method", paper.written("method", collected ? text.text("text.method") : QString()));
    paper.field("lines", collected ? numberText(handover.lines) : QString());
    paper.field("zone", text.text("text.zone"));
    paper.field("masked", !known ? QString() : text.text(handover.masked ? "text.masked" : "text.notMasked"));
    paper.field("manifest", QString::fromLatin1(handover.manifestSha256));
    paper.heading("files");
    std::vector<QStringList> files;
    for (const HandoverFile& file : facts.handoverFiles)
        files.push_back({QString::number(files.size() + 1), file.path, bytesText(file.bytes), numberText(file.lines), file.sha256});
    paper.table("files", std::move(files));
    paper.heading("gaps");
    std::vector<QStringList> gaps;
    for (const QString& gap : facts.handoverGaps)
        gaps.push_back({QString::number(gaps.size() + 1), machineText(gap)});
    if (gaps.empty() && !facts.handoverRead && handover.gaps > 0)
        gaps.push_back({QStringLiteral("―"), QStringLiteral("%1件（内容は一覧に記載）").arg(handover.gaps)});
    if (gaps.empty() && !collected)
        paper.say("gapsUnknown");
    else
        paper.table("gaps", std::move(gaps));
    paper.heading("handover");
    paper.field("media", paper.written("media"));
    paper.field("handedAt", instantText(handover.handedAt));
    paper.field("handedTo", handover.handedTo);
    paper.field("elapsed", known && (collected || handover.handedAt.isValid()) ? durationText(handover.elapsedSeconds(facts.now)) : QString());
    paper.field("return", paper.written("return"));
    return paper.finish();
}

} // namespace akimori::reports
