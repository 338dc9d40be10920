#include "remote/process/childprocess.h"

#include "base/error.h"
#include "base/uniquefd.h"
#include "remote/limiterror.h"
#include "remote/process/child.h"
#include "remote/tr.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace akimori::remote {

namespace {

using SteadyClock = std::chrono::steady_clock;
using namespace std::chrono_literals;
constexpr int kPipe = 1 << 20;
constexpr auto kSlice = 100ms; // how often a silent child is left to look for a cancel

} // namespace

ExecOutcome runChild(const QList<QByteArray>& arguments, const QList<QByteArray>& environment, const ExecIo& io,
                     const ExecLimits& limits, JobContext& job)
{
    job.throwIfCancelled();
    std::signal(SIGPIPE, SIG_IGN); // a child that stops reading is an outcome, not our end
    Pipe in = makePipe();
    Pipe out = makePipe();
    Pipe err = makePipe();
    for (const UniqueFd* end : {&in.write, &out.read})
        ::fcntl(end->get(), F_SETPIPE_SZ, kPipe); // refused = the usual 64 KiB: slower, not wrong
    Child child(arguments, environment, in.read.get(), out.write.get(), err.write.get());
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
