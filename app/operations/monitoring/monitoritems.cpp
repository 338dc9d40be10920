#include "operations/monitoring/monitoritems.h"

#include "ledger/monitoritemtable.h"
#include "ledger/persontable.h"
#include "monitoring/probe.h"
#include "operations/tr.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace akimori::operations {

namespace {

QByteArray planHash(const std::vector<MonitorItem>& items)
{
    QJsonArray array;
    for (const MonitorItem& item : items)
        array.append(toJson(item));
    return QCryptographicHash::hash(QJsonDocument(array).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256).toHex();
}

/// Puts items into the ledger as one revision.
class Revision
{
public:
    Revision(const Context& context, ledger::Ledger& ledger, const Site& site)
        : m_table(ledger)
        , m_transaction(ledger, context.actor(ledger))
        , m_site(site)
    {
    }

    void recordStandardSet(const std::vector<MonitorItem>& items)
    {
        for (MonitorItem item : items)
            put(std::move(item));
    }

    void put(MonitorItem item)
    {
        item.siteId = m_site.id;
        item.changedAt = m_transaction.nowUtc();
        item.changedBy = m_transaction.actor().name;
        m_table.put(m_transaction, item);
    }

    void remove(const QString& itemId) { m_table.remove(m_transaction, m_site.id, itemId); }

    void commit(const QString& reason, const QString& action, const QString& subject, const QJsonObject& detail)
    {
        const std::vector<MonitorRevision> before = m_table.revisions(m_site.id);
        MonitorRevision revision;
        revision.siteId = m_site.id;
        revision.number = before.empty() ? 1 : before.front().number + 1;
        revision.at = m_transaction.nowUtc();
        revision.by = m_transaction.actor().name;
        revision.reason = reason;
        revision.sha256 = planHash(m_table.ofSite(m_site.id));
        m_table.addRevision(m_transaction, revision);
        QJsonObject full = detail;
        full.insert(QStringLiteral("site"), m_site.id);
        full.insert(QStringLiteral("revision"), revision.number);
        full.insert(QStringLiteral("sha256"), QString::fromLatin1(revision.sha256));
        full.insert(QStringLiteral("reason"), reason);
        m_transaction.audit(action, subject, full);
        m_transaction.commit();
    }

private:
    ledger::MonitorItemTable m_table;
    ledger::Ledger::Transaction m_transaction;
    Site m_site;
};

void requireReason(const QString& reason)
{
    if (reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("A change of the monitor items needs its reason: it stands in the revision of the list."));
}

/// A parameter with a slip of the pen would be read by nobody.
void requireKnownParameters(const MonitorItem& item)
{
    const QStringList known = monitoring::probeInfo(item.probe).parameterNames();
    for (auto it = item.parameters.begin(); it != item.parameters.end(); ++it) {
        if (!known.contains(it.key()))
            throw Error(ErrorCode::BadInput,
                        known.isEmpty() ? Tr::tr("The probe “%1” has no parameters, so “%2” would do nothing.").arg(item.probe, it.key().left(40))
                                        : Tr::tr("The probe “%1” has no parameter “%2”. It has: %3.")
                                              .arg(item.probe, it.key().left(40), known.join(QStringLiteral(", "))));
    }
}

} // namespace

void checkMonitorItem(const MonitorItem& item)
{
    requireKnownParameters(item);
    validate(item);
}

std::vector<MonitorItem> standardMonitorItems(const Site& site)
{
    return monitoring::standardSet(site);
}

MonitorPlan readMonitorPlan(ledger::Ledger& ledger, const Site& site)
{
    const ledger::MonitorItemTable table(ledger);
    MonitorPlan plan;
    plan.items = table.ofSite(site.id);
    plan.revisions = table.revisions(site.id);
    plan.recorded = !plan.revisions.empty();
    if (!plan.recorded)
        plan.items = monitoring::standardSet(site);
    return plan;
}

MonitorPlan monitorPlan(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    return readMonitorPlan(*ledger, findSite(*ledger, siteName));
}

int RecordStandardSet::run(const QString& siteName) const
{
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const MonitorPlan plan = readMonitorPlan(*ledger, site);
    Revision revision(m_context, *ledger, site);
    QStringList added;
    for (const MonitorItem& item : monitoring::standardSet(site)) {
        const bool known = plan.recorded && std::any_of(plan.items.begin(), plan.items.end(), [&](const MonitorItem& other) {
                               return other.id == item.id;
                           });
        if (known)
            continue;
        revision.put(item);
        added << item.id;
    }
    if (!added.isEmpty())
        revision.commit(Tr::tr("Standard set"), QStringLiteral("monitor.standard"), site.id,
                        {{QStringLiteral("added"), QJsonArray::fromStringList(added)}});
    return static_cast<int>(added.size());
}

MonitorItem ChangeMonitorItem::run(const QString& siteName, MonitorItem item, const QString& reason) const
{
    requireReason(reason);
    checkMonitorItem(item);
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const MonitorPlan plan = readMonitorPlan(*ledger, site);
    Revision revision(m_context, *ledger, site);
    if (!plan.recorded)
        revision.recordStandardSet(plan.items);
    revision.put(item);
    revision.commit(reason.trimmed(), QStringLiteral("monitor.change"), item.id, {{QStringLiteral("item"), toJson(item)}});
    item.siteId = site.id;
    return item;
}

void ChangeMonitorItem::remove(const QString& siteName, const QString& itemId, const QString& reason) const
{
    requireReason(reason);
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const MonitorPlan plan = readMonitorPlan(*ledger, site);
    Revision revision(m_context, *ledger, site);
    if (!plan.recorded)
        revision.recordStandardSet(plan.items);
    revision.remove(itemId);
    revision.commit(reason.trimmed(), QStringLiteral("monitor.remove"), itemId, {});
}

MonitorItem findMonitorItem(const Context& context, const QString& siteName, const QString& itemId)
{
    QStringList known;
    for (const MonitorItem& item : monitorPlan(context, siteName).items) {
        if (item.id == itemId)
            return item;
        known << item.id;
    }
    throw Error(ErrorCode::NotFound, Tr::tr("There is no monitor item “%1”. The site has: %2.").arg(itemId, known.join(QStringLiteral(", "))));
}

MonitorRevision approveMonitorPlan(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const Actor actor = context.actor(*ledger);
    const ledger::MonitorItemTable table(*ledger);
    std::vector<MonitorRevision> revisions = table.revisions(site.id);
    if (revisions.empty())
        throw Error(ErrorCode::NotFound, Tr::tr("The monitor items are not recorded yet. Record the standard set first."));
    const bool peopleRecorded = !ledger::PersonTable(*ledger).all().empty();
    if (peopleRecorded && actor.role != Role::Manager && actor.role != Role::Responsible)
        throw Error(ErrorCode::NotAllowedNow, Tr::tr("The list of monitor items is approved by the manager or the responsible officer."));
    MonitorRevision revision = revisions.front();
    if (revision.approvedAt.isValid())
        throw Error(ErrorCode::Conflict, Tr::tr("Revision %1 of the list is approved already.").arg(revision.number));
    ledger::Ledger::Transaction transaction(*ledger, actor);
    revision.approvedAt = transaction.nowUtc();
    revision.approvedBy = actor.name;
    table.approve(transaction, revision);
    transaction.audit(QStringLiteral("monitor.approve"), site.id,
                      {{QStringLiteral("revision"), revision.number},
                       {QStringLiteral("sha256"), QString::fromLatin1(revision.sha256)}});
    transaction.commit();
    return revision;
}

} // namespace akimori::operations
