#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace akimori {

/// 証拠保全の一件: a copy of one file as it stood on the server and as it was served, taken before anything is
/// repaired (改ざん検知時の対応). The copies lie under sites/<site>/quarantine/<id>/ with mode 0400 and without an
/// extension, so that nothing opens them by mistake; `evidence.txt` beside them says the same in words and
/// `SHA256SUMS` is for `sha256sum -c`.
struct QuarantinedFile
{
    QString id; ///< "yyyymmdd-hhmmss[-NN]" (JST)
    QString siteId;
    QString findingId; ///< what it was taken for
    QByteArray root;   ///< absolute, bytes
    QByteArray path;   ///< relative to root, bytes
    QDateTime takenAt; ///< UTC
    QString takenBy;
    QString folder; ///< absolute, on this machine
    bool onServer = false; ///< there was such a file on the server
    QByteArray sha256;     ///< of the server's copy, lower-case hex; empty when there is none
    qint64 bytes = 0;
    quint32 mode = 0;
    quint32 uid = 0;
    quint32 gid = 0;
    qint64 mtimeNs = 0;
    qint64 ctimeNs = 0; ///< the one time that an intruder cannot set
    QString url;        ///< as asked for; empty when the file has no public address
    int httpStatus = 0; ///< 0 = not fetched, see remark
    QByteArray servedSha256; ///< of the body as served
    QString remark;          ///< translated: what could not be kept and why; empty = everything
};

} // namespace akimori
