#include "inspection/rules/danglingmarkuprule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

#include <cstring>

namespace akimori::inspection {

RuleInfo DanglingMarkupRule::info() const
{
    return {QStringLiteral("H23"), Tr::tr("Unclosed address that takes the page along"), Severity::High, FindingClass::Tampering,
            Tr::tr("A quote that is never closed makes what follows part of an address on another host: the text of the page, "
                   "and what it holds for the visitor, is sent there."),
            Tr::tr("Restore the page from the last good version.")};
}

bool DanglingMarkupRule::applies(const FileFacts& facts) const { return facts.isMarkup(); }

void DanglingMarkupRule::inspect(const Subject& subject, HitSink& sink) const
{
    // gumbo drops a tag that the end of the file cuts off, as browsers do: then the source itself tells.
    for (const RemoteUse& use : subject.uses()) {
        const bool foreign = use.standing == Standing::Unknown || use.standing == Standing::Hostile
                             || use.standing == Standing::UserContent;
        if (foreign && !use.fromScript && use.reference.contains('\n') && use.reference.contains('<'))
            sink.add(hitFor(use, {Severity::High, FindingClass::Tampering}));
    }
    const QByteArray& text = subject.text();
    for (const char quote : {'"', '\''}) {
        // Only the last quote of a kind can stay open; what counts is the tag that it stands in.
        const qsizetype open = text.lastIndexOf(quote);
        if (open < 0 || text.size() - open < 8)
            continue;
        for (const char* start : {"<img src=", "<base href=", "<a href=", "<form action=", "<iframe src=", "<link href=",
                                  "<base target=", "<meta http-equiv=\"refresh\" content="}) {
            const auto length = static_cast<qsizetype>(std::strlen(start));
            if (open < length || qstrnicmp(text.constData() + open - length, start, static_cast<size_t>(length)) != 0)
                continue;
            const Url url = parseUrl(QByteArrayView(text).sliced(open + 1, std::min<qsizetype>(300, text.size() - open - 1)));
            const Standing standing = subject.normal().standing(url, Use::Other);
            if (!url.isRemote() || standing == Standing::Own || standing == Standing::Known || standing == Standing::Approved)
                continue;
            RuleHit hit;
            hit.evidence = text.mid(open - length, 200);
            hit.line = lineAt(text, open);
            hit.host = url.host;
            sink.add(std::move(hit));
            return;
        }
    }
}

} // namespace akimori::inspection
