#include "ui/pages/escalationcard.h"

#include "operations/notify/mailsettings.h"
#include "ui/dialogs/formdialog.h"
#include "ui/jobs/job.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>

namespace akimori::ui {

namespace {

using incidents::EscalationCause;
using incidents::EscalationPolicy;
using incidents::EscalationStep;
using Words = QList<QPair<QString, QString>>;
using Values = QHash<QString, QString>;

std::vector<Column<EscalationStep>> stepColumns()
{
    using S = EscalationStep;
    return {Column<S>(EscalationCard::tr("Severity", "of an incident"), [](const S& s) { return displayName(s.severity); }).sortedBy([](const S& s) {
                return QVariant(static_cast<int>(s.severity));
            }),
            Column<S>(EscalationCard::tr("Occasion"), [](const S& s) { return incidents::displayName(s.cause); }),
            Column<S>(EscalationCard::tr("After"), [](const S& s) { return EscalationCard::tr("%1 min").arg(s.afterMinutes); })
                .sortedBy([](const S& s) { return QVariant(s.afterMinutes); })
                .onTheRight(),
            Column<S>(EscalationCard::tr("Who is mailed"), [](const S& s) { return displayName(s.audience); }),
            Column<S>(EscalationCard::tr("Hours"), [](const S& s) { return s.atNight ? EscalationCard::tr("At any hour") : EscalationCard::tr("By day only"); })};
}

FormDialog* stepForm(const EscalationStep& step, bool isNew, QWidget* parent)
{
    Words severities;
    for (const IncidentSeverity severity : {IncidentSeverity::Minor, IncidentSeverity::Moderate, IncidentSeverity::Major})
        severities.append({toString(severity), displayName(severity)});
    Words causes;
    for (const EscalationCause cause :
         {EscalationCause::Always, EscalationCause::NotAcknowledged, EscalationCause::NotJudged, EscalationCause::NotContacted})
        causes.append({incidents::toString(cause), incidents::displayName(cause)});
    Words audiences;
    for (const Audience audience : {Audience::OnCall, Audience::Manager, Audience::Responsible})
        audiences.append({toString(audience), displayName(audience)});
    auto* dialog = new FormDialog(Glyph::Bell, isNew ? EscalationCard::tr("Add a step") : EscalationCard::tr("Change the step"),
                                  EscalationCard::tr("Counted from the detection; a step rings once in each round of an incident."),
                                  isNew ? EscalationCard::tr("Add the step") : EscalationCard::tr("Save the step"), parent);
    dialog->addChoice(QStringLiteral("severity"), EscalationCard::tr("Severity", "of an incident"), severities, toString(step.severity));
    dialog->addChoice(QStringLiteral("cause"), EscalationCard::tr("Occasion"), causes, incidents::toString(step.cause));
    dialog->addLine(QStringLiteral("afterMinutes"), EscalationCard::tr("After so many minutes"), QString::number(step.afterMinutes), FormDialog::Need::Required);
    dialog->addChoice(QStringLiteral("audience"), EscalationCard::tr("Who is mailed"), audiences, toString(step.audience));
    dialog->addFlag(QStringLiteral("atNight"), EscalationCard::tr("Also outside the hours in which one may ring"), step.atNight);
    dialog->setCheck([](const FormDialog& form) {
        bool ok = false;
        form.value(QStringLiteral("afterMinutes")).toUInt(&ok);
        return ok ? QString() : EscalationCard::tr("Enter the minutes as a whole number.");
    });
    return dialog;
}

EscalationStep stepFrom(const Values& values)
{
    return {incidentSeverityFromString(values.value(QStringLiteral("severity"))), incidents::escalationCauseFromString(values.value(QStringLiteral("cause"))),
            values.value(QStringLiteral("afterMinutes")).toInt(), audienceFromString(values.value(QStringLiteral("audience"))),
            values.value(QStringLiteral("atNight")) == QLatin1String("yes")};
}

/// The policy with the hours and targets of the form. Throws Error(BadInput).
EscalationPolicy withHours(const EscalationPolicy& policy, const Values& values)
{
    QJsonObject json = incidents::toJson(policy);
    for (const char* key : {"ringsFrom", "ringsUntil", "agreement"})
        json.insert(QLatin1String(key), values.value(QLatin1String(key)));
    for (const char* key : {"judgeMinutes", "contactMinutes", "finalReportOpenDays"}) {
        bool ok = false;
        json.insert(QLatin1String(key), values.value(QLatin1String(key)).toInt(&ok));
        if (!ok)
            throw Error(ErrorCode::BadInput, EscalationCard::tr("Enter minutes and days as whole numbers."));
    }
    return incidents::escalationPolicyFromJson(json);
}

} // namespace

EscalationCard::EscalationCard(Workbench& workbench, QWidget* parent)
    : Card(tr("Escalation as agreed with the city"), parent)
    , m_workbench(workbench)
    , m_banner(new Banner)
    , m_hours(makeParagraph({}))
    , m_steps(stepColumns())
{
    setObjectName(QStringLiteral("escalationCard"));
    m_hours->setObjectName(QStringLiteral("escalationLabel"));
    m_table = new DataTable(QStringLiteral("escalation"), tr("Escalation"), &m_steps, m_workbench.dialogs());
    m_table->setStretchColumn(1);
    m_table->setEmptyState(new EmptyState(Glyph::Bell, tr("No step"), tr("Without a step an incident is only mailed to who is on call.")));
    m_table->setFixedHeight(fontMetrics().height() * 16);
    body()->addWidget(m_hours);
    body()->addWidget(m_banner);
    body()->addWidget(m_table);
    QPushButton* add = makeButton(tr("Add a step…"), QStringLiteral("addStepButton"));
    m_edit = makeButton(tr("Edit…", "an escalation step"), QStringLiteral("editStepButton"));
    m_remove = makeButton(tr("Remove the step"), QStringLiteral("removeStepButton"));
    QPushButton* hours = makeButton(tr("Hours, targets and agreement…"), QStringLiteral("editHoursButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kSmall);
    for (QPushButton* button : {add, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(hours);
    body()->addLayout(buttons);
    const auto enable = [this](int row) {
        m_edit->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
    };
    enable(-1);
    connect(m_table, &DataTable::currentRowChanged, this, enable);
    connect(add, &QPushButton::clicked, this, [this] { editStep(-1); });
    connect(m_edit, &QPushButton::clicked, this, [this] { editStep(m_table->currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, &EscalationCard::removeStep);
    connect(hours, &QPushButton::clicked, this, &EscalationCard::editHours);
}

void EscalationCard::refresh()
{
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context()](JobContext&) { return operations::readEscalationPolicy(*context.openLedger()); },
        [this](Outcome<EscalationPolicy> outcome) {
            if (outcome.ok())
                show(*outcome.value);
            else
                m_banner->showError(tr("The escalation could not be read"), *outcome.error);
        });
}

void EscalationCard::show(const EscalationPolicy& policy)
{
    m_policy = policy;
    m_steps.setRecords(policy.steps);
    m_hours->setText(tr("One may ring from %1 to %2. Aimed at: judged within %3 min, the city reached within %4 min, the final report within %5 open days of the restoration. %6")
                         .arg(policy.ringsFrom.toString(QStringLiteral("HH:mm")), policy.ringsUntil.toString(QStringLiteral("HH:mm")))
                         .arg(policy.targets.judgeMinutes)
                         .arg(policy.targets.contactMinutes)
                         .arg(policy.targets.finalReportOpenDays)
                         .arg(policy.agreement.isEmpty() ? tr("This is a proposal: nothing is recorded yet that the city agreed to.")
                                                         : tr("Agreed: %1").arg(policy.agreement)));
}

void EscalationCard::editStep(int row)
{
    const bool isNew = row < 0 || row >= m_steps.rowCount();
    const EscalationStep before = isNew ? EscalationStep() : m_steps.at(row);
    auto* dialog = stepForm(before, isNew, this);
    connect(dialog, &FormDialog::given, this, [this, isNew, id = before.id()](const Values& values) {
        EscalationPolicy policy = m_policy;
        const auto place = std::find_if(policy.steps.begin(), policy.steps.end(), [&](const EscalationStep& step) { return step.id() == id; });
        if (isNew || place == policy.steps.end())
            policy.steps.push_back(stepFrom(values));
        else
            *place = stepFrom(values);
        save(policy);
    });
    dialog->open();
}

void EscalationCard::removeStep()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    EscalationPolicy policy = m_policy;
    std::erase_if(policy.steps, [id = m_steps.at(row).id()](const EscalationStep& step) { return step.id() == id; });
    save(policy);
}

void EscalationCard::editHours()
{
    auto* dialog = new FormDialog(Glyph::Clock, tr("Hours, targets and agreement"),
                                  tr("What was agreed with the city. Steps that ring by day only wait for these hours."), tr("Save"), this);
    using Need = FormDialog::Need;
    dialog->addLine(QStringLiteral("ringsFrom"), tr("One may ring from"), m_policy.ringsFrom.toString(QStringLiteral("HH:mm")), Need::Required);
    dialog->addLine(QStringLiteral("ringsUntil"), tr("until"), m_policy.ringsUntil.toString(QStringLiteral("HH:mm")), Need::Required);
    dialog->addLine(QStringLiteral("judgeMinutes"), tr("Judged within (min)"), QString::number(m_policy.targets.judgeMinutes), Need::Required);
    dialog->addLine(QStringLiteral("contactMinutes"), tr("City reached within (min)"), QString::number(m_policy.targets.contactMinutes), Need::Required);
    dialog->addLine(QStringLiteral("finalReportOpenDays"), tr("Final report within (open days)"), QString::number(m_policy.targets.finalReportOpenDays), Need::Required);
    dialog->addText(QStringLiteral("agreement"), tr("Agreed with the city: consultation number, day, with whom"), m_policy.agreement, Need::Optional, 2);
    dialog->setCheck([policy = m_policy](const FormDialog& form) {
        try {
            withHours(policy, form.values());
        } catch (const Error& error) {
            return error.sentence();
        }
        return QString();
    });
    connect(dialog, &FormDialog::given, this, [this](const Values& values) { save(withHours(m_policy, values)); });
    dialog->open();
}

void EscalationCard::save(const EscalationPolicy& policy)
{
    Job::start(
        m_workbench.jobs(), this, tr("Saving the escalation"),
        [context = m_workbench.context(), json = incidents::toJson(policy)](JobContext&) { operations::SetEscalationPolicy(context).run(json); },
        [this](Outcome<std::monostate> outcome) {
            if (outcome.ok())
                m_banner->showMessage(Tone::Ok, tr("The escalation is saved"), tr("It counts for open incidents from now on; the audit keeps the former one."));
            else
                m_banner->showError(tr("The escalation was not saved"), *outcome.error);
            refresh();
        });
}

} // namespace akimori::ui
