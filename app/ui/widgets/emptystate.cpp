#include "ui/widgets/emptystate.h"

#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"

#include <QEvent>
#include <QFontMetrics>
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
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_text, 100);
    middle->addStretch(1);
    column->addWidget(m_title);
    column->addLayout(middle);
    column->addStretch();
    balance();
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    balance();
}

/// Lines of about the same length: a line with one last character looks like a mistake.
void EmptyState::balance()
{
    const QFontMetrics metrics(textFont(TextStyle::Body));
    const int most = metrics.height() * 26;
    const int all = metrics.horizontalAdvance(m_text->text());
    const int lines = std::max(1, (all + most - 1) / most);
    m_text->setMinimumWidth(std::min(metrics.height() * 12, most)); // narrow enough for half a window
    m_text->setMaximumWidth(std::min(most, all / lines + metrics.height() * 2)); // words are not divided just anywhere
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        balance();
}

QPushButton* EmptyState::addAction(const QString& text, const QString& name)
{
    QPushButton* button = makeButton(text, name);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace akimori::ui
