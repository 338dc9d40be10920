#include "inspection/rules/encodingrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

RuleInfo EncodingRule::info() const
{
    return {QStringLiteral("H19"), Tr::tr("Bytes that make scanners and browsers disagree"), Severity::High,
            FindingClass::Tampering,
            Tr::tr("NUL bytes or an unusual encoding hide tags from tools while a browser may still run them."),
            Tr::tr("Compare the file with the last good version. Save it again in UTF-8 if it only came from a broken editor.")};
}

bool EncodingRule::applies(const FileFacts& facts) const { return facts.isMarkup(); }

void EncodingRule::inspect(const Subject& subject, HitSink& sink) const
{
    const DecodedText& decoded = subject.decoded();
    if (decoded.declared.startsWith("utf-7") || decoded.declared == "unicode-1-1-utf-7" || decoded.declared == "x-imap4-modified-utf7"
        || decoded.declared == "cesu-8" || decoded.declared == "scsu" || decoded.declared == "bocu-1"
        || decoded.declared == "hz-gb-2312" || decoded.declared == "iso-2022-kr") {
        RuleHit hit;
        hit.evidence = "charset=" + decoded.declared + ' ' + subject.bytes().left(160);
        hit.line = 1;
        sink.add(std::move(hit));
    } else if (containsAny(subject.bytes(), {"+ADw-"})
               && containsAny(subject.bytes(), {"+ADw-script", "+ADw-iframe", "+ADw-img"})) {
        const qsizetype at = subject.bytes().indexOf("+ADw-");
        RuleHit hit;
        hit.evidence = subject.bytes().mid(at, 160);
        hit.line = lineAt(subject.bytes(), at);
        sink.add(std::move(hit));
    }
    // With scripts on, a browser ends <noscript> at the first "</noscript", even inside an attribute; a parser
    // without scripts does not. Only attacks are written so that the two see different tags.
    for (const auto& page : subject.pages()) {
        for (const char* name : {"noscript", "title", "style", "textarea", "xmp"}) {
            const QByteArray closing = QByteArray("</") + name;
            for (const int index : page->document->named(name)) {
                const Element& outer = page->document->elements()[static_cast<std::size_t>(index)];
                for (int i = index; i < outer.end; ++i) {
                    const Element& element = page->document->elements()[static_cast<std::size_t>(i)];
                    for (int a = 0; a < element.attributeCount(); ++a) {
                        const auto [attribute, value] = element.attributeAt(a);
                        const qsizetype at = value.size() < 12 ? -1 : indexOfIgnoreCase(value, closing);
                        if (at < 0 || !value.sliced(at + 3).contains('<'))
                            continue;
                        RuleHit hit;
                        hit.evidence = startTag(*page->document, element);
                        hit.line = page->lineOf(element);
                        sink.add(std::move(hit));
                    }
                }
            }
        }
    }
    if (decoded.nulBytes > 0) {
        const qsizetype at = subject.bytes().indexOf('\0');
        RuleHit hit;
        hit.evidence = subject.bytes().mid(std::max<qsizetype>(0, at - 40), 120);
        hit.line = lineAt(subject.bytes(), at);
        sink.add(std::move(hit));
    }
}

} // namespace akimori::inspection
