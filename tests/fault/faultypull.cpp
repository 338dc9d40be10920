// Takes one generation and fails on purpose: the n-th change of a file on the disk kills the process
// (AKIMORI_KILL_AT) or reports a full disk from then on (AKIMORI_FULL_AT). Prints the peak memory in KiB.
// Usage: faultypull ROOT FOLDER [PREVIOUS-ARCHIVE]

#include "backup/pull.h"
#include "base/error.h"
#include "support/localtransport.h"

#include <QCoreApplication>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace akimori;

namespace {

std::atomic<long> changes{0};

long limitFrom(const char* name)
{
    const char* text = std::getenv(name);
    return text ? std::atol(text) : -1;
}

/// Counts one change of the disk. True when it must fail.
bool mustFail()
{
    static const long killAt = limitFrom("AKIMORI_KILL_AT");
    static const long fullAt = limitFrom("AKIMORI_FULL_AT");
    const long number = changes.fetch_add(1) + 1;
    if (number == killAt)
        std::raise(SIGKILL);
    if (fullAt < 0 || number < fullAt)
        return false;
    errno = ENOSPC;
    return true;
}

bool isRegular(int fd)
{
    struct stat facts = {};
    return ::fstat(fd, &facts) == 0 && S_ISREG(facts.st_mode);
}

template <typename Function> Function next(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

// The program's own definitions stand before those of the C library.
extern "C" {

ssize_t write(int fd, const void* data, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
    return isRegular(fd) && mustFail() ? -1 : real(fd, data, size);
}

ssize_t pwrite(int fd, const void* data, size_t size, off_t at)
{
    static const auto real = next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    return mustFail() ? -1 : real(fd, data, size, at);
}

ssize_t sendfile(int to, int from, off_t* at, size_t size)
{
    static const auto real = next<ssize_t (*)(int, int, off_t*, size_t)>("sendfile");
    return mustFail() ? -1 : real(to, from, at, size);
}

int fsync(int fd)
{
    static const auto real = next<int (*)(int)>("fsync");
    return mustFail() ? -1 : real(fd);
}

int rename(const char* from, const char* to)
{
    static const auto real = next<int (*)(const char*, const char*)>("rename");
    return mustFail() ? -1 : real(from, to);
}

int unlink(const char* path)
{
    static const auto real = next<int (*)(const char*)>("unlink");
    static const long killAt = limitFrom("AKIMORI_KILL_AT");
    return killAt >= 0 && mustFail() ? -1 : real(path); // a full disk does not hinder removing
}

} // extern "C"

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    backup::PullPlan plan;
    plan.siteId = QStringLiteral("5d2a1f30-0000-4000-8000-000000000001");
    plan.siteName = QStringLiteral("○○市公式サイト");
    plan.host = QStringLiteral("www.example.jp");
    plan.roots = {QByteArray(argv[1])};
    plan.folder = QString::fromUtf8(argv[2]);
    plan.previousArchive = argc > 3 ? QString::fromUtf8(argv[3]) : QString();
    plan.clock = &clock;
    test::LocalTransport transport;
    JobContext job;
    try {
        backup::pullGeneration(transport, plan, job);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return error.code() == ErrorCode::NoSpace ? 5 : 6;
    }
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("%ld\n", usage.ru_maxrss);
    return 0;
}
