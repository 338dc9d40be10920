#pragma once

#include <QString>

namespace akimori::advisories {

enum class RangeAnswer { Inside, Outside, Unknown };

/// Whether an upstream version of self-managed software lies in the ranges of its makers: "0.9.6-1.31.2",
/// "2.4.0<=2.4.51", "<=2.4.51", "2.4.0<2.4.52", "all", "2.4.49", joined by commas. `fixed` in nginx's form
/// "1.31.3+, 1.30.4+": a branch that has a fix is judged by it, because its ranges go over branches. Anything that
/// cannot be read makes the answer Unknown, never Outside.
RangeAnswer inRanges(const QString& version, const QString& ranges, const QString& fixed = {});

} // namespace akimori::advisories
