#pragma once

#include "integrity/compare.h"

namespace akimori::integrity {

/// Rules about files as such (F…); content rules live in the inspection room. Numbers of the rule catalogue.
inline constexpr const char* kRuleDisappeared =
    "F03"; ///< ファイルの消失・空ファイル: high; a whole root: critical
inline constexpr const char* kRuleMassChange = "F04"; ///< 短時間の大量変更: critical, about the whole site
inline constexpr const char* kRulePermission =
    "F06"; ///< setuid, setgid (files), writable for everybody: high
inline constexpr const char* kRuleOutwardLink = "F07"; ///< 公開領域外へのリンク: high
inline constexpr const char* kRuleSpecialFile = "F13"; ///< fifo, socket or device in a document root: high

/// One path that differs. Exactly one of before and after may be null.
struct Difference
{
    QByteArray root; ///< absolute
    QByteArray path; ///< relative to root, "." for itself
    const TreeEntry* before = nullptr;
    const TreeEntry* after = nullptr;
};

/// Appends the pure differences of one path; nothing when none.
void appendDifferences(const Difference& difference, std::vector<Finding>& findings);

/// Appends what F03, F06, F07 and F13 say about one path.
void appendRuleFindings(const Difference& difference, const QList<QByteArray>& roots,
                        const CompareOptions& options, std::vector<Finding>& findings);

/// F04 for `changed` files of `baselineFiles`; `digest` stands for the exact set of changes.
void appendMassChange(qint64 changed, qint64 baselineFiles, const QByteArray& digest,
                      const CompareOptions& options, std::vector<Finding>& findings);

/// The two findings about a document root that does not exist any more.
void appendMissingRoot(const QByteArray& root, qint64 entriesBelow, std::vector<Finding>& findings);

} // namespace akimori::integrity
