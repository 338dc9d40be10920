#include "inspection/rules/scarepagerule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/wordset.h"
#include "inspection/tr.h"

#include <QRegularExpression>

namespace akimori::inspection {

namespace {

/// Ways to keep a visitor from leaving. One alone is ordinary.
int trapsOf(const ScriptFacts& facts, const QByteArray& code)
{
    int traps = 0;
    traps += facts.uses("requestFullscreen") || facts.uses("webkitRequestFullscreen") || facts.uses("webkitRequestFullScreen")
             || facts.uses("mozRequestFullScreen") || facts.uses("msRequestFullscreen");
    traps += facts.uses("keyboard") && facts.uses("lock");
    traps += facts.uses("onbeforeunload") || containsIgnoreCase(code, "beforeunload");
    traps += facts.uses("pushState") && (facts.uses("onpopstate") || containsIgnoreCase(code, "popstate")
                                         || containsIgnoreCase(code, "for(") || facts.uses("setInterval"));
    traps += facts.uses("alert") && (facts.uses("setInterval") || containsIgnoreCase(squeezed(code.left(65536)), "while("));
    traps += facts.uses("oncontextmenu") || containsIgnoreCase(code, "contextmenu");
    traps += facts.uses("requestPointerLock");
    traps += facts.uses("Audio") || facts.uses("speechSynthesis") || facts.uses("play");
    traps += facts.uses("onkeydown") || facts.uses("preventDefault");
    return traps;
}

/// Takes the whole screen or the keyboard, or does not let go: no office page does.
bool holdsOn(const ScriptFacts& facts, const QByteArray& code)
{
    return facts.uses("requestFullscreen") || facts.uses("webkitRequestFullscreen") || facts.uses("webkitRequestFullScreen")
           || facts.uses("mozRequestFullScreen") || facts.uses("msRequestFullscreen") || facts.uses("requestPointerLock")
           || (facts.uses("keyboard") && facts.uses("lock")) || containsIgnoreCase(code, "beforeunload")
           || (facts.uses("pushState") && (facts.uses("onpopstate") || containsIgnoreCase(code, "popstate")))
           || (facts.uses("alert") && facts.uses("setInterval"));
}

int scareWords(const QByteArray& lowered)
{
    static const WordSet kWords{"ウイルスに感染", "ウィルスに感染", "トロイの木馬", "スパイウェア", "セキュリティ警告", "セキュリティ センター",
                             "セキュリティセンター", "サポートに電話", "今すぐ電話", "すぐにお電話", "お電話ください", "至急", "マイクロソフト", "microsoft",
                             "windows defender", "windows ファイアウォール", "ファイアウォール", "コンピュータがロック", "コンピューターがロック",
                             "pcがロック", "ブロックされました", "アクセスがブロック", "エラーコード", "error code", "個人情報が", "クレジットカード情報",
                             "シャットダウンしないで", "再起動しないで", "電源を切らないで", "virus", "infected", "trojan", "spyware", "call support",
                             "toll free", "call now", "your computer has been locked", "0x80", "感染しています", "危険に", "ウイルスが検出", "ウィルスが検出", "ウイルスを検出", "電話してください", "に電話をかけ",
                             "パソコンが", "不正アクセスが検出", "脅威が検出", "脅威が見つかりました"};
    return kWords.countIn(lowered);
}

bool copiesText(const ScriptFacts& facts)
{
    return (facts.uses("clipboard") && (facts.uses("writeText") || facts.uses("write"))) || facts.uses("execCommand")
           || facts.uses("setData");
}

/// The address of a crypto wallet, or the pattern of one: copied text is exchanged for the attacker's.
bool holdsWallet(const QByteArray& code)
{
    static const QRegularExpression kWallet(QStringLiteral(
        "bc1[ac-hj-np-z02-9]{25,60}|\\b0x[0-9a-fA-F]{40}\\b|0x\\[[^\\]]{3,12}\\]\\{40\\}|\\bT[1-9A-HJ-NP-Za-km-z]{33}\\b"
        "|\\b[13][1-9A-HJ-NP-Za-km-z]{25,34}\\b"));
    return kWallet.match(QString::fromLatin1(code.left(65'536))).hasMatch();
}

bool hasTelephone(const QByteArray& text)
{
    for (const char* prefix : {"050", "0120", "0800", "03-", "+1", "1-8", "(050", "010-"}) {
        qsizetype at = 0;
        while ((at = text.indexOf(prefix, at)) >= 0) {
            int digits = 0;
            for (qsizetype i = at; i < std::min(text.size(), at + 18); ++i)
                digits += std::isdigit(static_cast<unsigned char>(text.at(i))) != 0;
            if (digits >= 10)
                return true;
            at += 2;
        }
    }
    return text.contains("tel:");
}

} // namespace

RuleInfo ScarePageRule::info() const
{
    return {QStringLiteral("J09"), Tr::tr("Fake warning that traps the visitor"), Severity::Critical,
            FindingClass::Tampering,
            Tr::tr("The page frightens visitors with a virus warning, keeps them from closing it and makes them call a "
                   "swindler (support scam)."),
            Tr::tr("Take the page down at once, preserve it, and publish a warning together with the city.")};
}

bool ScarePageRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void ScarePageRule::inspect(const Subject& subject, HitSink& sink) const
{
    int scriptTraps = 0;
    bool holdsVisitor = false;
    const ScriptUnit* worst = nullptr;
    QByteArray code;
    for (const auto& unit : subject.scripts()) {
        const int here = trapsOf(unit->facts, unit->code);
        scriptTraps += here;
        holdsVisitor = holdsVisitor || holdsOn(unit->facts, unit->code);
        // A library of this size has every word and every trick somewhere.
        const bool library = unit->where == ScriptUnit::Where::File && unit->code.size() > 65'536;
        if (here > 0 && !library && code.size() < 262'144)
            code += lower(unit->code.left(65'536));
        if (here > 0 && !worst)
            worst = unit.get();
    }
    for (const auto& page : subject.pages()) {
        int traps = scriptTraps;
        for (const int index : page->document->named("audio"))
            traps += page->document->elements()[static_cast<std::size_t>(index)].hasAttribute("autoplay");
        if (traps == 0)
            continue;
        const QByteArray text = lower(page->document->visibleText().left(65'536)) + lower(page->document->title());
        if (isWarning(text) && !holdsVisitor)
            continue; // an article about the swindle, on a page that forbids copying or plays a sound
        const int words = scareWords(text + code);
        const bool telephone = hasTelephone(text) || hasTelephone(code);
        if ((words >= 3 && traps >= 1 && telephone) || (words >= 2 && traps >= 2) || (words >= 4 && traps >= 1)) {
            RuleHit hit;
            hit.evidence = text.simplified().left(200);
            if (worst)
                hit.evidence += " | " + worst->code.left(120);
            hit.line = worst ? worst->line : page->firstLine;
            sink.add(std::move(hit));
            return;
        }
    }
    if (!subject.pages().empty())
        return;
    for (const auto& unit : subject.scripts()) {
        if (unit->code.size() < 65'536 && scareWords(lower(unit->code)) >= 2 && trapsOf(unit->facts, unit->code) >= 2) {
            sink.add(hitFor(*unit, 0));
            return;
        }
    }
}

RuleInfo ClipboardCommandRule::info() const
{
    return {QStringLiteral("J10"), Tr::tr("Makes the visitor paste and run a command"), Severity::Critical,
            FindingClass::Malware,
            Tr::tr("A fake check (“I am not a robot”) copies a command to the clipboard and asks the visitor to run it. "
                   "Their computer is then infected."),
            Tr::tr("Take the page down at once, preserve it, and report it to the city and the police.")};
}

bool ClipboardCommandRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void ClipboardCommandRule::inspect(const Subject& subject, HitSink& sink) const
{
    static const WordSet kKeys{"ctrl", "貼り付け", "paste", "ペースト", "cmd", "command", "⌘"};
    const bool copying = std::any_of(subject.scripts().begin(), subject.scripts().end(),
                                     [](const auto& unit) { return copiesText(unit->facts); });
    QByteArray shown;
    for (const auto& page : subject.pages()) {
        const QByteArrayView text = QByteArrayView(page->document->visibleText()).first(std::min<qsizetype>(page->document->visibleText().size(), 65'536));
        if (copying || kKeys.isIn(text))
            shown += lower(text) + ' ';
    }
    if (shown.isEmpty() && !copying)
        return; // nearly every page
    const auto instructs = [](const QByteArray& text) {
        const QByteArray compact = squeezed(text);
        const bool run = containsAny(compact, {"win+r", "windows+r", "windowsキー+r", "windowsロゴキー+r", "⊞+r", "⊞win", "キーを押しながらr",
                                               "「r」キー", "ファイル名を指定して実行", "windowskey+r", "windowsbutton+r", "winkey+r", "ターミナルを開",
                                               "terminal", "win+x", "powershellを開", "windowsキーとr", "rundialog", "command+space",
                                               "アドレスバーに貼り付け"});
        const bool paste = containsAny(compact, {"ctrl+v", "貼り付け", "ペースト", "paste", "cmd+v", "⌘+v", "command+v"});
        return run && paste;
    };
    const auto hasCommand = [](const QByteArray& text) {
        return containsAny(text, {"powershell", "mshta", "cmd /c", "cmd.exe", "msiexec", "certutil", "bitsadmin", "rundll32", "regsvr32",
                                  "wscript", "curl ", "wget ", "iex(", "iex ", "invoke-", "| bash", "|bash", "| sh", "osascript",
                                  "base64 -d", "conhost", "forfiles", "-enc", "finger "});
    };
    const bool article = isWarning(shown);
    const bool shownInstructions = !article && kKeys.isIn(shown)
                                   && instructs(shown);
    for (const auto& unit : subject.scripts()) {
        const ScriptFacts& facts = unit->facts;
        if (!copiesText(facts))
            continue;
        QByteArray code = lower(unit->code.left(262'144));
        for (const Revealed& revealed : facts.revealed)
            code += ' ' + lower(revealed.text);
        const bool instructions = shownInstructions || instructs(code);
        const bool dangerous = containsAny(code, {"powershell", "mshta", "cmd /c", "msiexec", "rundll32", "regsvr32", "certutil"});
        const bool human = containsAny(shown + code, {"captcha", "ロボット", "robot", "human", "verify", "verification", "cloudflare", "認証", "確認"});
        const bool replaced = containsIgnoreCase(code, "copy") && facts.uses("setData") && holdsWallet(unit->code);
        if ((instructions && (hasCommand(code) || (!article && (hasCommand(shown) || human))))
            || (dangerous && unit->code.size() < 65'536) || replaced) {
            sink.add(hitFor(*unit, 0));
            return;
        }
    }
    if (shownInstructions && containsAny(shown, {"captcha", "ロボットではありません", "not a robot", "verify you are human", "人間であること"})
        && hasCommand(shown)) {
        RuleHit hit;
        hit.evidence = shown.simplified().left(300);
        hit.line = 1;
        sink.add(std::move(hit));
    }
}

} // namespace akimori::inspection
