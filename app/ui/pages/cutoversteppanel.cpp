#include "ui/pages/cutoversteppanel.h"

#include "base/jst.h"
#include "ui/pages/cutoverdrainview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/statuspill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

/// Observed values first, then evidence and reason, then what concerns single servers, names or pages.
QString textOf(const CutoverStep& step)
{
    QStringList lines;
    if (!step.observed.isEmpty())
        lines << CutoverStepPanel::tr("Observed: %1").arg(step.observed);
    if (!step.evidence.isEmpty())
        lines << CutoverStepPanel::tr("Evidence: %1").arg(step.evidence);
    if (!step.reason.isEmpty())
        lines << CutoverStepPanel::tr("Waived because: %1").arg(step.reason);
    if (!step.details.isEmpty())
        lines << QString();
    for (const CutoverDetail& detail : step.details)
        lines << QStringLiteral("[%1] %2\n    %3")
                     .arg(displayName(detail.state), detail.subject, detail.observed);
    return lines.join(u'\n');
}

} // namespace

Tone cutoverTone(CutoverState state)
{
    switch (state) {
    case CutoverState::Ok:
        return Tone::Ok;
    case CutoverState::Ng:
        return Tone::Bad;
    case CutoverState::Unchecked:
        return Tone::Warn;
    case CutoverState::Waiting:
    case CutoverState::Manual:
        return Tone::Info;
    case CutoverState::Waived:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

CutoverStepPanel::CutoverStepPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(makeParagraph({}, TextStyle::Strong, Ink::Text))
    , m_state(new StatusPill)
    , m_who(makeParagraph({}, TextStyle::Caption))
    , m_expected(makeParagraph({}, TextStyle::Body))
    , m_drain(new CutoverDrainView)
    , m_text(new QPlainTextEdit)
    , m_check(makeButton(tr("Check this step"), QStringLiteral("checkStepButton")))
    , m_done(makeButton(tr("Record as done…"), QStringLiteral("doneStepButton")))
    , m_waive(makeButton(tr("Waive…"), QStringLiteral("waiveStepButton")))
    , m_traffic(makeButton(tr("Import an access log…"), QStringLiteral("importTrafficButton")))
{
    m_text->setObjectName(QStringLiteral("stepTextEdit"));
    m_text->setAccessibleName(tr("What was seen"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().height() * 4);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(spacing::kSmall);
    for (QPushButton* button : {m_check, m_traffic, m_done, m_waive})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addLayout(head);
    column->addWidget(m_expected);
    column->addWidget(m_who);
    column->addLayout(buttons); // above what may be long: always in view
    column->addWidget(m_drain);
    column->addWidget(m_text, 1);
    connect(m_check, &QPushButton::clicked, this, &CutoverStepPanel::checkWanted);
    connect(m_done, &QPushButton::clicked, this, &CutoverStepPanel::doneWanted);
    connect(m_waive, &QPushButton::clicked, this, &CutoverStepPanel::waiveWanted);
    connect(m_traffic, &QPushButton::clicked, this, &CutoverStepPanel::trafficWanted);
    show(nullptr);
}

void CutoverStepPanel::show(const CutoverStep* step, const operations::CutoverOverview* overview)
{
    m_hasStep = step;
    m_state->setVisible(step);
    m_who->setVisible(step && step->at.isValid());
    m_expected->setVisible(step && !step->expected.isEmpty());
    m_text->setVisible(step);
    const bool drain = step && overview && step->id == QLatin1String("drain") && !overview->traffic.empty();
    m_drain->setVisible(drain);
    m_text->setMaximumHeight(drain ? fontMetrics().height() * 5 : QWIDGETSIZE_MAX);
    if (drain)
        m_drain->show(*overview);
    m_title->setText(step ? step->title : tr("Select a step to see what was checked and what to do"));
    if (step) {
        m_state->setState(cutoverTone(step->state), displayName(step->state));
        m_expected->setText(tr("Expected: %1").arg(step->expected));
        m_who->setText(step->by.isEmpty()
                           ? jst::display(step->at)
                           : tr("%1, %2", "time, person").arg(jst::display(step->at), step->by));
        m_text->setPlainText(textOf(*step));
        m_checkable = step->automatic;
        m_doable = step->state == CutoverState::Manual || !step->automatic; // what was recorded can be corrected
        m_waivable = !step->settled();
        m_takesLog = step->id == QLatin1String("drain");
    }
    updateButtons();
}

void CutoverStepPanel::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

void CutoverStepPanel::setClosed(bool closed)
{
    m_closed = closed;
    updateButtons();
}

void CutoverStepPanel::updateButtons()
{
    const auto set = [this](QPushButton* button, bool makesSense) {
        button->setVisible(m_hasStep && makesSense && !m_closed);
        button->setEnabled(!m_busy);
    };
    set(m_check, m_checkable);
    set(m_done, m_doable);
    set(m_waive, m_waivable);
    set(m_traffic, m_takesLog);
}

} // namespace akimori::ui
