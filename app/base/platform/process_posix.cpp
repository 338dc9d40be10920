#include "base/platform/process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <pwd.h>
#include <spawn.h>
#include <string_view>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ;

namespace akimori::platform {

namespace {

using namespace std::chrono_literals;

std::vector<char*> mergedEnvironment(const Program& program)
{
    std::vector<char*> merged;
    for (char** entry = environ; program.inheritEnvironment && *entry; ++entry) {
        const std::string_view have(*entry);
        const bool replaced = std::any_of(program.environment.begin(), program.environment.end(), [&](const std::string& e) {
            return have.starts_with(std::string_view(e).substr(0, e.find('=') + 1));
        });
        if (!replaced)
            merged.push_back(*entry);
    }
    for (const std::string& entry : program.environment)
        merged.push_back(const_cast<char*>(entry.c_str()));
    merged.push_back(nullptr);
    return merged;
}

} // namespace

Pipe makePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return {};
    return {UniqueFd(ends[0]), UniqueFd(ends[1])};
}

void enlargePipe(int fd, int bytes)
{
    ::fcntl(fd, F_SETPIPE_SZ, bytes);
}

void setNonBlocking(int fd)
{
    ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
}

int waitForPipes(std::span<PipeEnd> ends, std::chrono::milliseconds timeout)
{
    std::vector<pollfd> polled;
    for (const PipeEnd& end : ends)
        polled.push_back({end.fd, static_cast<short>(end.forWriting ? POLLOUT : POLLIN), 0});
    const int ready = ::poll(polled.data(), polled.size(), static_cast<int>(timeout.count()));
    for (std::size_t i = 0; i < ends.size(); ++i)
        ends[i].ready = ready > 0 && (polled[i].revents & (POLLIN | POLLOUT | POLLERR | POLLHUP)) != 0;
    return ready < 0 && errno == EINTR ? 0 : ready;
}

void ignoreBrokenPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

bool Child::start(const Program& program, int in, int out, int err)
{
    kill();
    std::vector<char*> argv;
    for (const std::string& argument : program.arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    std::vector<char*> env = mergedEnvironment(program);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    const std::array<int, 3> streams{in, out, err};
    for (int i = 0; i < 3; ++i) {
        if (streams[static_cast<std::size_t>(i)] >= 0)
            posix_spawn_file_actions_adddup2(&actions, streams[static_cast<std::size_t>(i)], i);
    }
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    pid_t pid = -1;
    const int error = ::posix_spawnp(&pid, argv[0], &actions, &attributes, argv.data(), env.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    m_process = error == 0 ? pid : -1;
    errno = error;
    return error == 0;
}

bool Child::startWithSocket(const Program& program, Socket& here)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    here = Socket(ends[0]);
    const UniqueFd there(ends[1]);
    setNonBlocking(here.get());
    return start(program, there.get(), there.get(), -1);
}

bool Child::ended(ExitStatus& status)
{
    if (!running())
        return true;
    int raw = 0;
    const pid_t got = ::waitpid(static_cast<pid_t>(m_process), &raw, WNOHANG);
    if (got == 0)
        return false;
    m_process = -1;
    if (got > 0 && WIFEXITED(raw))
        status.code = WEXITSTATUS(raw);
    else if (got > 0 && WIFSIGNALED(raw))
        status.signal = ::sigabbrev_np(WTERMSIG(raw));
    return true;
}

void Child::terminate()
{
    if (!running())
        return;
    ::kill(static_cast<pid_t>(m_process), SIGTERM);
    ExitStatus status;
    for (int i = 0; i < 200 && !ended(status); ++i)
        std::this_thread::sleep_for(10ms);
    kill();
}

void Child::kill()
{
    if (!running())
        return;
    ::kill(static_cast<pid_t>(m_process), SIGKILL);
    ::waitpid(static_cast<pid_t>(m_process), nullptr, 0);
    m_process = -1;
}

bool confineThisProcess(std::uint64_t maxMemoryBytes)
{
    // Every page needs the same megabytes again: giving them back to the kernel each time costs more than parsing.
    ::mallopt(M_TRIM_THRESHOLD, 256 << 20);
    ::mallopt(M_MMAP_THRESHOLD, 256 << 20);
    const rlimit memory{maxMemoryBytes, maxMemoryBytes};
    const rlimit none{0, 0};
    bool all = ::setrlimit(RLIMIT_AS, &memory) == 0;
    all = ::setrlimit(RLIMIT_CORE, &none) == 0 && all;
    all = ::setrlimit(RLIMIT_FSIZE, &none) == 0 && all;
    all = ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && all;
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && all;
}

std::string userName()
{
    const passwd* account = ::getpwuid(::geteuid());
    return account ? account->pw_name : std::string();
}

} // namespace akimori::platform
