#pragma once

#include "inspection/inspectfile.h"

#include <QByteArray>

#include <optional>

namespace akimori::inspection {

/// Messages between the program and its helper akimori-inspect, each preceded by its length (4 bytes, big
/// endian). Both ends are of the same version; see docs/decisions on why there is a helper.
struct WorkerRequest
{
    enum class Kind : quint8 { Setup, Learn, Inspect };
    Kind kind = Kind::Inspect;
    SiteNormal normal; ///< Setup
    QByteArray path;
    quint32 mode = 0;
    QByteArray bytes;
    bool withHits = false; ///< Learn: the rules are asked as well
    std::optional<QByteArray> approved;
    std::optional<QByteArray> companion;
};

struct WorkerReply
{
    FileReport report;
    LearnedFile learned;
};

constexpr qsizetype kMaxMessage = 640LL << 20; ///< bytes of one message

QByteArray encode(const WorkerRequest& request);
QByteArray encode(const WorkerReply& reply);
/// Throw Error(ProtocolBroken).
WorkerRequest requestFrom(const QByteArray& message);
WorkerReply replyFrom(const QByteArray& message);

} // namespace akimori::inspection
