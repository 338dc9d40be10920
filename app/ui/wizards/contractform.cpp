#include "ui/wizards/contractform.h"

#include "base/citycalendar.h"
#include "ui/widgets/card.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace akimori::ui {

ContractForm::ContractForm(QWidget* parent)
    : QWidget(parent)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::kCard);
    form->setVerticalSpacing(spacing::kSmall);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_title = add(form, tr("Title of the contract"), "contractTitleEdit", tr("as on the contract"));
    m_city = add(form, tr("City", "field"), "cityNameEdit", QStringLiteral("○○市"));
    m_addressee = add(form, tr("Addressee of papers"), "addresseeEdit", QStringLiteral("○○市長"));
    m_via = add(form, tr("Section in charge"), "viaEdit", QStringLiteral("○○課"));
    m_contractor = add(form, tr("Contractor"), "contractorEdit", QStringLiteral("○○株式会社"));
    const auto day = [&](const QString& label, const char* name) {
        auto* edit = new QDateEdit;
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(label);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setMinimumWidth(QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(QStringLiteral("2026-12-30")) + 56);
        form->addRow(makeLabel(label), edit);
        return edit;
    };
    m_from = day(tr("First day"), "termFromEdit");
    m_until = day(tr("Last day"), "termUntilEdit");
    m_recoveryPoint = add(form, tr("Recovery point objective"), "recoveryPointEdit",
                          tr("as the main specification says; empty until the city has answered"));
    m_recoverySource = add(form, tr("Where it was agreed"), "recoverySourceEdit", tr("clause, or number of the consultation"));
}

QLineEdit* ContractForm::add(QFormLayout* form, const QString& label, const char* name, const QString& hint)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(hint);
    form->addRow(makeLabel(label), edit);
    connect(edit, &QLineEdit::textChanged, this, &ContractForm::edited);
    return edit;
}

void ContractForm::setContract(const Contract& contract)
{
    m_contract = contract;
    m_title->setText(contract.title);
    m_city->setText(contract.cityName);
    m_addressee->setText(contract.city.name);
    m_via->setText(contract.city.via);
    m_contractor->setText(contract.contractor.name);
    const QDate today = QDate::currentDate();
    m_from->setDate(contract.termFrom.isValid() ? contract.termFrom : today);
    m_until->setDate(contract.termUntil.isValid() ? contract.termUntil : lastDayOfFiscalYear(fiscalYearOf(today)));
    m_recoveryPoint->setText(contract.recoveryPoint.value);
    m_recoverySource->setText(contract.recoveryPoint.source);
}

Contract ContractForm::contract() const
{
    Contract contract = m_contract;
    contract.title = m_title->text().trimmed();
    contract.cityName = m_city->text().trimmed();
    contract.city.name = m_addressee->text().trimmed();
    if (contract.city.honorific.isEmpty())
        contract.city.honorific = QStringLiteral("宛");
    contract.city.via = m_via->text().trimmed();
    contract.contractor.name = m_contractor->text().trimmed();
    contract.termFrom = m_from->date();
    contract.termUntil = m_until->date();
    contract.recoveryPoint = {m_recoveryPoint->text().trimmed(), m_recoverySource->text().trimmed()};
    return contract;
}

bool ContractForm::isComplete() const
{
    return !m_title->text().trimmed().isEmpty() && !m_city->text().trimmed().isEmpty()
        && !m_contractor->text().trimmed().isEmpty() && m_from->date() <= m_until->date();
}

} // namespace akimori::ui
