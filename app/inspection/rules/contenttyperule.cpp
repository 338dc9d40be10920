#include "inspection/rules/contenttyperule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

RuleInfo ContentTypeRule::info() const
{
    return {QStringLiteral("F09"), Tr::tr("Contents are not what the name says"), Severity::High, FindingClass::Tampering,
            Tr::tr("A program or page under the name of a picture or document passes where only the name is looked at."),
            Tr::tr("Do not open the file. Remove it from the server and preserve it as evidence.")};
}

bool ContentTypeRule::applies(const FileFacts& facts) const { return facts.content != Content::Empty; }

void ContentTypeRule::inspect(const Subject& subject, HitSink& sink) const
{
    const FileFacts& facts = subject.facts();
    const QByteArray& bytes = subject.bytes();
    const auto report = [&](Severity severity, FindingClass classification = FindingClass::Tampering) {
        RuleHit hit;
        hit.evidence = facts.name + ": " + bytes.left(160);
        hit.severity = severity;
        hit.classification = classification;
        sink.add(std::move(hit));
    };
    const bool passive = facts.role == Role::Image || facts.role == Role::Pdf || facts.role == Role::Font || facts.role == Role::Media
                         || facts.role == Role::Style || facts.role == Role::Script || facts.role == Role::Html
                         || facts.role == Role::Data || facts.role == Role::Document || facts.role == Role::Svg
                         || facts.role == Role::ServerConfig;
    if ((facts.content == Content::Executable || facts.content == Content::Shortcut) && facts.role != Role::Executable) {
        if (passive || facts.role == Role::Archive || facts.extension.isEmpty() || facts.name.startsWith('.'))
            report(Severity::Critical, FindingClass::Malware);
        return;
    }
    if ((facts.role == Role::Image || facts.role == Role::Font || facts.role == Role::Media || facts.role == Role::Pdf)
        && facts.content == Content::Text) {
        const QByteArray head = lower(bytes.left(4096));
        const bool pointer = head.startsWith("version https://git-lfs") || facts.extension == "ts" || facts.extension == "mid";
        const bool code = containsAny(head, {"<script", "<?php", "<?=", "<html", "<iframe", "function", "eval(", "<svg", "document.",
                                             "#!/", "powershell", "<%", "import ", "<!doctype"});
        const bool errorPage = containsAny(head, {"404", "not found", "403 forbidden", "502 bad", "moved permanently"})
                               && !head.contains("<script") && !head.contains("<?");
        if (code && !pointer && !errorPage && !(facts.role == Role::Font && head.contains("<svg")))
            report(Severity::High);
        return;
    }
    if ((facts.role == Role::Image || facts.role == Role::Style || facts.role == Role::Script || facts.role == Role::Font)
        && (facts.content == Content::Zip || facts.content == Content::OtherArchive || facts.content == Content::OleDocument))
        report(Severity::High);
    else if (facts.role == Role::Pdf && facts.content == Content::OleDocument)
        report(Severity::High);
}

} // namespace akimori::inspection
