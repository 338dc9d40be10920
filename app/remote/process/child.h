#pragma once

#include "base/uniquefd.h"

#include <QByteArray>
#include <QList>

#include <sys/types.h>

namespace akimori::remote {

struct Pipe
{
    UniqueFd read;
    UniqueFd write;
};

/// A pipe that no other child inherits. Throws Error.
Pipe makePipe();
void setNonBlocking(int fd);

/// A running program of this machine; killed and reaped at the latest with this object. No shell is involved.
class Child
{
public:
    /// `arguments` go to execvp as they are; `environment` holds "NAME=value" entries that replace or join this
    /// process's own. The three descriptors become standard input, output and error. Throws Error.
    Child(const QList<QByteArray>& arguments, const QList<QByteArray>& environment, int in, int out, int err);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// True once the program has ended; then `status` is waitpid's.
    bool poll(int& status);
    /// Asks it to end, and kills it when it has not within two seconds.
    void terminate();

private:
    pid_t m_pid;
};

} // namespace akimori::remote
