#pragma once

#include <QByteArray>

namespace akimori::advisories {

/// Compares two Debian versions as deb-version(7) says: < 0, 0 or > 0. Digits of any length; a missing epoch or
/// revision counts as 0. Pure; bytes outside the alphabet sort by value and never fail.
int compareDpkgVersions(const QByteArray& left, const QByteArray& right);

/// Whether it is a version at all: alphabet, numeric epoch, starts with a digit, at most 200 bytes. What is not is
/// never compared: the verdict is 要確認.
bool isDpkgVersion(const QByteArray& version);

} // namespace akimori::advisories
