#include "ui/pages/dutypanel.h"

#include "base/jst.h"
#include "duties/attention.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statuspill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {
constexpr std::size_t kMostShown = 12;
}

Tone dutyTone(DutyState state)
{
    switch (state) {
    case DutyState::Fulfilled: return Tone::Ok;
    case DutyState::Pending: return Tone::Neutral;
    case DutyState::Overdue: return Tone::Bad;
    case DutyState::NotApplicable: return Tone::Neutral;
    case DutyState::NeedsConfirmation: return Tone::Warn;
    }
    return Tone::Neutral;
}

DutyPanel::DutyPanel(QWidget* parent)
    : QWidget(parent)
    , m_hint(makeParagraph(tr("Choose a line to see why it stands so, and the records that show it.")))
    , m_content(new QWidget)
    , m_name(makeParagraph({}, TextStyle::Title, Ink::Text))
    , m_state(new StatusPill)
    , m_place(makeParagraph({}, TextStyle::Caption))
    , m_clauseText(makeParagraph({}, TextStyle::Body, Ink::Text))
    , m_why(makeParagraph({}, TextStyle::Body, Ink::Text))
    , m_ask(makeParagraph({}, TextStyle::Body, Ink::Warn))
    , m_confirm(makeButton(tr("Record a confirmation…"), QStringLiteral("confirmDutyButton")))
    , m_open(makeButton(tr("Open the page for it"), QStringLiteral("openDutyPageButton")))
    , m_evidenceTitle(makeLabel({}, TextStyle::Strong))
    , m_evidence(new QVBoxLayout)
{
    m_why->setObjectName(QStringLiteral("dutyWhyLabel"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kSmall);
    buttons->addWidget(m_open);
    buttons->addWidget(m_confirm);
    buttons->addStretch();
    auto* inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(spacing::kSmall);
    inner->addWidget(m_name);
    inner->addWidget(m_state);
    inner->addWidget(m_place);
    inner->addWidget(m_clauseText);
    inner->addWidget(m_why);
    inner->addWidget(m_ask);
    inner->addLayout(buttons);
    inner->addWidget(m_evidenceTitle);
    m_evidence->setSpacing(0);
    inner->addLayout(m_evidence);
    inner->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_hint, 0, Qt::AlignTop);
    outer->addWidget(m_content, 1);
    connect(m_confirm, &QPushButton::clicked, this, &DutyPanel::confirmWanted);
    show(nullptr);
}

void DutyPanel::show(const DutyRow* row)
{
    m_hint->setVisible(!row);
    m_content->setVisible(row != nullptr);
    if (!row)
        return;
    m_name->setText(row->clause.name);
    m_state->setState(dutyTone(row->state), displayName(row->state));
    m_place->setText(tr("%1 ／ %2 ／ %3", "business, work, cadence")
                         .arg(row->clause.business, row->clause.work, displayName(row->clause.cadence)));
    m_clauseText->setText(tr("“%1”", "quotation").arg(row->clause.content));
    m_why->setText(row->due.isValid() ? tr("%1 (due %2)").arg(row->why, jst::display(row->due)) : row->why);
    m_ask->setText(row->ask);
    m_ask->setVisible(!row->ask.isEmpty());
    m_confirm->setVisible(row->state == DutyState::NeedsConfirmation);
    m_open->disconnect();
    connect(m_open, &QPushButton::clicked, this, [this, page = duties::pageOf(row->clause)] { emit pageWanted(page); });
    showEvidence(*row);
}

void DutyPanel::showEvidence(const DutyRow& row)
{
    while (QLayoutItem* item = m_evidence->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_evidenceTitle->setText(row.evidenceCount == 0 ? tr("No record")
                                                    : tr("Records (%1)").arg(row.evidenceCount));
    const std::size_t count = row.evidence.size();
    const std::size_t first = count > kMostShown ? count - kMostShown : 0;
    for (std::size_t i = count; i > first; --i) { // newest on top
        const DutyEvidence& evidence = row.evidence[i - 1];
        QPushButton* link = makeButton(evidence.text, QStringLiteral("evidence%1Button").arg(i), ButtonRole::Link);
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        link->setToolTip(evidence.text);
        connect(link, &QPushButton::clicked, this, [this, evidence] { emit evidenceWanted(evidence); });
        m_evidence->addWidget(link);
    }
    if (static_cast<std::size_t>(row.evidenceCount) > count - first)
        m_evidence->addWidget(makeLabel(tr("and %1 earlier ones").arg(static_cast<std::size_t>(row.evidenceCount) - (count - first)),
                                        TextStyle::Caption, Ink::Secondary));
}

} // namespace akimori::ui
