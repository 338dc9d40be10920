#pragma once

#include "records/change.h"

#include <QJsonObject>

namespace akimori::cli {

/// 変更作業 as JSON: lowerCamelCase keys, times with +09:00.
QJsonObject toJson(const ChangeWork& change);

} // namespace akimori::cli
