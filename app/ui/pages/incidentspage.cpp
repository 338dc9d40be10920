#include "ui/pages/incidentspage.h"

#include "base/jst.h"
#include "operations/notify/alerts.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/incidentforms.h"
#include "ui/pages/incidentpanel.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace akimori::ui {

namespace {

using incidentforms::Values;

std::vector<Column<Incident>> incidentColumns(const IncidentOverview& overview)
{
    using I = Incident;
    return {Column<I>(IncidentsPage::tr("Incident"), [](const I& i) { return i.title; }).withSecondLine([&overview](const I& i) {
                const QString site = overview.siteNames.value(i.siteId);
                return site.isEmpty() ? i.no : i.no + QStringLiteral(" ・ ") + site;
            }),
            Column<I>(IncidentsPage::tr("State"), [](const I& i) { return displayName(i.state); })
                .asPill(stateTone)
                .sortedBy([](const I& i) { return QVariant(static_cast<int>(i.state)); }),
            Column<I>(IncidentsPage::tr("Severity", "of an incident"), [](const I& i) { return displayName(i.severity); })
                .asPill([](const I& i) { return severityTone(i.severity); })
                .sortedBy([](const I& i) { return QVariant(static_cast<int>(i.severity)); }),
            Column<I>(IncidentsPage::tr("Category"), [](const I& i) { return displayName(i.category); }),
            Column<I>(IncidentsPage::tr("Detected"), [](const I& i) { return jst::display(i.detectedAt); })
                .sortedBy([](const I& i) { return QVariant(i.detectedAt); }),
            Column<I>(IncidentsPage::tr("Taken over by"),
                      [](const I& i) { return i.acknowledgedBy.isEmpty() ? QStringLiteral("―") : i.acknowledgedBy; })};
}

std::vector<Column<Alert>> alertColumns()
{
    using A = Alert;
    return {Column<A>(IncidentsPage::tr("What needs a person"), [](const A& a) { return a.title; }).withSecondLine([](const A& a) {
                return a.body.section(u'\n', 0, 0);
            }),
            Column<A>(IncidentsPage::tr("State"),
                      [](const A& a) {
                          return a.acknowledgedAt.isValid() ? IncidentsPage::tr("Acknowledged") : IncidentsPage::tr("Open", "an alert that nobody acknowledged");
                      })
                .asPill([](const A& a) { return a.acknowledgedAt.isValid() ? Tone::Neutral : Tone::Bad; }),
            Column<A>(IncidentsPage::tr("Since"), [](const A& a) { return jst::display(a.since); }),
            Column<A>(IncidentsPage::tr("Mailed"),
                      [](const A& a) { return a.mails > 0 ? IncidentsPage::tr("%n time(s)", nullptr, a.mails) : QStringLiteral("―"); })
                .sortedBy([](const A& a) { return QVariant(a.mails); })};
}

} // namespace

IncidentsPage::IncidentsPage(Workbench& workbench, QWidget* parent)
    : Page(workbench, tr("Incidents"), parent)
    , m_incidents(incidentColumns(m_overview))
    , m_alerts(alertColumns())
{
    QPushButton* open = addHeaderButton(tr("Open an incident…"), QStringLiteral("openIncidentButton"));
    connect(open, &QPushButton::clicked, this, &IncidentsPage::openIncident);
    buildLists();
    buildPanel();
}

void IncidentsPage::buildLists()
{
    auto* card = new Card({});
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("incidentListTabs"));
    m_tabs->setDocumentMode(true);
    m_incidentTable = new DataTable(QStringLiteral("incidents"), tr("Incidents"), &m_incidents, workbench().dialogs());
    m_incidents.setIdentity(QStringLiteral("incident"), [](const Incident& one) { return one.no; });
    m_incidentTable->setStretchColumn(0);
    m_incidentTable->setEmptyState(new EmptyState(
        Glyph::CircleCheck, tr("No incident is recorded"),
        tr("Monitoring and tamper scans open incidents by themselves. What somebody tells you, open by hand.")));
    m_incidentTable->sortBy(4, Qt::DescendingOrder);
    m_tabs->addTab(m_incidentTable, tr("Incidents", "tab"));

    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    m_alertTable = new DataTable(QStringLiteral("alerts"), tr("Alerts"), &m_alerts, workbench().dialogs());
    m_alertTable->setEmptyState(new EmptyState(Glyph::CircleCheck, tr("Nothing needs a person"),
                                               tr("What the timer finds, fails to do or misses is listed here until "
                                                  "somebody acknowledges it.")));
    m_alerts.setIdentity(QStringLiteral("alert"), [](const Alert& one) { return QString::number(one.id); });
    column->addWidget(m_alertTable, 1);
    m_acknowledge = makeButton(tr("Acknowledge"), QStringLiteral("acknowledgeButton"));
    m_acknowledge->setToolTip(tr("Stops the repeated mails. The alert stays until its cause is gone."));
    column->addWidget(m_acknowledge, 0, Qt::AlignLeft);
    m_tabs->addTab(holder, tr("Alerts"));
    card->body()->addWidget(m_tabs);
    body()->addWidget(card);
    connect(m_incidentTable, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_incidents.at(row).no != m_no) {
            m_no = m_incidents.at(row).no;
            loadSelected();
        }
    });
    connect(m_alertTable, &DataTable::currentRowChanged, this,
            [this](int row) { m_acknowledge->setEnabled(row >= 0 && !m_alerts.at(row).acknowledgedAt.isValid()); });
    connect(m_acknowledge, &QPushButton::clicked, this, &IncidentsPage::acknowledgeAlert);
    m_acknowledge->setEnabled(false);
}

void IncidentsPage::buildPanel()
{
    m_panel = new IncidentPanel(workbench().dialogs());
    m_stack = new QStackedLayout;
    m_stack->addWidget(new QWidget);
    m_stack->addWidget(m_panel);
    body()->addLayout(m_stack, 1);
    connect(m_panel, &IncidentPanel::judgeWanted, this, &IncidentsPage::judge);
    connect(m_panel, &IncidentPanel::contactWanted, this, &IncidentsPage::contact);
    connect(m_panel, &IncidentPanel::actWanted, this, &IncidentsPage::act);
    connect(m_panel, &IncidentPanel::factsWanted, this, &IncidentsPage::editFacts);
    connect(m_panel, &IncidentPanel::measureWanted, this, &IncidentsPage::editMeasure);
    connect(m_panel, &IncidentPanel::reportWanted, this, &IncidentsPage::report);
    connect(m_panel, &IncidentPanel::paperWanted, this, [this](const QString& form) {
        const Incident& incident = m_panel->view().dossier.incident;
        const bool monthly = form == QLatin1String("F-03b");
        this->workbench().openRecord(monthly ? RecordLink::toForm(form, jst::date(incident.detectedAt))
                                             : RecordLink::toForm(form, incident.no));
    });
    connect(m_panel, &IncidentPanel::advanceWanted, this, &IncidentsPage::advance);
    connect(m_panel, &IncidentPanel::backWanted, this, &IncidentsPage::goBack);
}

QLineEdit* IncidentsPage::filterEdit() const
{
    return (m_tabs->currentIndex() == 0 ? m_incidentTable : m_alertTable)->filterEdit();
}

void IncidentsPage::refresh()
{
    load(
        tr("The incidents could not be listed"),
        [context = workbench().context()](JobContext&) { return loadIncidentOverview(context); },
        [this](const IncidentOverview& overview) { show(overview); });
}

void IncidentsPage::show(const IncidentOverview& overview)
{
    m_overview = overview;
    const QString kept = m_no;
    m_incidents.setRecords(overview.incidents);
    m_alerts.setRecords(overview.alerts);
    m_tabs->setTabText(1, overview.alerts.empty() ? tr("Alerts")
                                                  : tr("%1 (%2)", "tab, count").arg(tr("Alerts")).arg(overview.alerts.size()));
    int chosen = -1;
    for (int row = 0; row < m_incidents.rowCount(); ++row) {
        const Incident& incident = m_incidents.at(row);
        if (incident.no == kept || (kept.isEmpty() && chosen < 0 && incident.open()))
            chosen = row;
    }
    if (chosen < 0 && m_incidents.rowCount() > 0)
        chosen = 0;
    m_no = chosen < 0 ? QString() : m_incidents.at(chosen).no; // first: selecting it must not read it a second time
    if (chosen >= 0)
        m_incidentTable->selectRow(chosen);
    m_stack->setCurrentIndex(m_no.isEmpty() ? 0 : m_stack->currentIndex());
    const int alert = m_alertTable->currentRow();
    m_acknowledge->setEnabled(alert >= 0 && !m_alerts.at(alert).acknowledgedAt.isValid());
    fitLists();
    showSubtitle();
    loadSelected();
}

/// The lists are as high as their rows, from one to six, so that the chosen incident has the room.
void IncidentsPage::fitLists()
{
    const int rows = std::clamp(std::max(m_incidents.rowCount(), m_alerts.rowCount()), 1, 6);
    const int text = QFontMetrics(textFont(TextStyle::Body)).height();
    const bool empty = m_incidents.rowCount() == 0;
    m_tabs->setFixedHeight(empty ? text * 16 : std::max(text * 11, text * 6 + rows * (text * 2 + 14)));
}

void IncidentsPage::showSubtitle()
{
    const auto open = std::count_if(m_overview.incidents.begin(), m_overview.incidents.end(),
                                    [](const Incident& incident) { return incident.open(); });
    QStringList parts{tr("%n open incident(s)", nullptr, static_cast<int>(open))};
    const auto waiting = std::count_if(m_overview.alerts.begin(), m_overview.alerts.end(),
                                       [](const Alert& alert) { return !alert.acknowledgedAt.isValid(); });
    if (waiting > 0)
        parts << tr("%n alert(s) to acknowledge", nullptr, static_cast<int>(waiting));
    if (m_overview.undelivered > 0)
        parts << tr("%n message(s) could not be delivered", nullptr, m_overview.undelivered);
    else if (!m_overview.mailReady)
        parts << tr("Mail is not set up: nobody is told outside this window");
    setSubtitle(parts.join(QStringLiteral(" ・ ")));
}

QString IncidentsPage::selectedNo() const
{
    return m_no;
}

void IncidentsPage::loadSelected()
{
    if (m_no.isEmpty())
        return;
    load(
        tr("The incident could not be shown"),
        [context = workbench().context(), no = m_no](JobContext&) { return operations::viewIncident(context, no); },
        [this](const operations::IncidentView& view) {
            if (view.dossier.incident.no != m_no) // another row was chosen meanwhile
                return;
            m_panel->show(view, workbench().context().clock->nowUtc());
            m_stack->setCurrentIndex(1);
        });
}

void IncidentsPage::record(const QString& done, std::function<void(const operations::Context&)> step)
{
    load(
        tr("Nothing was recorded"),
        [context = workbench().context(), step = std::move(step)](JobContext&) {
            step(context);
            return true;
        },
        [this, done](bool) {
            banner().showMessage(Tone::Ok, done);
            workbench().announceChange();
        });
}

void IncidentsPage::ask(FormDialog* dialog,
                        std::function<void(const operations::Context&, const QString&, const Values&)> step)
{
    connect(dialog, &FormDialog::given, this, [this, no = m_no, step = std::move(step)](const Values& values) {
        record(tr("%1: recorded").arg(no),
               [no, values, step](const operations::Context& context) { step(context, no, values); });
    });
    dialog->open();
}

void IncidentsPage::openIncident()
{
    auto* dialog = incidentforms::openIncident(workbench().context().clock->nowUtc(), this);
    const QString siteId = workbench().site() ? workbench().site()->id : QString();
    connect(dialog, &FormDialog::given, this, [this, siteId](const Values& values) {
        load(
            tr("The incident was not opened"),
            [context = workbench().context(), sighting = incidentforms::sightingFrom(values, siteId)](JobContext&) {
                return operations::OpenOrJoinIncident(context).run(sighting).incident;
            },
            [this](const Incident& incident) {
                m_no = incident.no;
                banner().showMessage(Tone::Info, tr("%1 is opened").arg(incident.no),
                                     tr("Next: judge at once whether a response is needed, and contact the city."));
                workbench().announceChange();
            });
    });
    dialog->open();
}

void IncidentsPage::judge()
{
    ask(incidentforms::judge(m_panel->view().dossier.incident, workbench().context().clock->nowUtc(), this),
        [](const operations::Context& context, const QString& no, const Values& values) {
            operations::judgeIncident(context, no, necessityFromString(values.value(QStringLiteral("necessity"))),
                                      values.value(QStringLiteral("reason")),
                                      incidentforms::judgedAt(values, context.clock->nowUtc()));
        });
}

void IncidentsPage::contact()
{
    load(
        tr("The telephone script could not be made"),
        [context = workbench().context(), no = m_no](JobContext&) { return operations::telephoneScript(context, no); },
        [this](const QString& script) {
            const auto& context = workbench().context();
            ask(incidentforms::contact(m_panel->view().dossier.incident, script, context.nameOfActor(),
                                       context.clock->nowUtc(), this),
                [](const operations::Context& where, const QString& no, const Values& values) {
                    operations::recordCityContact(where, no, incidentforms::contactFrom(values));
                });
        });
}

void IncidentsPage::act()
{
    const auto& context = workbench().context();
    ask(incidentforms::act(m_panel->view().dossier.incident, context.nameOfActor(), context.clock->nowUtc(), this),
        [](const operations::Context& where, const QString& no, const Values& values) {
            operations::actOnIncident(where, no, incidentforms::actionFrom(values));
        });
}

void IncidentsPage::editFacts(int tab)
{
    const Incident incident = m_panel->view().dossier.incident;
    ask(incidentforms::facts(incident, tab, this),
        [incident](const operations::Context& context, const QString& no, const Values& values) {
            const Values changed = incidentforms::changedFacts(incident, values);
            if (!changed.isEmpty())
                operations::recordIncidentFacts(context, no, changed);
        });
}

void IncidentsPage::editMeasure(operations::MeasureKind kind, int index)
{
    const Incident& incident = m_panel->view().dossier.incident;
    const auto& list = kind == operations::MeasureKind::Permanent ? incident.permanent : incident.prevention;
    const IncidentMeasure before = index < 0 ? IncidentMeasure() : list.at(static_cast<std::size_t>(index));
    ask(incidentforms::measure(kind, before, this),
        [kind, index](const operations::Context& context, const QString& no, const Values& values) {
            operations::putIncidentMeasure(context, no, kind, index, incidentforms::measureFrom(values));
        });
}

void IncidentsPage::report()
{
    ask(incidentforms::report(m_panel->view().dossier, workbench().context().clock->nowUtc(), this),
        [](const operations::Context& context, const QString& no, const Values& values) {
            operations::recordIncidentReport(context, no, incidentforms::reportFrom(values));
        });
}

void IncidentsPage::advance()
{
    const IncidentState next = m_panel->view().next;
    record(tr("%1: now “%2”").arg(m_no, displayName(next)), [no = m_no, next](const operations::Context& context) {
        operations::advanceIncident(context, no, next, {});
    });
}

void IncidentsPage::goBack()
{
    const auto before = static_cast<IncidentState>(static_cast<int>(m_panel->view().dossier.incident.state) - 1);
    auto* dialog = new ReasonDialog(tr("Back to “%1”: %2").arg(displayName(before), m_no),
                                    tr("Write what did not hold. Everything that was recorded stays."),
                                    tr("Go back"), false, this);
    connect(dialog, &ReasonDialog::given, this, [this, no = m_no, before](const QString& reason) {
        record(tr("%1: now “%2”").arg(no, displayName(before)), [no, before, reason](const operations::Context& context) {
            operations::advanceIncident(context, no, before, reason);
        });
    });
    dialog->open();
}

void IncidentsPage::acknowledgeAlert()
{
    const int row = m_alertTable->currentRow();
    if (row < 0)
        return;
    record(tr("The alert is acknowledged"), [id = m_alerts.at(row).id](const operations::Context& context) {
        operations::acknowledgeAlert(context, id);
    });
}

} // namespace akimori::ui
