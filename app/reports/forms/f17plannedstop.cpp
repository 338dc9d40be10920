#include "reports/forms/f17plannedstop.h"

#include "reports/formwriter.h"

#include <algorithm>

namespace akimori::reports {

namespace {

const ChangeWork* changeOf(const Facts& facts)
{
    const auto found = std::find_if(facts.changes.begin(), facts.changes.end(), [&](const ChangeWork& change) {
        return !facts.subject.isEmpty() && change.no == facts.subject;
    });
    return found == facts.changes.end() ? nullptr : &*found;
}

/// The window that was named; else every planned stop that is still to come and not cancelled.
std::vector<MaintenanceWindow> windowsOf(const Facts& facts)
{
    std::vector<MaintenanceWindow> windows;
    for (const MaintenanceWindow& window : facts.maintenance) {
        const bool coming = window.kind == WindowKind::PlannedOutage && window.to > facts.now && !window.cancelledAt.isValid();
        if (facts.subject.isEmpty() ? coming : window.id == facts.subject)
            windows.push_back(window);
    }
    return windows;
}

/// What the window stops: the title of its item, never the item's id.
QString scopeOf(const FormWriter& paper, const MaintenanceWindow& window)
{
    for (const MonitorLineFact& line : paper.facts.monitorItems) {
        if (line.item.id == window.itemId && !window.itemId.isEmpty())
            return line.item.title;
    }
    return window.itemId.isEmpty() ? paper.text.text("text.wholeSite") : QString();
}

QString kindOf(const FormWriter& paper, const MaintenanceWindow& window)
{
    const QString word = paper.word("window", toString(window.kind));
    return window.cancelledAt.isValid()
               ? word + u'\n' + paper.text.text("text.cancelled", {{"at", briefInstant(window.cancelledAt)}})
               : word;
}

} // namespace

Document plannedStopNotice(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const ChangeWork* change = changeOf(facts);
    const std::vector<MaintenanceWindow> windows = windowsOf(facts);
    std::vector<QStringList> rows;
    QStringList purposes;
    for (const MaintenanceWindow& window : windows) {
        rows.push_back({kindOf(paper, window), instantText(window.from), instantText(window.to),
                        durationText(window.from.secsTo(window.to)),
                        QStringList{scopeOf(paper, window), window.reason}.join(u'\n').trimmed()});
        if (!window.reason.isEmpty() && !purposes.contains(window.reason))
            purposes << window.reason;
    }
    if (change) {
        const bool timed = change->plannedFrom.isValid() && change->plannedUntil.isValid();
        rows.push_back({paper.word("window", QStringLiteral("change")), instantText(change->plannedFrom),
                        instantText(change->plannedUntil),
                        timed ? durationText(change->plannedFrom.secsTo(change->plannedUntil)) : QString(), change->title});
        if (!change->purpose.isEmpty())
            purposes << change->purpose;
    }
    const bool stops = change || std::any_of(windows.begin(), windows.end(), [](const MaintenanceWindow& window) {
                           return window.kind == WindowKind::PlannedOutage;
                       });
    if (rows.empty()) {
        paper.setOpening("openingNone");
    } else if (!stops) {
        paper.setTitle(text.text("titleMaintenance"));
        paper.setOpening("openingMaintenance");
    }
    const ChangeWork work = change ? *change : ChangeWork();
    paper.heading("plan");
    paper.field("site", QStringList{facts.site.name, facts.site.url}.join(u'\n').trimmed());
    if (change) {
        paper.field("work", QStringLiteral("%1　%2").arg(change->no, change->title));
        paper.field("team", change->approvedAt.isValid()
                                ? text.text("text.approved", {{"by", orDash(change->approvedBy)}, {"at", instantText(change->approvedAt)}})
                                : text.text("text.notApproved"));
    }
    paper.field("purpose", purposes.join(u'\n'));
    paper.table("windows", std::move(rows));
    paper.heading("scope");
    paper.writtenField("scope", work.impact);
    paper.writtenField("notice");
    paper.heading("contact");
    paper.writtenField("rollback", work.rollbackPlan);
    paper.writtenField("contact", QStringList{facts.contract.contractor.phone, facts.contract.contractor.email}.join(u'\n').trimmed());
    return paper.finish();
}

} // namespace akimori::reports
