#pragma once

#include "inspection/script/tokens.h"

namespace akimori::inspection {

/// How strongly a binary operator binds, 1 (weakest) to 10; -1 for any other token.
int precedenceOf(const Token& token);
/// The operator's result; a division by zero gives 0, and so does a number that no 64-bit integer holds.
double arithmetic(QByteArrayView mark, double a, double b);

} // namespace akimori::inspection
