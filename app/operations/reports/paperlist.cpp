#include "operations/reports/paperlist.h"

#include "base/jst.h"
#include "ledger/documenttable.h"
#include "ledger/sitetable.h"
#include "operations/calendar/calendar.h"
#include "operations/contract/contract.h"
#include "operations/reports/papersdue.h"
#include "operations/sites/contractsites.h"
#include "operations/tr.h"

#include <algorithm>

namespace akimori::operations {

namespace {

void addBegun(const PaperDesk& desk, std::vector<PaperRow>& rows)
{
    for (const DocumentDraft& draft : desk.drafts) {
        PaperRow row = paperRow(draft.form);
        row.subject = draft.subject;
        row.period = draft.period;
        row.siteName = desk.siteName(draft.siteId);
        row.state = PaperState::Draft;
        const bool listed = std::any_of(rows.begin(), rows.end(), [&](const PaperRow& other) {
            return other.form == row.form && other.subject == row.subject && other.period == row.period && other.siteName == row.siteName;
        });
        if (!listed && !desk.issuedFor(row, draft.siteId))
            rows.push_back(std::move(row));
    }
}

void addIssued(const PaperDesk& desk, std::vector<PaperRow>& rows)
{
    for (const IssuedDocument& each : desk.issued) {
        PaperRow row = paperRow(each.form);
        row.no = each.no;
        row.edition = each.edition;
        row.title = each.title;
        row.subject = each.subject;
        row.period = each.period;
        row.siteName = desk.siteName(each.siteId);
        row.file = each.file;
        row.state = each.state() == DocumentState::Submitted ? PaperState::Submitted : PaperState::Issued;
        rows.push_back(std::move(row));
    }
}

} // namespace

int urgencyOf(const PaperRow& row)
{
    switch (row.state) {
    case PaperState::Overdue: return 0;
    case PaperState::Due: return 1;
    case PaperState::Draft: return 2;
    case PaperState::Issued: return 3;
    case PaperState::Submitted: return 4;
    case PaperState::None: return 5;
    }
    return 5;
}

QString toString(PaperState state)
{
    switch (state) {
    case PaperState::None: return QStringLiteral("none");
    case PaperState::Due: return QStringLiteral("due");
    case PaperState::Overdue: return QStringLiteral("overdue");
    case PaperState::Draft: return QStringLiteral("draft");
    case PaperState::Issued: return QStringLiteral("issued");
    case PaperState::Submitted: return QStringLiteral("submitted");
    }
    return {};
}

QString displayName(PaperState state)
{
    switch (state) {
    case PaperState::None: return Tr::tr("Nothing due");
    case PaperState::Due: return Tr::tr("Within the deadline");
    case PaperState::Overdue: return Tr::tr("Overdue");
    case PaperState::Draft: return Tr::tr("Draft");
    case PaperState::Issued: return Tr::tr("Issued");
    case PaperState::Submitted: return Tr::tr("Submitted");
    }
    return {};
}

std::vector<PaperRow> listPapers(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    const ledger::DocumentTable documents(*ledger);
    const PaperDesk desk{*ledger,
                    readContract(*ledger),
                    cityCalendar(*ledger),
                    jst::date(context.clock->nowUtc()),
                    ledger::SiteTable(*ledger).all(),
                    documents.all(),
                    documents.drafts()};
    if (!siteName.isEmpty())
        findSite(*ledger, siteName); // a wrong name is said, not shown as an empty list
    std::vector<PaperRow> rows;
    for (const Site& site : desk.sites) {
        if (siteName.isEmpty() ? isLentForDrills(*ledger, site) : site.name != siteName)
            continue;
        addPapersDue(desk, rows, site);
    }
    if (desk.sites.empty())
        addPapersDue(desk, rows, Site()); // incidents and cases may be recorded before the first site
    addBegun(desk, rows);
    addIssued(desk, rows);
    std::stable_sort(rows.begin(), rows.end(), [](const PaperRow& a, const PaperRow& b) {
        if (urgencyOf(a) != urgencyOf(b))
            return urgencyOf(a) < urgencyOf(b);
        return a.due.isValid() && (!b.due.isValid() || a.due < b.due);
    });
    return rows;
}

std::vector<PaperRow> listForms(const Context& context, const QString& siteName)
{
    const std::vector<PaperRow> papers = listPapers(context, siteName);
    std::vector<PaperRow> forms;
    for (const reports::Form& form : reports::allForms()) {
        const auto urgent = std::find_if(papers.begin(), papers.end(), [&](const PaperRow& row) { return row.form == form.id; });
        forms.push_back(urgent == papers.end() ? paperRow(form.id) : *urgent);
    }
    return forms;
}

std::vector<IssuedDocument> listIssued(const Context& context)
{
    const auto ledger = context.openLedger();
    return ledger::DocumentTable(*ledger).all();
}

} // namespace akimori::operations
