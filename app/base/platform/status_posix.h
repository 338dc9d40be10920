#pragma once

#include "base/platform/file.h"

#include <sys/stat.h>

namespace akimori::platform {

FileStatus statusFrom(const struct stat& facts);

} // namespace akimori::platform
