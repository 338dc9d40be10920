#pragma once

#include "base/uniquefd.h"

#include <QString>

namespace akimori {

/// One runner at a time, held by the operating system: a killed process never leaves the lock behind.
class FileLock
{
public:
    /// Takes the lock or throws Error(Locked) at once, with `whatIsBusy` (translated) in the sentence.
    FileLock(const QString& path, const QString& whatIsBusy);

private:
    UniqueFd m_fd;
};

} // namespace akimori
