#pragma once

#include <optional>
#include <vector>

namespace akimori::integrity {

/// One step from the old sequence to the new one.
enum class EditStep : char
{
    Keep,
    Remove,
    Insert
};

/// Shortest edit script of two sequences of line numbers (Myers 1986), at most `maxEdits` steps other than
/// Keep; unset when more would be needed. Time and memory O(maxEdits²) beside the input. Own code, because
/// what Debian offers (libdtl, libgit2's xdiff) has no bound that a hostile file cannot reach.
std::optional<std::vector<EditStep>> shortestEdit(const std::vector<int>& before,
                                                  const std::vector<int>& after, int maxEdits);

} // namespace akimori::integrity
