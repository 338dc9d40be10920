#include "ui/pages/peoplecard.h"

#include "people/roles.h"
#include "ui/dialogs/formdialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/whynot.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace akimori::ui {

namespace {

QString termOf(const Person& person)
{
    const auto day = [](const QDate& date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); };
    return person.termFrom.isValid() || person.termUntil.isValid()
        ? QStringLiteral("%1 ～ %2").arg(day(person.termFrom), day(person.termUntil))
        : PeopleCard::tr("whole term of the contract");
}

bool isOver(const Person& person, const QDate& today) { return person.termUntil.isValid() && person.termUntil < today; }

QDate dayOf(const QString& text) { return QDate::fromString(text, Qt::ISODate); }

} // namespace

std::vector<Column<PeopleCard::Row>> PeopleCard::columns()
{
    return {
        Column<Row>(tr("Name of the person"), [](const Row& row) { return row.person.name; }).withSecondLine([](const Row& row) {
            return row.self ? tr("recorded at this computer") : QString();
        }),
        Column<Row>(tr("Role"), [](const Row& row) {
            return row.person.deputy ? tr("%1 (deputy)", "role").arg(displayName(row.person.role)) : displayName(row.person.role);
        }),
        Column<Row>(tr("Term"), [](const Row& row) { return termOf(row.person); }),
        Column<Row>(tr("PIN"), [](const Row& row) {
            return row.person.role == Role::Operator  ? QStringLiteral("―")
                   : row.person.pinHash.isEmpty() ? tr("none", "PIN")
                                                  : tr("chosen", "PIN");
        }),
        Column<Row>(tr("State", "of a role"), [](const Row& row) {
            return people::holdsRole(row.person, row.today) ? tr("In office")
                   : isOver(row.person, row.today)          ? tr("Ended", "of a role")
                                                            : tr("Not yet begun", "of a role");
        }).asPill([](const Row& row) { return people::holdsRole(row.person, row.today) ? Tone::Ok : Tone::Neutral; }),
    };
}

PeopleCard::PeopleCard(Dialogs& dialogs, QWidget* parent)
    : Card(tr("Who works here"), parent)
    , m_rows(columns())
    , m_acting(makeLabel({}, TextStyle::Strong))
    , m_name(new QLineEdit)
    , m_gaps(makeParagraph({}, TextStyle::Body, Ink::Warn))
    , m_table(new DataTable(QStringLiteral("people"), tr("Roles of the contract"), &m_rows, dialogs))
    , m_use(makeButton(tr("Record as this person"), QStringLiteral("usePersonButton")))
    , m_change(makeButton(tr("Change the entry…"), QStringLiteral("changeRoleButton")))
    , m_add(makeButton(tr("Add a role…"), QStringLiteral("addRoleButton")))
{
    m_acting->setObjectName(QStringLiteral("actingLabel"));
    m_name->setObjectName(QStringLiteral("personNameEdit"));
    m_name->setAccessibleName(tr("Name in the records"));
    m_name->setMaximumWidth(m_name->fontMetrics().height() * 18);
    m_rows.setIdentity(QStringLiteral("person"), [](const Row& row) { return row.person.id; });
    m_table->setStretchColumn(1);
    m_table->setFixedHeight(QFontMetrics(textFont(TextStyle::Body)).height() * 14);
    m_table->setEmptyState(new EmptyState(
        Glyph::User, tr("No role is recorded"),
        tr("Record who is responsible, who manages and who operates. Approvals are asked of the manager from then on.")));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kCard);
    form->addRow(makeLabel(tr("Name in the records")), m_name);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kSmall);
    for (QPushButton* button : {m_use, m_change, m_add})
        buttons->addWidget(button);
    buttons->addStretch();
    body()->addWidget(m_acting);
    body()->addLayout(form);
    body()->addWidget(makeParagraph(
        tr("Every backup, scan, restore and decision is recorded under this name. Once roles are recorded it must be one of "
           "them: a manager or the responsible officer approves, and never their own proposal.")));
    body()->addWidget(m_gaps);
    body()->addWidget(m_table);
    body()->addLayout(buttons);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { emit personChosen(m_name->text().trimmed()); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const Row* row = selected())
            emit personChosen(row->person.name);
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const Row* row = selected())
            askRole(row->person);
    });
    connect(m_add, &QPushButton::clicked, this, [this] { askRole({}); });
    connect(m_table, &DataTable::currentRowChanged, this, &PeopleCard::updateButtons);
    updateButtons();
}

void PeopleCard::show(const people::People& people, const QStringList& gaps, const QString& self, const QString& acting,
                      const QDate& today)
{
    std::vector<Row> rows;
    for (const Person& person : people)
        rows.push_back({person, today, !self.isEmpty() && person.name.trimmed() == self.trimmed()});
    m_rows.setRecords(std::move(rows));
    m_acting->setText(acting.isEmpty() ? QString() : tr("At work now: %1", "person (role)").arg(acting));
    m_acting->setVisible(!acting.isEmpty());
    if (!m_name->hasFocus())
        m_name->setText(self);
    m_gaps->setText(gaps.join(u'\n'));
    m_gaps->setVisible(!gaps.isEmpty() && !people.empty());
    updateButtons();
}

const PeopleCard::Row* PeopleCard::selected() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_rows.at(row);
}

void PeopleCard::updateButtons()
{
    const Row* row = selected();
    setEnabledOrWhy(m_change, row, tr("Choose a line of the list first."));
    setEnabledOrWhy(m_use, row && !row->self && people::holdsRole(row->person, row->today),
                    !row         ? tr("Choose a line of the list first.")
                    : row->self ? tr("This person is recorded already.")
                                : tr("This person holds no role today."));
}

void PeopleCard::askRole(const Person& person)
{
    auto* dialog = new FormDialog(Glyph::User, person.id.isEmpty() ? tr("Add a role") : tr("Change the role of %1").arg(person.name),
                                  tr("Entries are ended by their last day, never removed: old papers name them. A PIN is needed "
                                     "by whoever approves at this computer; whoever has one also needs it to change entries."),
                                  tr("Record", "button"), this);
    dialog->addLine(QStringLiteral("name"), tr("Name of the person"), person.name, FormDialog::Need::Required);
    QList<QPair<QString, QString>> roles;
    for (const Role role : {Role::Responsible, Role::Manager, Role::Operator})
        roles << qMakePair(toString(role), displayName(role));
    dialog->addChoice(QStringLiteral("role"), tr("Role"), roles, toString(person.role));
    dialog->addFlag(QStringLiteral("deputy"), tr("As a deputy"), person.deputy);
    dialog->addDay(QStringLiteral("from"), tr("First day"), person.termFrom);
    dialog->addDay(QStringLiteral("until"), tr("Last day (empty: open)"), person.termUntil);
    dialog->addLine(QStringLiteral("pin"), tr("New PIN (empty: as before)"));
    dialog->addLine(QStringLiteral("ownPin"), tr("Your own PIN (when you have one)"));
    for (const char* name : {"pinField", "ownPinField"}) {
        if (auto* pin = dialog->findChild<QLineEdit*>(QLatin1String(name)))
            pin->setEchoMode(QLineEdit::Password);
    }
    dialog->setCheck([](const FormDialog& form) {
        const QDate from = dayOf(form.value(QStringLiteral("from")));
        const QDate until = dayOf(form.value(QStringLiteral("until")));
        return from.isValid() && until.isValid() && until < from ? tr("The last day lies before the first.") : QString();
    });
    connect(dialog, &FormDialog::given, this, [this](const QHash<QString, QString>& values) {
        operations::SetRole::Request request;
        request.name = values.value(QStringLiteral("name")).trimmed();
        request.role = roleFromString(values.value(QStringLiteral("role")));
        request.deputy = values.value(QStringLiteral("deputy")) == QLatin1String("yes");
        request.from = dayOf(values.value(QStringLiteral("from")));
        request.until = dayOf(values.value(QStringLiteral("until")));
        if (const QString pin = values.value(QStringLiteral("pin")); !pin.isEmpty())
            request.pin = pin;
        request.ownPin = values.value(QStringLiteral("ownPin"));
        emit roleGiven(request);
    });
    dialog->open();
}

} // namespace akimori::ui
