#include "ui/dialogs/formdialog.h"

#include "base/jst.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

QFormLayout* makeForm()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kCard);
    form->setVerticalSpacing(spacing::kSmall);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

FormDialog::FormDialog(Glyph glyph, const QString& title, const QString& text, const QString& button, QWidget* parent)
    : MessageDialog(glyph, Ink::Accent, title, text, parent)
    , m_columns(new QHBoxLayout)
    , m_form(makeForm())
    , m_problem(makeParagraph({}, TextStyle::Caption, Ink::Secondary))
{
    setObjectName(QStringLiteral("formDialog"));
    setMinimumWidth(fontMetrics().height() * 34);
    m_columns->setSpacing(spacing::kCard);
    m_columns->addLayout(m_form, 1);
    content()->addLayout(m_columns);
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    addCancelButton();
    m_confirm = addPrimaryButton(button, QStringLiteral("confirmButton"));
    connect(this, &QDialog::accepted, this, [this] { emit given(values()); });
}

void FormDialog::beginTab(const QString& title)
{
    if (!m_tabs) {
        m_tabs = new QTabWidget;
        m_tabs->setObjectName(QStringLiteral("formTabs"));
        m_tabs->setDocumentMode(true);
        m_tabs->setMinimumHeight(fontMetrics().height() * 22);
        content()->addWidget(m_tabs, 1);
    }
    m_form = makeForm();
    auto* holder = new QWidget;
    holder->setObjectName(QStringLiteral("pageBody"));
    holder->setLayout(m_form);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(holder);
    m_tabs->addTab(scroll, title);
}

void FormDialog::addField(const QString& key, const QString& label, QWidget* field, std::function<QString()> read,
                          std::function<QString()> problem)
{
    field->setObjectName(key + QStringLiteral("Field"));
    field->setAccessibleName(label);
    QLabel* name = makeParagraph(label, TextStyle::Body, Ink::Text);
    name->setMinimumWidth(fontMetrics().height() * 7);
    name->setMaximumWidth(fontMetrics().height() * 9);
    m_form->addRow(name, field);
    m_values.insert(key, std::move(read));
    m_problems.push_back(std::move(problem));
    content()->addWidget(m_problem); // stays last
    review();
}

void FormDialog::addLine(const QString& key, const QString& label, const QString& value, Need need)
{
    auto* edit = new QLineEdit(value);
    const auto read = [edit] { return edit->text().trimmed(); };
    connect(edit, &QLineEdit::textChanged, this, &FormDialog::review);
    addField(key, label, edit, read, [need, read, label] {
        return need == Need::Required && read().isEmpty() ? tr("Enter: %1").arg(label) : QString();
    });
}

void FormDialog::addText(const QString& key, const QString& label, const QString& value, Need need, int lines)
{
    auto* edit = new QPlainTextEdit(value);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(fontMetrics().height() * (lines + 1));
    const auto read = [edit] { return edit->toPlainText().trimmed(); };
    connect(edit, &QPlainTextEdit::textChanged, this, &FormDialog::review);
    addField(key, label, edit, read, [need, read, label] {
        return need == Need::Required && read().isEmpty() ? tr("Enter: %1").arg(label) : QString();
    });
}

void FormDialog::addInstant(const QString& key, const QString& label, const QDateTime& value, Need need)
{
    auto* edit = new QLineEdit(value.isValid() ? jst::display(value) : QString());
    edit->setPlaceholderText(QStringLiteral("2026-11-24 10:20"));
    edit->setMaximumWidth(fontMetrics().height() * 12);
    const auto read = [edit] { return edit->text().trimmed(); };
    connect(edit, &QLineEdit::textChanged, this, &FormDialog::review);
    addField(key, label, edit, read, [need, read, label] {
        if (read().isEmpty())
            return need == Need::Required ? tr("Enter: %1").arg(label) : QString();
        return jst::parse(read()) ? QString() : tr("%1: enter date and time (JST) as 2026-11-24 10:20").arg(label);
    });
}

void FormDialog::addDay(const QString& key, const QString& label, const QDate& value, Need need)
{
    auto* edit = new QLineEdit(value.toString(Qt::ISODate));
    edit->setPlaceholderText(QStringLiteral("2026-11-24"));
    edit->setMaximumWidth(fontMetrics().height() * 9);
    const auto read = [edit] { return edit->text().trimmed(); };
    connect(edit, &QLineEdit::textChanged, this, &FormDialog::review);
    addField(key, label, edit, read, [need, read, label] {
        if (read().isEmpty())
            return need == Need::Required ? tr("Enter: %1").arg(label) : QString();
        return QDate::fromString(read(), Qt::ISODate).isValid() ? QString()
                                                                : tr("%1: enter the day as 2026-11-24").arg(label);
    });
}

void FormDialog::addChoice(const QString& key, const QString& label,
                           const QList<QPair<QString, QString>>& wordsAndNames, const QString& word)
{
    auto* box = new QComboBox;
    for (const auto& [value, name] : wordsAndNames)
        box->addItem(name, value);
    box->setCurrentIndex(std::max(0, box->findData(word)));
    connect(box, &QComboBox::currentIndexChanged, this, &FormDialog::review);
    addField(key, label, box, [box] { return box->currentData().toString(); }, [] { return QString(); });
}

void FormDialog::addFlag(const QString& key, const QString& label, bool value)
{
    auto* box = new QCheckBox(label);
    box->setChecked(value);
    connect(box, &QCheckBox::toggled, this, &FormDialog::review);
    addField(key, QString(), box,
             [box] { return box->isChecked() ? QStringLiteral("yes") : QStringLiteral("no"); }, [] { return QString(); });
    box->setAccessibleName(label);
}

void FormDialog::addReading(const QString& title, const QString& text)
{
    auto* box = new QPlainTextEdit(text);
    box->setObjectName(QStringLiteral("readingEdit"));
    box->setAccessibleName(title);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    QPushButton* copy = makeButton(tr("Copy"), QStringLiteral("copyReadingButton"), ButtonRole::Link);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing::kTight);
    column->addWidget(makeLabel(title, TextStyle::Caption, Ink::Secondary));
    column->addWidget(box, 1);
    column->addWidget(copy, 0, Qt::AlignLeft);
    m_columns->insertLayout(0, column, 1);
    setMinimumWidth(fontMetrics().height() * 58);
}

void FormDialog::setCheck(std::function<QString(const FormDialog&)> check)
{
    m_check = std::move(check);
    review();
}

QHash<QString, QString> FormDialog::values() const
{
    QHash<QString, QString> values;
    for (auto it = m_values.begin(); it != m_values.end(); ++it)
        values.insert(it.key(), it.value()());
    return values;
}

void FormDialog::review()
{
    QString problem;
    for (const auto& problemOf : m_problems) {
        problem = problemOf();
        if (!problem.isEmpty())
            break;
    }
    if (problem.isEmpty() && m_check)
        problem = m_check(*this);
    m_problem->setText(problem);
    m_confirm->setEnabled(problem.isEmpty());
    m_confirm->setToolTip(problem);
}

} // namespace akimori::ui
