#pragma once

#include <QString>

namespace akimori::people {

/// What an approver types to show who decides. The ledger holds only its salted, slow hash:
/// "pbkdf2-sha256$<iterations>$<salt, 32 hex digits>$<hash, 64 hex digits>" over the composed UTF-8 text.
/// A PIN is short, so the hash only delays someone who holds the ledger; it proves presence, not secrecy.

constexpr int kPinIterations = 600'000;
constexpr int kPinMinimum = 6;  ///< characters
constexpr int kPinMaximum = 64; ///< characters

/// Throws Error(BadInput) for a PIN that is too short, too long, or one character repeated.
QString hashPin(const QString& pin, int iterations = kPinIterations);

/// Constant time for equal iterations. False for an empty or unreadable hash.
bool verifyPin(const QString& pin, const QString& hash);

} // namespace akimori::people
