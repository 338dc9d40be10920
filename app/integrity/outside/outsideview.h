#pragma once

#include "integrity/contentcheck.h"
#include "integrity/treestate.h"
#include "records/integrity.h"
#include "records/outsideview.h"
#include "records/site.h"

#include <QSslCertificate>

#include <chrono>
#include <functional>
#include <optional>

namespace akimori::integrity {

/// Numbers of the rule catalogue.
inline constexpr const char* kRuleServed = "O01";      ///< 公開内容とファイルの不一致
inline constexpr const char* kRuleViews = "O02";       ///< 閲覧条件による応答差
inline constexpr const char* kRuleSoftError = "O03";   ///< 存在しないURLへの正常応答
inline constexpr const char* kRuleHeaders = "O04";     ///< 応答ヘッダの変化
inline constexpr const char* kRuleCertificate = "O05"; ///< 証明書の変化
inline constexpr const char* kRuleAddresses = "O06";   ///< DNSの変化

/// How the site is visited. Everything is bounded.
struct OutsideSettings
{
    std::chrono::milliseconds pause{50};      ///< between two requests: no visitor notices the inspection
    std::chrono::milliseconds deadline{std::chrono::seconds(20)}; ///< of one request, and 1 s per 200 KB of the file
    std::chrono::minutes total{120};          ///< of the whole view; the rest is 未検査
    qint64 maxRequests = 100'000;
    qint64 spareBytes = 1 << 20;              ///< a body longer than the approved file by more is cut
    int maxRedirects = 5;
    int addressSample = 20;                   ///< pages that are fetched from every address of the name
    QStringList normalisation;                ///< declared differences that mean nothing: "line-endings", "bom"
    QList<QSslCertificate> extraAuthorities;  ///< in addition to the system's
};

struct OutsidePlan
{
    Site site;
    const TreeState* baseline = nullptr; ///< approved version; never null
    const TreeState* seen = nullptr;     ///< what the server eye saw in the same scan; nullptr = it did not look
    const ContentPlan* contents = nullptr; ///< for a look into what is served instead; never null
    std::vector<OutsideReference> references;
    QStringList switching; ///< addresses of both servers during a DNS switch; empty otherwise
    QHash<QByteArray, QByteArray> elsewhere; ///< during it: path below the root → hash approved on the other server
    /// The approved bytes of a member path, for declared normalisation; unset = none are kept.
    std::function<std::optional<QByteArray>(const QByteArray& member, const QByteArray& sha256)> approvedBody;
    OutsideSettings settings;
};

struct OutsideOutcome
{
    std::vector<Finding> findings;
    std::vector<UncheckedPath> unchecked;
    ThreeWayCounts counts;
    std::vector<OutsideReference> learned; ///< keys that had no reference yet or moved with a DNS switch: to be stored
};

/// 外部からの確認: fetches every public file as a visitor and compares three ways: HTTP body = file on the server =
/// approved version. Pages also as other visitors, and from every address of the name. Only the site's own hosts are asked.
/// What cannot be fetched (connection, certificate, endless or circling answers) is 未検査 with the reason.
///
/// Not seen from here: what is shown by the visitor's network address. Throws Error(BadInput) for a site without an http(s)
/// address, and Error(Cancelled). Runs on a worker thread.
OutsideOutcome viewFromOutside(const OutsidePlan& plan, JobContext& job);

/// The new value that a finding of O04–O06 is about; unset for other findings. Deciding such a finding as authorised makes
/// the value the reference.
std::optional<OutsideReference> referenceOf(const Finding& finding);

/// The public address of a file below the first root; an index page has the address of its folder.
QUrl publicAddress(const Site& site, const QByteArray& relative);

} // namespace akimori::integrity
