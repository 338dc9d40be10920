#include "ui/pages/monitoringcolumns.h"

#include "base/jst.h"
#include "ui/pages/monitoringpage.h"

namespace akimori::ui {

QString titleOf(const MonitorRow& row)
{
    return row.subject.isEmpty() ? row.item.title : QStringLiteral("%1 %2").arg(row.item.title, row.subject);
}

std::vector<Column<MonitorRow>> monitorColumns()
{
    return {Column<MonitorRow>(MonitoringPage::tr("Monitored thing"), titleOf).withSecondLine([](const MonitorRow& row) {
                return row.detail.isEmpty() ? row.item.reason : row.detail;
            }),
            Column<MonitorRow>(MonitoringPage::tr("Kind"), [](const MonitorRow& row) { return displayName(row.item.kind); })
                .sortedBy([](const MonitorRow& row) { return QVariant(static_cast<int>(row.item.kind)); }),
            Column<MonitorRow>(MonitoringPage::tr("State"),
                               [](const MonitorRow& row) {
                                   return !row.measured && row.item.active() ? MonitoringPage::tr("Not measured yet") : displayName(row.state);
                               })
                .asPill([](const MonitorRow& row) { return !row.measured && row.item.active() ? Tone::Neutral : monitorTone(row.state); })
                .sortedBy([](const MonitorRow& row) { return QVariant(row.measured ? urgency(row.state) : -1); }),
            Column<MonitorRow>(MonitoringPage::tr("Value"), valueText).sortedBy([](const MonitorRow& row) { return QVariant(row.value.value_or(-1)); }).onTheRight(),
            Column<MonitorRow>(MonitoringPage::tr("Since"), [](const MonitorRow& row) { return row.since.isValid() ? jst::display(row.since) : QString(); }),
            Column<MonitorRow>(MonitoringPage::tr("Interval"), [](const MonitorRow& row) { return operations::intervalText(row.item.intervalSeconds); })
                .sortedBy([](const MonitorRow& row) { return QVariant(row.item.intervalSeconds); })};
}

std::vector<Column<ProcuredItem>> procuredColumns()
{
    return {Column<ProcuredItem>(MonitoringPage::tr("Number"), [](const ProcuredItem& item) { return item.id; }),
            Column<ProcuredItem>(MonitoringPage::tr("Kind"), [](const ProcuredItem& item) { return displayName(item.kind); }),
            Column<ProcuredItem>(MonitoringPage::tr("Procured item"), [](const ProcuredItem& item) { return item.name; })
                .withSecondLine([](const ProcuredItem& item) { return QStringList{item.version, item.supplier}.join(QStringLiteral(" ")).trimmed(); }),
            Column<ProcuredItem>(MonitoringPage::tr("Watched by"), [](const ProcuredItem& item) {
                return item.itemIds.isEmpty() ? MonitoringPage::tr("Not applicable: %1").arg(item.exclusion) : item.itemIds.join(QStringLiteral(", "));
            })};
}

std::vector<Column<ProviderNotice>> noticeColumns()
{
    using N = ProviderNotice;
    return {Column<N>(MonitoringPage::tr("Time"), [](const N& notice) { return jst::display(notice.at); }),
            Column<N>(MonitoringPage::tr("About"), [](const N& notice) { return notice.procuredId; }),
            Column<N>(MonitoringPage::tr("What the provider wrote"), [](const N& notice) { return QString(notice.text).replace(u'\n', u' '); }),
            Column<N>(MonitoringPage::tr("Recorded by"), [](const N& notice) { return notice.recordedBy; })};
}

std::vector<Column<StateChange>> changeColumns()
{
    return {Column<StateChange>(MonitoringPage::tr("Time"), [](const StateChange& change) { return jst::display(change.at); }),
            Column<StateChange>(MonitoringPage::tr("Monitored thing"), [](const StateChange& change) { return change.title; })
                .withSecondLine([](const StateChange& change) { return change.detail; }),
            Column<StateChange>(MonitoringPage::tr("Became"), [](const StateChange& change) { return displayName(change.to); })
                .asPill([](const StateChange& change) { return monitorTone(change.to); }),
            Column<StateChange>(MonitoringPage::tr("Remark"), [](const StateChange& change) {
                return !change.cause.isEmpty() ? MonitoringPage::tr("follows from the dead server")
                    : change.maintenance       ? MonitoringPage::tr("in a maintenance window")
                    : change.flapping          ? MonitoringPage::tr("unstable; further changes are held back")
                                               : change.incidentId;
            })};
}

} // namespace akimori::ui
