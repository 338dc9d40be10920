#pragma once

#include "logs/collected.h"
#include "operations/context.h"
#include "records/loghandover.h"

#include <vector>

namespace akimori::operations {

/// ログ提示の依頼: records who of the city asked for which logs, when, why and how. The clock starts here.
class RequestLogs
{
public:
    struct Request
    {
        QString site;
        QString by;      ///< person and office of the city
        QString purpose; ///< why
        QString means;   ///< telephone, mail …
        QDateTime at;    ///< UTC; invalid = now
        QDateTime from;  ///< UTC; may stay open
        QDateTime to;
        QList<LogKind> kinds; ///< empty = all
        bool masked = false;
    };

    explicit RequestLogs(const Context& context)
        : m_context(context)
    {
    }
    /// Throws Error(BadInput) when who or why is missing or a time cannot be.
    LogHandover run(const Request& request) const;

private:
    const Context& m_context;
};

/// ログ提示: collects, extracts, proves and packs; records the package and its manifest's hash, and keeps a copy of the
/// manifest in the profile. A run that was cancelled or lost its connection goes on with what it had copied when the same
/// request runs again into the same place.
class CollectLogs
{
public:
    struct Request
    {
        QString site;
        QString no;              ///< of a recorded request; empty = one is recorded together with the package
        QDateTime from;          ///< UTC, inclusive
        QDateTime to;            ///< UTC, exclusive
        QList<LogKind> kinds;    ///< empty = all
        QList<QByteArray> paths; ///< log files by name, absolute on the server
        bool masked = false;
        bool pseudonyms = false; ///< masked: pseudonyms in place of cut addresses; the key is kept in the profile
        QString out; ///< folder; a missing or empty one becomes the package, else the package stands in it
        bool zip = false;       ///< AES-256 zip in `out` in place of a folder
        QByteArray zipPassword; ///< at least 12 bytes
    };
    struct Result
    {
        LogHandover handover;
        logs::Collected collected;
        bool unchecked = false; ///< something could not be read: the package says what
    };

    explicit CollectLogs(const Context& context)
        : m_context(context)
    {
    }
    /// Throws Error: BadInput, NotFound, NoSpace, LocalIo, Cancelled and what the transport throws; then no
    /// package is left, and a recorded request stays open.
    Result run(const Request& request, JobContext& job) const;

private:
    const Context& m_context;
};

/// 受領: the package was given to the city. Stops the clock. Throws Error(NotFound, Conflict).
class HandOverLogs
{
public:
    struct Request
    {
        QString no;
        QString receivedBy;
        QDateTime at;  ///< UTC; invalid = now
        QString medium; ///< 媒体・引渡し方法
        QString passwordMeans; ///< how the zip's password went to the city; never the password
        QString receiptFile;   ///< scan of the signed receipt; may come later with attachReceipt()
        QDate keepUntil;       ///< last day (JST) on which the copy here is kept
    };
    explicit HandOverLogs(const Context& context)
        : m_context(context)
    {
    }
    LogHandover run(const Request& request) const;
    /// The signed receipt, kept in the profile with its hash. Throws Error(NotFound, Conflict).
    LogHandover attachReceipt(const QString& no, const QString& file) const;

private:
    const Context& m_context;
};

/// Requests and packages of a site, newest first, drills among them. Throws Error(NotFound).
std::vector<LogHandover> listLogHandovers(const Context& context, const QString& siteName);
LogHandover findLogHandover(const Context& context, const QString& no);

/// Path in the profile where the manifest of a handover is kept, with its package or without.
QString manifestCopy(const Context& context, const QString& no);

} // namespace akimori::operations
