#pragma once

#include <QDateTime>
#include <QString>

namespace akimori {

/// 三者照合: HTTP body = file on the server = approved version, counted over the public files.
struct ThreeWayCounts
{
    qint64 files = 0;   ///< 対象: files of the approved version that have a public address
    qint64 equal = 0;   ///< 一致
    qint64 unequal = 0; ///< 不一致: each has a finding that says why
    qint64 unchecked = 0; ///< 未検査: each has a reason
};

/// What is approved about the outside of a site besides its files: certificate, addresses, headers. The first
/// view learns it; later differences are findings, and deciding one as authorised takes over the new value.
struct OutsideReference
{
    QString siteId;
    QString key;   ///< "certificate.issuer", "dns.address", "header.content-security-policy" …
    QString value; ///< inert text
    QDateTime since; ///< UTC
    QString by;      ///< who accepted it; empty = learned by the first view
    QString reason;
};

} // namespace akimori
