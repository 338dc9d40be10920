#pragma once

#include "operations/monitoring/anchors.h"
#include "operations/monitoring/ports.h"
#include "records/monitoring.h"
#include "ui/dialogs/formdialog.h"

namespace akimori::ui {

/// The dialogs of the monitoring, and how what they give becomes records. Each dialog is new, owned by `parent` and not
/// shown yet; connect given() and open() it.
namespace monitorforms {

using Values = QHash<QString, QString>;

/// What is to be measured: the first step of a new item.
FormDialog* chooseProbe(QWidget* parent);
/// A new item of the chosen probe, as the standard set has it, with a name that is free among `items`.
MonitorItem newItem(const Site& site, const std::vector<MonitorItem>& items, const Values& values);

/// Everything of an item that a person decides, and why it is changed ("changeReason").
FormDialog* item(const MonitorItem& item, bool isNew, QWidget* parent);
/// Throws Error(BadInput) naming the field that cannot be read.
MonitorItem itemFrom(MonitorItem item, const Values& values);

/// `monitors`: what can watch it. `before` empty = a new one.
FormDialog* procured(const ProcuredItem& before, const std::vector<MonitorItem>& monitors, QWidget* parent);
ProcuredItem procuredFrom(ProcuredItem item, const Values& values);

/// "procured", "at" and "text".
FormDialog* notice(const std::vector<ProcuredItem>& items, const QString& chosen, const QDateTime& now, QWidget* parent);

/// A flag "port-N" for each port that is open or approved, "others" and "reason".
FormDialog* ports(const operations::PortsView& view, QWidget* parent);
QList<int> portsFrom(const Values& values); ///< throws Error(BadInput)

/// "anchors": one place a line.
FormDialog* anchors(const std::vector<operations::AnchorAnswer>& answers, QWidget* parent);
QStringList anchorsFrom(const Values& values);

} // namespace monitorforms

} // namespace akimori::ui
