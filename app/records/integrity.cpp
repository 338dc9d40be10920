#include "records/integrity.h"

#include "base/error.h"
#include "records/tr.h"

#include <array>

namespace akimori {

using records::Tr;

namespace {

template <typename Enum> struct Word
{
    Enum value;
    const char* text;
};

constexpr std::array kVerdicts{Word<Verdict>{Verdict::Ok, "ok"}, Word<Verdict>{Verdict::Found, "found"},
                               Word<Verdict>{Verdict::Unchecked, "unchecked"}};
constexpr std::array kChanges{
    Word<ChangeKind>{ChangeKind::None, "none"},         Word<ChangeKind>{ChangeKind::Added, "added"},
    Word<ChangeKind>{ChangeKind::Removed, "removed"},   Word<ChangeKind>{ChangeKind::Modified, "modified"},
    Word<ChangeKind>{ChangeKind::Mode, "mode"},         Word<ChangeKind>{ChangeKind::Owner, "owner"},
    Word<ChangeKind>{ChangeKind::Link, "link"}};
constexpr std::array kClasses{Word<FindingClass>{FindingClass::Authorised, "authorised"},
                              Word<FindingClass>{FindingClass::Review, "review"},
                              Word<FindingClass>{FindingClass::Tampering, "tampering"},
                              Word<FindingClass>{FindingClass::Malware, "malware"}};
constexpr std::array kSeverities{Word<Severity>{Severity::Info, "info"}, Word<Severity>{Severity::Low, "low"},
                                 Word<Severity>{Severity::Medium, "medium"}, Word<Severity>{Severity::High, "high"},
                                 Word<Severity>{Severity::Critical, "critical"}};

template <typename Words, typename Enum> QString spell(const Words& words, Enum value)
{
    for (const auto& word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.text);
    }
    return {};
}

template <typename Words> auto read(const Words& words, const QString& text)
{
    for (const auto& word : words) {
        if (text == QLatin1String(word.text))
            return word.value;
    }
    throw Error(ErrorCode::Corrupt, Tr::tr("“%1” is no word that Akimori uses at this place.").arg(text));
}

} // namespace

QString toString(Verdict verdict) { return spell(kVerdicts, verdict); }
QString toString(ChangeKind change) { return spell(kChanges, change); }
QString toString(FindingClass classification) { return spell(kClasses, classification); }
QString toString(Severity severity) { return spell(kSeverities, severity); }
Verdict verdictFromString(const QString& text) { return read(kVerdicts, text); }
ChangeKind changeKindFromString(const QString& text) { return read(kChanges, text); }
FindingClass findingClassFromString(const QString& text) { return read(kClasses, text); }
Severity severityFromString(const QString& text) { return read(kSeverities, text); }

QString displayName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return Tr::tr("No anomaly");
    case Verdict::Found: return Tr::tr("Found");
    case Verdict::Unchecked: return Tr::tr("Could not check");
    }
    return {};
}

QString displayName(ChangeKind change)
{
    switch (change) {
    case ChangeKind::None: return Tr::tr("No difference");
    case ChangeKind::Added: return Tr::tr("Added");
    case ChangeKind::Removed: return Tr::tr("Removed");
    case ChangeKind::Modified: return Tr::tr("Modified");
    case ChangeKind::Mode: return Tr::tr("Permissions changed");
    case ChangeKind::Owner: return Tr::tr("Owner changed");
    case ChangeKind::Link: return Tr::tr("Link target changed");
    }
    return {};
}

QString displayName(FindingClass classification)
{
    switch (classification) {
    case FindingClass::Authorised: return Tr::tr("Authorised change");
    case FindingClass::Review: return Tr::tr("Needs review");
    case FindingClass::Tampering: return Tr::tr("Suspected tampering");
    case FindingClass::Malware: return Tr::tr("Malware");
    }
    return {};
}

QString displayName(Severity severity)
{
    switch (severity) {
    case Severity::Info: return Tr::tr("Information");
    case Severity::Low: return Tr::tr("Low");
    case Severity::Medium: return Tr::tr("Medium");
    case Severity::High: return Tr::tr("High");
    case Severity::Critical: return Tr::tr("Critical");
    }
    return {};
}

} // namespace akimori
