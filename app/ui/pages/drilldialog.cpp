#include "ui/pages/drilldialog.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "operations/backup/generations.h"
#include "ui/jobs/job.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progressstrip.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <tuple>

namespace akimori::ui {

namespace {

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return Tone::Ok;
    case Verdict::Found: return Tone::Bad;
    case Verdict::Unchecked: return Tone::Warn;
    }
    return Tone::Neutral;
}

std::vector<Column<DrillLine>> columns()
{
    return {Column<DrillLine>(DrillDialog::tr("Step"), [](const DrillLine& line) { return line.title; }),
            Column<DrillLine>(DrillDialog::tr("State"), [](const DrillLine& line) {
                return line.state;
            }).asPill([](const DrillLine& line) { return line.tone; }),
            Column<DrillLine>(DrillDialog::tr("What was seen, what to do"), [](const DrillLine& line) { return line.detail; })};
}

QString joined(const std::vector<QByteArray>& paths)
{
    QStringList texts;
    for (const QByteArray& path : paths)
        texts << printable(path);
    return texts.join(QStringLiteral(", "));
}

} // namespace

DrillDialog::DrillDialog(Workbench& workbench, const Site& site, QWidget* parent)
    : MessageDialog(Glyph::Restore, Ink::Accent, tr("Restore drill of “%1”").arg(site.name),
                    tr("An empty server is rebuilt from one data and one system generation, until it serves the pages and "
                       "scans clean. The server itself is never written to."),
                    parent)
    , m_workbench(workbench)
    , m_site(site)
    , m_lines(columns())
    , m_target(new QComboBox)
    , m_data(new QComboBox)
    , m_system(new QComboBox)
    , m_paths(new QLineEdit)
    , m_packagesReason(new QLineEdit)
    , m_filesReason(new QLineEdit)
    , m_banner(new Banner)
    , m_table(new DataTable(QStringLiteral("drillSteps"), tr("Steps of the drill"), &m_lines, workbench.dialogs()))
    , m_strip(new ProgressStrip)
    , m_look(makeButton(tr("Look at the server"), QStringLiteral("lookAtTargetButton")))
    , m_start(makeButton(tr("Start the drill"), QStringLiteral("startDrillButton"), ButtonRole::Primary))
{
    setObjectName(QStringLiteral("drillDialog"));
    const int line = QFontMetrics(textFont(TextStyle::Body)).height();
    resize(line * 52, line * 32);
    m_table->setStretchColumn(2);
    m_table->view()->setWordWrap(true);
    m_table->setEmptyState(new EmptyState(Glyph::Server, tr("No drill on this server yet"),
                                          tr("“Look at the server” says what is missing there; nothing is changed by it.")));
    content()->addWidget(m_banner);
    addForm();
    content()->addWidget(m_table, 1);
    content()->addWidget(m_strip);
    addButton(tr("Close"), QStringLiteral("closeButton"), false);
    addOwnButton(m_look);
    addOwnButton(m_start);
    connect(m_look, &QPushButton::clicked, this, &DrillDialog::look);
    connect(m_start, &QPushButton::clicked, this, &DrillDialog::start);
    connect(m_target, &QComboBox::currentIndexChanged, this, &DrillDialog::loadTries);
    connect(m_strip, &ProgressStrip::busyChanged, this, [this](bool busy) {
        m_busy = busy;
        updateButtons();
    });
    if (m_target->count() == 0)
        m_banner->showMessage(Tone::Info, tr("No other server is registered"),
                              tr("Register the empty server as a site of its own in the settings, then come back."));
    loadTries();
}

void DrillDialog::addForm()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kCard);
    const auto add = [form](const QString& label, QWidget* widget, const QString& name) {
        widget->setObjectName(name);
        widget->setAccessibleName(label);
        form->addRow(makeLabel(label), widget);
    };
    for (const Site& other : m_workbench.sites()) {
        if (other.id != m_site.id)
            m_target->addItem(QStringLiteral("%1　%2:%3").arg(other.name, other.host).arg(other.port), other.name);
    }
    m_paths->setPlaceholderText(tr("for example /etc/nginx, several separated by blanks"));
    add(tr("Empty server"), m_target, QStringLiteral("drillTargetComboBox"));
    add(tr("Data generation"), m_data, QStringLiteral("drillDataComboBox"));
    add(tr("System generation"), m_system, QStringLiteral("drillSystemComboBox"));
    add(tr("System files to put back"), m_paths, QStringLiteral("drillPathsEdit"));
    add(tr("Why packages may be missing"), m_packagesReason, QStringLiteral("drillPackagesReasonEdit"));
    add(tr("Why settings may differ"), m_filesReason, QStringLiteral("drillFilesReasonEdit"));
    content()->addLayout(form);
}

operations::Drill::Request DrillDialog::request() const
{
    operations::Drill::Request request;
    request.site = m_site.name;
    request.target = m_target->currentData().toString();
    for (const QString& path : m_paths->text().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        request.systemPaths << fromPrintable(path);
    request.packagesReason = m_packagesReason->text().trimmed();
    request.filesReason = m_filesReason->text().trimmed();
    request.continues = m_continues;
    request.dataGeneration = m_data->currentData().toString();
    request.systemGeneration = m_system->currentData().toString();
    for (const RebuildDrill& drill : m_tries) {
        if (drill.id == m_continues) { // with the same generations, also when newer ones came meanwhile
            request.dataGeneration = drill.dataGenerationId;
            request.systemGeneration = drill.systemGenerationId;
        }
    }
    return request;
}

void DrillDialog::loadTries()
{
    m_continues.clear();
    m_lines.setRecords({});
    updateButtons();
    const QString chosen = m_target->currentData().toString();
    if (chosen.isEmpty())
        return;
    struct Known
    {
        std::vector<RebuildDrill> drills;
        std::vector<Generation> generations;
    };
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context(), site = m_site.name](JobContext&) {
            return Known{operations::listDrills(context, site), operations::listGenerations(context, site)};
        },
        [this, chosen](const Outcome<Known>& outcome) {
            if (chosen != m_target->currentData().toString())
                return; // another server was chosen meanwhile
            if (!outcome.ok()) {
                m_banner->showError(tr("The drills could not be listed"), *outcome.error);
                return;
            }
            m_tries = outcome.value->drills;
            offerGenerations(outcome.value->generations);
            for (const Site& other : m_workbench.sites()) {
                for (const RebuildDrill& drill : m_tries) { // newest first
                    if (other.name == chosen && drill.targetSiteId == other.id)
                        return showTry(drill);
                }
            }
        });
}

/// Verified ones, newest first; data generations say whether they are clean.
void DrillDialog::offerGenerations(const std::vector<Generation>& generations)
{
    for (const auto& [box, kind, newest] : {std::tuple(m_data, BackupKind::Data, tr("The newest clean one")),
                                            std::tuple(m_system, BackupKind::System, tr("The newest one"))}) {
        const QString before = box->currentData().toString();
        box->clear();
        box->addItem(newest, QString());
        for (const Generation& generation : generations) {
            if (generation.kind != kind || !generation.verified())
                continue;
            QStringList facts{jst::display(generation.takenAt), generation.id};
            if (kind == BackupKind::Data)
                facts << (generation.clean ? tr("clean") : tr("not known to be clean"));
            if (generation.restoredAt.isValid())
                facts << tr("restored on %1").arg(jst::display(generation.restoredAt));
            box->addItem(facts.join(QStringLiteral("　")), generation.id);
        }
        box->setCurrentIndex(std::max(0, box->findData(before)));
    }
}

void DrillDialog::showTry(const RebuildDrill& drill)
{
    std::vector<DrillLine> lines;
    for (const DrillStep& step : drill.steps)
        lines.push_back({displayNameOfDrillStep(step.id), displayNameOfDrillState(step.state), toneOf(step.state),
                         step.reason.isEmpty() ? step.detail : tr("%1 Reason: %2").arg(step.detail, step.reason)});
    m_lines.setRecords(lines);
    m_table->view()->resizeRowsToContents();
    m_continues = drill.verdict == Verdict::Ok ? QString() : drill.id;
    if (!m_continues.isEmpty()) {
        m_data->setCurrentIndex(std::max(0, m_data->findData(drill.dataGenerationId)));
        m_system->setCurrentIndex(std::max(0, m_system->findData(drill.systemGenerationId)));
    }
    m_banner->showMessage(toneOf(drill.verdict),
                          drill.verdict == Verdict::Ok ? tr("Drill %1: rebuilt, serves and scans clean").arg(drill.id)
                                                       : tr("Drill %1 is not complete").arg(drill.id),
                          drill.verdict == Verdict::Ok
                              ? tr("Both generations count as restored. The duty of the year is done.")
                              : tr("Do what the steps say on the server, then go on."));
    updateButtons();
}

void DrillDialog::look()
{
    m_strip->follow(Job::start(
        m_workbench.jobs(), this, tr("Looking at the server"),
        [context = m_workbench.context(), wanted = request()](JobContext& job) {
            return operations::Drill(context).look(wanted, job);
        },
        [this](const Outcome<operations::Drill::Plan>& outcome) {
            if (outcome.ok())
                showPlan(*outcome.value);
            else
                m_banner->showError(tr("The server could not be looked at"), *outcome.error);
        }));
}

void DrillDialog::showPlan(const operations::Drill::Plan& plan)
{
    const auto judged = [](bool good) { return good ? Verdict::Ok : Verdict::Found; };
    const auto line = [](const char* step, Verdict verdict, const QString& detail) {
        return DrillLine{displayNameOfDrillStep(QString::fromLatin1(step)), displayNameOfDrillState(verdict), toneOf(verdict), detail};
    };
    const bool empty = plan.filesOnTarget == 0 || !m_continues.isEmpty();
    const Verdict packages = !plan.packagesCompared ? Verdict::Unchecked : judged(plan.missingPackages.isEmpty());
    const Verdict files = !plan.different.empty() ? Verdict::Found : judged(plan.unreadable.empty());
    m_lines.setRecords({
        line("target", judged(empty), tr("%1 files below the document roots").arg(plan.filesOnTarget)),
        line("packages", packages,
             !plan.packagesCompared             ? tr("The lists of packages could not be compared.")
             : plan.missingPackages.isEmpty() ? tr("Nothing is missing.")
                                                : tr("To install: %1").arg(plan.missingPackages.join(QStringLiteral(", ")))),
        line("system-files", plan.different.empty() && !plan.unreadable.empty() ? Verdict::Unchecked : files,
             plan.different.empty() && plan.unreadable.empty()
                 ? tr("The web server's settings are as in the generation %1.").arg(plan.system.id)
                 : tr("Not as in the generation %1: %2").arg(plan.system.id, joined(plan.different) + u' ' + joined(plan.unreadable))),
        line("data", Verdict::Unchecked, tr("Generation %1 will be restored.").arg(plan.data.id)),
    });
    m_table->view()->resizeRowsToContents();
    m_banner->showMessage(Tone::Info, tr("Nothing was changed"), tr("This is what the drill would meet."));
}

void DrillDialog::start()
{
    m_banner->dismiss();
    m_strip->follow(Job::start(
        m_workbench.jobs(), this, tr("Restore drill of “%1”").arg(m_site.name),
        [context = m_workbench.context(), wanted = request()](JobContext& job) {
            return operations::Drill(context).run(wanted, job);
        },
        [this](const Outcome<RebuildDrill>& outcome) {
            if (!outcome.ok()) {
                m_banner->showError(tr("The drill was not begun"), *outcome.error);
                return;
            }
            m_tries.insert(m_tries.begin(), *outcome.value);
            showTry(*outcome.value);
            emit drilled();
        }));
}

void DrillDialog::updateButtons()
{
    const bool ready = m_target->count() > 0 && !m_busy;
    m_look->setEnabled(ready);
    m_start->setEnabled(ready);
    m_data->setEnabled(ready && m_continues.isEmpty()); // a try goes on with its own
    m_system->setEnabled(ready && m_continues.isEmpty());
    m_start->setText(m_continues.isEmpty() ? tr("Start the drill") : tr("Go on with the drill"));
}

} // namespace akimori::ui
