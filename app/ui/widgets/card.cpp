#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_titleLine(new QHBoxLayout)
    , m_subtitle(makeLabel({}, TextStyle::Caption, Ink::Secondary))
    , m_body(new QVBoxLayout)
{
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(title);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(18, 14, 18, 14);
    outer->setSpacing(spacing::kSmall);
    m_titleLine->setSpacing(spacing::kSmall);
    m_titleLine->addWidget(makeLabel(title, TextStyle::Title));
    m_titleLine->addWidget(m_subtitle, 0, Qt::AlignBottom);
    m_titleLine->addStretch();
    m_subtitle->hide();
    m_body->setSpacing(spacing::kSmall);
    if (!title.isEmpty())
        outer->addLayout(m_titleLine);
    outer->addLayout(m_body, 1);
}

void Card::setSubtitle(const QString& text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void Card::setGrowing()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void Card::addToTitle(QWidget* widget) { m_titleLine->addWidget(widget); }

QLabel* makeLabel(const QString& text, TextStyle style, Ink ink, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, style, ink);
    return label;
}

QLabel* makeParagraph(const QString& text, TextStyle style, Ink ink, QWidget* parent)
{
    QLabel* label = makeLabel(text, style, ink, parent);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return label;
}

QLineEdit* makeLineEdit(const QString& label, const char* name, const QString& hint)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(hint);
    edit->setMaximumWidth(edit->fontMetrics().height() * 30);
    return edit;
}

QPushButton* makeButton(const QString& text, const QString& name, ButtonRole role, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setProperty("primary", role == ButtonRole::Primary);
    button->setProperty("danger", role == ButtonRole::Danger);
    button->setProperty("link", role == ButtonRole::Link);
    if (role == ButtonRole::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    return button;
}

} // namespace akimori::ui
