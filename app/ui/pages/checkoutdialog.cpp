#include "ui/pages/checkoutdialog.h"

#include "base/jst.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace akimori::ui {

CheckoutDialog::CheckoutDialog(const QString& siteName, const std::vector<Generation>& generations, QWidget* parent)
    : MessageDialog(Glyph::Globe, Ink::Accent, tr("Take “%1” out for editing").arg(siteName),
                    tr("A working copy is put into an empty folder on this computer. Nothing on the server changes."), parent)
    , m_source(new QComboBox)
{
    setObjectName(QStringLiteral("checkoutDialog"));
    m_source->setObjectName(QStringLiteral("checkoutSourceComboBox"));
    m_source->setAccessibleName(tr("State of the site"));
    m_source->addItem(tr("What is live now"), QString());
    for (const Generation& generation : generations) {
        if (!generation.damaged)
            m_source->addItem(tr("Generation of %1 (%2)")
                                  .arg(jst::display(generation.takenAt), displayName(generation.trigger)),
                              generation.id);
    }
    auto* form = new QFormLayout;
    form->addRow(tr("State of the site"), m_source);
    content()->addLayout(form);
    content()->addWidget(makeParagraph(
        tr("A copy of an older generation cannot be published over newer contents: the difference is shown as a conflict. To "
           "bring an older state back as a whole, restore it on the page “Backup”.")));
    addCancelButton();
    addPrimaryButton(tr("Choose an empty folder…"), QStringLiteral("chooseCheckoutFolderButton"));
    connect(this, &QDialog::accepted, this, [this] { emit confirmed(m_source->currentData().toString()); });
}

} // namespace akimori::ui
