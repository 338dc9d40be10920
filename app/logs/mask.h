#pragma once

#include <QByteArray>

#include <string_view>

namespace akimori::logs {

/// マスキング: the line with every IPv4 address cut to its /24, every IPv6 address to its /48 (the rest
/// becomes zero), and every query string replaced by "?***". Pure. What is no address (a version number of
/// four parts) may be cut too: better too much than an address left.
QByteArray maskLine(std::string_view line);

/// 仮名化: the same, but every address becomes "ip-" and twelve hex digits of HMAC-SHA256 over its canonical form, so that
/// one visitor stays one visitor through the whole handover, and nobody without `key` finds out who. `key` at least 16
/// bytes; it is never part of a package.
QByteArray pseudonymizeLine(std::string_view line, const QByteArray& key);

} // namespace akimori::logs
