#pragma once

#include "integrity/outside/outsideview.h"
#include "net/httpclient.h"

#include <QMap>

namespace akimori::integrity {

/// What belongs to the outside of a site besides its files, by key ("header.refresh", "certificate.issuer",
/// "dns.addresses" …), inert. Pure.
QMap<QString, QString> headersOf(const net::HttpResponse& response);
QMap<QString, QString> certificateOf(const QSslCertificate& certificate);

/// Addresses, name servers and mail servers of the site's name as this machine's resolvers tell; empty for an address
/// instead of a name. What could not be asked is appended to `unasked`.
QMap<QString, QString> namesOf(const QString& host, QStringList& addresses, QStringList& unasked, JobContext& job);

/// Differences between what is approved and what was seen. Keys without a reference are learned. While the site moves
/// between two servers, `switching` holds the addresses of both: where the name leads to the other one of them, its
/// address, certificate and passive headers are learned as well. Pure.
void compareSurroundings(const std::vector<OutsideReference>& references, const QMap<QString, QString>& seen,
                         const QStringList& switching, OutsideOutcome& outcome);

/// Headers that lead visitors of one page away or load something for it, whatever was approved. Pure.
std::optional<Finding> hostileHeader(const net::HttpResponse& response, const inspection::SiteNormal& normal);

} // namespace akimori::integrity
