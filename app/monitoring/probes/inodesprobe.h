#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// inode 使用率 of every local file system: "inodes:/var", used %.
ServerProbe inodesProbe();

} // namespace akimori::monitoring
