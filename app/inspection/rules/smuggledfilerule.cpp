#include "inspection/rules/smuggledfilerule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

namespace {

/// Where a literal begins that is the base64 of a ZIP, RAR, 7z, cabinet, program, shortcut or old Office file; -1 for none.
qsizetype packedLiteral(const QByteArray& code)
{
    constexpr qsizetype kLeast = 100; ///< bytes of base64; shorter ones are the empty archives of zip libraries
    for (const char* begin : {"UEsDB", "TVqQAA", "TVpQAA", "TVoAA", "TVpBU", "TAAAAAEUAg", "UmFyIR", "N3q8r", "TVNDRg", "0M8R4KGx"}) {
        for (qsizetype at = 0; (at = code.indexOf(begin, at)) >= 0; ++at) {
            if (at == 0 || !QByteArrayView("\"'`").contains(code.at(at - 1)))
                continue;
            const auto end = std::find_if_not(code.begin() + at, code.end(), [](char c) {
                return std::isalnum(static_cast<unsigned char>(c)) || c == '+' || c == '/' || c == '=';
            });
            if (end - (code.begin() + at) >= kLeast)
                return at;
        }
    }
    return -1;
}

} // namespace

RuleInfo SmuggledFileRule::info() const
{
    return {QStringLiteral("J14"), Tr::tr("Page that carries a hidden download"), Severity::Critical, FindingClass::Malware,
            Tr::tr("The file is put together in the visitor's browser, so that no filter on the way sees it. Malware is handed "
                   "out like this in the name of offices."),
            Tr::tr("Take the page down at once, preserve it as evidence and report it to the city.")};
}

bool SmuggledFileRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void SmuggledFileRule::inspect(const Subject& subject, HitSink& sink) const
{
    for (const auto& unit : subject.scripts()) {
        const ScriptFacts& facts = unit->facts;
        const bool hands = facts.uses("createObjectURL") || facts.uses("msSaveBlob") || facts.uses("msSaveOrOpenBlob");
        if (!hands || !(facts.uses("Blob") || facts.uses("File")))
            continue;
        if (const qsizetype at = packedLiteral(unit->code); at >= 0)
            sink.add(hitFor(*unit, at));
    }
}

} // namespace akimori::inspection
