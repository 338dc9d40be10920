// akimori-inspect: reads hostile files for Akimori, one after another, from standard input. Started by the
// program only (InspectWorker); it opens no files and exits when its input ends.
#include "base/error.h"
#include "inspection/worker/protocol.h"

#include <QCoreApplication>
#include <QTranslator>
#include <QtEndian>

#include <cerrno>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <csignal>
#include <unistd.h>

using namespace akimori;
using namespace akimori::inspection;

namespace {

constexpr rlim_t kMaxMemory = 3ULL << 30; ///< bytes of address space

bool readAll(QByteArray& into, qsizetype size)
{
    into.resize(size);
    qsizetype at = 0;
    while (at < size) {
        const ssize_t got = ::read(STDIN_FILENO, into.data() + at, static_cast<size_t>(size - at));
        if (got > 0)
            at += got;
        else if (got == 0 || errno != EINTR)
            return false;
    }
    return true;
}

bool writeAll(const QByteArray& bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t put = ::write(STDOUT_FILENO, bytes.constData() + at, static_cast<size_t>(bytes.size() - at));
        if (put > 0)
            at += put;
        else if (put == 0 || errno != EINTR)
            return false;
    }
    return true;
}

void confine()
{
    // Every page needs the same megabytes again: giving them back to the kernel each time costs more than parsing.
    ::mallopt(M_TRIM_THRESHOLD, 256 << 20);
    ::mallopt(M_MMAP_THRESHOLD, 256 << 20);
    const rlimit memory{kMaxMemory, kMaxMemory};
    ::setrlimit(RLIMIT_AS, &memory);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::setrlimit(RLIMIT_FSIZE, &none);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

WorkerReply answer(const WorkerRequest& request, SiteNormal& normal)
{
    WorkerReply reply;
    const FileFacts facts = fileFacts(request.path, request.bytes.size(), request.mode, request.bytes.left(kSniffBytes));
    switch (request.kind) {
    case WorkerRequest::Kind::Setup: normal = request.normal; break;
    case WorkerRequest::Kind::Learn: reply.learned = learnFile(facts, request.bytes, normal, request.withHits); break;
    case WorkerRequest::Kind::Inspect: {
        FileInput input{facts, request.bytes};
        input.approved = request.approved ? &*request.approved : nullptr;
        input.companion = request.companion ? &*request.companion : nullptr;
        reply.report = inspectFile(input, normal);
        break;
    }
    }
    return reply;
}

} // namespace

int main(int argc, char** argv)
{
    confine();
    const QCoreApplication application(argc, argv); // for the translator only; there is no event loop
    QTranslator translator;
    if (qgetenv("AKIMORI_LANGUAGE") == "ja" && translator.load(QStringLiteral(":/i18n/akimori_ja.qm")))
        QCoreApplication::installTranslator(&translator);
    SiteNormal normal;
    QByteArray head;
    QByteArray message;
    try {
        while (readAll(head, 4)) {
            const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(head.constData()));
            if (size > kMaxMessage || !readAll(message, size))
                return 2;
            const QByteArray reply = encode(answer(requestFrom(message), normal));
            QByteArray frame(4, Qt::Uninitialized);
            qToBigEndian(static_cast<quint32>(reply.size()), frame.data());
            if (!writeAll(frame) || !writeAll(reply))
                return 2;
        }
    } catch (const std::exception&) {
        return 3; // out of memory or a broken request: the program reports the file as not judged
    }
    return 0;
}
