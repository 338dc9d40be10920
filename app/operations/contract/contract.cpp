#include "operations/contract/contract.h"

#include "base/jst.h"
#include "ledger/settingtable.h"
#include "ledger/sitetable.h"
#include "operations/people/people.h"

namespace akimori::operations {

namespace {

const QString kContract = QStringLiteral("contract");

QDate firstSiteDay(ledger::Ledger& ledger)
{
    QDate first;
    for (const Site& site : ledger::SiteTable(ledger).all()) {
        const QDate day = jst::date(site.createdAt);
        if (site.createdAt.isValid() && (!first.isValid() || day < first))
            first = day;
    }
    return first;
}

} // namespace

Contract readContract(ledger::Ledger& ledger)
{
    const auto stored = ledger::SettingTable(ledger).value(ledger::SettingTable::kProfile, kContract);
    Contract contract = contractFromJson(stored ? stored->toObject() : QJsonObject());
    if (!contract.termFrom.isValid())
        contract.termFrom = firstSiteDay(ledger);
    return contract;
}

void SetContract::run(const Contract& contract) const
{
    validate(contract);
    const auto ledger = m_context.openLedger();
    const ledger::SettingTable settings(*ledger);
    const auto before = settings.value(ledger::SettingTable::kProfile, kContract);
    // Who sets the profile up enters the contract; a manager changes it.
    ledger::Ledger::Transaction transaction(*ledger, before ? actorForSettings(m_context, *ledger) : m_context.actor(*ledger));
    const QJsonObject after = toJson(contract);
    settings.set(transaction, ledger::SettingTable::kProfile, kContract, after);
    transaction.audit(QStringLiteral("contract.set"), contract.number,
                      {{QStringLiteral("before"), before.value_or(QJsonValue::Null)}, {QStringLiteral("after"), after}});
    transaction.commit();
}

} // namespace akimori::operations
