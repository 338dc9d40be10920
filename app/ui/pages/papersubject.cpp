#include "ui/pages/papersubject.h"

#include "ui/widgets/card.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace akimori::ui {

namespace {

QWidget* labelled(const QString& text, QWidget* field)
{
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(makeLabel(text, TextStyle::Caption, Ink::Secondary));
    line->addWidget(field, 1);
    return holder;
}

} // namespace

PaperSubject::PaperSubject(QWidget* parent)
    : QWidget(parent)
    , m_month(new QDateEdit)
    , m_record(new QLineEdit)
{
    m_month->setObjectName(QStringLiteral("periodEdit"));
    m_month->setAccessibleName(tr("Month of the paper"));
    m_month->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys step the month
    m_month->setDisplayFormat(QStringLiteral("yyyy-MM"));
    m_record->setObjectName(QStringLiteral("subjectEdit"));
    m_record->setAccessibleName(tr("Number of the record that the paper is about"));
    m_record->setPlaceholderText(tr("Number of the record"));
    m_monthRow = labelled(tr("Month of the paper"), m_month);
    m_recordRow = labelled(tr("About which record"), m_record);
    m_monthRow->hide();
    m_recordRow->hide();
    connect(m_month, &QDateEdit::editingFinished, this, &PaperSubject::edited);
    connect(m_record, &QLineEdit::editingFinished, this, &PaperSubject::edited);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_monthRow);
    line->addWidget(m_recordRow, 1);
    line->addStretch();
}

void PaperSubject::show(Asks asks, const QDate& month, const QString& record)
{
    m_monthRow->setVisible(asks == Asks::Month);
    m_recordRow->setVisible(asks == Asks::Record);
    const QSignalBlocker quiet(m_month);
    m_month->setDate(month);
    m_record->setText(record);
}

QDate PaperSubject::month() const { return m_month->date(); }

QString PaperSubject::record() const { return m_record->text().trimmed(); }

} // namespace akimori::ui
