#include "remote/process/childprocess.h"

#include "base/error.h"
#include "base/uniquefd.h"
#include "remote/limiterror.h"
#include "remote/tr.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace akimori::remote {

namespace {

using SteadyClock = std::chrono::steady_clock;
using namespace std::chrono_literals;
constexpr auto kSlice = 100ms; // how often a silent child is left to look for a cancel

struct Pipe
{
    UniqueFd read;
    UniqueFd write;
};

Pipe makePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw systemError(errno, Tr::tr("No pipe could be opened for the program."));
    return {UniqueFd(ends[0]), UniqueFd(ends[1])};
}

void setNonBlocking(int fd)
{
    ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
}

/// Kills and reaps the child unless wait() already did.
class Child
{
public:
    explicit Child(pid_t pid) : m_pid(pid) {}
    ~Child()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    bool poll(int& status)
    {
        const pid_t got = ::waitpid(m_pid, &status, WNOHANG);
        if (got == 0)
            return false;
        m_pid = -1;
        return true;
    }

private:
    pid_t m_pid;
};

pid_t spawn(const QList<QByteArray>& arguments, const QList<QByteArray>& environment, const Pipe& in,
            const Pipe& out, const Pipe& err)
{
    std::vector<char*> argv;
    for (const QByteArray& argument : arguments)
        argv.push_back(const_cast<char*>(argument.constData()));
    argv.push_back(nullptr);
    std::vector<char*> env;
    for (char** entry = environ; *entry; ++entry) {
        const QByteArray have(*entry);
        const bool replaced = std::any_of(environment.begin(), environment.end(), [&](const QByteArray& e) {
            return have.startsWith(e.left(e.indexOf('=') + 1));
        });
        if (!replaced)
            env.push_back(*entry);
    }
    for (const QByteArray& entry : environment)
        env.push_back(const_cast<char*>(entry.constData()));
    env.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in.read.get(), 0);
    posix_spawn_file_actions_adddup2(&actions, out.write.get(), 1);
    posix_spawn_file_actions_adddup2(&actions, err.write.get(), 2);
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
    if (error != 0)
        throw systemError(error, Tr::tr("The program %1 could not be started.")
                                     .arg(QString::fromLocal8Bit(arguments.first())));
    return pid;
}

} // namespace

ExecOutcome runChild(const QList<QByteArray>& arguments, const QList<QByteArray>& environment, const ExecIo& io,
                     const ExecLimits& limits, JobContext& job)
{
    job.throwIfCancelled();
    std::signal(SIGPIPE, SIG_IGN); // a child that stops reading is an outcome, not our end
    Pipe in = makePipe();
    Pipe out = makePipe();
    Pipe err = makePipe();
    Child child(spawn(arguments, environment, in, out, err));
    in.read.reset();
    out.write.reset();
    err.write.reset();
    setNonBlocking(in.write.get());
    setNonBlocking(out.read.get());
    setNonBlocking(err.read.get());

    ExecOutcome outcome;
    std::span<const char> pending;
    bool inputDone = !io.input;
    if (inputDone)
        in.write.reset();
    const auto started = SteadyClock::now();
    auto lastByte = started;
    qint64 errorBytes = 0;
    std::vector<char> block(256 << 10);

    const auto drain = [&](UniqueFd& fd, const ByteSink& sink, bool isOutput) {
        const ssize_t got = ::read(fd.get(), block.data(), block.size());
        if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) {
            fd.reset();
            return;
        }
        if (got < 0)
            return;
        lastByte = SteadyClock::now();
        const std::span<const char> chunk(block.data(), static_cast<std::size_t>(got));
        if (isOutput) {
            outcome.outputBytes += got;
            if (outcome.outputBytes > limits.maxOutput)
                throw tooMuchOutputError();
            if (sink)
                sink(chunk);
        } else {
            errorBytes += got;
            if (sink && errorBytes <= limits.maxError)
                sink(chunk);
        }
    };

    while (out.read.valid() || err.read.valid()) {
        job.throwIfCancelled();
        const auto now = SteadyClock::now();
        if (limits.deadline.count() > 0 && now - started > limits.deadline)
            throw deadlineError();
        if (limits.idle.count() > 0 && now - lastByte > limits.idle)
            throw idleError();
        if (!inputDone && pending.empty()) {
            pending = io.input();
            if (pending.empty()) {
                inputDone = true;
                in.write.reset();
            }
        }
        std::array<pollfd, 3> fds{pollfd{out.read.get(), POLLIN, 0}, pollfd{err.read.get(), POLLIN, 0},
                                  pollfd{in.write.get(), POLLOUT, 0}};
        if (::poll(fds.data(), fds.size(), static_cast<int>(kSlice.count())) < 0 && errno != EINTR)
            throw systemError(errno, Tr::tr("Waiting for the program failed."));
        if (fds[2].revents & (POLLOUT | POLLERR | POLLHUP)) {
            const ssize_t put = ::write(in.write.get(), pending.data(), pending.size());
            if (put > 0) {
                outcome.inputBytes += put;
                pending = pending.subspan(static_cast<std::size_t>(put));
                lastByte = now;
            } else if (put < 0 && errno != EAGAIN && errno != EINTR) {
                inputDone = true; // the child no longer reads; its status tells why
                pending = {};
                in.write.reset();
            }
        }
        if (out.read.valid() && (fds[0].revents & (POLLIN | POLLHUP | POLLERR)))
            drain(out.read, io.output, true);
        if (err.read.valid() && (fds[1].revents & (POLLIN | POLLHUP | POLLERR)))
            drain(err.read, io.error, false);
    }
    in.write.reset();
    int status = 0;
    while (!child.poll(status)) {
        job.throwIfCancelled();
        ::poll(nullptr, 0, 5);
    }
    if (WIFEXITED(status))
        outcome.status = WEXITSTATUS(status);
    else if (WIFSIGNALED(status))
        outcome.signal = QByteArray(::sigabbrev_np(WTERMSIG(status)));
    return outcome;
}

} // namespace akimori::remote
