#include "ledger/outsidereferencetable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

std::vector<OutsideReference> OutsideReferenceTable::ofSite(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT r.site_id, r.name, r.value, r.since, r.by_whom, r.reason FROM outside_reference r "
                               "WHERE r.site_id = ? AND r.place = (SELECT MAX(p.place) FROM outside_reference p WHERE "
                               "p.site_id = r.site_id AND p.name = r.name) ORDER BY r.name");
    select.text(siteId);
    std::vector<OutsideReference> references;
    while (select.step()) {
        OutsideReference reference;
        reference.siteId = select.nextText();
        reference.key = select.nextText();
        reference.value = select.nextText();
        reference.since = select.nextTime();
        reference.by = select.nextText();
        reference.reason = select.nextText();
        references.push_back(std::move(reference));
    }
    return references;
}

void OutsideReferenceTable::set(Ledger::Transaction& transaction, const OutsideReference& reference) const
{
    Statement(transaction.ledger(),
              "INSERT INTO outside_reference (site_id, name, place, value, since, by_whom, reason) VALUES (?, ?, "
              "(SELECT COALESCE(MAX(place), 0) + 1 FROM outside_reference WHERE site_id = ? AND name = ?), ?, ?, ?, ?)")
        .text(reference.siteId)
        .text(reference.key)
        .text(reference.siteId)
        .text(reference.key)
        .text(reference.value)
        .time(reference.since)
        .text(reference.by)
        .text(reference.reason)
        .run();
}

} // namespace akimori::ledger
