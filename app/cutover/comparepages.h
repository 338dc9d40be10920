#pragma once

#include "cutover/facts.h"

#include <chrono>

namespace akimori::cutover {

/// One of the two servers for the comparison.
struct PageServer
{
    ServerAddress server; ///< with port
    bool https = true;
};

struct ComparisonLimits
{
    qint64 maxPages = 20'000;
    qint64 maxBody = 64LL << 20; ///< bytes; longer files are compared up to here and named
    std::chrono::milliseconds perPage{10'000};
    std::chrono::minutes total{60};
    int pagesPerSecond = 0; ///< of each server; 0 = as fast as they answer
};

/// Compares two web servers page by page: from the front page of every name, robots.txt, the sitemap, a page
/// that does not exist and everything linked from there on either server, each fetched by address with the
/// name as Host and SNI, HTTP/1.1, certificate verified. Equal means: status, target of a redirect,
/// Content-Type and SHA-256 of the body. Scheme, Date, ETag and the like may differ. After five failures in a
/// row the rest is not fetched, and `stopped` says so. Throws Error(Cancelled).
PageComparison comparePages(const PageServer& oldServer, const PageServer& newServer,
                            const QStringList& names, const QList<QSslCertificate>& authorities,
                            const ComparisonLimits& limits, JobContext& job);

/// The plan's rate; polite towards public addresses when it names none.
int pagesPerSecondOf(const CutoverPlan& plan);

} // namespace akimori::cutover
