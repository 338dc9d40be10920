#include "operations/reports/papersdue.h"

#include "base/jst.h"
#include "ledger/consultationtable.h"
#include "ledger/monitoritemtable.h"
#include "ledger/persontable.h"
#include "operations/reports/papersasked.h"
#include "people/roles.h"
#include "reports/japanese.h"

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr int kMonthlyOpenDays = 5; ///< 翌月の第5開庁日
constexpr int kStaffChangeDays = 92; ///< how long a change that nobody told the city stays listed
constexpr int kHandoverDays = 60; ///< before the contract's end the successor's papers are listed

void askMonthly(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    if (!desk.contract.termFrom.isValid())
        return;
    const QDate month = QDate(desk.today.year(), desk.today.month(), 1).addMonths(-1);
    const QDate last = month.addMonths(1).addDays(-1);
    if (last < desk.contract.termFrom || (desk.contract.termUntil.isValid() && month > desk.contract.termUntil))
        return;
    for (const char* form : {"F-01", "F-03b", "F-23"}) {
        PaperRow row = paperRow(QLatin1String(form));
        row.period = month;
        row.due = desk.calendar.addOpenDays(last, kMonthlyOpenDays);
        ask(desk, rows, std::move(row), site.id);
    }
}

/// Every day on which the people change, from the one that is coming back over the last three months.
void askStaffChanges(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    for (const QDate& day : people::changeDays(ledger::PersonTable(desk.ledger).all())) {
        if (day < desk.today.addDays(-kStaffChangeDays))
            continue;
        PaperRow row = paperRow(QStringLiteral("F-19"));
        row.subject = day.toString(Qt::ISODate);
        row.title = QStringLiteral("%1付け").arg(reports::plainDateText(day));
        row.due = desk.calendar.previousOpenDay(day);
        askOnce(desk, rows, std::move(row), site.id);
    }
}

/// A paper about the whole contract that is issued again whenever its contents change.
void askAnew(const PaperDesk& desk, std::vector<PaperRow>& rows, PaperRow row, const QString& siteId)
{
    if (std::none_of(rows.begin(), rows.end(), [&](const PaperRow& other) { return other.form == row.form; }))
        put(desk, rows, std::move(row), siteId);
}

/// 運用保守体制表: when there are people and none was issued, or one since then left or came.
void askOrganisation(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    const people::People everybody = ledger::PersonTable(desk.ledger).all();
    if (everybody.empty())
        return;
    QDate changed;
    for (const QDate& day : people::changeDays(everybody)) {
        if (day <= desk.today)
            changed = day;
    }
    const QDateTime issued = lastIssueOf(desk, "F-13");
    if (issued.isValid() && (!changed.isValid() || jst::date(issued) >= changed))
        return;
    PaperRow row = paperRow(QStringLiteral("F-13"));
    row.due = changed.isValid() ? desk.calendar.addOpenDays(changed, kReportOpenDays) : QDate();
    askAnew(desk, rows, std::move(row), site.id);
}

/// 監視項目一覧表: when its newest edition is approved and the city does not have it.
void askMonitorList(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    const std::vector<MonitorRevision> revisions = ledger::MonitorItemTable(desk.ledger).revisions(site.id);
    const auto approved = std::find_if(revisions.begin(), revisions.end(), [](const MonitorRevision& one) { return one.approvedAt.isValid(); });
    if (approved == revisions.end())
        return;
    const auto told = std::any_of(desk.issued.begin(), desk.issued.end(), [&](const IssuedDocument& each) {
        return each.form == QLatin1String("F-12") && each.siteId == site.id && each.issuedAt >= approved->approvedAt;
    });
    if (told)
        return;
    PaperRow row = paperRow(QStringLiteral("F-12"));
    row.title = QStringLiteral("第%1版").arg(approved->number);
    row.due = desk.calendar.addOpenDays(jst::date(approved->approvedAt), kReportOpenDays);
    put(desk, rows, std::move(row), site.id);
}

/// 協議記録簿 with what was concluded, 協議事項一覧 with what is open, since they were last issued.
void askConsultations(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    const QDateTime book = lastIssueOf(desk, "F-20");
    const QDateTime list = lastIssueOf(desk, "F-22");
    const auto newer = [](const QDateTime& at, const QDateTime& issued) { return !issued.isValid() || at > issued; };
    PaperRow concluded = paperRow(QStringLiteral("F-20"));
    PaperRow open = paperRow(QStringLiteral("F-22"));
    QStringList inBook;
    QStringList inList;
    for (const ConsultationRecord& each : ledger::ConsultationTable(desk.ledger).all()) {
        if (each.open() && newer(each.recordedAt, list)) {
            inList << each.no;
            if (each.dueOn.isValid() && (!open.due.isValid() || each.dueOn < open.due))
                open.due = each.dueOn;
        } else if (!each.open() && each.concludedAt.isValid() && newer(each.concludedAt, book)
                   && std::none_of(desk.issued.begin(), desk.issued.end(), [&](const IssuedDocument& issued) {
                          return issued.form == concluded.form && issued.subject == each.no;
                      })) {
            inBook << each.no;
            const QDate due = desk.calendar.addOpenDays(jst::date(each.concludedAt), kReportOpenDays);
            if (!concluded.due.isValid() || due < concluded.due)
                concluded.due = due;
        }
    }
    concluded.title = inBook.join(u'、');
    open.title = inList.join(u'、');
    if (!inBook.isEmpty())
        askAnew(desk, rows, std::move(concluded), site.id);
    if (!inList.isEmpty())
        askAnew(desk, rows, std::move(open), site.id);
}

/// 業務引継書 before the contract ends.
void askHandover(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    const QDate end = desk.contract.termUntil;
    if (!end.isValid() || desk.today.addDays(kHandoverDays) < end)
        return;
    const QDateTime issued = lastIssueOf(desk, "F-14");
    if (issued.isValid() && jst::date(issued).addDays(kHandoverDays) >= end)
        return;
    PaperRow row = paperRow(QStringLiteral("F-14"));
    row.due = desk.calendar.lastOpenDayUntil(end);
    askAnew(desk, rows, std::move(row), site.id);
}

} // namespace

void put(const PaperDesk& desk, std::vector<PaperRow>& rows, PaperRow row, const QString& siteId)
{
    row.siteName = desk.siteName(siteId);
    row.state = row.due.isValid() && row.due < desk.today ? PaperState::Overdue
                : desk.hasDraft(row, siteId)              ? PaperState::Draft
                                                          : PaperState::Due;
    rows.push_back(std::move(row));
}

void ask(const PaperDesk& desk, std::vector<PaperRow>& rows, PaperRow row, const QString& siteId)
{
    if (!desk.issuedFor(row, siteId)) // else it is listed with the issued ones
        put(desk, rows, std::move(row), siteId);
}

void askOnce(const PaperDesk& desk, std::vector<PaperRow>& rows, PaperRow row, const QString& siteId)
{
    const auto same = [&](const auto& other) { return other.form == row.form && other.subject == row.subject; };
    if (std::none_of(rows.begin(), rows.end(), same) && std::none_of(desk.issued.begin(), desk.issued.end(), same))
        ask(desk, rows, std::move(row), siteId);
}

QDateTime lastIssueOf(const PaperDesk& desk, const char* form)
{
    QDateTime last;
    for (const IssuedDocument& each : desk.issued) {
        if (each.form == QLatin1String(form) && each.subject.isEmpty() && (!last.isValid() || each.issuedAt > last))
            last = each.issuedAt;
    }
    return last;
}

QString PaperDesk::siteName(const QString& id) const
{
    const auto found = std::find_if(sites.begin(), sites.end(), [&](const Site& site) { return site.id == id; });
    return found == sites.end() ? QString() : found->name;
}

const IssuedDocument* PaperDesk::issuedFor(const PaperRow& row, const QString& siteId) const
{
    const auto found = std::find_if(issued.begin(), issued.end(), [&](const IssuedDocument& each) {
        return each.form == row.form && each.siteId == siteId && each.period == row.period
               && (each.subject == row.subject || subjectNumbers(each.subject).contains(row.subject)); // one paper over several cases
    });
    return found == issued.end() ? nullptr : &*found;
}

bool PaperDesk::hasDraft(const PaperRow& row, const QString& siteId) const
{
    return std::any_of(drafts.begin(), drafts.end(), [&](const DocumentDraft& each) {
        return each.form == row.form && each.siteId == siteId && each.subject == row.subject && each.period == row.period;
    });
}

PaperRow paperRow(const QString& form)
{
    const reports::FormText text = reports::FormText::load(form);
    PaperRow row;
    row.form = form;
    row.name = text.text("name");
    row.rule = text.text("rule");
    return row;
}

void addPapersDue(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    static constexpr Asker kAskers[] = {askMonthly, askCases, askIncidents, askLogs, askChanges, askCutovers, askPlannedStops, askPatches, askRestores,
                                        askExceptions, askAssessments, askRounds, askStaffChanges, askOrganisation, askMonitorList,
                                        askConsultations, askHandover};
    for (const Asker askAll : kAskers)
        askAll(desk, rows, site);
}

} // namespace akimori::operations
