#include "inspection/rules/filenamerule.h"

#include "base/bytepath.h"
#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

RuleInfo FileNameRule::info() const
{
    return {QStringLiteral("F08"), Tr::tr("File name that hides what the file is"), Severity::High,
            FindingClass::Tampering,
            Tr::tr("Double extensions, control characters and reversed writing make a program look like a picture or a "
                   "document."),
            Tr::tr("Look at the file's contents here (never open it), and remove it if nobody published it.")};
}

bool FileNameRule::applies(const FileFacts&) const { return true; }

void FileNameRule::inspect(const Subject& subject, HitSink& sink) const
{
    const FileFacts& facts = subject.facts();
    const QByteArray name = lower(facts.name);
    const auto report = [&](Severity severity, FindingClass classification = FindingClass::Tampering) {
        RuleHit hit;
        hit.evidence = printable(facts.name).toUtf8();
        hit.severity = severity;
        hit.classification = classification;
        sink.add(std::move(hit));
    };
    const bool reversed = name.contains("\xE2\x80\xAE") || name.contains("\xE2\x80\xAD") || name.contains("\xE2\x80\xAB")
                          || name.contains("\xE2\x81\xA6") || name.contains("\xE2\x81\xA7");
    const bool control = std::any_of(name.begin(), name.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    });
    const bool invisible = name.contains("\xE2\x80\x8B") || name.contains("\xC2\xA0") || name.endsWith(' ') || name.endsWith('.');
    if (reversed || control) {
        report(Severity::High);
        return;
    }
    if (invisible && name != "..." ) {
        report(Severity::Medium, FindingClass::Review);
        return;
    }
    const QList<QByteArray> parts = name.split('.');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        const QByteArray part = parts.at(i).trimmed();
        // "photo.php.jpg" runs under AddHandler; "photo.jpg.php" is named to be overlooked.
        const bool server = isServerScriptExtension(part) && part != "do" && part != "module";
        const bool program = isExecutableExtension(part) && part != "com" && part != "one" && part != "url" && part != "img"
                             && part != "so" && part != "inf" && part != "pkg" && part != "website" && part != "desktop"
                             && part != "application" && part != "iso" && part != "sys" && part != "reg" && part != "sh"
                             && part != "command";
        const bool followed = !last && (roleOf("x." + parts.last()) == Role::Image || roleOf("x." + parts.last()) == Role::Html
                                        || roleOf("x." + parts.last()) == Role::Data || roleOf("x." + parts.last()) == Role::Pdf
                                        || roleOf("x." + parts.last()) == Role::Media || roleOf("x." + parts.last()) == Role::Script
                                        || roleOf("x." + parts.last()) == Role::Style || parts.last() == "bak"
                                        || parts.last() == "suspected" || parts.last() == "old" || parts.last() == "txt");
        const Role before = i >= 2 ? roleOf("x." + parts.at(i - 1)) : Role::Other;
        const bool disguised = last && (before == Role::Image || before == Role::Pdf || before == Role::Document
                                        || before == Role::Html || before == Role::Media || before == Role::Data
                                        || before == Role::Archive);
        const bool textOnly = parts.last() == "js" || parts.last() == "css" || parts.last() == "html" || parts.last() == "htm";
        if (server && followed) {
            // "page.php.html" is what site copiers make of a dynamic page.
            if (textOnly || part == "cer" || parts.last() == "bak" || parts.last() == "old" || parts.last() == "txt")
                report(Severity::Medium, FindingClass::Review);
            else
                report(Severity::High);
            return;
        }
        if ((server || program) && disguised) {
            report(Severity::Critical, FindingClass::Malware);
            return;
        }
    }
}

} // namespace akimori::inspection
