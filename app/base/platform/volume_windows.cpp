#include "base/platform/volume.h"

#include "base/platform/error_windows.h"

#include <windows.h>

namespace akimori::platform {

bool isOnLocalDisk(const char* folder)
{
    wchar_t root[MAX_PATH + 1] = L"";
    if (!::GetVolumePathNameW(wide(folder).c_str(), root, MAX_PATH))
        return false;
    const UINT type = ::GetDriveTypeW(root);
    return type == DRIVE_FIXED || type == DRIVE_REMOVABLE || type == DRIVE_RAMDISK;
}

} // namespace akimori::platform
