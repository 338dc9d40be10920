#include "base/uniquefd.h"

#include <unistd.h>

namespace akimori {

void UniqueFd::reset(int fd) noexcept
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = fd;
}

} // namespace akimori
