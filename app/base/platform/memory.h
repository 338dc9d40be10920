#pragma once

#include <string_view>

namespace akimori::platform {

/// By the C library where it has a search that is made for it, which is several times as fast as one in C++.
bool holdsBytes(std::string_view text, std::string_view bytes);

} // namespace akimori::platform
