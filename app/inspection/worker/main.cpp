// akimori-inspect: reads hostile files for Akimori, one after another, from standard input. Started by the
// program only (InspectWorker); it opens no files and exits when its input ends.
#include "base/error.h"
#include "base/platform/file.h"
#include "base/platform/process.h"
#include "inspection/worker/protocol.h"

#include <QCoreApplication>
#include <QTranslator>
#include <QtEndian>

using namespace akimori;
using namespace akimori::inspection;

namespace {

constexpr quint64 kMaxMemory = 3ULL << 30; ///< bytes of address space
constexpr int kInput = 0;
constexpr int kOutput = 1;

bool readAll(QByteArray& into, qsizetype size)
{
    into.resize(size);
    qsizetype at = 0;
    while (at < size) {
        const std::ptrdiff_t got =
            platform::readSome(kInput, {into.data() + at, static_cast<std::size_t>(size - at)});
        if (got <= 0)
            return false;
        at += got;
    }
    return true;
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
    platform::confineThisProcess(kMaxMemory);
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
            if (!platform::writeAll(kOutput, frame) || !platform::writeAll(kOutput, reply))
                return 2;
        }
    } catch (const std::exception&) {
        return 3; // out of memory or a broken request: the program reports the file as not judged
    }
    return 0;
}
