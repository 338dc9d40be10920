#include "base/platform/memory.h"

namespace akimori::platform {

bool holdsBytes(std::string_view text, std::string_view bytes)
{
    return text.find(bytes) != std::string_view::npos;
}

} // namespace akimori::platform
