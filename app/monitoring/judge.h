#pragma once

#include "records/monitoring.h"

#include <QString>

#include <optional>
#include <vector>

namespace akimori::monitoring {

/// What one probe says of one object at one time.
struct Reading
{
    QString subject; ///< the object: a mount point, an address; empty = the item as a whole
    MonitorState state = MonitorState::Unknown;
    std::optional<double> value;
    QString unit;   ///< "%", "ms", "d" …; as printed behind the value
    QString detail; ///< translated: what was seen, or why nothing could be measured
    QString condition; ///< the limit that was crossed, in words; empty while the state is good
};
using Readings = std::vector<Reading>;

/// Level of a value by the item's limits, without trend.
MonitorState judge(const MonitorLimits& limits, double value);

/// A reading of `value`, judged by the limits, with the crossed condition filled in.
Reading judged(const MonitorLimits& limits, const QString& subject, double value, const QString& unit,
               const QString& detail = {});
/// 不明 with its reason.
Reading unknown(const QString& why, const QString& subject = {});
/// 対象外 with its reason: the thing does not exist here.
Reading notApplicable(const QString& why, const QString& subject = {});
/// Without a number: a state and what was seen. `condition` names what makes it bad.
Reading stated(MonitorState state, const QString& detail, const QString& condition = {}, const QString& subject = {});

/// 予兆条件 / 異常条件 in words, for F-12 and for records: "95 % 以上". Empty when the level does not exist.
QString conditionText(const MonitorLimits& limits, MonitorState level, const QString& unit);

/// "disk:/var", or "load" for the item as a whole.
QString readingKey(const QString& probe, const QString& subject);

/// Text of a server or a web page for a detail: one line, no control characters, at most `limit` characters.
QString plain(const QByteArray& bytes, qsizetype limit = 200);

/// "12.5" without needless zeros, at most two decimals.
QString numberText(double value);
/// "12.5 %", "21 日": with the unit as people write it, for pages and papers. JSON keeps the unit of the reading.
QString valueText(double value, const QString& unit);

} // namespace akimori::monitoring
