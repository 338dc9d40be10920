#include "records/cutoverpaper.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {
constexpr std::array kKinds{Word<CutoverApplicationKind>{CutoverApplicationKind::TtlReduction, "ttl"},
                            Word<CutoverApplicationKind>{CutoverApplicationKind::Switch, "switch"},
                            Word<CutoverApplicationKind>{CutoverApplicationKind::TtlRestoration, "restore"},
                            Word<CutoverApplicationKind>{CutoverApplicationKind::Rollback, "rollback"}};
} // namespace

QString toString(CutoverApplicationKind kind)
{
    return records::spell(kKinds, kind);
}
CutoverApplicationKind cutoverApplicationKindFromString(const QString& text)
{
    return records::read(kKinds, text);
}

QString displayName(CutoverApplicationKind kind)
{
    switch (kind) {
    case CutoverApplicationKind::TtlReduction:
        return Tr::tr("TTL reduction");
    case CutoverApplicationKind::Switch:
        return Tr::tr("Switch");
    case CutoverApplicationKind::TtlRestoration:
        return Tr::tr("TTL restoration");
    case CutoverApplicationKind::Rollback:
        return Tr::tr("Rollback");
    }
    return {};
}

} // namespace akimori
