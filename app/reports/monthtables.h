#pragma once

#include "reports/formwriter.h"

namespace akimori::reports {

/// 改ざん検査 of one Japanese day. "Could not check" and "no record" are never "no anomaly".
struct ScanDay
{
    enum class State {
        NotDue, ///< in the future, today without a scan yet, before the contract, or before the site was registered
        Checked, ///< a scan was completed
        NotChecked, ///< a scan was tried and could not look at everything, or at nothing
        NoRecord, ///< nothing was tried, or what was tried left no scan
    };
    QDate day;
    State state = State::NoRecord;
    std::vector<const ScanFact*> scans; ///< of that day, oldest first
    QString why; ///< Japanese; for every state but Checked
};

std::vector<ScanDay> scanDays(const FormWriter& paper);

/// What the month's scans add up to.
struct ScanTotals
{
    int due = 0; ///< days on which a scan was due
    int beforeSite = 0; ///< days of the contract on which none was due yet, see Facts::scansDueFrom
    int checked = 0; ///< of them: completed
    qint64 findings = 0;
    qint64 authorised = 0; ///< of them: decided as 正規の変更
    qint64 latestFiles = -1; ///< of the newest completed scan; -1 = none

    /// Only then may a paper say 「異常は認められませんでした」.
    bool clean() const { return due > 0 && checked == due && findings == 0; }
};
ScanTotals scanTotals(const Facts& facts, const std::vector<ScanDay>& days);

/// Rows for the columns 日付, 開始, 終了, 検査方法, 検査数, 検知, 未検査, 結果.
std::vector<QStringList> scanRows(const FormWriter& paper, const std::vector<ScanDay>& days);
/// 日付, 状態, 理由 of the days that were not checked.
std::vector<QStringList> scanGapRows(const FormWriter& paper, const std::vector<ScanDay>& days);

/// Generations taken in the period, kept and discarded, oldest first.
std::vector<const Generation*> takenInPeriod(const Facts& facts);
/// Whether a backup at that instant lay in the 実施禁止時間帯 (B-5).
bool inForbiddenHours(const CityCalendar& calendar, const QDateTime& instant);
/// The taken ones that lie in it; none when the site's backups do not affect performance.
std::vector<const Generation*> takenInForbiddenHours(const Facts& facts);
/// 「適」「逸脱」「対象外」.
QString windowWord(const Facts& facts, const Generation& generation);
QString verificationWord(const Generation& generation); ///< 「一致」「破損」「未照合」

} // namespace akimori::reports
