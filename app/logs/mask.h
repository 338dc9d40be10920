#pragma once

#include <QByteArray>

#include <string_view>

namespace akimori::logs {

/// マスキング: the line with every IPv4 address cut to its /24, every IPv6 address to its /48 (the rest becomes
/// zero), and every query string replaced by "?***". Pure. What is no address (a version number of four parts)
/// may be cut too: better too much than an address left.
QByteArray maskLine(std::string_view line);

} // namespace akimori::logs
