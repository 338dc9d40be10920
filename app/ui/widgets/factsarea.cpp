#include "ui/widgets/factsarea.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QLabel>

namespace akimori::ui {

FactsArea::FactsArea(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    clear();
}

void FactsArea::clear()
{
    auto* holder = new QWidget;
    m_lines = new QGridLayout(holder);
    m_lines->setContentsMargins(0, spacing::kSmall, spacing::kSmall, 0);
    m_lines->setHorizontalSpacing(spacing::kGap);
    m_lines->setVerticalSpacing(spacing::kSmall);
    m_lines->setColumnStretch(1, 1);
    setWidget(holder); // deletes the one before
    holder->setAutoFillBackground(false);
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

void FactsArea::finish() { m_lines->setRowStretch(m_lines->rowCount(), 1); }

} // namespace akimori::ui
