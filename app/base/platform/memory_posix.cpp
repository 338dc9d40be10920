#include "base/platform/memory.h"

#include <cstring>

namespace akimori::platform {

bool holdsBytes(std::string_view text, std::string_view bytes)
{
    return ::memmem(text.data(), text.size(), bytes.data(), bytes.size()) != nullptr;
}

} // namespace akimori::platform
