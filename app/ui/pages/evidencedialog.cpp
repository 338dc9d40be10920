#include "ui/pages/evidencedialog.h"

#include "ui/widgets/card.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

EvidenceDialog::EvidenceDialog(const QString& title, const QString& text, QWidget* parent)
    : MessageDialog(Glyph::Pencil, Ink::Accent, title, text, parent)
    , m_evidence(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("evidenceDialog"));
    m_evidence->setObjectName(QStringLiteral("evidenceTextEdit"));
    m_evidence->setAccessibleName(tr("Evidence (recorded)"));
    m_evidence->setPlaceholderText(tr("Document number, file, who said it and when"));
    m_evidence->setTabChangesFocus(true);
    m_evidence->setFixedHeight(fontMetrics().height() * 5);
    content()->addWidget(makeLabel(tr("Evidence (recorded)"), TextStyle::Caption, Ink::Secondary));
    content()->addWidget(m_evidence);
    addCancelButton();
    QPushButton* record = addPrimaryButton(tr("Record as done"), QStringLiteral("recordEvidenceButton"));
    record->setEnabled(false);
    const auto evidence = [this] { return m_evidence->toPlainText().trimmed(); };
    connect(m_evidence, &QPlainTextEdit::textChanged, this,
            [record, evidence] { record->setEnabled(!evidence().isEmpty()); });
    connect(this, &QDialog::accepted, this, [this, evidence] { emit given(evidence()); });
    m_evidence->setFocus();
}

} // namespace akimori::ui
