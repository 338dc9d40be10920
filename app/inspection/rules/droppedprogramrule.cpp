#include "inspection/rules/droppedprogramrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

namespace {

bool isHarmlessExtension(const QByteArray& extension)
{
    // Registered as runnable, yet offered by honest sites: short cuts to pages, shell and installer helpers.
    return extension == "url" || extension == "img" || extension == "iso" || extension == "so" || extension == "sh"
           || extension == "inf" || extension == "com" || extension == "one" || extension == "pkg" || extension == "reg"
           || extension == "application" || extension == "website" || extension == "desktop" || extension == "command"
           || extension == "dll" || extension == "sys" || extension == "elf";
}

/// Nothing but a program to start: no honest page offers these, wherever they lie.
bool isOnlyForAttacks(const QByteArray& extension)
{
    static const QSet<QByteArray> kExtensions{"scr", "lnk", "hta", "vbs", "vbe", "wsf", "wsh", "pif", "cpl", "jse", "scf", "ps1", "bat", "cmd"};
    return kExtensions.contains(extension);
}

/// New on an approved page these are news as well.
bool isNews(const QByteArray& extension)
{
    static const QSet<QByteArray> kExtensions{"iso", "img", "vhd", "vhdx", "one", "docm", "xlsm", "pptm", "xll", "jar"};
    return kExtensions.contains(extension);
}

QByteArray extensionOf(const QByteArray& place)
{
    const qsizetype dot = place.lastIndexOf('.');
    return dot > place.lastIndexOf('/') ? place.mid(dot + 1) : QByteArray();
}

/// "shinsei.pdf.exe"
bool isDisguised(const QByteArray& place)
{
    const QByteArray extension = extensionOf(place);
    const QByteArray before = extensionOf(place.chopped(extension.size() + 1));
    return !before.isEmpty() && isExecutableExtension(extension)
           && (roleOf("x." + before) == Role::Pdf || roleOf("x." + before) == Role::Document || roleOf("x." + before) == Role::Image);
}

} // namespace

RuleInfo DroppedProgramRule::info() const
{
    return {QStringLiteral("A03"), Tr::tr("Program or macro offered for download"), Severity::Critical,
            FindingClass::Malware,
            Tr::tr("Attackers place programs on trusted sites and link to them from mails. Also inside archives and office "
                   "documents."),
            Tr::tr("Check who published it and have it examined by the city's antivirus product. Remove it if nobody did.")};
}

bool DroppedProgramRule::applies(const FileFacts& facts) const
{
    return facts.role == Role::Executable || facts.content == Content::Executable || facts.content == Content::Shortcut
           || facts.content == Content::Zip || facts.content == Content::OtherArchive || facts.content == Content::OleDocument
           || facts.role == Role::Document || facts.role == Role::Archive;
}

void DroppedProgramRule::inspect(const Subject& subject, HitSink& sink) const
{
    const FileFacts& facts = subject.facts();
    const QByteArray& bytes = subject.bytes();
    const bool learned = subject.normal().learned;
    const auto report = [&](const QByteArray& evidence, Severity severity) {
        RuleHit hit;
        hit.evidence = evidence;
        hit.severity = severity;
        if (severity < Severity::High)
            hit.classification = FindingClass::Review;
        sink.add(std::move(hit));
    };
    if (facts.role == Role::Executable && facts.content != Content::Empty) {
        const bool text = facts.content == Content::Text;
        if (!isHarmlessExtension(facts.extension) || facts.content == Content::Executable || facts.content == Content::Shortcut)
            report(facts.name + ": " + bytes.left(120), Severity::Critical);
        else if (!text || learned)
            report(facts.name, Severity::High);
        else if (text && containsAny(lower(bytes.left(4096)), {"powershell", "mshta", "curl ", "wget ", "\\\\", "file://"}))
            report(facts.name + ": " + bytes.left(120), Severity::High);
        return;
    }
    if (facts.content == Content::OleDocument) {
        const bool macros = bytes.contains(QByteArray("V\0B\0A\0", 6)) || bytes.contains("_VBA_PROJECT") || bytes.contains("Attribut");
        const QByteArray lowered = lower(bytes.left(8 << 20));
        const bool automatic = containsAny(lowered, {"autoopen", "auto_open", "document_open", "workbook_open", "autoexec"});
        const bool acts = containsAny(lowered, {"shell", "urldownloadtofile", "powershell", "wscript", "createobject", "xmlhttp", "adodb"});
        if (macros && automatic && acts)
            report(facts.name + ": VBA", Severity::Critical);
        else if (macros && learned)
            report(facts.name + ": VBA", Severity::High);
        return;
    }
    if (facts.content != Content::Zip && facts.content != Content::OtherArchive)
        return;
    const ArchiveListing& listing = subject.archive();
    for (const ArchiveMember& member : listing.members) {
        const QByteArray name = lower(member.name);
        const QByteArray extension = name.mid(name.lastIndexOf('.') + 1);
        const bool macro = name.endsWith("vbaproject.bin");
        if (macro) {
            const bool honest = facts.extension == "docm" || facts.extension == "xlsm" || facts.extension == "pptm" || facts.extension == "xlsb"
                                || facts.extension == "dotm" || facts.extension == "xltm";
            if (!honest || learned)
                report(facts.name + " / " + member.name, Severity::High);
            continue;
        }
        if (member.content == Content::Executable || member.content == Content::Shortcut) {
            const bool named = isExecutableExtension(extension) || extension == "dll" || extension == "so" || extension.isEmpty();
            report(facts.name + " / " + member.name, named && !learned ? Severity::High : Severity::Critical);
        } else if (isExecutableExtension(extension) && !isHarmlessExtension(extension)) {
            report(facts.name + " / " + member.name, Severity::High);
        } else if (isServerScriptExtension(extension) && learned) {
            report(facts.name + " / " + member.name, Severity::High);
        } else if (extension == "js" && facts.role == Role::Archive && listing.members.size() <= 3) {
            report(facts.name + " / " + member.name, Severity::High); // a lone script in an archive is a dropper
        } else if ((extension == "iso" || extension == "img" || extension == "url") && facts.role == Role::Archive
                   && listing.members.size() <= 3) {
            report(facts.name + " / " + member.name, Severity::High);
        }
    }
    if (facts.role == Role::Document) {
        for (const ArchiveMember& member : listing.members) {
            if (!member.name.endsWith(".rels") || !containsIgnoreCase(member.head, "targetmode=\"external\""))
                continue;
            const bool template_ = containsIgnoreCase(member.head, "attachedtemplate") || containsIgnoreCase(member.head, "oleobject")
                                   || containsIgnoreCase(member.head, "frame") || containsIgnoreCase(member.head, "mhtml:");
            if (template_)
                report(member.name + ": " + member.head.left(200), Severity::High);
        }
    }
}

RuleInfo ProgramLinkRule::info() const
{
    return {QStringLiteral("A05"), Tr::tr("Link to a program on a foreign host"), Severity::High, FindingClass::Tampering,
            Tr::tr("Visitors trust what the city's page offers for download. Attackers lead them to programs of their own."),
            Tr::tr("Ask who added the link. If nobody did, restore the page and preserve the evidence.")};
}

bool ProgramLinkRule::applies(const FileFacts& facts) const { return facts.isMarkup(); }

void ProgramLinkRule::inspect(const Subject& subject, HitSink& sink) const
{
    for (const RemoteUse& use : subject.uses()) {
        if (use.kind != RemoteUse::Kind::Link || use.url.host.isEmpty()
            || (use.standing != Standing::Unknown && use.standing != Standing::Hostile && use.standing != Standing::UserContent))
            continue;
        const QByteArray place = lower(use.url.place());
        const QByteArray extension = place.contains('/') ? extensionOf(place) : QByteArray();
        const bool program = isExecutableExtension(extension) && !isHarmlessExtension(extension);
        const bool known = subject.normal().linkHosts.contains(use.url.host);
        const bool bad = subject.normal().learned || hasCheapEnding(use.url.host) || use.standing == Standing::Hostile;
        const bool attack = isOnlyForAttacks(extension) && extension != "bat" && extension != "cmd" && extension != "ps1";
        if (!known && ((program && (bad || attack || isDisguised(place))) || (subject.normal().learned && isNews(extension))))
            sink.add(hitFor(use, {Severity::High, FindingClass::Tampering}));
    }
    const Page* page = subject.mainPage();
    if (!page || !subject.normal().learned)
        return;
    for (const int index : page->document->named("a")) { // on the own host: what the approved page leads to is dropped later
        const Element& link = page->document->elements()[static_cast<std::size_t>(index)];
        const QByteArrayView href = link.attribute("href");
        if (href.isEmpty() || parseUrl(href).isRemote())
            continue;
        const QByteArray place = lower(href.toByteArray().split('?').first().split('#').first());
        if (!isOnlyForAttacks(extensionOf(place)) && !isNews(extensionOf(place)) && !isDisguised(place))
            continue;
        RuleHit hit;
        hit.evidence = startTag(*page->document, link);
        hit.line = page->lineOf(link);
        sink.add(std::move(hit));
    }
}

} // namespace akimori::inspection
