#pragma once

#include <QByteArray>

namespace akimori::advisories {

/// Compares "[epoch:]version[-release]" as rpm-version(7) says: < 0, 0 or > 0. A missing epoch is 0; a missing
/// release sorts before every release. Pure.
int compareRpmVersions(const QByteArray& left, const QByteArray& right);

/// One part (a version or a release) by rpm's own rules: segments of digits or letters, '~' before everything,
/// '^' after the end but before further text.
int compareRpmPart(const QByteArray& left, const QByteArray& right);

/// Whether it is a version at all: alphabet, numeric epoch, at most 200 bytes.
bool isRpmVersion(const QByteArray& version);

} // namespace akimori::advisories
