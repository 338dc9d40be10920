#include "ui/widgets/dutycard.h"

#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/statuspill.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {
constexpr int kLeft = 13;
constexpr int kRight = 6;
constexpr int kBetween = 4;
} // namespace

DutyCard::DutyCard(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel(Glyph::Info))
    , m_title(new ElidedLabel(TextStyle::Strong))
    , m_pill(new StatusPill)
    , m_figure(makeLabel({}, TextStyle::Figure))
    , m_unit(new ElidedLabel(TextStyle::Body, Ink::Secondary))
    , m_line1(new ElidedLabel(TextStyle::Caption, Ink::Secondary))
    , m_line2(new ElidedLabel(TextStyle::Caption, Ink::Secondary))
    , m_action(makeButton({}, {}, ButtonRole::Link))
{
    setProperty("card", true);
    auto* head = new QHBoxLayout;
    head->setSpacing(kBetween);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_pill);
    auto* amount = new QHBoxLayout;
    amount->setSpacing(6);
    amount->addWidget(m_figure, 0, Qt::AlignBottom);
    amount->addWidget(m_unit, 1, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kLeft, 10, kRight, 8);
    column->setSpacing(2);
    column->addLayout(head);
    column->addSpacing(4);
    column->addLayout(amount);
    column->addWidget(m_line1);
    column->addWidget(m_line2);
    column->addStretch();
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 0, 0);
    m_action->setProperty("flush", true);
    foot->addWidget(m_action);
    foot->addStretch();
    column->addLayout(foot);
    connect(m_action, &QPushButton::clicked, this, [this] { emit activated(m_data.page); });
}

void DutyCard::setData(const Data& data)
{
    m_data = data;
    setObjectName(data.id + QStringLiteral("Card"));
    m_action->setObjectName(data.id + QStringLiteral("CardButton"));
    m_icon->setGlyph(data.glyph, Ink::Secondary);
    m_title->setText(data.title);
    m_pill->setState(data.tone, data.word);
    m_figure->setText(data.figure);
    m_unit->setText(data.unit);
    m_line1->setText(data.line1);
    m_line2->setText(data.line2);
    m_action->setText(data.action);
    m_action->setVisible(!data.action.isEmpty());
    m_action->setAccessibleName(tr("%1: %2", "card, action").arg(data.title, data.action));
    setAccessibleName(tr("%1: %2. %3 %4. %5 %6", "title, state, figure, unit, two lines")
                          .arg(data.title, data.word, data.figure, data.unit, data.line1, data.line2));
    updateGeometry();
    layout()->activate(); // the card may keep its size while its parts need other ones
}

QSize DutyCard::minimumSizeHint() const
{
    const QFontMetrics strong(textFont(TextStyle::Strong));
    const int width = kLeft + 18 + kBetween + strong.horizontalAdvance(m_data.title) + 2 + kBetween
        + StatusPill::sizeOf(m_data.word).width() + kRight;
    return {std::max(width, strong.height() * 9), QFrame::minimumSizeHint().height()};
}

QSize DutyCard::sizeHint() const { return QFrame::sizeHint().expandedTo(minimumSizeHint()); }

} // namespace akimori::ui
