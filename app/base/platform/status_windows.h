#pragma once

#include "base/platform/file.h"

namespace akimori::platform {

/// Takes over a HANDLE; `flags` as for _open(). Invalid with errno set for INVALID_HANDLE_VALUE.
UniqueFd descriptorOf(void* handle, int flags);
/// Passes on what was opened with FILE_FLAG_OPEN_REPARSE_POINT and is no link; ELOOP for a link.
UniqueFd refuseLink(UniqueFd fd);
std::optional<FileStatus> statusOfHandle(void* handle);

} // namespace akimori::platform
