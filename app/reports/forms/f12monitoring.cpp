#include "reports/forms/f12monitoring.h"

#include "reports/formwriter.h"

#include <algorithm>

namespace akimori::reports {

namespace {

QString stateOf(const MonitorItem& item)
{
    if (!item.exclusion.isEmpty())
        return QStringLiteral("対象外：%1").arg(item.exclusion);
    return item.pausedReason.isEmpty() ? item.reason : QStringLiteral("休止：%1\n%2").arg(item.pausedReason, item.reason);
}

QString titlesOf(const Facts& facts, const ProcuredItem& procured)
{
    QStringList titles;
    for (const QString& id : procured.itemIds) {
        for (const MonitorLineFact& line : facts.monitorItems) {
            if (line.item.id == id)
                titles << line.item.title;
        }
    }
    return titles.join(QStringLiteral("、"));
}

/// What nobody watches has no term that somebody must ask for.
QString supportOf(const ProcuredItem& item)
{
    if (item.supportUntil.isValid())
        return briefDate(item.supportUntil);
    return item.itemIds.isEmpty() ? QString() : QStringLiteral("要確認");
}

QString revisionText(const FormWriter& paper)
{
    if (paper.facts.monitorItems.empty() && !paper.facts.monitorRevision)
        return {};
    if (!paper.facts.monitorRevision)
        return paper.text.text("text.standardSet");
    const MonitorRevision& revision = *paper.facts.monitorRevision;
    return paper.text.text("text.revision", {{"number", QString::number(revision.number)},
                                             {"at", instantText(revision.at)},
                                             {"by", orDash(revision.by)},
                                             {"reason", orDash(revision.reason)}});
}

QString approvalText(const FormWriter& paper)
{
    if (!paper.facts.monitorRevision)
        return {};
    const MonitorRevision& revision = *paper.facts.monitorRevision;
    return revision.approvedAt.isValid() ? QStringLiteral("%1（%2）").arg(orDash(revision.approvedBy), instantText(revision.approvedAt))
                                         : paper.text.text("text.notApproved");
}

/// M-2: what nobody watches, whether procured or one of the six kinds.
void coverage(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    paper.heading("coverage");
    if (facts.monitorItems.empty())
        paper.say("coverageUnknown");
    std::vector<QStringList> rows;
    for (const MonitorKind kind : kMonitorKinds) {
        const auto ofKind = [kind](const ProcuredItem& item) { return item.kind == kind; };
        if (std::none_of(facts.procured.begin(), facts.procured.end(), ofKind))
            rows.push_back({paper.word("location", toString(kind)), paper.text.text("text.noProcuredItem")});
    }
    if (facts.monitorItems.empty() && rows.empty())
        return;
    for (const MonitorKind kind : facts.unwatchedKinds)
        rows.push_back({paper.word("location", toString(kind)), paper.text.text("text.noItemOfKind")});
    for (const QString& name : facts.unwatched)
        rows.push_back({name, paper.text.text("text.notWatched")});
    paper.table("coverage", std::move(rows));
}

constexpr int kNoticeMonths = 12;

void notices(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    std::vector<QStringList> rows;
    for (const ProviderNotice& notice : facts.notices) {
        if (notice.at < facts.now.addMonths(-kNoticeMonths))
            continue;
        const auto item = std::find_if(facts.procured.begin(), facts.procured.end(),
                                       [&](const ProcuredItem& each) { return each.id == notice.procuredId; });
        rows.push_back({briefInstant(notice.at), item == facts.procured.end() ? QString() : item->name, notice.text, notice.recordedBy});
    }
    paper.heading("notices");
    paper.table("notices", std::move(rows));
}

} // namespace

Document monitoringTable(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    paper.heading("overview");
    paper.field("site", facts.site.name);
    paper.field("revision", revisionText(paper));
    paper.field("approval", approvalText(paper));
    paper.field("hours", text.text("text.hours"));
    paper.heading("items");
    std::vector<QStringList> rows;
    for (const MonitorLineFact& line : facts.monitorItems) {
        const MonitorItem& item = line.item;
        const bool measured = item.exclusion.isEmpty();
        rows.push_back({QString::number(rows.size() + 1), paper.word("location", toString(item.kind)),
                        item.target.isEmpty() ? item.title : item.title + u'\n' + item.target, item.method,
                        measured ? line.interval : QString(), measured ? line.earlySignCondition : QString(),
                        measured ? line.anomalyCondition : QString(), item.notify, item.firstResponse, stateOf(item)});
    }
    paper.table("items", std::move(rows));
    paper.heading("procured");
    std::vector<QStringList> procured;
    for (const ProcuredItem& item : facts.procured)
        procured.push_back({QString::number(procured.size() + 1), paper.word("location", toString(item.kind)),
                            QStringList{item.name, item.version}.join(u' ').trimmed(), item.supplier, briefDate(item.procuredOn),
                            supportOf(item), titlesOf(facts, item),
                            item.exclusion});
    paper.table("procured", std::move(procured));
    coverage(paper);
    notices(paper);
    paper.heading("remarks");
    paper.field("remarks", paper.written("remarks"));
    return paper.finish();
}

} // namespace akimori::reports
