#include "inspection/worker/protocol.h"

#include "base/error.h"
#include "inspection/tr.h"

#include <QDataStream>
#include <QIODevice>

namespace akimori::inspection {

namespace {

constexpr quint32 kMaxFindings = 100'000;

void prepare(QDataStream& stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

[[noreturn]] void broken()
{
    throw Error(ErrorCode::ProtocolBroken, Tr::tr("The helper program for inspections sent an answer that makes no sense. "
                                                  "Install the program again."));
}

void putOptional(QDataStream& stream, const std::optional<QByteArray>& bytes)
{
    stream << bytes.has_value() << bytes.value_or(QByteArray());
}

std::optional<QByteArray> takeOptional(QDataStream& stream)
{
    bool present = false;
    QByteArray bytes;
    stream >> present >> bytes;
    return present ? std::optional(bytes) : std::nullopt;
}

} // namespace

QByteArray encode(const WorkerRequest& request)
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    prepare(stream);
    stream << static_cast<quint8>(request.kind);
    if (request.kind == WorkerRequest::Kind::Setup) {
        stream << serialise(request.normal);
        return message;
    }
    stream << request.path << request.mode << request.bytes << request.withHits;
    putOptional(stream, request.approved);
    putOptional(stream, request.companion);
    return message;
}

WorkerRequest requestFrom(const QByteArray& message)
{
    QDataStream stream(message);
    prepare(stream);
    quint8 kind = 0;
    stream >> kind;
    if (kind > static_cast<quint8>(WorkerRequest::Kind::Inspect))
        broken();
    WorkerRequest request;
    request.kind = static_cast<WorkerRequest::Kind>(kind);
    if (request.kind == WorkerRequest::Kind::Setup) {
        QByteArray normal;
        stream >> normal;
        request.normal = siteNormalFrom(normal);
    } else {
        stream >> request.path >> request.mode >> request.bytes >> request.withHits;
        request.approved = takeOptional(stream);
        request.companion = takeOptional(stream);
    }
    if (stream.status() != QDataStream::Ok)
        broken();
    return request;
}

QByteArray encode(const WorkerReply& reply)
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    prepare(stream);
    stream << reply.report.unread << static_cast<quint32>(reply.report.findings.size());
    for (const FileFinding& item : reply.report.findings) {
        const Finding& finding = item.finding;
        stream << finding.path << finding.rule << finding.title << toString(finding.severity)
               << toString(finding.classification) << finding.evidence << finding.line << item.host << item.key;
    }
    stream << (reply.learned.normal.learned ? serialise(reply.learned.normal) : QByteArray()) << reply.learned.links
           << reply.learned.hits;
    return message;
}

WorkerReply replyFrom(const QByteArray& message)
{
    QDataStream stream(message);
    prepare(stream);
    WorkerReply reply;
    quint32 count = 0;
    stream >> reply.report.unread >> count;
    if (count > kMaxFindings)
        broken();
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        FileFinding item;
        QString severity;
        QString classification;
        stream >> item.finding.path >> item.finding.rule >> item.finding.title >> severity >> classification
            >> item.finding.evidence >> item.finding.line >> item.host >> item.key;
        if (stream.status() != QDataStream::Ok)
            broken();
        item.finding.severity = severityFromString(severity);
        item.finding.classification = findingClassFromString(classification);
        reply.report.findings.push_back(std::move(item));
    }
    QByteArray learned;
    stream >> learned >> reply.learned.links >> reply.learned.hits;
    if (stream.status() != QDataStream::Ok)
        broken();
    if (!learned.isEmpty())
        reply.learned.normal = siteNormalFrom(learned);
    return reply;
}

} // namespace akimori::inspection
