#include "operations/reports/paperlist.h"

#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "ledger/documenttable.h"
#include "ledger/incidenttable.h"
#include "ledger/loghandovertable.h"
#include "ledger/sitetable.h"
#include "operations/calendar/calendar.h"
#include "operations/contract/contract.h"
#include "operations/tr.h"

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr int kMonthlyOpenDays = 5; ///< 翌月の第5開庁日
constexpr int kFinalReportOpenDays = 5; ///< 復旧後5開庁日以内

/// What the list is computed from.
struct Desk
{
    ledger::Ledger& ledger;
    Contract contract;
    CityCalendar calendar;
    QDate today;
    std::vector<Site> sites;
    std::vector<IssuedDocument> issued; ///< newest first
    std::vector<DocumentDraft> drafts;

    QString siteName(const QString& id) const
    {
        const auto found = std::find_if(sites.begin(), sites.end(), [&](const Site& site) { return site.id == id; });
        return found == sites.end() ? QString() : found->name;
    }
    const IssuedDocument* issuedFor(const PaperRow& row, const QString& siteId) const
    {
        const auto found = std::find_if(issued.begin(), issued.end(), [&](const IssuedDocument& each) {
            return each.form == row.form && each.siteId == siteId && each.period == row.period &&
                   (each.subject == row.subject || subjectNumbers(each.subject).contains(row.subject));
        });
        return found == issued.end() ? nullptr : &*found;
    }
    bool hasDraft(const PaperRow& row, const QString& siteId) const
    {
        return std::any_of(drafts.begin(), drafts.end(), [&](const DocumentDraft& each) {
            return each.form == row.form && each.siteId == siteId && each.subject == row.subject && each.period == row.period;
        });
    }
};

PaperRow rowOf(const QString& form)
{
    const reports::FormText text = reports::FormText::load(form);
    PaperRow row;
    row.form = form;
    row.name = text.text("name");
    row.rule = text.text("rule");
    return row;
}

/// Adds a paper that the calendar or a record asks for, unless it is issued already.
void ask(const Desk& desk, std::vector<PaperRow>& rows, PaperRow row, const QString& siteId)
{
    row.siteName = desk.siteName(siteId);
    if (desk.issuedFor(row, siteId))
        return; // listed with the issued ones
    row.state = row.due.isValid() && row.due < desk.today ? PaperState::Overdue
                : desk.hasDraft(row, siteId)              ? PaperState::Draft
                                                          : PaperState::Due;
    rows.push_back(std::move(row));
}

void askMonthly(const Desk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    if (!desk.contract.termFrom.isValid())
        return;
    const QDate month = QDate(desk.today.year(), desk.today.month(), 1).addMonths(-1);
    const QDate last = month.addMonths(1).addDays(-1);
    if (last < desk.contract.termFrom || (desk.contract.termUntil.isValid() && month > desk.contract.termUntil))
        return;
    for (const char* form : {"F-01", "F-03b", "F-23"}) {
        PaperRow row = rowOf(QLatin1String(form));
        row.period = month;
        row.due = desk.calendar.addOpenDays(last, kMonthlyOpenDays);
        ask(desk, rows, std::move(row), site.id);
    }
}

void askCases(const Desk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    for (const AdvisoryCase& each : ledger::AdvisoryCaseTable(desk.ledger).all()) {
        const bool concerns = each.siteId.isEmpty() || each.siteId == site.id;
        if (!concerns || !each.open() || each.verdict == AdvisoryVerdict::NotAffected)
            continue;
        if (each.verdict == AdvisoryVerdict::Affected && each.reporting == AdvisoryReporting::None) {
            PaperRow row = rowOf(QStringLiteral("F-05"));
            row.subject = each.no;
            row.title = each.title;
            row.due = desk.calendar.firstOpenDayFrom(jst::date(each.detectedAt));
            ask(desk, rows, std::move(row), site.id);
        }
        if (each.deadline.isValid() && each.reporting != AdvisoryReporting::ThirtyDay &&
            each.reporting != AdvisoryReporting::Completed) {
            PaperRow row = rowOf(QStringLiteral("F-06"));
            row.subject = each.no;
            row.title = each.title;
            row.due = each.deadline;
            ask(desk, rows, std::move(row), site.id);
        }
    }
}

void askIncidents(const Desk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    const ledger::IncidentTable table(desk.ledger);
    for (const Incident& each : table.open()) {
        if (!each.siteId.isEmpty() && each.siteId != site.id)
            continue;
        const bool security = each.category == IncidentCategory::Security;
        if (table.reports(each.no).empty()) {
            PaperRow row = rowOf(security ? QStringLiteral("F-03a") : QStringLiteral("F-04a"));
            row.subject = each.no;
            row.title = each.title;
            row.due = jst::date(each.detectedAt);
            ask(desk, rows, std::move(row), site.id);
        }
        if (each.serviceRestoredAt.isValid()) {
            PaperRow row = rowOf(QStringLiteral("F-04b"));
            row.subject = each.no;
            row.title = each.title;
            row.due = desk.calendar.addOpenDays(jst::date(each.serviceRestoredAt), kFinalReportOpenDays);
            ask(desk, rows, std::move(row), site.id);
        }
    }
}

void askLogs(const Desk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    for (const LogHandover& each : ledger::LogHandoverTable(desk.ledger).ofSite(site.id)) {
        if (each.state == HandoverState::Handed)
            continue;
        PaperRow row = rowOf(QStringLiteral("F-08"));
        row.subject = each.no;
        row.title = each.purpose;
        row.due = jst::date(each.requestedAt);
        ask(desk, rows, std::move(row), site.id);
    }
}

void addBegun(const Desk& desk, std::vector<PaperRow>& rows)
{
    for (const DocumentDraft& draft : desk.drafts) {
        PaperRow row = rowOf(draft.form);
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

void addIssued(const Desk& desk, std::vector<PaperRow>& rows)
{
    for (const IssuedDocument& each : desk.issued) {
        PaperRow row = rowOf(each.form);
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

/// Overdue first, then by date, drafts, issued, submitted.
int rank(const PaperRow& row)
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

} // namespace

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
    const Desk desk{*ledger,
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
        if (!siteName.isEmpty() && site.name != siteName)
            continue;
        askMonthly(desk, rows, site);
        askCases(desk, rows, site);
        askIncidents(desk, rows, site);
        askLogs(desk, rows, site);
    }
    addBegun(desk, rows);
    addIssued(desk, rows);
    std::stable_sort(rows.begin(), rows.end(), [](const PaperRow& a, const PaperRow& b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
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
        forms.push_back(urgent == papers.end() ? rowOf(form.id) : *urgent);
    }
    return forms;
}

std::vector<IssuedDocument> listIssued(const Context& context)
{
    const auto ledger = context.openLedger();
    return ledger::DocumentTable(*ledger).all();
}

} // namespace akimori::operations
