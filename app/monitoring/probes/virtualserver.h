#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// What a rented virtual server says about hardware: 対象外, because the provider watches it and the provider's notices
/// are the evidence; on a machine of its own: 不明 with `otherwise`.
Reading withoutHardware(const ServerView& view, const QString& otherwise);

} // namespace akimori::monitoring
