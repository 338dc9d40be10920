#include "operations/integrity/checkhardening.h"

#include "base/atomicfile.h"
#include "base/jst.h"
#include "base/language.h"
#include "integrity/hardening/checklist.h"
#include "ledger/assessmenttable.h"
#include "ledger/hardeningtable.h"
#include "ledger/inventorytable.h"
#include "net/tlshandshake.h"
#include "operations/integrity/outside.h"
#include "operations/tr.h"
#include "remote/commands/hardeningfacts.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace akimori::operations {

namespace {

constexpr int kMonthDays = 31;
constexpr int kYearDays = 366;

integrity::OutsideFacts lookOutside(ledger::Ledger& ledger, const Site& site, JobContext& job)
{
    integrity::OutsideFacts facts;
    facts.url = site.url;
    if (site.url.isEmpty()) {
        facts.why = Tr::tr("The site has no public address.");
        return facts;
    }
    try {
        net::HttpSettings settings;
        const OutsideOptions options = outsideOptions(ledger, site);
        if (!options.authorityFile.isEmpty())
            settings.extraAuthorities = net::certificatesFromPem(readFileBounded(options.authorityFile, 1 << 20));
        net::HttpClient client(settings);
        net::HttpLimits limits;
        limits.maxBody = 1 << 20;
        const auto get = [&](const QByteArray& relative) {
            net::HttpRequest request;
            request.url = integrity::publicAddress(site, relative);
            request.followRedirects = false;
            return client.get(request, limits, job);
        };
        net::HttpRequest front;
        front.url = QUrl(site.url);
        facts.front = client.get(front, limits, job);
        facts.missing = get("akimori-" + QByteArray::number(QRandomGenerator::global()->generate64(), 16) + ".html");
        // Where everything is answered with 200, a tempting name proves nothing.
        if (facts.missing->status != 200) {
            qint64 done = 0;
            for (const QByteArray& name : integrity::temptingNames()) {
                job.report(Tr::tr("Asking for files that must not be public"), ++done, integrity::temptingNames().size());
                facts.exposed.insert(name, get(name).status);
            }
        } else {
            facts.why = Tr::tr("The web server answers for every name, so exposed files cannot be told.");
        }
        if (front.url.scheme() == QLatin1String("https") && front.url.port() < 0) {
            net::HttpRequest plain;
            plain.url = front.url;
            plain.url.setScheme(QStringLiteral("http"));
            plain.followRedirects = false;
            facts.plain = client.get(plain, limits, job);
        }
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        facts.why = error.sentence();
    }
    return facts;
}

integrity::LedgerFacts ledgerFacts(ledger::Ledger& ledger, const Site& site, const QDateTime& now)
{
    integrity::LedgerFacts facts;
    facts.now = now;
    const std::optional<Inventory> inventory = ledger::InventoryTable(ledger).newest(site.id);
    facts.patchesWatched = inventory && inventory->takenAt.daysTo(now) <= kMonthDays;
    const QDate today = jst::date(now);
    for (const Assessment& assessment : ledger::AssessmentTable(ledger).ofSite(site.id))
        facts.yearlyAssessment = facts.yearlyAssessment
                                 || (assessment.fulfils() && assessment.performedUntil.daysTo(today) <= kYearDays);
    return facts;
}

} // namespace

HardeningCheck CheckHardening::run(const QString& siteName, JobContext& job) const
{
    const JapaneseScope inRecords;
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const Actor actor = m_context.actor(*ledger);
    const ledger::HardeningTable table(*ledger);
    HardeningCheck check;
    check.siteId = site.id;
    check.at = m_context.clock->nowUtc();
    check.by = actor.name;
    const QString stamp = jst::fileStamp(check.at);
    check.id = stamp;
    for (int n = 2; table.find(site.id, check.id); ++n)
        check.id = QStringLiteral("%1-%2").arg(stamp).arg(n, 2, 10, QLatin1Char('0'));

    std::optional<remote::HardeningFacts> server;
    QString why;
    try {
        job.report(Tr::tr("Asking the server about its hardening"), 0, 0);
        const auto transport = transportTo(m_context, site);
        server = remote::hardeningFacts(*transport, site.roots, job);
        transport->close();
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        why = error.sentence();
    }
    const integrity::OutsideFacts outside = lookOutside(*ledger, site, job);
    check.items = integrity::judgeHardening(server ? &*server : nullptr, why, outside, ledgerFacts(*ledger, site, check.at));
    integrity::applyExemptions(check.items, table.exemptions(site.id));
    ledger::Ledger::Transaction transaction(*ledger, actor);
    table.insert(transaction, check);
    transaction.audit(QStringLiteral("hardening.check"), check.id,
                      {{QStringLiteral("site"), site.id},
                       {QStringLiteral("found"), check.count(HardeningState::Found)},
                       {QStringLiteral("unchecked"), check.count(HardeningState::Unchecked)}});
    transaction.commit();
    return check;
}

std::vector<HardeningCheck> listHardening(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    return ledger::HardeningTable(*ledger).ofSite(findSite(*ledger, siteName).id);
}

HardeningExemption ExemptHardening::exempt(const QString& siteName, const QString& itemId, const QString& reason) const
{
    if (reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("An item is left out only with a reason. Write it down."));
    const std::vector<HardeningItem> items = integrity::judgeHardening(nullptr, {}, {}, {});
    if (std::none_of(items.begin(), items.end(), [&](const HardeningItem& item) { return item.id == itemId; }))
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no item of the checklist. They are H-01 to H-20.").arg(itemId));
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const Actor actor = m_context.actor(*ledger);
    const ledger::HardeningTable table(*ledger);
    HardeningExemption exemption{site.id, itemId, reason.trimmed(), actor.name, m_context.clock->nowUtc(), {}};
    ledger::Ledger::Transaction transaction(*ledger, actor);
    for (HardeningExemption standing : table.exemptions(site.id)) { // a new reason takes the place of the old
        if (standing.itemId == itemId) {
            standing.withdrawnAt = exemption.at;
            table.withdraw(transaction, standing);
        }
    }
    table.insert(transaction, exemption);
    transaction.audit(QStringLiteral("hardening.exempt"), itemId,
                      {{QStringLiteral("site"), site.id}, {QStringLiteral("reason"), exemption.reason}});
    transaction.commit();
    return exemption;
}

void ExemptHardening::withdraw(const QString& siteName, const QString& itemId) const
{
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const Actor actor = m_context.actor(*ledger);
    HardeningExemption exemption{site.id, itemId, {}, actor.name, {}, m_context.clock->nowUtc()};
    ledger::Ledger::Transaction transaction(*ledger, actor);
    ledger::HardeningTable(*ledger).withdraw(transaction, exemption);
    transaction.audit(QStringLiteral("hardening.include"), itemId, {{QStringLiteral("site"), site.id}});
    transaction.commit();
}

std::vector<HardeningExemption> ExemptHardening::list(const QString& siteName) const
{
    const auto ledger = m_context.openLedger();
    return ledger::HardeningTable(*ledger).exemptions(findSite(*ledger, siteName).id);
}

} // namespace akimori::operations
