#include "cli/unifieddiff.h"

#include "base/bytepath.h"
#include "cli/tr.h"

#include <QJsonObject>

namespace akimori::cli {

namespace {

constexpr qsizetype kMaxLines = 200;       ///< of one file
constexpr qsizetype kMaxAllLines = 20'000; ///< of all files together

QString word(integrity::DiffState state)
{
    switch (state) {
    case integrity::DiffState::Same: return QStringLiteral("same");
    case integrity::DiffState::Different: return QStringLiteral("different");
    case integrity::DiffState::NotText: return QStringLiteral("notText");
    case integrity::DiffState::TooLarge: return QStringLiteral("tooLarge");
    }
    return {};
}

QChar sign(integrity::LineKind kind)
{
    return kind == integrity::LineKind::Added ? u'+' : kind == integrity::LineKind::Removed ? u'-' : u' ';
}

/// Lines of one file, at most `most`.
struct Unified
{
    QStringList lines;
    bool cut = false;
};
Unified unified(const integrity::TextDiff& diff, qsizetype most)
{
    Unified result;
    result.cut = diff.cut;
    for (const integrity::DiffHunk& hunk : diff.hunks) {
        if (result.lines.size() + 2 > most) {
            result.cut = true;
            break;
        }
        result.lines << QStringLiteral("@@ -%1,%2 +%3,%4 @@")
                            .arg(hunk.oldStart)
                            .arg(hunk.oldCount)
                            .arg(hunk.newStart)
                            .arg(hunk.newCount);
        for (const integrity::DiffLine& line : hunk.lines) {
            if (result.lines.size() >= most) {
                result.cut = true;
                break;
            }
            result.lines << sign(line.kind) + line.text;
        }
    }
    return result;
}

QString encodingChange(const integrity::TextDiff& diff)
{
    return diff.oldEncoding == diff.newEncoding
               ? QString()
               : Tr::tr("encoding %1 → %2").arg(diff.oldEncoding, diff.newEncoding);
}

} // namespace

QStringList unifiedLines(const std::vector<operations::PublishDiff>& diffs)
{
    QStringList lines;
    for (const operations::PublishDiff& one : diffs) {
        const QString path = printable(one.path);
        if (!one.remark.isEmpty()) {
            lines << QStringLiteral("%1: %2").arg(path, one.remark);
            continue;
        }
        const Unified text = unified(one.diff, std::min(kMaxLines, std::max<qsizetype>(0, kMaxAllLines - lines.size())));
        lines << Tr::tr("--- %1 (on the server)").arg(path) << Tr::tr("+++ %1 (in the folder)").arg(path) << text.lines;
        if (const QString encoding = encodingChange(one.diff); !encoding.isEmpty())
            lines << QStringLiteral("# ") + encoding;
        if (text.cut)
            lines << QStringLiteral("# ") + Tr::tr("more differences are not shown");
    }
    return lines;
}

QJsonArray toJson(const std::vector<operations::PublishDiff>& diffs)
{
    QJsonArray all;
    qsizetype shown = 0;
    for (const operations::PublishDiff& one : diffs) {
        const Unified text = unified(one.diff, std::min(kMaxLines, std::max<qsizetype>(0, kMaxAllLines - shown)));
        shown += text.lines.size();
        all.append(QJsonObject{{QStringLiteral("path"), printable(one.path)},
                               {QStringLiteral("state"), word(one.diff.state)},
                               {QStringLiteral("oldEncoding"), one.diff.oldEncoding},
                               {QStringLiteral("newEncoding"), one.diff.newEncoding},
                               {QStringLiteral("unified"), text.lines.join(u'\n')},
                               {QStringLiteral("cut"), text.cut},
                               {QStringLiteral("remark"), one.remark}});
    }
    return all;
}

} // namespace akimori::cli
