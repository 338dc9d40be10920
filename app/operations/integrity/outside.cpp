#include "operations/integrity/outside.h"

#include "base/atomicfile.h"
#include "integrity/baseline.h"
#include "integrity/outside/normalise.h"
#include "ledger/outsidereferencetable.h"
#include "ledger/settingtable.h"
#include "net/tlshandshake.h"
#include "operations/cutover/endpoints.h"
#include "operations/integrity/approvedbody.h"
#include "operations/integrity/baselines.h"
#include "operations/tr.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace akimori::operations {

namespace {

const QString kSetting = QStringLiteral("integrity.outside");
constexpr int kMaxPause = 10'000;
constexpr qint64 kMaxNormalised = 8 << 20;
constexpr qint64 kMaxAuthorities = 1 << 20;

QList<QSslCertificate> authoritiesOf(const OutsideOptions& options)
{
    if (options.authorityFile.isEmpty())
        return {};
    return net::certificatesFromPem(readFileBounded(options.authorityFile, kMaxAuthorities));
}

} // namespace

OutsideOptions outsideOptions(ledger::Ledger& ledger, const Site& site)
{
    OutsideOptions options;
    const QJsonObject stored =
        ledger::SettingTable(ledger).value(site.id, kSetting).value_or(QJsonValue()).toObject();
    for (const QJsonValue& name : stored.value(QStringLiteral("normalisation")).toArray())
        options.normalisation.append(name.toString());
    options.pauseMs = std::clamp(stored.value(QStringLiteral("pauseMs")).toInt(options.pauseMs), 0, kMaxPause);
    options.authorityFile = stored.value(QStringLiteral("authorityFile")).toString();
    return options;
}

OutsideOptions EditOutsideOptions::show(const QString& siteName) const
{
    const auto ledger = m_context.openLedger();
    return outsideOptions(*ledger, findSite(*ledger, siteName));
}

void EditOutsideOptions::save(const QString& siteName, const OutsideOptions& options) const
{
    integrity::requireNormalisation(options.normalisation);
    if (options.pauseMs < 0 || options.pauseMs > kMaxPause)
        throw Error(ErrorCode::BadInput, Tr::tr("The pause between two requests is 0 to %1 ms.").arg(kMaxPause));
    authoritiesOf(options);
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const QJsonObject value{{QStringLiteral("normalisation"), QJsonArray::fromStringList(options.normalisation)},
                            {QStringLiteral("pauseMs"), options.pauseMs},
                            {QStringLiteral("authorityFile"), options.authorityFile}};
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    ledger::SettingTable(*ledger).set(transaction, site.id, kSetting, value);
    transaction.audit(QStringLiteral("outside.set"), site.id, value);
    transaction.commit();
}

namespace {

/// What is approved on the other server of a DNS switch, by public path.
QHash<QByteArray, QByteArray> approvedElsewhere(const Context& context, ledger::Ledger& ledger, const Site& site)
{
    QHash<QByteArray, QByteArray> approved;
    for (const Site& other : otherServersOf(ledger, site)) {
        const std::optional<Baseline> baseline = currentBaseline(context, other);
        if (!baseline || other.roots.isEmpty())
            continue;
        const QByteArray root = memberPath(other.roots.first()) + '/';
        for (const TreeEntry& entry : integrity::readBaseline(*baseline).entries) {
            if (entry.isFile() && entry.path.startsWith(root))
                approved.insert(entry.path.mid(root.size()), entry.sha256);
        }
    }
    return approved;
}

} // namespace

void lookFromOutside(const Context& context, ledger::Ledger& ledger, const Site& site, const integrity::TreeState& baseline,
                     const integrity::TreeState* seen, const integrity::ContentPlan& contents, Scan& scan, JobContext& job)
{
    const OutsideOptions options = outsideOptions(ledger, site);
    integrity::OutsidePlan plan;
    plan.site = site;
    plan.baseline = &baseline;
    plan.seen = seen;
    plan.contents = &contents;
    plan.references = ledger::OutsideReferenceTable(ledger).ofSite(site.id);
    const SiteEndpoints endpoints = siteEndpoints(ledger, site);
    plan.switching = endpoints.addresses();
    if (endpoints.plan)
        plan.elsewhere = approvedElsewhere(context, ledger, site);
    plan.settings.pause = std::chrono::milliseconds(options.pauseMs);
    plan.settings.normalisation = options.normalisation;
    plan.settings.extraAuthorities = authoritiesOf(options);
    plan.approvedBody = [&](const QByteArray& member, const QByteArray& sha256) -> std::optional<QByteArray> {
        std::optional<ApprovedBody> body = approvedBody(ledger, site, member, sha256, kMaxNormalised, job);
        return body ? std::optional(std::move(body->bytes)) : std::nullopt;
    };
    integrity::OutsideOutcome outcome = integrity::viewFromOutside(plan, job);
    if (!outcome.learned.empty()) {
        ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
        QJsonObject detail;
        for (OutsideReference& reference : outcome.learned) {
            reference.siteId = site.id;
            reference.since = context.clock->nowUtc();
            ledger::OutsideReferenceTable(ledger).set(transaction, reference);
            detail.insert(reference.key, reference.value);
        }
        transaction.audit(QStringLiteral("outside.learn"), site.id, detail);
        transaction.commit();
    }
    scan.threeWay = outcome.counts;
    std::move(outcome.findings.begin(), outcome.findings.end(), std::back_inserter(scan.findings));
    std::move(outcome.unchecked.begin(), outcome.unchecked.end(), std::back_inserter(scan.unchecked));
}

bool isWatchedFromOutside(const ledger::Ledger& ledger, const Site& site)
{
    return !site.url.isEmpty() && !ledger::OutsideReferenceTable(ledger).ofSite(site.id).empty();
}

void acceptOutside(ledger::Ledger& ledger, ledger::Ledger::Transaction& transaction, const Site& site, const Finding& finding,
                   const QString& by, const QDateTime& at)
{
    std::optional<OutsideReference> reference = integrity::referenceOf(finding);
    if (!reference)
        return;
    reference->siteId = site.id;
    reference->by = by;
    reference->since = at;
    reference->reason = finding.decisionReason;
    ledger::OutsideReferenceTable(ledger).set(transaction, *reference);
}

} // namespace akimori::operations
