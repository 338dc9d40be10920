#include "ui/wizards/peopleform.h"

#include "people/pin.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace akimori::ui {

PeopleForm::PeopleForm(QWidget* parent)
    : QWidget(parent)
    , m_rows{Row{Role::Responsible, nullptr, nullptr}, Row{Role::Manager, nullptr, nullptr},
             Row{Role::Operator, nullptr, nullptr}}
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::kGap);
    grid->setVerticalSpacing(spacing::kSmall);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 1);
    grid->addWidget(makeLabel(tr("Name", "person"), TextStyle::Caption, Ink::Secondary), 0, 1);
    grid->addWidget(makeLabel(tr("PIN for approvals (at least %1 characters)").arg(people::kPinMinimum), TextStyle::Caption,
                              Ink::Secondary),
                    0, 2);
    int line = 1;
    for (Row& row : m_rows) {
        const QString role = displayName(row.role);
        grid->addWidget(makeLabel(role), line, 0);
        row.name = new QLineEdit;
        row.name->setObjectName(toString(row.role) + QStringLiteral("NameEdit"));
        row.name->setAccessibleName(tr("Name: %1").arg(role));
        grid->addWidget(row.name, line, 1);
        connect(row.name, &QLineEdit::textChanged, this, &PeopleForm::edited);
        if (row.role != Role::Operator) {
            row.pin = new QLineEdit;
            row.pin->setObjectName(toString(row.role) + QStringLiteral("PinEdit"));
            row.pin->setAccessibleName(tr("PIN: %1").arg(role));
            row.pin->setEchoMode(QLineEdit::Password);
            grid->addWidget(row.pin, line, 2);
            connect(row.pin, &QLineEdit::textChanged, this, &PeopleForm::edited);
        }
        ++line;
    }
}

std::vector<operations::SetRole::Request> PeopleForm::requests() const
{
    std::vector<operations::SetRole::Request> requests;
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) { // who enters may still do so until the head is recorded
        operations::SetRole::Request request;
        request.role = row->role;
        request.name = row->name->text().trimmed();
        if (row->pin && !row->pin->text().isEmpty())
            request.pin = row->pin->text();
        if (!request.name.isEmpty())
            requests.push_back(request);
    }
    return requests;
}

QString PeopleForm::operatorName() const { return m_rows[2].name->text().trimmed(); }

bool PeopleForm::isComplete() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row& row) {
        const bool pin = !row.pin || row.pin->text().isEmpty() || row.pin->text().size() >= people::kPinMinimum;
        return !row.name->text().trimmed().isEmpty() && pin;
    });
}

void PeopleForm::clear()
{
    for (Row& row : m_rows) {
        row.name->clear();
        if (row.pin)
            row.pin->clear();
    }
}

} // namespace akimori::ui
