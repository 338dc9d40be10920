#pragma once

#include <QDateTime>
#include <QString>

namespace akimori {

/// 取得記録: one look at one source. This log is the evidence for 「随時確認」 (S-3), failures included.
struct AdvisoryFetch
{
    QString source;
    QDateTime at;       ///< UTC
    QString origin;     ///< address, or name of the imported file
    int status = 0;     ///< HTTP status; 304 = unchanged; 0 = a file, or no answer at all
    qint64 bytes = 0;
    QByteArray sha256;  ///< lower-case hex of the document
    int items = 0;      ///< entries in the document
    int fresh = 0;      ///< advisories that were not known
    int revised = 0;    ///< known ones whose meaning changed
    int matched = 0;    ///< advisories that concern the site
    bool complete = false; ///< false: failed or broke off; never counts as checked
    QByteArray etag;     ///< as received, sent back unchanged
    QByteArray modified; ///< Last-Modified as received
    QString failure;     ///< translated
    QDateTime retryAt{}; ///< UTC: the source asked not to come back before (Retry-After); invalid = did not ask
};

} // namespace akimori
