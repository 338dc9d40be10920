#pragma once

#include "reports/document.h"
#include "reports/facts.h"
#include "reports/formtext.h"

namespace akimori::reports {

/// One file of a take-over and what becomes of it.
struct ReuseLine
{
    QByteArray path; ///< relative, bytes
    qint64 bytes = 0;
    QByteArray sha256;
    ReuseDecision decision = ReuseDecision::Undecided;
    QString reason;
    QString by;
    QDateTime at; ///< UTC
};

/// 利用判断表 (H-4): how far the decisions are, the rules, and every file. Not one of the numbered forms, so it bears the
/// number of the take-over; while anything is undecided it is a draft and says so. `csvSha256`: of the table that names
/// every file, because more than kMostReuseLines are not printed.
constexpr qsizetype kMostReuseLines = 3000;
Document reuseTable(const Facts& facts, const FormText& text, const Takeover& takeover, std::vector<ReuseLine> lines,
                    const QByteArray& csvSha256);

} // namespace akimori::reports
