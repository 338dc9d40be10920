#include "ui/pages/assessmenttab.h"

#include "base/jst.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/formdialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/statuspill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

using operations::AssessmentFields;
using operations::Assessments;
using Values = QHash<QString, QString>;
using Need = FormDialog::Need;

QDate day(const Values& values, const char* key)
{
    return QDate::fromString(values.value(QLatin1String(key)), Qt::ISODate);
}

QString text(const Values& values, const char* key)
{
    return values.value(QLatin1String(key));
}

QStringList lines(const Values& values, const char* key)
{
    return text(values, key).split(u'\n', Qt::SkipEmptyParts);
}

Tone stateTone(const Assessment& assessment)
{
    switch (assessment.state()) {
    case AssessmentState::Planned: return Tone::Info;
    case AssessmentState::Performed: return Tone::Warn;
    case AssessmentState::Reported: return Tone::Warn;
    case AssessmentState::Submitted: return Tone::Ok;
    case AssessmentState::Cancelled: return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone findingTone(const AssessmentFinding& finding)
{
    if (finding.closed())
        return Tone::Ok;
    return finding.state == AssessmentFindingState::Fixed ? Tone::Info : Tone::Warn;
}

Tone severityTone(const AssessmentFinding& finding)
{
    return finding.severity >= Severity::High ? Tone::Bad : finding.severity == Severity::Medium ? Tone::Warn : Tone::Neutral;
}

QString period(const QDate& from, const QDate& until)
{
    return from.isValid() ? from.toString(Qt::ISODate) + QStringLiteral("～") + until.toString(Qt::ISODate)
                          : QStringLiteral("―");
}

std::vector<Column<Assessment>> columns()
{
    return {Column<Assessment>(AssessmentTab::tr("Body"), [](const Assessment& a) { return a.body; })
                .withSecondLine([](const Assessment& a) { return a.no + QStringLiteral(" ・ ") + a.targets.join(u' '); }),
            Column<Assessment>(AssessmentTab::tr("Fiscal year"), [](const Assessment& a) { return QString::number(a.fiscalYear); }),
            Column<Assessment>(AssessmentTab::tr("Planned days"),
                               [](const Assessment& a) { return period(a.plannedFrom, a.plannedUntil); }),
            Column<Assessment>(AssessmentTab::tr("Performed"),
                               [](const Assessment& a) { return period(a.performedFrom, a.performedUntil); }),
            Column<Assessment>(AssessmentTab::tr("State"), [](const Assessment& a) { return displayName(a.state()); })
                .asPill(stateTone),
            Column<Assessment>(AssessmentTab::tr("Rating"), [](const Assessment& a) { return a.rating; })};
}

std::vector<Column<AssessmentFinding>> findingColumns()
{
    return {Column<AssessmentFinding>(AssessmentTab::tr("Finding"), [](const AssessmentFinding& f) { return f.name; })
                .withSecondLine([](const AssessmentFinding& f) { return f.no + QStringLiteral(" ・ ") + f.target; }),
            Column<AssessmentFinding>(AssessmentTab::tr("Severity"),
                                      [](const AssessmentFinding& f) { return displayName(f.severity); })
                .asPill(severityTone)
                .sortedBy([](const AssessmentFinding& f) { return QVariant(static_cast<int>(f.severity)); }),
            Column<AssessmentFinding>(QStringLiteral("CVSS"), [](const AssessmentFinding& f) { return f.cvss; }),
            Column<AssessmentFinding>(AssessmentTab::tr("Until"), [](const AssessmentFinding& f) { return shortDay(f.due); })
                .sortedBy([](const AssessmentFinding& f) { return QVariant(f.due); }),
            Column<AssessmentFinding>(AssessmentTab::tr("State"), [](const AssessmentFinding& f) { return displayName(f.state); })
                .asPill(findingTone),
            Column<AssessmentFinding>(AssessmentTab::tr("Note"), [](const AssessmentFinding& f) { return f.note; })};
}

} // namespace

AssessmentTab::AssessmentTab(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_assessments(columns())
    , m_findings(findingColumns())
    , m_table(new DataTable(QStringLiteral("assessments"), tr("Assessments"), &m_assessments, dialogs))
    , m_findingTable(new DataTable(QStringLiteral("assessmentFindings"), tr("Findings of the assessment"), &m_findings, dialogs))
    , m_state(new StatusPill)
    , m_year(new ElidedLabel(TextStyle::Strong))
    , m_plan(makeButton(tr("Plan…"), QStringLiteral("planAssessmentButton")))
    , m_change(makeButton(tr("Change the finding…"), QStringLiteral("changeFindingButton")))
{
    m_year->setObjectName(QStringLiteral("assessmentYearLabel"));
    m_assessments.setIdentity(QStringLiteral("assessment"), [](const Assessment& one) { return one.no; });
    m_table->setEmptyState(new EmptyState(Glyph::ClipboardList, tr("No assessment is recorded"),
                                          tr("Once a fiscal year a third party has to assess the site. Plan it early: the tool "
                                             "warns 90 days before the year ends.")));
    m_findingTable->setEmptyState(new EmptyState(Glyph::CircleCheck, tr("No finding"),
                                                 tr("Findings of the chosen assessment are listed here.")));
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::kGap);
    top->addWidget(m_state);
    top->addWidget(m_year, 1);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(spacing::kSmall);
    buttons->addWidget(m_plan);
    const auto add = [&](const QString& label, const QString& name, auto slot) {
        QPushButton* button = makeButton(label, name);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
        m_steps << button;
    };
    add(tr("Result…"), QStringLiteral("assessmentResultButton"), [this] { recordResult(); });
    add(tr("The body's report…"), QStringLiteral("assessmentReportButton"), [this] { attachReport(); });
    add(tr("Add a finding…"), QStringLiteral("addFindingButton"), [this] { editFinding(true); });
    add(tr("Reported to the city…"), QStringLiteral("submitAssessmentButton"), [this] { submit(); });
    QPushButton* paper = makeButton(tr("Report (F-07)…"), QStringLiteral("paperF-07Button"));
    connect(paper, &QPushButton::clicked, this, [this] { emit paperWanted(selected()->no); });
    buttons->addWidget(paper);
    m_steps << paper;
    buttons->addWidget(m_change);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kGap, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addLayout(top);
    column->addWidget(m_table, 2);
    column->addLayout(buttons);
    column->addWidget(m_findingTable, 3);
    connect(m_plan, &QPushButton::clicked, this, &AssessmentTab::plan);
    connect(m_change, &QPushButton::clicked, this, [this] { editFinding(false); });
    connect(m_table, &DataTable::currentRowChanged, this, &AssessmentTab::showFindings);
    connect(m_findingTable, &DataTable::currentRowChanged, this, &AssessmentTab::updateButtons);
    updateButtons();
}

void AssessmentTab::show(const AdvisoriesOverview& overview, bool hasSite)
{
    m_hasSite = hasSite;
    const Assessment* before = selected();
    const QString kept = before ? before->no : QString();
    m_assessments.setRecords(overview.assessments);
    for (int row = 0; row < m_assessments.rowCount(); ++row) {
        if (m_assessments.at(row).no == kept || (kept.isEmpty() && row == 0))
            m_table->selectRow(row);
    }
    m_state->setVisible(!overview.years.empty());
    m_year->setText({});
    if (!overview.years.empty()) {
        const advisories::AssessmentYear& year = overview.years.front();
        const bool done = !year.reportedBy.isEmpty();
        m_state->setState(year.overdue ? Tone::Bad : year.warn || (!done && !year.fulfilledBy.isEmpty()) ? Tone::Warn
                                                  : done                                                 ? Tone::Ok
                                                                                                         : Tone::Neutral,
                          year.overdue ? tr("Overdue") : done ? tr("Done") : year.warn ? tr("Due soon") : tr("Pending"));
        m_year->setText(year.why);
    }
    showFindings();
}

void AssessmentTab::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

QLineEdit* AssessmentTab::filterEdit() const { return m_table->filterEdit(); }

const Assessment* AssessmentTab::selected() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_assessments.at(row);
}

void AssessmentTab::showFindings()
{
    const Assessment* assessment = selected();
    m_findings.setRecords(assessment ? assessment->findings : std::vector<AssessmentFinding>());
    updateButtons();
}

void AssessmentTab::updateButtons()
{
    m_plan->setEnabled(m_hasSite && !m_busy);
    for (QPushButton* step : m_steps)
        step->setEnabled(!m_busy && selected());
    m_change->setEnabled(!m_busy && selected() && m_findingTable->currentRow() >= 0);
}

void AssessmentTab::plan()
{
    auto* dialog = new FormDialog(Glyph::ClipboardList, tr("Plan the yearly assessment"),
                                  tr("By a third party. The contractor itself does not count."), tr("Record the plan"), this);
    dialog->addLine(QStringLiteral("body"), tr("Body that performs it"), {}, Need::Required);
    dialog->addLine(QStringLiteral("independence"), tr("Why the body is a third party"));
    dialog->addDay(QStringLiteral("from"), tr("First planned day"), {}, Need::Required);
    dialog->addDay(QStringLiteral("until"), tr("Last planned day"), {}, Need::Required);
    dialog->addDay(QStringLiteral("contracted"), tr("Day of the order"), {});
    dialog->addText(QStringLiteral("kinds"), tr("Kinds, one per line"), {}, Need::Optional, 2);
    dialog->addText(QStringLiteral("targets"), tr("Targets, one per line"), {}, Need::Optional, 2);
    connect(dialog, &FormDialog::given, this, [this](const Values& values) {
        AssessmentFields fields;
        fields.body = text(values, "body");
        fields.independence = text(values, "independence");
        fields.plannedFrom = day(values, "from");
        fields.plannedUntil = day(values, "until");
        if (!text(values, "contracted").isEmpty())
            fields.contractedOn = day(values, "contracted");
        fields.kinds = lines(values, "kinds");
        fields.targets = lines(values, "targets");
        emit actGiven([fields](const operations::Context& context, const QString& site) {
            Assessments(context).plan(site, fields);
        });
    });
    dialog->open();
}

void AssessmentTab::recordResult()
{
    const Assessment known = *selected();
    auto* dialog = new FormDialog(Glyph::Pencil, tr("Result of %1").arg(known.no), {}, tr("Record the result"), this);
    dialog->addDay(QStringLiteral("from"), tr("First day on which it was performed"), known.performedFrom, Need::Required);
    dialog->addDay(QStringLiteral("until"), tr("Last day on which it was performed"), known.performedUntil, Need::Required);
    dialog->addLine(QStringLiteral("sources"), tr("Addresses it comes from"), known.sources);
    dialog->addText(QStringLiteral("method"), tr("Method and tools with versions"), known.method, Need::Optional, 2);
    dialog->addLine(QStringLiteral("impact"), tr("Effect on the service"), known.serviceImpact);
    dialog->addLine(QStringLiteral("rating"), tr("Overall rating"), known.rating);
    dialog->addText(QStringLiteral("opinion"), tr("Our own view"), known.opinion, Need::Optional, 2);
    connect(dialog, &FormDialog::given, this, [this, no = known.no](const Values& values) {
        AssessmentFields fields;
        fields.performedFrom = day(values, "from");
        fields.performedUntil = day(values, "until");
        fields.sources = text(values, "sources");
        fields.method = text(values, "method");
        fields.serviceImpact = text(values, "impact");
        fields.rating = text(values, "rating");
        fields.opinion = text(values, "opinion");
        emit actGiven([no, fields](const operations::Context& context, const QString&) {
            Assessments(context).change(no, fields);
        });
    });
    dialog->open();
}

void AssessmentTab::attachReport()
{
    const QString no = selected()->no;
    m_dialogs.chooseOpenFile(this, tr("The body's own report"), {}, [this, no](const QString& file) {
        emit actGiven([no, file](const operations::Context& context, const QString&) {
            Assessments(context).attachReport(no, file, {});
        });
    });
}

void AssessmentTab::editFinding(bool fresh)
{
    const Assessment assessment = *selected();
    const AssessmentFinding known = fresh ? AssessmentFinding() : m_findings.at(m_findingTable->currentRow());
    auto* dialog = new FormDialog(Glyph::Pencil, fresh ? tr("Finding of %1").arg(assessment.no) : tr("Finding %1").arg(known.no),
                                  tr("A finding is closed by the body's retest, or accepted with the city."),
                                  tr("Record the finding"), this);
    dialog->addLine(QStringLiteral("no"), tr("Number in the report"), known.no, Need::Required);
    dialog->addLine(QStringLiteral("name"), tr("Name of the finding"), known.name, Need::Required);
    dialog->addLine(QStringLiteral("target"), tr("Where it was found"), known.target);
    QList<QPair<QString, QString>> severities;
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info})
        severities.append({toString(severity), displayName(severity)});
    dialog->addChoice(QStringLiteral("severity"), tr("Severity"), severities, toString(known.severity));
    dialog->addLine(QStringLiteral("cvss"), QStringLiteral("CVSS"), known.cvss);
    dialog->addText(QStringLiteral("measure"), tr("What is to be done"), known.measure, Need::Optional, 2);
    dialog->addDay(QStringLiteral("due"), tr("Until when"), known.due);
    QList<QPair<QString, QString>> states;
    for (const AssessmentFindingState state : {AssessmentFindingState::Open, AssessmentFindingState::Fixed,
                                               AssessmentFindingState::Accepted})
        states.append({toString(state), displayName(state)});
    dialog->addChoice(QStringLiteral("state"), tr("State"), states, toString(known.state));
    dialog->addDay(QStringLiteral("fixedOn"), tr("Fixed on"), known.fixedOn);
    dialog->addText(QStringLiteral("note"), tr("What was done, or who accepted it and why"), known.note, Need::Optional, 2);
    connect(dialog, &FormDialog::given, this, [this, no = assessment.no, known](const Values& values) {
        AssessmentFinding finding = known;
        finding.no = text(values, "no");
        finding.name = text(values, "name");
        finding.target = text(values, "target");
        finding.severity = severityFromString(text(values, "severity"));
        finding.cvss = text(values, "cvss");
        finding.measure = text(values, "measure");
        finding.due = day(values, "due");
        finding.state = assessmentFindingStateFromString(text(values, "state"));
        finding.fixedOn = day(values, "fixedOn");
        finding.note = text(values, "note");
        emit actGiven([no, finding](const operations::Context& context, const QString&) {
            Assessments(context).putFinding(no, finding, {});
        });
    });
    dialog->open();
}

void AssessmentTab::submit()
{
    auto* dialog = new FormDialog(Glyph::FileText, tr("Result of %1 reported to the city").arg(selected()->no), {},
                                  tr("Record that it was reported"), this);
    dialog->addLine(QStringLiteral("to"), tr("Submitted to"), {}, Need::Required);
    dialog->addInstant(QStringLiteral("at"), tr("When"), QDateTime::currentDateTimeUtc().addSecs(-60), Need::Required);
    connect(dialog, &FormDialog::given, this, [this, no = selected()->no](const Values& values) {
        const QString to = text(values, "to");
        const QDateTime at = jst::parse(text(values, "at")).value_or(QDateTime());
        emit actGiven([no, to, at](const operations::Context& context, const QString&) {
            Assessments(context).submit(no, to, at);
        });
    });
    dialog->open();
}

} // namespace akimori::ui
