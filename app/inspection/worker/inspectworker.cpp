#include "inspection/worker/inspectworker.h"

#include "base/error.h"
#include "inspection/tr.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace akimori::inspection {

namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;
constexpr auto kSlice = 100ms; // how often a silent helper is left to look for a cancel

} // namespace

InspectWorker::InspectWorker(QByteArray program)
    : m_program(program.isEmpty() ? findProgram() : std::move(program))
{
}

InspectWorker::~InspectWorker()
{
    stop();
}

QByteArray InspectWorker::findProgram()
{
    const QString own = QCoreApplication::applicationDirPath();
    for (const char* place : {"/akimori-inspect", "/../libexec/akimori/akimori-inspect", "/../bin/akimori-inspect",
                              "/../../bin/akimori-inspect", "/../../../bin/akimori-inspect"}) {
        const QByteArray candidate = QFile::encodeName(QDir::cleanPath(own + QString::fromLatin1(place)));
        if (::access(candidate.constData(), X_OK) == 0)
            return candidate;
    }
    return {};
}

std::chrono::milliseconds InspectWorker::deadlineFor(qint64 bytes)
{
    return 10s + std::chrono::milliseconds(bytes / 4096); // a slow machine reads 4 MB a second
}

void InspectWorker::setNormal(const SiteNormal& normal)
{
    m_normal = normal;
    m_normalSent = false;
}

bool InspectWorker::start()
{
    if (m_pid > 0)
        return true;
    if (m_program.isEmpty())
        return false;
    // A socket pair, because writing to a helper that died must be an error here, not a signal.
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    UniqueFd here(ends[0]);
    UniqueFd there(ends[1]);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, there.get(), 0);
    posix_spawn_file_actions_adddup2(&actions, there.get(), 1);
    char* const arguments[]{m_program.data(), nullptr};
    QByteArray locale("LC_ALL=C.UTF-8");
    // The helper's sentences are shown as they come: it speaks the program's language.
    const bool japanese = Tr::tr("Foreign frame") != QLatin1String("Foreign frame");
    QByteArray language = QByteArray("AKIMORI_LANGUAGE=") + (japanese ? "ja" : "en");
    char* const environment[]{locale.data(), language.data(), nullptr};
    const int error = ::posix_spawn(&m_pid, m_program.constData(), &actions, nullptr, arguments, environment);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        m_pid = -1;
        return false;
    }
    ::fcntl(here.get(), F_SETFL, O_NONBLOCK);
    m_fromHelper = UniqueFd(::fcntl(here.get(), F_DUPFD_CLOEXEC, 0));
    m_toHelper = std::move(here);
    m_normalSent = false;
    return m_fromHelper.valid();
}

void InspectWorker::stop()
{
    m_toHelper.reset();
    m_fromHelper.reset();
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }
}

InspectWorker::Failure InspectWorker::wait(int fd, short events, SteadyClock::time_point until, JobContext& job)
{
    while (true) {
        if (job.cancelled()) {
            stop();
            job.throwIfCancelled();
        }
        if (SteadyClock::now() > until)
            return Failure::Slow;
        pollfd entry{fd, events, 0};
        const int ready = ::poll(&entry, 1, static_cast<int>(kSlice.count()));
        if (ready > 0)
            return Failure::None;
        if (ready < 0 && errno != EINTR)
            return Failure::Died;
    }
}

InspectWorker::Failure InspectWorker::send(const QByteArray& message, SteadyClock::time_point until, JobContext& job)
{
    QByteArray frame(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(message.size()), frame.data());
    for (const QByteArray* part : {&std::as_const(frame), &message}) {
        qsizetype at = 0;
        while (at < part->size()) {
            const ssize_t put = ::send(m_toHelper.get(), part->constData() + at, static_cast<size_t>(part->size() - at), MSG_NOSIGNAL);
            if (put > 0)
                at += put;
            else if (errno == EAGAIN || errno == EINTR) {
                if (const Failure failure = wait(m_toHelper.get(), POLLOUT, until, job); failure != Failure::None)
                    return failure;
            } else
                return Failure::Died;
        }
    }
    return Failure::None;
}

InspectWorker::Failure InspectWorker::receive(QByteArray& message, SteadyClock::time_point until, JobContext& job)
{
    QByteArray head;
    qsizetype expected = 4;
    bool sized = false;
    while (true) {
        QByteArray& into = sized ? message : head;
        while (into.size() < expected) {
            char block[65536];
            const ssize_t got = ::recv(m_fromHelper.get(), block,
                                       static_cast<size_t>(std::min<qsizetype>(expected - into.size(), sizeof block)), 0);
            if (got > 0)
                into.append(block, got);
            else if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
                if (const Failure failure = wait(m_fromHelper.get(), POLLIN, until, job); failure != Failure::None)
                    return failure;
            } else
                return Failure::Died;
        }
        if (sized)
            return Failure::None;
        expected = static_cast<qsizetype>(qFromBigEndian<quint32>(head.constData()));
        if (expected > (64 << 20))
            return Failure::Died;
        sized = true;
    }
}

QString InspectWorker::sentenceFor(Failure failure)
{
    switch (failure) {
    case Failure::None: break;
    case Failure::Missing:
        return Tr::tr("The helper program akimori-inspect is missing, so the contents were not read. Install the program "
                      "again.");
    case Failure::Died:
        return Tr::tr("Reading the file made the helper program fail or run out of memory, so it was not judged. Look at it "
                      "by hand: it may have been made for that.");
    case Failure::Slow:
        return Tr::tr("Reading the file took too long, so it was not judged. Look at it by hand: it may have been made for "
                      "that.");
    }
    return {};
}

WorkerReply InspectWorker::call(const WorkerRequest& request, JobContext& job)
{
    job.throwIfCancelled();
    Failure failure = Failure::None;
    const auto until = SteadyClock::now() + deadlineFor(request.bytes.size());
    QByteArray answer;
    if (!start())
        failure = Failure::Missing;
    if (failure == Failure::None && !m_normalSent) {
        WorkerRequest setup;
        setup.kind = WorkerRequest::Kind::Setup;
        setup.normal = m_normal;
        failure = send(encode(setup), until, job);
        if (failure == Failure::None)
            failure = receive(answer, until, job);
        m_normalSent = failure == Failure::None;
        answer.clear();
    }
    if (failure == Failure::None)
        failure = send(encode(request), until, job);
    if (failure == Failure::None)
        failure = receive(answer, until, job);
    if (failure == Failure::None) {
        try {
            return replyFrom(answer);
        } catch (const Error&) {
            failure = Failure::Died;
        }
    }
    stop();
    WorkerReply reply;
    reply.report.unread.append(sentenceFor(failure));
    return reply;
}

} // namespace akimori::inspection
