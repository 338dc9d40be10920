#include "ui/pages/publishdialog.h"

#include "ui/widgets/card.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

PublishDialog::PublishDialog(const QString& siteName, const QString& summary, const std::vector<ChangeWork>& changes,
                             QWidget* parent)
    : MessageDialog(Glyph::Globe, Ink::Accent, tr("Publish to “%1”").arg(siteName), summary, parent)
    , m_change(new QComboBox)
    , m_title(new QLineEdit)
{
    setObjectName(QStringLiteral("publishDialog"));
    m_change->setObjectName(QStringLiteral("changeComboBox"));
    m_change->setAccessibleName(tr("Change work"));
    m_change->addItem(tr("New routine change"), QString());
    for (const ChangeWork& change : changes)
        m_change->addItem(tr("%1 %2", "number, title").arg(change.no, change.title), change.no);
    m_title->setObjectName(QStringLiteral("titleEdit"));
    m_title->setAccessibleName(tr("Title of the change"));
    m_title->setPlaceholderText(tr("e.g. Update of the news"));
    auto* form = new QFormLayout;
    form->addRow(tr("Change work"), m_change);
    form->addRow(tr("Title of the change"), m_title);
    content()->addLayout(form);
    content()->addWidget(makeParagraph(
        tr("The server is compared once more. The former contents are kept, so that you can go back with one button.")));
    addCancelButton();
    m_publish = addPrimaryButton(tr("Publish"), QStringLiteral("confirmPublishButton"));
    connect(m_title, &QLineEdit::textChanged, this, &PublishDialog::update);
    connect(m_change, &QComboBox::currentIndexChanged, this, &PublishDialog::update);
    connect(this, &QDialog::accepted, this, [this] {
        const QString no = m_change->currentData().toString();
        emit confirmed(no, no.isEmpty() ? m_title->text().trimmed() : QString());
    });
    update();
}

void PublishDialog::update()
{
    const bool routine = m_change->currentData().toString().isEmpty();
    m_title->setEnabled(routine);
    m_publish->setEnabled(!routine || !m_title->text().trimmed().isEmpty());
}

} // namespace akimori::ui
