#include "remote/process/child.h"

#include "base/error.h"
#include "remote/tr.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace akimori::remote {

namespace {

std::vector<char*> mergedEnvironment(const QList<QByteArray>& entries)
{
    std::vector<char*> merged;
    for (char** entry = environ; *entry; ++entry) {
        const QByteArrayView have(*entry);
        const bool replaced = std::any_of(entries.begin(), entries.end(), [&](const QByteArray& e) {
            return have.startsWith(QByteArrayView(e).first(e.indexOf('=') + 1));
        });
        if (!replaced)
            merged.push_back(*entry);
    }
    for (const QByteArray& entry : entries)
        merged.push_back(const_cast<char*>(entry.constData()));
    merged.push_back(nullptr);
    return merged;
}

} // namespace

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

Child::Child(const QList<QByteArray>& arguments, const QList<QByteArray>& environment, int in, int out, int err)
    : m_pid(-1)
{
    std::vector<char*> argv;
    for (const QByteArray& argument : arguments)
        argv.push_back(const_cast<char*>(argument.constData()));
    argv.push_back(nullptr);
    std::vector<char*> env = mergedEnvironment(environment);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in, 0);
    posix_spawn_file_actions_adddup2(&actions, out, 1);
    posix_spawn_file_actions_adddup2(&actions, err, 2);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    const int error = ::posix_spawnp(&m_pid, argv[0], &actions, &attributes, argv.data(), env.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        m_pid = -1;
        throw systemError(error, Tr::tr("The program %1 could not be started.")
                                     .arg(QString::fromLocal8Bit(arguments.first())));
    }
}

Child::~Child()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
}

bool Child::poll(int& status)
{
    if (m_pid <= 0)
        return true;
    const pid_t got = ::waitpid(m_pid, &status, WNOHANG);
    if (got == 0)
        return false;
    m_pid = -1;
    return true;
}

void Child::terminate()
{
    if (m_pid <= 0)
        return;
    ::kill(m_pid, SIGTERM);
    int status = 0;
    for (int i = 0; i < 200 && !poll(status); ++i)
        ::poll(nullptr, 0, 10);
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }
}

} // namespace akimori::remote
