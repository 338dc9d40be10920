#pragma once

#include <QByteArray>
#include <QSet>

#include <bitset>
#include <memory>
#include <vector>

namespace akimori::publishing {

/// The last path components that attributes and url()s of a page, style sheet or SVG end in ("…/old.html" → "old.html"), as
/// packed 32-bit keys. Only a sieve, cheap enough to be kept for every file: who passes it is parsed.
QByteArray mentionsIn(QByteArrayView bytes);

/// Stands for "may mention anything": for files that could not be looked at as a whole.
QByteArray anyMention();

/// Tells which files may mention one of a few names. Has false positives, but no false negatives.
class MentionSieve
{
public:
    explicit MentionSieve(const QSet<QByteArray>& names);
    bool passes(const QByteArray& mentions) const;

private:
    static constexpr std::size_t kBits = 1 << 16;
    std::unique_ptr<std::bitset<kBits>> m_low; ///< low halves of the keys: answers "no" for nearly all
    std::vector<quint32> m_keys; ///< sorted
};

} // namespace akimori::publishing
