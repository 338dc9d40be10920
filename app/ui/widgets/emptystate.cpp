#include "ui/widgets/emptystate.h"

#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

EmptyState::EmptyState(Glyph glyph, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(title, TextStyle::Title))
    , m_text(makeParagraph(text))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    column->setSpacing(spacing::kSmall);
    column->addStretch();
    column->addWidget(new IconLabel(glyph, Ink::Secondary, 36), 0, Qt::AlignHCenter);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setMinimumWidth(fontMetrics().height() * 12); // narrow enough for half a window
    m_text->setMaximumWidth(fontMetrics().height() * 26);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_text, 100);
    middle->addStretch(1);
    column->addWidget(m_title);
    column->addLayout(middle);
    column->addStretch();
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

QPushButton* EmptyState::addAction(const QString& text, const QString& name)
{
    QPushButton* button = makeButton(text, name);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace akimori::ui
