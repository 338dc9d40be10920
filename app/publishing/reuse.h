#pragma once

#include "publishing/localsite.h"
#include "records/takeover.h"

namespace akimori::publishing {

/// True when a pattern of a reuse decision covers the file: the file's path; a folder ("images/" or "images"); or a
/// pattern with "*" (within one name), "**" (across folders) and "?". A pattern without a slash is tried on the last name,
/// so that "*.bak" means all of them. Bytes; linear in the path for each "*".
bool covers(const QByteArray& pattern, const QByteArray& path);

/// The decision in force for a file: the last rule that covers it; nullptr when none does.
const ReuseRule* ruleFor(const QByteArray& path, const std::vector<ReuseRule>& rules);

/// How far the decisions are. 100 % is needed before the cutover (H-4).
struct ReuseProgress
{
    qint64 total = 0;
    qint64 decided = 0;
    qint64 reuse = 0;
    qint64 revise = 0;
    qint64 retire = 0;
    qint64 archiveOnly = 0;

    /// Rounded down, so that 100 means all.
    int percent() const { return total == 0 ? 100 : static_cast<int>(decided * 100 / total); }
};
ReuseProgress progressOf(const std::vector<TreeEntry>& entries, const std::vector<ReuseRule>& rules);

/// 利用判断表: UTF-8 with byte order mark and CRLF, as spreadsheets want it: path, bytes, SHA-256, decision, reason, by,
/// when (JST). Cells that a spreadsheet would take for a formula are quoted with an apostrophe.
QByteArray reuseTableCsv(const std::vector<TreeEntry>& entries, const std::vector<ReuseRule>& rules);

/// 受領一覧: "<sha256>  <path>" per file as `sha256sum -c` reads it, names with backslash or line break escaped as it does.
QByteArray receiptList(const std::vector<TreeEntry>& entries);
/// The inverse, with sizes left at 0. Throws Error(Corrupt).
std::vector<TreeEntry> readReceipt(const QByteArray& text);

} // namespace akimori::publishing
