#include "base/platform/process.h"

#include "base/platform/error_windows.h"

#include <windows.h>

#include <cerrno>
#include <fcntl.h>
#include <io.h>
#include <lmcons.h>

// What is missing is refused with ENOSYS, and the rooms say so: the OpenSSH client of Windows shares no connections, so
// libssh2 is the way there; without the helper that reads hostile bytes every file is "not checked".

namespace akimori::platform {

Pipe makePipe()
{
    errno = ENOSYS;
    return {};
}

void enlargePipe(int, int) {}
void setNonBlocking(int) {}

int waitForPipes(std::span<PipeEnd>, std::chrono::milliseconds)
{
    errno = ENOSYS;
    return -1;
}

void ignoreBrokenPipes() {} // no signals: writing fails with EPIPE anyway

bool Child::start(const Program&, int, int, int)
{
    errno = ENOSYS;
    return false;
}

bool Child::startWithSocket(const Program&, Socket&)
{
    errno = ENOSYS;
    return false;
}

bool Child::ended(ExitStatus&)
{
    return true;
}

void Child::terminate() {}
void Child::kill() {}

bool confineThisProcess(std::uint64_t maxMemoryBytes)
{
    ::_setmode(0, _O_BINARY);
    ::_setmode(1, _O_BINARY);
    // A job without a name; its handle stays open until this process ends. The rights of the account remain.
    void* const job = ::CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.ProcessMemoryLimit = static_cast<SIZE_T>(maxMemoryBytes);
    if (!job || !::SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) ||
        !::AssignProcessToJobObject(job, ::GetCurrentProcess()))
        return failed();
    errno = ENOSYS; // memory is bounded; writing files and outliving the parent are not taken away
    return false;
}

std::string userName()
{
    wchar_t name[UNLEN + 1] = L"";
    DWORD size = UNLEN + 1;
    return ::GetUserNameW(name, &size) ? utf8(name) : std::string();
}

} // namespace akimori::platform
