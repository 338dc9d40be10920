#pragma once

#include <cstddef>
#include <cstdio>
#include <optional>
#include <string>

namespace akimori::platform {

/// A person sits there, no file and no pipe.
bool isTerminal(std::FILE* stream);

/// Writes `prompt` (UTF-8) to the terminal of this process, whatever its standard streams are, and reads one line of at
/// most `longest` bytes without showing it. nullopt without a terminal.
std::optional<std::string> askHidden(const std::string& prompt, std::size_t longest);

/// `handler` is called when somebody asks this process to end (Ctrl+C, SIGTERM, logout) in place of its end. It may
/// interrupt anything: only lock-free atomics and std::_Exit in it.
void onInterrupt(void (*handler)(int signalNumber));

} // namespace akimori::platform
