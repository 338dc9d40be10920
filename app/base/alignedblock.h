#pragma once

#include <cstddef>
#include <memory>
#include <new>

namespace akimori {

/// Alignment of memory, offsets and sizes with which every disk that is met takes transfers past the page cache.
constexpr std::size_t kDiskAlignment = 4096;

struct FreeAligned
{
    void operator()(char* block) const { ::operator delete[](block, std::align_val_t{kDiskAlignment}); }
};
using AlignedBlock = std::unique_ptr<char[], FreeAligned>;

/// Memory for transfers past the page cache. Throws std::bad_alloc.
inline AlignedBlock alignedBlock(std::size_t size)
{
    return AlignedBlock(static_cast<char*>(::operator new[](size, std::align_val_t{kDiskAlignment})));
}

} // namespace akimori
