#include "inspection/rules/concealedcoderule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"
#include "inspection/wordset.h"

namespace akimori::inspection {

namespace {

constexpr int kMachineNames = 12;    // distinct _0x… identifiers; honest minifiers make none
constexpr int kSymbolRun = 300;      // []()!+ without a letter in between
constexpr int kEscapedLetters = 40;  // letters written as \x61 …
constexpr int kEscapedLettersShort = 12; // … in a script of less than …
constexpr qsizetype kShortScript = 8192; // … so many bytes
constexpr int kEscapedShare = 400;   // … and at least one in so many bytes: tables of large libraries have some

bool isForeign(Standing standing)
{
    return standing == Standing::Unknown || standing == Standing::Hostile || standing == Standing::UserContent;
}

/// An executor of something unknown, a decoder and opaque data in one small script.
bool isHomeMadeDecoder(const ScriptUnit& unit)
{
    const ScriptFacts& facts = unit.facts;
    const bool executes = std::any_of(facts.sinks.begin(), facts.sinks.end(), [](const Sink& sink) {
        return sink.kind == Sink::Kind::Execute && !sink.known;
    });
    const bool writes = std::any_of(facts.sinks.begin(), facts.sinks.end(), [](const Sink& sink) {
        return (sink.kind == Sink::Kind::WriteHtml || sink.kind == Sink::Kind::Location) && !sink.known;
    });
    const bool decodes = facts.uses("fromCharCode") || facts.uses("charCodeAt") || facts.uses("atob") || facts.uses("unescape")
                         || facts.uses("fromCodePoint");
    // What is not data is the decoder: a few lines, however long the data is. Libraries have all of this somewhere, too.
    const qsizetype code = unit.code.size() - facts.opaqueBytes;
    return facts.opaqueLiterals > 0 && decodes && ((executes && code < 24 * 1024) || (writes && code < 8 * 1024 && facts.uses("fromCharCode")));
}

/// Where the next run of at least 200 blanks ends that other text follows on the same line; -1 for none. Looks at every
/// 200th byte only: a run that long cannot lie between two of them.
qsizetype endOfBlanks(const QByteArray& text, qsizetype from)
{
    constexpr qsizetype kBlanks = 200;
    const auto blank = [&](qsizetype i) { return text.at(i) == ' ' || text.at(i) == '\t'; };
    for (qsizetype probe = from + kBlanks - 1; probe < text.size(); probe += kBlanks) {
        if (!blank(probe))
            continue;
        qsizetype begin = probe;
        while (begin > from && blank(begin - 1))
            --begin;
        qsizetype end = probe;
        while (end < text.size() && blank(end))
            ++end;
        if (end - begin >= kBlanks && end < text.size() && text.at(end) != '\n' && text.at(end) != '\r')
            return end;
        probe = end;
    }
    return -1;
}

/// Bytes of the invisible letter that begins here (three more may be read); 0 for any other.
int invisibleLength(const char* text)
{
    const auto first = static_cast<unsigned char>(text[0]);
    const auto second = static_cast<unsigned char>(text[1]);
    const auto third = static_cast<unsigned char>(text[2]);
    if (first < 0xe2)
        return 0;
    if (first == 0xe2)
        return (second == 0x80 && third >= 0x8b && third <= 0x8d) || (second == 0x81 && third == 0xa0) ? 3 : 0;
    if (first == 0xe3)
        return second == 0x85 && third == 0xa4 ? 3 : 0;
    if (first == 0xef)
        return (second == 0xbe && third == 0xa0) || (second == 0xb8 && third <= 0x8f) ? 3 : 0;
    return first == 0xf3 && second == 0xa0 && third == 0x84 ? 4 : 0;
}

/// Code that comes over the net and is run at once, past every allow-list of script hosts; or an address that only exists
/// after decoding. Libraries have such parts too, so only small scripts count.
bool runsWhatItFetched(const ScriptUnit& unit)
{
    const ScriptFacts& facts = unit.facts;
    if (unit.code.size() > 8192)
        return false;
    const bool fetches = (facts.uses("fetch") && facts.uses("text")) || (facts.uses("XMLHttpRequest") && facts.uses("responseText"));
    return std::any_of(facts.sinks.begin(), facts.sinks.end(), [&](const Sink& sink) {
        const bool loads = sink.kind == Sink::Kind::Import || (sink.kind == Sink::Kind::Source && sink.tag == "script");
        return !sink.known && ((sink.kind == Sink::Kind::Execute && fetches) || (loads && sink.concealment == Concealment::Decoded));
    });
}

bool isMailAddress(const QByteArray& text)
{
    return containsIgnoreCase(text, "mailto:") && !containsIgnoreCase(text, "<script") && !containsIgnoreCase(text, "<iframe")
           && !containsIgnoreCase(text, "http");
}

} // namespace

RuleInfo DecodeAndRunRule::info() const
{
    return {QStringLiteral("J01"), Tr::tr("Script that decodes and runs hidden code"), Severity::Critical,
            FindingClass::Tampering,
            Tr::tr("Honest pages have no reason to hide what they run. Hidden code is how malware avoids reviewers."),
            Tr::tr("Restore the file, preserve it as evidence and look at the decoded part shown here.")};
}

bool DecodeAndRunRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void DecodeAndRunRule::inspect(const Subject& subject, HitSink& sink) const
{
    for (const auto& unit : subject.scripts()) {
        const ScriptFacts& facts = unit->facts;
        if (facts.decoderExecuted) {
            RuleHit hit = hitFor(*unit, facts.decoderOffset);
            if (!facts.revealed.empty())
                hit.evidence = hit.evidence.left(120) + " => " + facts.revealed.front().text.left(200);
            sink.add(std::move(hit));
        } else if (facts.machineNames >= kMachineNames || facts.symbolRun >= kSymbolRun || facts.faceMarks
                   || (facts.escapedLetters >= (unit->code.size() < kShortScript ? kEscapedLettersShort : kEscapedLetters) && facts.escapedLetters * kEscapedShare >= unit->code.size())) {
            RuleHit hit = hitFor(*unit, 0);
            hit.severity = Severity::High;
            sink.add(std::move(hit));
        } else if (isHomeMadeDecoder(*unit) || (facts.evalAliased && unit->code.size() < kShortScript) || runsWhatItFetched(*unit)) {
            RuleHit hit = hitFor(*unit, 0);
            hit.severity = Severity::High;
            sink.add(std::move(hit));
        }
    }
}

RuleInfo RevealedRule::info() const
{
    return {QStringLiteral("J02"), Tr::tr("Decoded text loads or leads to a foreign host"), Severity::Critical,
            FindingClass::Tampering,
            Tr::tr("The address or the tag was encoded so that nobody finds it by looking at the file."),
            Tr::tr("Restore the file and search all files for the decoded address.")};
}

bool RevealedRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void RevealedRule::inspect(const Subject& subject, HitSink& sink) const
{
    for (const RemoteUse& use : subject.uses()) {
        if (use.concealment == Concealment::Decoded && isForeign(use.standing) && !use.url.host.isEmpty()
            && use.kind != RemoteUse::Kind::Link)
            sink.add(hitFor(use, {Severity::Critical, FindingClass::Tampering}));
    }
    for (const auto& unit : subject.scripts()) {
        for (const Revealed& revealed : unit->facts.revealed) {
            if (isMailAddress(revealed.text))
                continue;
            // A bare address that only exists after decoding.
            const QByteArray text = revealed.text.trimmed();
            const Url url = parseUrl(text);
            const bool address = url.isRemote() && !url.scheme.isEmpty() && !text.contains(' ') && text.size() < 500;
            const bool command = containsAny(lower(text.left(4096)), {"powershell", "mshta ", "cmd /c", "certutil", "bitsadmin"});
            const bool foreign = address && isForeign(subject.normal().standing(url, Use::Other));
            if (!foreign && !command)
                continue;
            RuleHit hit = hitFor(*unit, revealed.offset);
            hit.evidence = hit.evidence.left(120) + " => " + text.left(200);
            hit.host = url.host;
            sink.add(std::move(hit));
        }
    }
}

RuleInfo InvisibleCodeRule::info() const
{
    return {QStringLiteral("J11"), Tr::tr("Code that is kept out of sight"), Severity::High, FindingClass::Tampering,
            Tr::tr("Code behind hundreds of blanks or in invisible characters is meant to be overlooked in an editor."),
            Tr::tr("Open the file with line wrapping on, and restore it.")};
}

bool InvisibleCodeRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void InvisibleCodeRule::inspect(const Subject& subject, HitSink& sink) const
{
    const QByteArray& text = subject.text();
    for (qsizetype at = 0; (at = endOfBlanks(text, at)) >= 0;) {
        static const WordSet kCode{"<script", "<iframe", "eval(", "document.", "<?php", "atob(", "fromcharcode", "window[", "_0x",
                                   "require(", "global[", "createelement"};
        if (at < text.size() && kCode.isIn(QByteArrayView(text).sliced(at, std::min<qsizetype>(200, text.size() - at)))) {
            RuleHit hit;
            hit.evidence = text.mid(at, 200);
            hit.line = lineAt(text, at);
            sink.add(std::move(hit));
            break;
        }
    }
    if (subject.scripts().empty() && subject.facts().role != Role::Script)
        return; // nothing that could read them
    // Invisible letters one after another carry data (variation selectors, zero-width joiners, Hangul fillers).
    int invisible = 0;
    for (qsizetype at = 0; at + 2 < text.size(); ++at) {
        const int length = invisibleLength(text.constData() + at);
        if (length > 0) {
            ++invisible;
            at += length - 1;
        } else if (text.at(at) != '\n') {
            invisible = 0;
        }
        if (invisible >= 16) {
            RuleHit hit;
            hit.evidence = text.mid(std::max<qsizetype>(0, at - 80), 200);
            hit.line = lineAt(text, at);
            sink.add(std::move(hit));
            break;
        }
    }
}

} // namespace akimori::inspection
