#include "ui/pages/evidencedialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

EvidenceDialog::EvidenceDialog(const QString& title, const QString& text, Dialogs& dialogs, QWidget* parent)
    : MessageDialog(Glyph::Pencil, Ink::Accent, title, text, parent)
    , m_evidence(new QPlainTextEdit)
    , m_file(new QLineEdit)
{
    setObjectName(QStringLiteral("evidenceDialog"));
    m_evidence->setObjectName(QStringLiteral("evidenceTextEdit"));
    m_evidence->setAccessibleName(tr("Evidence (recorded)"));
    m_evidence->setPlaceholderText(tr("Document number, file, who said it and when"));
    m_evidence->setTabChangesFocus(true);
    m_evidence->setFixedHeight(fontMetrics().height() * 5);
    m_file->setObjectName(QStringLiteral("evidenceFileEdit"));
    m_file->setAccessibleName(tr("File as evidence"));
    m_file->setPlaceholderText(tr("None; a chosen file is copied into the records"));
    QPushButton* choose = makeButton(tr("Choose…"), QStringLiteral("chooseEvidenceButton"));
    choose->setAccessibleDescription(tr("File as evidence"));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::kSmall);
    line->addWidget(m_file, 1);
    line->addWidget(choose);
    content()->addWidget(makeLabel(tr("Evidence (recorded)"), TextStyle::Caption, Ink::Secondary));
    content()->addWidget(m_evidence);
    content()->addWidget(makeLabel(tr("File as evidence"), TextStyle::Caption, Ink::Secondary));
    content()->addLayout(line);
    addCancelButton();
    m_record = addPrimaryButton(tr("Record as done"), QStringLiteral("recordEvidenceButton"));
    connect(m_evidence, &QPlainTextEdit::textChanged, this, &EvidenceDialog::review);
    connect(m_file, &QLineEdit::textChanged, this, &EvidenceDialog::review);
    connect(choose, &QPushButton::clicked, this, [this, &dialogs] {
        dialogs.chooseOpenFile(this, tr("File as evidence"), tr("All files (*)"),
                               [this](const QString& path) { m_file->setText(path); });
    });
    connect(this, &QDialog::accepted, this, [this] {
        emit given(evidence(), m_file->text().trimmed(), m_decision ? m_decision->currentIndex() : -1);
    });
    m_evidence->setFocus();
    review();
}

void EvidenceDialog::addDecision(const QString& label, const QStringList& words)
{
    m_decision = new QComboBox;
    m_decision->setObjectName(QStringLiteral("decisionComboBox"));
    m_decision->setAccessibleName(label);
    m_decision->addItems(words);
    content()->insertWidget(0, makeLabel(label, TextStyle::Caption, Ink::Secondary));
    content()->insertWidget(1, m_decision);
    review();
}

QString EvidenceDialog::evidence() const
{
    const QString text = m_evidence->toPlainText().trimmed();
    return m_decision ? tr("%1: %2", "decision, reason").arg(m_decision->currentText(), text) : text;
}

void EvidenceDialog::review()
{
    const bool written = !m_evidence->toPlainText().trimmed().isEmpty();
    m_record->setEnabled(written || (!m_decision && !m_file->text().trimmed().isEmpty()));
}

} // namespace akimori::ui
