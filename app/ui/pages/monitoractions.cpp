#include "ui/pages/monitoractions.h"

#include "base/jst.h"
#include "monitoring/probes/portsprobe.h"
#include "operations/monitoring/monitoritems.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/monitorforms.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace akimori::ui {

namespace {

using monitorforms::Values;

QHBoxLayout* rowOf(QWidget* widget)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    return row;
}

} // namespace

MonitorItemActions::MonitorItemActions(Workbench& workbench, MonitorDoors doors, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_doors(std::move(doors))
    , m_add(makeButton(tr("Add…", "a monitor item"), QStringLiteral("addMonitorButton")))
    , m_edit(makeButton(tr("Edit…", "a monitor item"), QStringLiteral("editMonitorButton")))
    , m_pause(makeButton(tr("Pause…"), QStringLiteral("pauseMonitorButton")))
    , m_remove(makeButton(tr("Remove…", "a monitor item"), QStringLiteral("removeMonitorButton")))
    , m_ports(makeButton(tr("Approve listening ports…"), QStringLiteral("approvePortsButton")))
    , m_approve(makeButton(tr("Approve the list…"), QStringLiteral("approveListButton")))
{
    QHBoxLayout* row = rowOf(this);
    for (QPushButton* button : {m_add, m_edit, m_pause, m_remove})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_ports);
    row->addWidget(m_approve);
    connect(m_add, &QPushButton::clicked, this, &MonitorItemActions::add);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_selected)
            edit(*m_selected, false);
    });
    connect(m_pause, &QPushButton::clicked, this, &MonitorItemActions::pauseOrResume);
    connect(m_remove, &QPushButton::clicked, this, &MonitorItemActions::remove);
    connect(m_ports, &QPushButton::clicked, this, &MonitorItemActions::approvePorts);
    connect(m_approve, &QPushButton::clicked, this, &MonitorItemActions::approveList);
}

void MonitorItemActions::show(const MonitoringOverview& overview, const MonitorRow* selected)
{
    m_items.clear();
    for (const MonitorRow& row : overview.rows) {
        if (m_items.empty() || m_items.back().id != row.item.id)
            m_items.push_back(row.item);
    }
    m_selected = selected ? std::optional(selected->item) : std::nullopt;
    m_revision = overview.revision;
    for (QPushButton* button : {m_edit, m_pause, m_remove})
        button->setEnabled(m_selected.has_value());
    m_pause->setText(m_selected && !m_selected->pausedReason.isEmpty() ? tr("Watch again") : tr("Pause…"));
    const bool ports = std::any_of(m_items.begin(), m_items.end(),
                                   [](const MonitorItem& item) { return item.probe == QLatin1String(monitoring::portsProbe().info.word); });
    m_ports->setVisible(ports);
    m_approve->setEnabled(m_revision && !m_revision->approvedAt.isValid());
    m_approve->setToolTip(!m_revision                        ? tr("Record the standard set first.")
                          : m_revision->approvedAt.isValid() ? tr("Revision %1 is approved by %2.").arg(m_revision->number).arg(m_revision->approvedBy)
                                                             : tr("By the manager or the responsible officer."));
}

QString MonitorItemActions::site() const
{
    return m_workbench.site() ? m_workbench.site()->name : QString();
}

void MonitorItemActions::add()
{
    auto* dialog = monitorforms::chooseProbe(this);
    connect(dialog, &FormDialog::given, this, [this](const Values& values) {
        edit(monitorforms::newItem(m_workbench.site() ? *m_workbench.site() : Site(), m_items, values), true);
    });
    dialog->open();
}

void MonitorItemActions::edit(const MonitorItem& item, bool isNew)
{
    auto* dialog = monitorforms::item(item, isNew, this);
    connect(dialog, &FormDialog::given, this, [this, item, isNew](const Values& values) {
        const QString done = (isNew ? tr("“%1” is watched from now on") : tr("“%1” is changed")).arg(values.value(QStringLiteral("title")));
        m_doors.record(done, tr("This made a new revision of the list. Have it approved."), [site = site(), item, values](const operations::Context& context) {
            operations::ChangeMonitorItem(context).run(site, monitorforms::itemFrom(item, values), values.value(QStringLiteral("changeReason")));
        });
    });
    dialog->open();
}

void MonitorItemActions::pauseOrResume()
{
    if (!m_selected)
        return;
    const bool paused = !m_selected->pausedReason.isEmpty();
    auto* dialog = new ReasonDialog(paused ? tr("Watch “%1” again").arg(m_selected->title) : tr("Pause “%1”").arg(m_selected->title),
                                    paused ? tr("Write why it is watched again.")
                                           : tr("Nothing is measured while it is paused, and the time counts as not watched. For work of a known "
                                                "length plan a maintenance window instead."),
                                    paused ? tr("Watch again") : tr("Pause"), false, this);
    connect(dialog, &ReasonDialog::given, this, [this, item = *m_selected, paused](const QString& reason) {
        const QString done = (paused ? tr("“%1” is watched again") : tr("“%1” is paused")).arg(item.title);
        m_doors.record(done, {}, [site = site(), item, paused, reason](const operations::Context& context) {
            MonitorItem changed = item;
            changed.pausedReason = paused ? QString() : reason;
            operations::ChangeMonitorItem(context).run(site, changed, reason);
        });
    });
    dialog->open();
}

void MonitorItemActions::remove()
{
    if (!m_selected)
        return;
    auto* dialog = new ReasonDialog(tr("Remove “%1” from the list").arg(m_selected->title),
                                    tr("It is not measured any more; what it measured and its place in earlier revisions stay. What exists but cannot "
                                       "be watched is better written down as not applicable."),
                                    tr("Remove"), true, this);
    connect(dialog, &ReasonDialog::given, this, [this, item = *m_selected](const QString& reason) {
        m_doors.record(tr("“%1” is removed").arg(item.title), {}, [site = site(), id = item.id, reason](const operations::Context& context) {
            operations::ChangeMonitorItem(context).remove(site, id, reason);
        });
    });
    dialog->open();
}

void MonitorItemActions::approvePorts()
{
    auto view = std::make_shared<operations::PortsView>();
    m_doors.load(
        tr("The open ports could not be read"),
        [view, site = site()](const operations::Context& context, JobContext&) { *view = operations::listeningPorts(context, site); },
        [this, view] {
            auto* dialog = monitorforms::ports(*view, this);
            connect(dialog, &FormDialog::given, this, [this](const Values& values) {
                m_doors.record(tr("The ports are approved"), tr("The next measurement judges by this list."),
                               [site = site(), values](const operations::Context& context) {
                                   operations::ApprovePorts(context).run(site, monitorforms::portsFrom(values), values.value(QStringLiteral("reason")));
                               });
            });
            dialog->open();
        });
}

void MonitorItemActions::approveList()
{
    if (!m_revision)
        return;
    const Confirmation question{tr("Approve revision %1 of the monitor items").arg(m_revision->number),
                                tr("Made by %1. Reason: %2\nThe approval is recorded under the name of who works here, with the hash of the list.")
                                    .arg(m_revision->by, m_revision->reason),
                                tr("Approve"), false};
    m_workbench.dialogs().confirm(this, question, [this](bool yes) {
        if (!yes)
            return;
        m_doors.record(tr("The list of monitor items is approved"), {},
                       [site = site()](const operations::Context& context) { operations::approveMonitorPlan(context, site); });
    });
}

ProcuredActions::ProcuredActions(Workbench& workbench, MonitorDoors doors, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_doors(std::move(doors))
    , m_edit(makeButton(tr("Edit…", "a procured item"), QStringLiteral("editProcuredButton")))
    , m_notice(makeButton(tr("Record a provider's notice…"), QStringLiteral("noticeButton")))
{
    QPushButton* add = makeButton(tr("Register…", "a procured item"), QStringLiteral("addProcuredButton"));
    QHBoxLayout* row = rowOf(this);
    for (QPushButton* button : {add, m_edit, m_notice})
        row->addWidget(button);
    row->addStretch();
    connect(add, &QPushButton::clicked, this, [this] {
        ProcuredItem item;
        item.kind = m_nextKind;
        edit(item);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_selected)
            edit(*m_selected);
    });
    connect(m_notice, &QPushButton::clicked, this, &ProcuredActions::notice);
}

void ProcuredActions::show(const MonitoringOverview& overview, const ProcuredItem* selected)
{
    m_monitors.clear();
    for (const MonitorRow& row : overview.rows) {
        if (m_monitors.empty() || m_monitors.back().id != row.item.id)
            m_monitors.push_back(row.item);
    }
    m_items = overview.procured.items;
    m_nextKind = overview.procured.unregistered.empty() ? MonitorKind::Software : overview.procured.unregistered.front();
    m_selected = selected ? std::optional(*selected) : std::nullopt;
    m_edit->setEnabled(m_selected.has_value());
    m_notice->setEnabled(!m_items.empty());
}

QString ProcuredActions::site() const
{
    return m_workbench.site() ? m_workbench.site()->name : QString();
}

void ProcuredActions::edit(const ProcuredItem& item)
{
    auto* dialog = monitorforms::procured(item, m_monitors, this);
    connect(dialog, &FormDialog::given, this, [this, item](const Values& values) {
        const QString name = values.value(QStringLiteral("name"));
        m_doors.record(name.isEmpty() ? tr("It is written down that nothing was procured") : tr("“%1” is registered").arg(name), {},
                       [site = site(), item, values](const operations::Context& context) {
                           operations::RecordProcuredItem(context).run(site, monitorforms::procuredFrom(item, values));
                       });
    });
    dialog->open();
}

void ProcuredActions::notice()
{
    auto* dialog = monitorforms::notice(m_items, m_selected ? m_selected->id : QString(), m_workbench.context().clock->nowUtc(), this);
    connect(dialog, &FormDialog::given, this, [this](const Values& values) {
        m_doors.record(tr("The provider's notice is recorded"), {}, [site = site(), values](const operations::Context& context) {
            operations::recordProviderNotice(context, site, values.value(QStringLiteral("procured")),
                                             jst::parse(values.value(QStringLiteral("at"))).value_or(QDateTime()), values.value(QStringLiteral("text")));
        });
    });
    dialog->open();
}

void editAnchors(const MonitorDoors& doors, QWidget* parent)
{
    auto answers = std::make_shared<std::vector<operations::AnchorAnswer>>();
    doors.load(
        MonitorItemActions::tr("The places for comparison could not be asked"),
        [answers](const operations::Context& context, JobContext& job) {
            *answers = operations::askMonitorAnchors(operations::readMonitorAnchors(*context.openLedger()), job);
        },
        [answers, doors, parent] {
            auto* dialog = monitorforms::anchors(*answers, parent);
            QObject::connect(dialog, &FormDialog::given, parent, [doors](const Values& values) {
                doors.record(MonitorItemActions::tr("The places for comparison are saved"), {}, [values](const operations::Context& context) {
                    operations::SetMonitorAnchors(context).run(monitorforms::anchorsFrom(values));
                });
            });
            dialog->open();
        });
}

} // namespace akimori::ui
