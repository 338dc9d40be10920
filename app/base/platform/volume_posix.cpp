#include "base/platform/volume.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <sys/vfs.h>

namespace akimori::platform {

bool isOnLocalDisk(const char* folder)
{
    struct statfs facts = {};
    if (::statfs(folder, &facts) != 0)
        return false;
    constexpr std::uint32_t kShares[] = {0x6969u /* nfs */, 0x517bu /* smb */, 0xff534d42u /* cifs */,
                                         0xfe534d42u /* smb2 */, 0x65735546u /* fuse */, 0x01021997u /* 9p */,
                                         0x786f4256u /* vboxsf */};
    return std::find(std::begin(kShares), std::end(kShares), static_cast<std::uint32_t>(facts.f_type)) ==
           std::end(kShares);
}

} // namespace akimori::platform
