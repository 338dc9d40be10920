#pragma once

#include "net/httpclient.h"
#include "records/hardening.h"
#include "remote/commands/hardeningfacts.h"

#include <QHash>
#include <QSslCertificate>

#include <optional>

namespace akimori::integrity {

/// What a visitor sees of the server, as far as the checklist needs it. A part that could not be asked is unset, with the
/// reason in `why`.
struct OutsideFacts
{
    QString url;
    std::optional<net::HttpResponse> front;   ///< the front page
    std::optional<net::HttpResponse> missing; ///< a page that does not exist
    std::optional<net::HttpResponse> plain;   ///< the front page by http, redirects not followed
    QHash<QByteArray, int> exposed;           ///< status of names that must not be public (".git/HEAD" …)
    QString why;                              ///< translated
};

/// Names that an attacker tries first; fetched once each.
const QList<QByteArray>& temptingNames();

/// Facts of the ledger that some items are about.
struct LedgerFacts
{
    bool patchesWatched = false;     ///< an inventory was read within the last 31 days
    bool yearlyAssessment = false;   ///< 第三者診断 within the last year
    QDateTime now;                   ///< UTC
};

/// 堅牢化チェックリスト (IPA 20ヶ条): the twenty items in the order of the paper. Pure. Without `server` its items are
/// unchecked with `serverWhy`.
std::vector<HardeningItem> judgeHardening(const remote::HardeningFacts* server, const QString& serverWhy, const OutsideFacts& outside,
                                          const LedgerFacts& ledger);

/// Items that stand as 対象外 by hand get that state and reason; what was found there stays visible as `observed`.
void applyExemptions(std::vector<HardeningItem>& items, const std::vector<HardeningExemption>& exemptions);

} // namespace akimori::integrity
