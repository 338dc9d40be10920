#include "operations/monitoring/procureditems.h"

#include "base/jst.h"
#include "ledger/procureditemtable.h"
#include "operations/monitoring/monitoritems.h"
#include "operations/tr.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

namespace akimori::operations {

namespace {

QStringList textsOf(const CoverageGaps& gaps)
{
    QStringList texts;
    for (const QString& name : gaps.unwatched)
        texts << Tr::tr("“%1” is not watched by any active monitor item.").arg(name);
    for (const MonitorKind kind : gaps.kinds)
        texts << Tr::tr("Nothing of the kind “%1” is watched or written down as not applicable.").arg(displayName(kind));
    QStringList unregistered;
    for (const MonitorKind kind : gaps.unregistered)
        unregistered << displayName(kind);
    if (!unregistered.isEmpty())
        texts << Tr::tr("No procured item of these kinds is registered: %1. Register what was procured, or write down why there is nothing.")
                     .arg(unregistered.join(Tr::tr(", ", "between names")));
    return texts;
}

} // namespace

CoverageGaps coverageGaps(const std::vector<ProcuredItem>& procured, const std::vector<MonitorItem>& monitors)
{
    CoverageGaps gaps;
    QSet<QString> active;
    QSet<MonitorKind> kinds;
    for (const MonitorItem& item : monitors) {
        if (item.active())
            active.insert(item.id);
        if (item.active() || !item.exclusion.isEmpty())
            kinds.insert(item.kind);
    }
    for (const ProcuredItem& item : procured) {
        const bool watched = std::any_of(item.itemIds.begin(), item.itemIds.end(), [&](const QString& id) { return active.contains(id); });
        if (!watched && item.exclusion.isEmpty())
            gaps.unwatched << item.name;
        if (!item.exclusion.isEmpty())
            kinds.insert(item.kind);
    }
    for (const MonitorKind kind : kMonitorKinds) {
        if (!kinds.contains(kind))
            gaps.kinds.push_back(kind);
        if (std::none_of(procured.begin(), procured.end(), [&](const ProcuredItem& item) { return item.kind == kind; }))
            gaps.unregistered.push_back(kind);
    }
    return gaps;
}

ProcuredRegister procuredRegister(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const ledger::ProcuredItemTable table(*ledger);
    ProcuredRegister all;
    all.items = table.ofSite(site.id);
    all.notices = table.notices(site.id);
    const CoverageGaps gaps = coverageGaps(all.items, readMonitorPlan(*ledger, site).items);
    all.gaps = textsOf(gaps);
    all.unregistered = gaps.unregistered;
    return all;
}

ProcuredItem named(ProcuredItem item)
{
    if (item.name.trimmed().isEmpty() && !item.exclusion.trimmed().isEmpty())
        item.name = Tr::tr("%1: nothing procured", "kind").arg(displayName(item.kind));
    return item;
}

ProcuredItem RecordProcuredItem::run(const QString& siteName, ProcuredItem item) const
{
    item = named(std::move(item));
    validate(item);
    for (const QString& id : item.itemIds)
        findMonitorItem(m_context, siteName, id);
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const ledger::ProcuredItemTable table(*ledger);
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    item.siteId = site.id;
    if (item.id.isEmpty())
        item.id = table.freeId(site.id);
    table.put(transaction, item);
    transaction.audit(QStringLiteral("procured.record"), item.id,
                      {{QStringLiteral("site"), site.id},
                       {QStringLiteral("kind"), toString(item.kind)},
                       {QStringLiteral("name"), item.name},
                       {QStringLiteral("version"), item.version},
                       {QStringLiteral("items"), QJsonArray::fromStringList(item.itemIds)},
                       {QStringLiteral("exclusion"), item.exclusion}});
    transaction.commit();
    return item;
}

ProviderNotice recordProviderNotice(const Context& context, const QString& siteName, const QString& procuredId,
                                    const QDateTime& at, const QString& text)
{
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const ledger::ProcuredItemTable table(*ledger);
    if (!table.find(site.id, procuredId))
        throw Error(ErrorCode::NotFound, Tr::tr("There is no procured item %1. “monitor procured” shows them.").arg(procuredId));
    const QDateTime now = context.clock->nowUtc();
    if (text.trimmed().isEmpty() || text.size() > 4000)
        throw Error(ErrorCode::BadInput, Tr::tr("A provider's notice needs its text, of at most 4,000 characters."));
    if (at.isValid() && at > now.addDays(366))
        throw Error(ErrorCode::BadInput, Tr::tr("The time of the notice cannot be meant. Check it."));
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    ProviderNotice notice;
    notice.siteId = site.id;
    notice.procuredId = procuredId;
    notice.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    notice.at = at.isValid() ? at : now;
    notice.text = text.trimmed();
    notice.recordedBy = transaction.actor().name;
    notice.recordedAt = now;
    table.addNotice(transaction, notice);
    transaction.audit(QStringLiteral("procured.notice"), procuredId,
                      {{QStringLiteral("site"), site.id}, {QStringLiteral("at"), jst::iso(notice.at)}, {QStringLiteral("text"), notice.text}});
    transaction.commit();
    return notice;
}

} // namespace akimori::operations
