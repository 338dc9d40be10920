#include "inspection/rules/serverscriptrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

namespace {

/// Server code at `at` that is more than three chance bytes: readable, and followed by something that code is.
bool isServerCode(const QByteArray& bytes, qsizetype at)
{
    const QByteArray here = bytes.mid(at, 120);
    const QByteArrayView start = QByteArrayView(here).first(std::min<qsizetype>(here.size(), 20));
    const bool readable = std::all_of(start.begin(), start.end(), [](char c) {
        return (c >= 0x20 && c < 0x7f) || c == '\n' || c == '\r' || c == '\t';
    });
    if (here.startsWith("<!--#exec"))
        return true;
    if (here.startsWith("__halt_compiler")) // a word in the grammars of editors
        return here.mid(15).trimmed().startsWith('(');
    if (!readable && !(here.startsWith("<?php") && std::isspace(static_cast<unsigned char>(here.at(5)))))
        return false;
    if (here.startsWith("<%@"))
        return containsAny(lower(here), {"page", "webhandler", "language", "import", "webservice"});
    if (here.startsWith("<?=")) {
        const QByteArray rest = here.mid(3).trimmed();
        return rest.size() > 6 && (rest.startsWith('$') || rest.startsWith('`') || rest.startsWith('@')
                                   || (rest.contains('(') && rest.contains(')')));
    }
    return true;
}

bool actsOnServer(const QByteArray& bytes, qsizetype at)
{
    return containsAny(lower(bytes.mid(at, 2000)), {"eval(", "eval (", "$_post", "$_get", "$_request", "$_cookie", "$_files", "system(",
                                                    "exec(", "base64_decode", "include(", "include ", "assert(", "file_put_contents",
                                                    "#exec", "getruntime", "process.start", "execute", "gzinflate", "$globals"});
}

bool isCommentedExample(const QByteArray& bytes, qsizetype at)
{
    // In a script or data file the text is quoted: a syntax highlighter's grammar, a test, a template.
    const QByteArray before = bytes.mid(std::max<qsizetype>(0, at - 2), std::min<qsizetype>(at, 2));
    return before.endsWith('"') || before.endsWith('\'') || before.endsWith('/') || before.endsWith('`')
           || before.endsWith('\\') || before.endsWith('(') || before.endsWith('|');
}

} // namespace

RuleInfo ServerScriptRule::info() const
{
    return {QStringLiteral("F10"), Tr::tr("Server-side program in a static site"), Severity::Critical,
            FindingClass::Malware,
            Tr::tr("All pages of this site are static, so nothing on it needs to run on the server. A program there is "
                   "most often an attacker's back door (web shell)."),
            Tr::tr("Take the file off the server, preserve it as evidence with its times, and look for when it came.")};
}

bool ServerScriptRule::applies(const FileFacts& facts) const
{
    return facts.role == Role::ServerScript || facts.role == Role::Html || facts.role == Role::Other || facts.role == Role::Data
           || facts.role == Role::Executable || facts.role == Role::Script;
}

void ServerScriptRule::inspect(const Subject& subject, HitSink& sink) const
{
    const FileFacts& facts = subject.facts();
    const QByteArray& bytes = subject.bytes();
    const bool shebang = bytes.startsWith("#!");
    const bool cgiFolder = containsIgnoreCase(facts.path, "cgi-bin/") || containsIgnoreCase(facts.path, "cgi/");
    const bool scriptName = facts.extension == "pl" || facts.extension == "py" || facts.extension == "rb"
                            || facts.extension == "sh" || facts.extension == "lua" || facts.extension == "bash" || facts.extension.isEmpty();
    if (facts.role == Role::ServerScript && facts.content != Content::Empty) {
        RuleHit hit;
        hit.evidence = bytes.left(240);
        hit.line = 1;
        sink.add(std::move(hit));
        return;
    }
    const bool gateway = shebang && containsAny(bytes.left(65536), {"QUERY_STRING", "FieldStorage", "Content-type", "Content-Type", "CGI"});
    if ((shebang && (scriptName || cgiFolder) && ((facts.mode & 0111) != 0 || cgiFolder || gateway))
        || (cgiFolder && scriptName && facts.content == Content::Text)) {
        RuleHit hit;
        hit.evidence = bytes.left(240);
        hit.line = 1;
        hit.severity = Severity::High;
        sink.add(std::move(hit));
        return;
    }
    if (facts.content != Content::Text)
        return;
    if (facts.role == Role::Script && subject.prefilter().has(Hint::ShellWords) && facts.size < 256 * 1024
        && bytes.contains("child_process") && containsAny(bytes, {"createServer", "net.Socket", "net.connect", "express("})) {
        RuleHit hit;
        hit.evidence = bytes.left(240);
        hit.line = 1;
        sink.add(std::move(hit));
        return;
    }
    if (facts.role == Role::Script)
        return; // other server code in scripts is HiddenCodeRule's
    for (const Hit& found : subject.prefilter().hits()) {
        if (found.hint != Hint::ServerCode)
            continue;
        const qsizetype at = found.end - Prefilter::wordOf(found).size();
        const bool markup = facts.role == Role::Html;
        if (!isServerCode(bytes, at) || (!markup && isCommentedExample(bytes, at)))
            continue;
        const QByteArray word = Prefilter::wordOf(found);
        if (markup && word == "language=\"php\"" && !containsIgnoreCase(bytes.mid(std::max<qsizetype>(0, at - 40), 40), "<script"))
            continue;
        // Elsewhere only code that does something: sources and notes mention "<?php" too.
        if (!markup && !actsOnServer(bytes, at))
            continue;
        RuleHit hit;
        hit.evidence = bytes.mid(at, 240);
        hit.line = lineAt(bytes, at);
        sink.add(std::move(hit));
        break;
    }
}

RuleInfo HiddenCodeRule::info() const
{
    return {QStringLiteral("F13"), Tr::tr("Code hidden in another kind of file"), Severity::Critical,
            FindingClass::Malware,
            Tr::tr("A picture, font or style sheet that contains program code is a back door in disguise; it only needs one "
                   "setting to run."),
            Tr::tr("Take the file off the server, preserve it, and check the server settings (.htaccess) for handlers.")};
}

bool HiddenCodeRule::applies(const FileFacts& facts) const
{
    return facts.role == Role::Image || facts.role == Role::Font || facts.role == Role::Media || facts.role == Role::Style
           || facts.role == Role::Script || facts.role == Role::Svg || facts.role == Role::Pdf || facts.role == Role::Document;
}

void HiddenCodeRule::inspect(const Subject& subject, HitSink& sink) const
{
    const FileFacts& facts = subject.facts();
    const QByteArray& bytes = subject.bytes();
    const bool picture = facts.role == Role::Image || facts.role == Role::Font || facts.role == Role::Media;
    const auto report = [&](qsizetype at, Severity severity = Severity::Critical) {
        RuleHit hit;
        hit.evidence = bytes.mid(at, 240);
        hit.line = facts.content == Content::Text ? lineAt(bytes, at) : 0;
        hit.severity = severity;
        sink.add(std::move(hit));
    };
    for (const Hit& found : subject.prefilter().hits()) {
        const qsizetype at = found.end - Prefilter::wordOf(found).size();
        if (found.hint == Hint::ServerCode && isServerCode(bytes, at)
            && (picture || (!isCommentedExample(bytes, at) && facts.role != Role::Pdf && facts.role != Role::Document))) {
            if (facts.role == Role::Script || facts.role == Role::Style) {
                if (!actsOnServer(bytes, at))
                    continue;
            }
            report(at);
            return;
        }
        if (picture && found.hint == Hint::Markup) {
            const QByteArray word = Prefilter::wordOf(found);
            const QByteArray after = bytes.mid(at, 160);
            const bool readable = std::all_of(after.begin(), after.begin() + std::min<qsizetype>(after.size(), 24), [](char c) {
                return (static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x7f) || c == '\n' || c == '\r' || c == '\t';
            });
            // Editors put plain SVG or HTML into metadata; only code in it is an attack.
            const bool code = word == "<script" || word == "<iframe"
                              || (word == "javascript:" && containsAny(lower(after), {"eval", "alert", "document", "location", "fetch"}));
            if (readable && code) {
                report(at);
                return;
            }
        }
        if (picture && found.hint == Hint::ShellWords
            && containsAny(Prefilter::wordOf(found), {"$_post[", "$_get[", "$_request[", "$_cookie[", "eval($", "assert($", "base64_decode(",
                                                      "gzinflate(", "shell_exec", "passthru("})) {
            report(std::max<qsizetype>(0, at - 20));
            return;
        }
    }
    // "GIF89a=1;" or "GIF89a/*…*/": a picture header that is also the start of a script.
    if (bytes.startsWith("GIF8") && bytes.size() > 10) {
        const QByteArray head = bytes.mid(6, 64);
        if (head.startsWith("/*") || head.startsWith('=') || head.startsWith("<") || head.trimmed().startsWith("<?")) {
            if (containsAny(lower(bytes.left(8192)), {"*/", "function", "var ", "eval", "document", "alert", "<script", "<?"}))
                report(0);
        }
    }
}

} // namespace akimori::inspection
