#pragma once

#include "base/citycalendar.h"
#include "operations/reports/paperlist.h"
#include "records/contract.h"
#include "records/site.h"

#include <vector>

namespace akimori::operations {

/// What the list of papers is computed from.
struct PaperDesk
{
    ledger::Ledger& ledger;
    Contract contract;
    CityCalendar calendar;
    QDate today;
    std::vector<Site> sites;
    std::vector<IssuedDocument> issued; ///< newest first
    std::vector<DocumentDraft> drafts;

    QString siteName(const QString& id) const;
    const IssuedDocument* issuedFor(const PaperRow& row, const QString& siteId) const;
    bool hasDraft(const PaperRow& row, const QString& siteId) const;
};

/// A row with the words of its form.
PaperRow paperRow(const QString& form);

/// Adds the papers that the calendar or a record of the site asks for and that are not issued yet; what concerns the whole
/// contract (a DNS switch, the people) once, whichever site comes first. A further form that can be due = one more function
/// in its list.
void addPapersDue(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site);

} // namespace akimori::operations
