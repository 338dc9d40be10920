#include "ui/wizards/setupstepcard.h"

#include "ui/widgets/card.h"
#include "ui/widgets/statuspill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

SetupStepCard::SetupStepCard(int number, const QString& id, const QString& title, const QString& text, const QString& action,
                             QWidget* parent)
    : QFrame(parent)
    , m_pill(new StatusPill)
    , m_text(makeParagraph(text))
    , m_result(makeParagraph({}, TextStyle::Body, Ink::Text))
    , m_open(makeButton(tr("Open", "button"), id + QStringLiteral("OpenButton"), ButtonRole::Link))
    , m_action(makeButton(action, id + QStringLiteral("StepButton"), ButtonRole::Primary))
    , m_body(new QVBoxLayout)
{
    setProperty("card", true);
    setObjectName(id + QStringLiteral("StepCard"));
    setAccessibleName(tr("Step %1: %2").arg(number).arg(title));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_open->setAccessibleName(tr("Open step %1: %2").arg(number).arg(title));
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::kGap);
    head->addWidget(makeLabel(QString::number(number), TextStyle::Title, Ink::Secondary));
    head->addWidget(makeLabel(title, TextStyle::Title));
    head->addWidget(m_pill);
    head->addStretch();
    head->addWidget(m_open);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_action);
    foot->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(spacing::kSmall);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addLayout(m_body);
    column->addWidget(m_result);
    column->addLayout(foot);
    connect(m_action, &QPushButton::clicked, this, &SetupStepCard::started);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_opened = !m_opened;
        showParts();
    });
    setState(State::Later, {});
}

void SetupStepCard::setForm(QWidget* form)
{
    m_form = form;
    m_body->addWidget(form);
    showParts();
}

void SetupStepCard::setState(State state, const QString& result)
{
    if (state != m_state)
        m_opened = false;
    m_state = state;
    switch (state) {
    case State::Done: m_pill->setState(Tone::Ok, tr("Done", "step")); break;
    case State::Next: m_pill->setState(Tone::Info, tr("Next")); break;
    case State::Later: m_pill->setState(Tone::Neutral, tr("Open", "step")); break;
    case State::NotYet: m_pill->setState(Tone::Neutral, tr("Not yet possible")); break;
    }
    m_result->setText(result);
    showParts();
}

void SetupStepCard::setActionEnabled(bool enabled) { m_action->setEnabled(enabled); }

void SetupStepCard::showParts()
{
    const bool open = m_state == State::Next || m_opened;
    m_text->setVisible(open);
    m_action->setVisible(open);
    if (m_form)
        m_form->setVisible(open);
    m_result->setVisible(!m_result->text().isEmpty() && (open || m_state == State::Done));
    m_open->setVisible(m_state != State::Next && m_state != State::NotYet);
    m_open->setText(m_opened ? tr("Close", "button") : tr("Open", "button"));
}

} // namespace akimori::ui
