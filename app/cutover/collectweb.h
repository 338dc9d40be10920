#pragma once

#include "cutover/facts.h"

namespace akimori::cutover {

/// Looks at every old and new web server by address, with each name of the plan as Host and SNI: certificate,
/// front page, robots.txt. The servers are asked at the same time, the names one after the other; a server
/// that is silent once, or has taken 20 seconds, is not asked for the other names. An old server without a
/// port in the plan that does not speak TLS is looked at on port 80. Throws Error(BadInput) for an unusable
/// CA of the plan, Error(Cancelled).
std::vector<WebFacts> collectWeb(const CutoverPlan& plan, JobContext& job);

/// "https://name" or "http://name" as the server speaks at its port.
QString originOf(const WebFacts& facts);

/// A request for `path` of `name` at that server, by address, without following redirects.
net::HttpRequest requestTo(const ServerAddress& server, bool https, const QString& name, const QString& path);

/// The plan's further authorities; empty without any.
QList<QSslCertificate> authoritiesOf(const CutoverPlan& plan);

} // namespace akimori::cutover
