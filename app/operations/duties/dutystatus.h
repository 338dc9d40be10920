#pragma once

#include "duties/catalogue.h"
#include "duties/facts.h"
#include "operations/context.h"
#include "records/dutyconfirmation.h"

#include <QJsonObject>

namespace akimori::operations {

/// The clause catalogue as changed for this contract. Throws Error(Corrupt).
duties::Catalogue dutyCatalogue(const ledger::Ledger& ledger);

/// The records of a site (nothing = a profile without one) that the clauses ask for in the Japanese days `from` …
/// `through`, read now.
duties::Facts collectFacts(const Context& context, ledger::Ledger& ledger, const std::optional<Site>& site, const QDate& from,
                           const QDate& through);

/// 履行状況 of one month (any day of it). `siteName` empty = all sites of the profile in one table; works without a
/// site. Throws Error(NotFound) for an unknown site.
DutyMonth dutyMonth(const Context& context, const QDate& month, const QString& siteName = {});

/// 年度 as twelve months.
std::vector<DutyMonth> dutyYear(const Context& context, int fiscalYear, const QString& siteName = {});

/// Changes a clause for this contract; the audit keeps the values before and after. Throws Error(BadInput) for what
/// cannot be meant, NotFound for an unknown clause.
class SetDuty
{
public:
    explicit SetDuty(const Context& context)
        : m_context(context)
    {
    }
    /// `change`: keys of the catalogue format; an empty object takes the shipped clause back.
    Clause run(const QString& clause, const QJsonObject& change) const;

private:
    const Context& m_context;
};

/// 要確認 settled by a person: what the city said, or how it was. Recorded with who, when and the paper behind it.
class ConfirmDuty
{
public:
    struct Request
    {
        QString clause;
        QString site; ///< name; empty = every site
        DutyState state = DutyState::Fulfilled;
        QDate from;  ///< invalid = today
        QDate until; ///< invalid = until another confirmation
        QString text;
        QString consultationNo;
        QString attachment; ///< file; a copy is kept in the profile
    };

    explicit ConfirmDuty(const Context& context)
        : m_context(context)
    {
    }
    /// Throws Error(BadInput) without a text, for a reversed span or a state that nobody may confirm; NotFound.
    DutyConfirmation run(const Request& request) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
