#include "inspection/rules/minerrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/wordset.h"
#include "inspection/tr.h"

namespace akimori::inspection {

RuleInfo MinerRule::info() const
{
    return {QStringLiteral("J08"), Tr::tr("Mining script"), Severity::High, FindingClass::Malware,
            Tr::tr("It uses the computers of the city's visitors to earn crypto coins for the attacker."),
            Tr::tr("Restore the file and search the other files for the same script.")};
}

bool MinerRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void MinerRule::inspect(const Subject& subject, HitSink& sink) const
{
    static const WordSet kNames{
        "coinhive", "coin-hive", "cryptoloot", "crypto-loot", "coinimp", "cryptonight", "deepminer", "webminepool", "jsecoin",
        "minero.cc", "monerominer", "stratum+tcp", "webmr.js", "ppoi.org", "coinerra", "minr.pw", "xmr.", "browsermine",
        "randomx", "startmining", "cryptaloot", "hashvault", "hostingcloud", "client.anonymous(", "webmining", "cryptonoter", "monero-miner", "supportxmr", "moneroocean", "nanopool", "nerohut", "hashing.win"};
    for (const RemoteUse& use : subject.uses()) {
        const bool runs = use.kind == RemoteUse::Kind::Script || use.kind == RemoteUse::Kind::Socket
                          || use.kind == RemoteUse::Kind::Frame;
        if (runs && kNames.isIn(use.reference))
            sink.add(hitFor(use, {Severity::High, FindingClass::Malware}));
    }
    for (const auto& unit : subject.scripts()) {
        const QByteArrayView head = QByteArrayView(unit->code).first(std::min<qsizetype>(unit->code.size(), 1 << 20));
        const bool named = kNames.isIn(head);
        if (!named && !unit->facts.uses("hardwareConcurrency"))
            continue; // nearly every script
        const QByteArray code = lower(head);
        const bool works = unit->facts.uses("Worker") || unit->facts.uses("WebAssembly") || unit->facts.uses("WebSocket")
                           || containsAny(code, {".anonymous(", ".user(", ".start(", "throttle", "wss://", "hashrate"});
        // Libraries of maps and ciphers count processors for their workers, too; miners are small.
        const bool generic = unit->facts.uses("hardwareConcurrency") && unit->facts.uses("WebSocket") && unit->code.size() < 262'144
                             && (unit->facts.uses("Worker") || unit->facts.uses("WebAssembly"))
                             && containsAny(code, {"hash", "nonce", "job", "pool", "wallet"});
        const bool borrowed = unit->facts.uses("hardwareConcurrency") && unit->facts.uses("Worker") && unit->code.size() < 49'152
                              && containsAny(code, {"pool", "threads", "throttle"})
                              && containsAny(code, {"importscripts", "wss:", "blob"});
        if ((named && works) || generic || borrowed)
            sink.add(hitFor(*unit, 0));
    }
}

} // namespace akimori::inspection
