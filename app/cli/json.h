#pragma once

#include "records/audit.h"
#include "records/generation.h"
#include "records/integrity.h"
#include "records/site.h"
#include "records/siteallowance.h"
#include "remote/capabilities.h"

#include <QJsonArray>
#include <QJsonObject>

namespace akimori::cli {

/// Records as the JSON that scripts rely on: lowerCamelCase keys, ISO-8601 with +09:00, bytes as numbers, paths
/// in printable form.
QJsonObject toJson(const Site& site);
QJsonObject toJson(const remote::CapabilityStep& step);
QJsonObject toJson(const Generation& generation);
QJsonObject toJson(const Finding& finding);
QJsonObject toJson(const Scan& scan);
QJsonObject toJson(const SiteAllowance& allowance); ///< with findings and unchecked paths
QJsonObject toJson(const Baseline& baseline);
QJsonObject toJson(const AuditEntry& entry);

/// A missing instant is null.
QJsonValue instantJson(const QDateTime& instant);

template <typename Records> QJsonArray toJsonArray(const Records& records)
{
    QJsonArray array;
    for (const auto& record : records)
        array.append(toJson(record));
    return array;
}

} // namespace akimori::cli
