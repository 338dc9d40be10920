#include "ui/widgets/factsarea.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/focusring.h"

#include <QGridLayout>
#include <QLabel>

namespace akimori::ui {

FactsArea::FactsArea(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("flat", true); // it lies on a card
    setAccessibleName(tr("Details"));
    new FocusRing(this);
    clear();
}

FactsArea::~FactsArea() = default;

void FactsArea::clear()
{
    setWidget(new QWidget); // deletes the one before
    m_next = std::make_unique<QWidget>();
    m_lines = new QGridLayout(m_next.get());
    m_lines->setContentsMargins(0, spacing::kSmall, spacing::kSmall, 0);
    m_lines->setHorizontalSpacing(spacing::kGap);
    m_lines->setVerticalSpacing(spacing::kSmall);
    m_lines->setColumnStretch(1, 1);
}

void FactsArea::add(const QString& label, QWidget* value)
{
    const int row = m_lines->rowCount();
    m_lines->addWidget(makeLabel(label, TextStyle::Caption, Ink::Secondary), row, 0, Qt::AlignTop);
    m_lines->addWidget(value, row, 1);
}

void FactsArea::addFact(const QString& label, const QString& text, bool alarming)
{
    if (text.isEmpty())
        return;
    QLabel* value = makeParagraph(text, TextStyle::Body, alarming ? Ink::Warn : Ink::Text);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(label, value);
}

void FactsArea::addLongWord(const QString& label, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* value = new ElidedLabel(TextStyle::Body, Ink::Text, Qt::ElideMiddle);
    value->setText(text);
    add(label, value);
}

void FactsArea::finish()
{
    m_lines->setRowStretch(m_lines->rowCount(), 1); // the rest of the room stays below
    QWidget* list = m_next.release();
    setWidget(list);
    list->show(); // with everything in it; what is added to a visible list later would stay hidden
}

} // namespace akimori::ui
