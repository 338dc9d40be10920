#pragma once

namespace akimori::platform {

/// False for a share of another machine, and when it cannot be known: there times and inodes are what a foreign server
/// says, which may be anything. `folder` as in file.h.
bool isOnLocalDisk(const char* folder);

} // namespace akimori::platform
