#pragma once

#include <string>

namespace akimori::platform {

/// errno of what GetLastError() says; WSA codes too.
int errnoFrom(unsigned long windowsError);
/// Sets errno from GetLastError(); returns false, for `return failed();`.
bool failed();

std::wstring wide(const char* utf8);
std::string utf8(const wchar_t* wide);

} // namespace akimori::platform
