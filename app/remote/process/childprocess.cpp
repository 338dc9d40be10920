#include "remote/process/childprocess.h"

#include "base/error.h"
#include "base/platform/file.h"
#include "remote/limiterror.h"
#include "remote/process/child.h"
#include "remote/tr.h"

#include <array>
#include <cerrno>
#include <thread>

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
    platform::ignoreBrokenPipes(); // a child that stops reading is an outcome, not our end
    platform::Pipe in = openPipe();
    platform::Pipe out = openPipe();
    platform::Pipe err = openPipe();
    for (const UniqueFd* end : {&in.write, &out.read})
        platform::enlargePipe(end->get(), kPipe); // refused = the usual 64 KiB: slower, not wrong
    platform::Child child;
    startChild(child, arguments, environment, in.read.get(), out.write.get(), err.write.get());
    in.read.reset();
    out.write.reset();
    err.write.reset();
    for (const UniqueFd* end : {&in.write, &out.read, &err.read})
        platform::setNonBlocking(end->get());

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
        const std::ptrdiff_t got = platform::readSome(fd.get(), block);
        if (got == 0 || (got < 0 && errno != EAGAIN)) {
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
        std::array<platform::PipeEnd, 3> ends{{{out.read.get()}, {err.read.get()}, {in.write.get(), true}}};
        if (platform::waitForPipes(ends, kSlice) < 0)
            throw systemError(errno, Tr::tr("Waiting for the program failed."));
        if (ends[2].ready) {
            const std::ptrdiff_t put = platform::writeSome(in.write.get(), pending);
            if (put > 0) {
                outcome.inputBytes += put;
                pending = pending.subspan(static_cast<std::size_t>(put));
                lastByte = now;
            } else if (put < 0 && errno != EAGAIN) {
                inputDone = true; // the child no longer reads; its status tells why
                pending = {};
                in.write.reset();
            }
        }
        if (out.read.valid() && ends[0].ready)
            drain(out.read, io.output, true);
        if (err.read.valid() && ends[1].ready)
            drain(err.read, io.error, false);
    }
    in.write.reset();
    platform::ExitStatus status;
    while (!child.ended(status)) {
        job.throwIfCancelled();
        std::this_thread::sleep_for(5ms);
    }
    if (status.signal.empty())
        outcome.status = status.code;
    else
        outcome.signal = QByteArray::fromStdString(status.signal);
    return outcome;
}

} // namespace akimori::remote
