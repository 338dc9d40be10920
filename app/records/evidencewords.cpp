#include "records/evidencewords.h"

#include "records/tr.h"

#include <QRegularExpression>

#include <functional>

namespace akimori {

namespace {

using records::Tr;
using Words = std::function<QString(const QRegularExpressionMatch&)>;

QString kindOfEntry(const QString& letter)
{
    if (letter == QLatin1String("f"))
        return Tr::tr("file");
    if (letter == QLatin1String("d"))
        return Tr::tr("folder");
    if (letter == QLatin1String("l"))
        return Tr::tr("link");
    return Tr::tr("pipe, socket or device");
}

/// The whole line in words when it has the form, else nothing.
QString inWords(const QString& line, const char* form, const Words& words)
{
    const QRegularExpressionMatch match =
        QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(form)),
                           QRegularExpression::DotMatchesEverythingOption)
            .match(line);
    return match.hasMatch() ? words(match) : QString();
}

/// The compared state of one entry, as the comparison writes it.
QString stateInWords(const QString& line)
{
    return inWords(line, "type (.), mode (\\d+), owner (\\d+:\\d+)(?:, (\\d+) bytes, sha256 (\\w+|\\?))?(?:, -> (.*))?",
                   [](const QRegularExpressionMatch& m) {
                       QString words = Tr::tr("%1, permissions %2, owner (UID:GID) %3")
                                           .arg(kindOfEntry(m.captured(1)), m.captured(2), m.captured(3));
                       if (!m.captured(4).isEmpty())
                           words += Tr::tr(", %1 bytes, SHA-256 %2").arg(m.captured(4), m.captured(5));
                       if (!m.captured(6).isEmpty())
                           words += Tr::tr(", leads to %1").arg(m.captured(6));
                       return words;
                   });
}

QString comparisonInWords(const QString& line, ChangeKind change)
{
    static const QString kArrow = QStringLiteral(" => ");
    if (change == ChangeKind::Link && line.contains(kArrow)) // a target may be any text
        return Tr::tr("leads to %1 → %2").arg(line.section(kArrow, 0, 0), line.section(kArrow, 1));
    const struct
    {
        const char* form;
        Words words;
    } forms[] = {
        {"sha256 (\\w+) => (\\w+), (\\d+) => (\\d+) bytes",
         [](const QRegularExpressionMatch& m) {
             return Tr::tr("%1 → %2 bytes, SHA-256 %3 → %4").arg(m.captured(3), m.captured(4), m.captured(1), m.captured(2));
         }},
        {"(\\d+) => 0 bytes", [](const QRegularExpressionMatch& m) { return Tr::tr("%1 → 0 bytes").arg(m.captured(1)); }},
        {"mode (\\d+) => (\\d+)",
         [](const QRegularExpressionMatch& m) { return Tr::tr("permissions %1 → %2").arg(m.captured(1), m.captured(2)); }},
        {"mode (\\d+)", [](const QRegularExpressionMatch& m) { return Tr::tr("permissions %1").arg(m.captured(1)); }},
        {"owner (\\d+:\\d+) => (\\d+:\\d+)",
         [](const QRegularExpressionMatch& m) {
             return Tr::tr("owner (UID:GID) %1 → %2").arg(m.captured(1), m.captured(2));
         }},
        {"-> (.*)", [](const QRegularExpressionMatch& m) { return Tr::tr("leads to %1").arg(m.captured(1)); }},
        {"(\\d+) of (\\d+) files, set (\\w+)",
         [](const QRegularExpressionMatch& m) {
             return Tr::tr("%1 of %2 files (identified by %3)").arg(m.captured(1), m.captured(2), m.captured(3));
         }},
        {"(\\d+) entries below (.*)",
         [](const QRegularExpressionMatch& m) { return Tr::tr("%1 files and folders below %2").arg(m.captured(1), m.captured(2)); }},
        {"(type .*) => (type .*)",
         [](const QRegularExpressionMatch& m) {
             const QString before = stateInWords(m.captured(1));
             const QString after = stateInWords(m.captured(2));
             return before.isEmpty() || after.isEmpty() ? QString() : before + QStringLiteral(" → ") + after;
         }},
    };
    for (const auto& each : forms) {
        const QString words = inWords(line, each.form, each.words);
        if (!words.isEmpty())
            return words;
    }
    return stateInWords(line);
}

} // namespace

QString evidenceWords(const Finding& finding)
{
    // Only the comparison writes such lines; a page could quote one.
    const bool compared = finding.rule.isEmpty() || finding.rule.startsWith(QLatin1Char('F'));
    const QString words = compared ? comparisonInWords(finding.evidence, finding.change) : QString();
    return words.isEmpty() ? finding.evidence : words;
}

} // namespace akimori
