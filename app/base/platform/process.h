#pragma once

#include "base/platform/socket.h"
#include "base/uniquefd.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

/// Programs of this machine. Errors as in file.h; ENOSYS where the system has no such thing.
namespace akimori::platform {

struct Pipe
{
    UniqueFd read;
    UniqueFd write;
    bool valid() const { return read.valid() && write.valid(); }
};

/// A pipe that no child inherits but as a standard stream given to Child::start().
Pipe makePipe();
/// A hint: fewer, larger transfers.
void enlargePipe(int fd, int bytes);
/// Reading and writing then fail with EAGAIN in place of waiting.
void setNonBlocking(int fd);

struct PipeEnd
{
    int fd = -1; ///< negative = left out
    bool forWriting = false;
    bool ready = false; ///< set by waitForPipes(): something can be moved, or the other end is gone
};
/// How many are ready; 0 after `timeout` or a signal.
int waitForPipes(std::span<PipeEnd> ends, std::chrono::milliseconds timeout);

/// Writing to a reader that is gone fails with EPIPE from now on and does not end this process.
void ignoreBrokenPipes();

struct Program
{
    std::vector<std::string> arguments;   ///< the first is the program: a path, or a name that is looked up in PATH
    std::vector<std::string> environment; ///< "NAME=value"
    bool inheritEnvironment = true;       ///< `environment` replaces or joins this process's own
};

struct ExitStatus
{
    int code = -1;
    std::string signal; ///< "KILL"; then `code` says nothing
};

/// A running program; killed and reaped at the latest with this object. No shell is involved.
class Child
{
public:
    Child() = default;
    ~Child() { kill(); }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// The descriptors become standard input, output and error; -1 = this process's own.
    bool start(const Program& program, int in, int out, int err);
    /// Standard input and output of the program are the other end of `here`, which does not block. A socket, because
    /// writing to a program that died is an error here then, not a signal.
    bool startWithSocket(const Program& program, Socket& here);

    bool running() const { return m_process > 0; }
    /// True once the program has ended, or when there is none.
    bool ended(ExitStatus& status);
    /// Asks it to end, and kills it when it has not within two seconds.
    void terminate();
    void kill();

private:
    std::intptr_t m_process = -1; ///< process id or handle
};

/// For the helper that reads hostile bytes: bounds its memory, takes away the writing of files and the gaining of
/// rights, and lets it end with the program that started it. False when the system does not offer all of it.
bool confineThisProcess(std::uint64_t maxMemoryBytes);

/// The account of this process; empty when it has no name.
std::string userName();

} // namespace akimori::platform
