#include "ui/pages/paperfieldspanel.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace akimori::ui {

PaperFieldsPanel::PaperFieldsPanel(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_save(makeButton(tr("Save the draft"), QStringLiteral("saveDraftButton")))
{
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto* holder = new QWidget;
    holder->setLayout(m_form);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(holder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kSmall, 0, 0);
    column->addWidget(makeParagraph(tr("Everything else on the paper is computed from the records. Empty fields print ― or 調査中."),
                                    TextStyle::Caption));
    column->addWidget(scroll, 1);
    column->addWidget(m_save, 0, Qt::AlignRight);
    connect(m_save, &QPushButton::clicked, this, &PaperFieldsPanel::saveWanted);
    updateButton();
}

void PaperFieldsPanel::setFields(const std::vector<operations::PaperField>& fields, bool editable)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_edits.clear();
    m_before.clear();
    m_editable = editable;
    for (const operations::PaperField& field : fields) {
        auto* edit = new QPlainTextEdit(field.text);
        edit->setObjectName(field.name + QStringLiteral("FieldEdit"));
        edit->setAccessibleName(field.label);
        edit->setTabChangesFocus(true);
        edit->setReadOnly(!editable);
        edit->setFixedHeight(fontMetrics().height() * 4);
        connect(edit, &QPlainTextEdit::textChanged, this, &PaperFieldsPanel::updateButton);
        m_form->addRow(makeParagraph(field.label, TextStyle::Caption), edit);
        m_edits.insert(field.name, edit);
        m_before.insert(field.name, field.text);
    }
    if (fields.empty())
        m_form->addRow(makeParagraph(tr("This form has no field to fill in.")));
    updateButton();
}

QHash<QString, QString> PaperFieldsPanel::texts() const
{
    QHash<QString, QString> texts;
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it)
        texts.insert(it.key(), it.value()->toPlainText());
    return texts;
}

bool PaperFieldsPanel::changed() const { return m_editable && texts() != m_before; }

void PaperFieldsPanel::updateButton() { m_save->setEnabled(changed()); }

} // namespace akimori::ui
