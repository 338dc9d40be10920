#include "publishing/reuse.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "base/jst.h"
#include "publishing/tr.h"

#include <algorithm>

namespace akimori::publishing {

namespace {

constexpr qsizetype kHashDigits = 64;

/// Greedy matching with one point of return per kind of star: no exponential search on hostile patterns.
bool glob(const QByteArray& pattern, const QByteArray& text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype starAt = -1, starText = 0;   // "*": within one name
    qsizetype deepAt = -1, deepText = 0;   // "**": across folders
    while (t < text.size()) {
        if (p + 1 < pattern.size() && pattern[p] == '*' && pattern[p + 1] == '*') {
            deepAt = p = p + 2;
            deepText = t;
            starAt = -1;
        } else if (p < pattern.size() && pattern[p] == '*') {
            starAt = ++p;
            starText = t;
        } else if (p < pattern.size() && (pattern[p] == text[t] || (pattern[p] == '?' && text[t] != '/'))) {
            ++p;
            ++t;
        } else if (starAt >= 0 && text[starText] != '/') {
            p = starAt;
            t = ++starText;
        } else if (deepAt >= 0) {
            p = deepAt;
            t = ++deepText;
            starAt = -1;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

QByteArray cell(const QString& text)
{
    QString safe = text;
    // =, +, - and @ begin a formula in spreadsheets.
    if (!safe.isEmpty() && QStringView(u"=+-@\t\r").contains(safe.front()))
        safe.prepend(u'\'');
    safe.replace(u'"', QStringLiteral("\"\""));
    return '"' + safe.toUtf8() + '"';
}

} // namespace

bool covers(const QByteArray& pattern, const QByteArray& path)
{
    const QByteArray folder = pattern.endsWith('/') ? pattern.chopped(1) : pattern;
    if (folder.isEmpty())
        return false;
    if (path == folder || path.startsWith(folder + '/'))
        return true;
    if (!folder.contains('*') && !folder.contains('?'))
        return false;
    if (!pattern.contains('/'))
        return glob(pattern, path.mid(path.lastIndexOf('/') + 1));
    return glob(folder, path) || (pattern.endsWith('/') && glob(folder + "/**", path));
}

const ReuseRule* ruleFor(const QByteArray& path, const std::vector<ReuseRule>& rules)
{
    const auto last = std::find_if(rules.rbegin(), rules.rend(),
                                   [&](const ReuseRule& rule) { return covers(rule.pattern, path); });
    return last == rules.rend() ? nullptr : &*last;
}

ReuseProgress progressOf(const std::vector<TreeEntry>& entries, const std::vector<ReuseRule>& rules)
{
    ReuseProgress progress;
    for (const TreeEntry& entry : entries) {
        if (!entry.isFile())
            continue;
        ++progress.total;
        const ReuseRule* rule = ruleFor(entry.path, rules);
        if (!rule || rule->decision == ReuseDecision::Undecided)
            continue;
        ++progress.decided;
        progress.reuse += rule->decision == ReuseDecision::Reuse;
        progress.revise += rule->decision == ReuseDecision::Revise;
        progress.retire += rule->decision == ReuseDecision::Retire;
        progress.archiveOnly += rule->decision == ReuseDecision::ArchiveOnly;
    }
    return progress;
}

QByteArray reuseTableCsv(const std::vector<TreeEntry>& entries, const std::vector<ReuseRule>& rules)
{
    QByteArray csv = "\xEF\xBB\xBF";
    const auto line = [&](const QStringList& cells) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            csv += (i > 0 ? "," : "") + cell(cells[i]);
        csv += "\r\n";
    };
    line({Tr::tr("File"), Tr::tr("Bytes"), QStringLiteral("SHA-256"), Tr::tr("Reuse decision"), Tr::tr("Reason"),
          Tr::tr("Decided by"), Tr::tr("Decided on")});
    for (const TreeEntry& entry : entries) {
        if (!entry.isFile())
            continue;
        const ReuseRule* rule = ruleFor(entry.path, rules);
        line({printable(entry.path), QString::number(entry.size), QString::fromLatin1(entry.sha256),
              displayName(rule ? rule->decision : ReuseDecision::Undecided), rule ? rule->reason : QString(),
              rule ? rule->by : QString(), rule ? jst::display(rule->at) : QString()});
    }
    return csv;
}

QByteArray receiptList(const std::vector<TreeEntry>& entries)
{
    QByteArray text;
    for (const TreeEntry& entry : entries) {
        if (!entry.isFile())
            continue;
        QByteArray name = entry.path;
        const bool escaped = name.contains('\\') || name.contains('\n') || name.contains('\r');
        if (escaped)
            name.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
        text += (escaped ? "\\" : "") + entry.sha256 + "  " + name + '\n';
    }
    return text;
}

std::vector<TreeEntry> readReceipt(const QByteArray& text)
{
    std::vector<TreeEntry> entries;
    for (QByteArray line : text.split('\n')) {
        if (line.isEmpty())
            continue;
        const bool escaped = line.startsWith('\\');
        if (escaped)
            line.remove(0, 1);
        if (line.size() < kHashDigits + 3 || line.mid(kHashDigits, 2) != "  ")
            throw Error(ErrorCode::Corrupt, Tr::tr("The receipt list is damaged. Take it from the second copy."),
                        QString::fromUtf8(line.left(200)));
        TreeEntry entry;
        entry.type = EntryType::File;
        entry.sha256 = line.left(kHashDigits);
        const QByteArray name = line.mid(kHashDigits + 2);
        for (qsizetype i = 0; i < name.size(); ++i) {
            if (!escaped || name[i] != '\\' || i + 1 == name.size()) {
                entry.path += name[i];
                continue;
            }
            ++i;
            entry.path += name[i] == 'n' ? '\n' : name[i] == 'r' ? '\r' : name[i];
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace akimori::publishing
