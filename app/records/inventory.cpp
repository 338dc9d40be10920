#include "records/inventory.h"

#include "records/words.h"

#include <array>

namespace akimori {

namespace {

constexpr std::array kSystems{records::Word<PackageSystem>{PackageSystem::None, "none"},
                              records::Word<PackageSystem>{PackageSystem::Dpkg, "dpkg"},
                              records::Word<PackageSystem>{PackageSystem::Rpm, "rpm"}};

} // namespace

QString toString(PackageSystem system)
{
    return records::spell(kSystems, system);
}

PackageSystem packageSystemFromString(const QString& text)
{
    return records::read(kSystems, text);
}

} // namespace akimori
