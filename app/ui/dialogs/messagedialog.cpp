#include "ui/dialogs/messagedialog.h"

#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

MessageDialog::MessageDialog(Glyph glyph, Ink ink, const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    const int line = QFontMetrics(textFont(TextStyle::Body)).height();
    setMinimumWidth(line * 26);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(spacing::kSmall);
    texts->addWidget(makeParagraph(title, TextStyle::Title, Ink::Text));
    if (!text.isEmpty()) {
        QLabel* body = makeParagraph(text, TextStyle::Body, Ink::Text);
        body->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(body);
    }
    m_content->setSpacing(spacing::kSmall);
    texts->addLayout(m_content);
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::kCard);
    top->addWidget(new IconLabel(glyph, ink, 26), 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    auto* buttons = qobject_cast<QHBoxLayout*>(m_buttons);
    buttons->setSpacing(spacing::kSmall);
    buttons->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(22, 20, 22, 18);
    outer->setSpacing(spacing::kCard);
    outer->addLayout(top, 1);
    outer->addLayout(buttons);
}

void MessageDialog::showEvent(QShowEvent* event)
{
    // Labels that break lines promise a height for some other width; without this the dialog opens too tall.
    if (!testAttribute(Qt::WA_Resized) && layout()->hasHeightForWidth())
        resize(width(), layout()->totalHeightForWidth(width()));
    buttonsLast();
    QDialog::showEvent(event);
}

/// Tab goes as one reads, whatever was added to the content after the buttons.
void MessageDialog::buttonsLast()
{
    QWidget* last = previousInFocusChain();
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (QWidget* button = m_buttons->itemAt(i)->widget()) {
            setTabOrder(last, button);
            last = button;
        }
    }
}

void MessageDialog::addDetail(const QString& detail)
{
    auto* box = new QPlainTextEdit(detail);
    box->setObjectName(QStringLiteral("detailEdit"));
    box->setAccessibleName(tr("Details"));
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setProperty("code", true);
    box->setFixedHeight(QFontMetrics(textFont(TextStyle::Body)).height() * 7);
    QPushButton* copy = makeButton(tr("Copy the details"), QStringLiteral("copyDetailButton"), ButtonRole::Link);
    connect(copy, &QPushButton::clicked, this,
            [this, detail] { QApplication::clipboard()->setText(windowTitle() + QLatin1Char('\n') + detail); });
    m_content->addWidget(box);
    m_content->addWidget(copy, 0, Qt::AlignLeft);
}

QPushButton* MessageDialog::add(QPushButton* button, bool accepts)
{
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, accepts ? &QDialog::accept : &QDialog::reject);
    return button;
}

QPushButton* MessageDialog::addButton(const QString& text, const QString& name, bool accepts)
{
    return add(makeButton(text, name), accepts);
}

QPushButton* MessageDialog::addPrimaryButton(const QString& text, const QString& name, bool destructive)
{
    QPushButton* button = makeButton(text, name, destructive ? ButtonRole::Danger : ButtonRole::Primary);
    if (!destructive)
        button->setDefault(true); // Return must never destroy
    return add(button, true);
}

void MessageDialog::addOwnButton(QPushButton* button) { m_buttons->addWidget(button); }

QPushButton* MessageDialog::addCancelButton()
{
    return add(makeButton(tr("Cancel"), QStringLiteral("cancelButton")), false);
}

} // namespace akimori::ui
