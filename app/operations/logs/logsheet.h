#pragma once

#include "operations/context.h"
#include "records/loghandover.h"

#include <utility>
#include <vector>

namespace akimori::operations {

/// A source, or a derived file, of a package.
struct LogSheetFile
{
    QString kind;
    QString path;  ///< on the server; derived files: in the package
    QString local; ///< in the package
    qint64 bytes = 0;
    qint64 lines = 0; ///< sources: in the range
    QByteArray sha256;
    QDateTime firstAt; ///< UTC; invalid = no line with a time
    QDateTime lastAt;
    bool derived = false;
    bool masked = false;
};

struct LogSheetGap
{
    QString type; ///< as in JSON: "unreadable", "silence" …
    QString kind;
    QString path;
    QDateTime from; ///< UTC; invalid = not a stretch of time
    QDateTime to;
    QString why;
};

/// ログ提示書 (F-08) as data: the record, and what the kept manifest says. Works after the package was deleted.
struct LogSheet
{
    LogHandover handover;
    QString siteName;
    QString host;
    QString method;           ///< commands that copied the logs
    qint64 clockOffsetSeconds = 0; ///< server's clock minus this machine's
    bool clockSynchronized = false;
    int zoneOffsetSeconds = 0;
    std::vector<LogSheetFile> files; ///< sources first
    std::vector<LogSheetGap> gaps;
    QStringList remarks;
    qint64 requests = 0;
    qint64 clientErrors = 0;
    qint64 serverErrors = 0;
    qint64 suspicious = 0;
    std::vector<std::pair<int, qint64>> statuses;
    std::vector<std::pair<QDateTime, qint64>> hours; ///< UTC
    std::vector<std::pair<QString, qint64>> pages;
    std::vector<std::pair<QString, qint64>> clients; ///< addresses cut
};

/// Throws Error: NotFound; Conflict while nothing is collected; Corrupt when the kept manifest is not the recorded one.
LogSheet logSheet(const Context& context, const QString& no);

} // namespace akimori::operations
