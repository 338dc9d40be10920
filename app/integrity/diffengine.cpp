#include "integrity/diffengine.h"

#include <algorithm>

namespace akimori::integrity {

namespace {

/// furthest[k + offset] of one round: how far the old sequence is used up on diagonal k.
using Round = std::vector<int>;

std::vector<EditStep> walkBack(const std::vector<Round>& rounds, int before, int after)
{
    std::vector<EditStep> steps;
    int x = before;
    int y = after;
    for (int edits = static_cast<int>(rounds.size()) - 1; edits > 0; --edits) {
        const Round& last = rounds[static_cast<std::size_t>(edits - 1)]; // diagonals -(edits-1) … edits-1
        const auto at = [&](int k) {
            return k < -(edits - 1) || k > edits - 1 ? -1 : last[static_cast<std::size_t>(k + edits - 1)];
        };
        const int k = x - y;
        const bool insert = k == -edits || (k != edits && at(k - 1) < at(k + 1));
        const int fromK = insert ? k + 1 : k - 1;
        const int fromX = at(fromK);
        const int fromY = fromX - fromK;
        const int startX = insert ? fromX : fromX + 1;
        steps.insert(steps.end(), static_cast<std::size_t>(x - startX), EditStep::Keep);
        steps.push_back(insert ? EditStep::Insert : EditStep::Remove);
        x = fromX;
        y = fromY;
    }
    steps.insert(steps.end(), static_cast<std::size_t>(x), EditStep::Keep);
    std::reverse(steps.begin(), steps.end());
    return steps;
}

} // namespace

std::optional<std::vector<EditStep>> shortestEdit(const std::vector<int>& before,
                                                  const std::vector<int>& after, int maxEdits)
{
    const int n = static_cast<int>(before.size());
    const int m = static_cast<int>(after.size());
    std::vector<Round> rounds;
    for (int edits = 0; edits <= maxEdits; ++edits) {
        Round round(static_cast<std::size_t>(2 * edits + 1), -1);
        for (int k = -edits; k <= edits; k += 2) {
            int x = 0;
            if (edits > 0) {
                const Round& last = rounds.back();
                const auto at = [&](int diagonal) {
                    return diagonal < -(edits - 1) || diagonal > edits - 1
                               ? -1
                               : last[static_cast<std::size_t>(diagonal + edits - 1)];
                };
                x = k == -edits || (k != edits && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
            }
            int y = x - k;
            while (x < n && y >= 0 && y < m
                   && before[static_cast<std::size_t>(x)] == after[static_cast<std::size_t>(y)]) {
                ++x;
                ++y;
            }
            round[static_cast<std::size_t>(k + edits)] = x;
            if (x >= n && y >= m) {
                rounds.push_back(std::move(round));
                return walkBack(rounds, n, m);
            }
        }
        rounds.push_back(std::move(round));
    }
    return std::nullopt;
}

} // namespace akimori::integrity
