#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace akimori {

/// Outcome of one item. "Could not check" never reads as fulfilled.
enum class HardeningState { Ok, Found, Unchecked, NotApplicable, Manual };

/// 堅牢化チェック項目 (IPA 安全なウェブサイトの運用管理に向けての20ヶ条) and what it showed.
struct HardeningItem
{
    QString id;    ///< "H-01" …, stable
    QString title; ///< translated
    HardeningState state = HardeningState::Unchecked;
    QString observed; ///< what was seen, as the server says it
    QString remark;   ///< translated: what to do, or why it is 対象外 or 未検査
};

/// 月次の堅牢化点検 of one site.
struct HardeningCheck
{
    QString id; ///< "yyyymmdd-hhmmss[-NN]" (JST)
    QString siteId;
    QDateTime at; ///< UTC
    QString by;
    std::vector<HardeningItem> items; ///< in the order of the catalogue

    int count(HardeningState state) const;
};

/// 対象外 by hand, with a reason; stands until withdrawn.
struct HardeningExemption
{
    QString siteId;
    QString itemId;
    QString reason;
    QString by;
    QDateTime at; ///< UTC
    QDateTime withdrawnAt; ///< UTC; invalid while it stands
};

QString toString(HardeningState state); ///< "ok", "found", "unchecked", "notApplicable", "manual"
HardeningState hardeningStateFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(HardeningState state);                    ///< translated

} // namespace akimori
