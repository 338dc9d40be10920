#include "inspection/worker/inspectworker.h"

#include "base/error.h"
#include "inspection/tr.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cerrno>

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
        const QFileInfo candidate(QDir::cleanPath(own + QString::fromLatin1(place)));
        if (candidate.isExecutable())
            return QFile::encodeName(candidate.filePath());
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
    if (m_helper.running())
        return true;
    if (m_program.isEmpty())
        return false;
    // The helper's sentences are shown as they come: it speaks the program's language.
    const bool japanese = Tr::tr("Foreign frame") != QLatin1String("Foreign frame");
    platform::Program program{{m_program.toStdString()},
                              {"LC_ALL=C.UTF-8", std::string("AKIMORI_LANGUAGE=") + (japanese ? "ja" : "en")},
                              false};
    m_normalSent = false;
    return m_helper.startWithSocket(program, m_line);
}

void InspectWorker::stop()
{
    m_line.reset();
    m_helper.kill();
}

InspectWorker::Failure InspectWorker::wait(bool toWrite, SteadyClock::time_point until, JobContext& job)
{
    while (true) {
        if (job.cancelled()) {
            stop();
            job.throwIfCancelled();
        }
        if (SteadyClock::now() > until)
            return Failure::Slow;
        const int ready = platform::waitForSocket(m_line.get(), !toWrite, toWrite, kSlice);
        if (ready != 0)
            return ready > 0 ? Failure::None : Failure::Died;
    }
}

InspectWorker::Failure InspectWorker::send(const QByteArray& message, SteadyClock::time_point until, JobContext& job)
{
    QByteArray frame(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(message.size()), frame.data());
    for (const QByteArray* part : {&std::as_const(frame), &message}) {
        qsizetype at = 0;
        while (at < part->size()) {
            const std::ptrdiff_t put = platform::sendSome(
                m_line.get(), {part->constData() + at, static_cast<std::size_t>(part->size() - at)});
            if (put > 0)
                at += put;
            else if (errno == EAGAIN) {
                if (const Failure failure = wait(true, until, job); failure != Failure::None)
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
            const auto want = static_cast<std::size_t>(std::min<qsizetype>(expected - into.size(), sizeof block));
            const std::ptrdiff_t got = platform::receiveSome(m_line.get(), {block, want});
            if (got > 0)
                into.append(block, got);
            else if (got < 0 && errno == EAGAIN) {
                if (const Failure failure = wait(false, until, job); failure != Failure::None)
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
