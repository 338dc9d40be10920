#include "inspection/rules/concealedcoderule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

namespace {

constexpr int kMachineNames = 12;    // distinct _0x… identifiers; honest minifiers make none
constexpr int kSymbolRun = 300;      // []()!+ without a letter in between
constexpr int kEscapedLetters = 40;  // letters written as \x61

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
    return unit.code.size() < 64 * 1024 && facts.opaqueLiterals > 0 && decodes && (executes || (writes && facts.uses("fromCharCode")));
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
                   || facts.escapedLetters >= kEscapedLetters) {
            RuleHit hit = hitFor(*unit, 0);
            hit.severity = Severity::High;
            sink.add(std::move(hit));
        } else if (isHomeMadeDecoder(*unit)) {
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
    constexpr qsizetype kBlanks = 200;
    const QByteArray& text = subject.text();
    qsizetype run = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text.at(at);
        if (c == ' ' || c == '\t') {
            ++run;
            continue;
        }
        if (run >= kBlanks && c != '\n' && c != '\r') {
            const QByteArray rest = lower(text.mid(at, 200));
            if (containsAny(rest, {"<script", "<iframe", "eval(", "document.", "<?php", "atob(", "fromcharcode", "window[", "_0x",
                                   "require(", "global[", "createelement"})) {
                RuleHit hit;
                hit.evidence = text.mid(at, 200);
                hit.line = lineAt(text, at);
                sink.add(std::move(hit));
                break;
            }
        }
        run = 0;
    }
    // Invisible letters one after another carry data (variation selectors, zero-width joiners, Hangul fillers).
    int invisible = 0;
    for (qsizetype at = 0; at + 2 < text.size(); ++at) {
        const auto lead = static_cast<unsigned char>(text.at(at));
        if (lead < 0xe2 || (lead > 0xe3 && lead != 0xef && lead != 0xf3)) {
            if (lead != '\n')
                invisible = 0;
            continue;
        }
        const QByteArrayView three = QByteArrayView(text).sliced(at, 3);
        const bool zero = three == "\xE2\x80\x8B" || three == "\xE2\x80\x8C" || three == "\xE2\x80\x8D" || three == "\xE3\x85\xA4"
                          || three == "\xEF\xBE\xA0" || three == "\xE2\x81\xA0"
                          || (three.startsWith("\xEF\xB8") && static_cast<unsigned char>(three.at(2)) <= 0x8f)
                          || three.startsWith("\xF3\xA0\x84");
        if (zero) {
            invisible += 1;
            at += three.startsWith('\xF3') ? 3 : 2;
        } else if (text.at(at) != '\n') {
            invisible = 0;
        }
        if (invisible >= 16 && (!subject.scripts().empty() || subject.facts().role == Role::Script)) {
            RuleHit hit;
            hit.evidence = text.mid(std::max<qsizetype>(0, at - 80), 200);
            hit.line = lineAt(text, at);
            sink.add(std::move(hit));
            break;
        }
    }
}

} // namespace akimori::inspection
