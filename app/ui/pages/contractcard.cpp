#include "ui/pages/contractcard.h"

#include "operations/contract/contract.h"
#include "ui/dialogs/formdialog.h"
#include "ui/jobs/job.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"

#include <QJsonObject>
#include <QLabel>
#include <QPushButton>

namespace akimori::ui {

namespace {

using Values = QHash<QString, QString>;

const QString kSealBox = QStringLiteral("sealBox");

/// The keys of the form are those of the record. Throws Error(BadInput).
Contract contractFrom(const Contract& before, const Values& values)
{
    QJsonObject json = toJson(before);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        json.insert(it.key(), it.key() == kSealBox ? (it.value() == QLatin1String("yes") ? QStringLiteral("on") : QString()) : it.value());
    Contract contract = contractFromJson(json);
    validate(contract);
    return contract;
}

QString orDash(const QString& text) { return text.isEmpty() ? QStringLiteral("―") : text; }

} // namespace

ContractCard::ContractCard(Workbench& workbench, QWidget* parent)
    : Card(tr("Contract and sender of the papers"), parent)
    , m_workbench(workbench)
    , m_summary(makeParagraph({}))
    , m_banner(new Banner)
    , m_edit(makeButton(tr("Edit…", "the contract"), QStringLiteral("editContractButton")))
{
    setObjectName(QStringLiteral("contractCard"));
    m_summary->setObjectName(QStringLiteral("contractLabel"));
    body()->addWidget(m_summary);
    body()->addWidget(m_banner);
    body()->addWidget(m_edit, 0, Qt::AlignLeft);
    m_edit->setEnabled(false); // until the record is read, so that nothing is saved over it
    connect(m_edit, &QPushButton::clicked, this, &ContractCard::edit);
}

void ContractCard::refresh()
{
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context()](JobContext&) { return operations::readContract(*context.openLedger()); },
        [this](Outcome<Contract> outcome) {
            if (outcome.ok())
                show(*outcome.value);
            else
                m_banner->showError(tr("The contract could not be read"), *outcome.error);
        });
}

void ContractCard::show(const Contract& contract)
{
    m_contract = contract;
    m_edit->setEnabled(true);
    m_summary->setText(tr("%1. To: %2 %3. From: %4. Document numbers begin with “%5”. Box for the seal: %6.")
                           .arg(orDash(contract.title), orDash(contract.city.name), contract.city.honorific, orDash(contract.contractor.name),
                                orDash(contract.documentPrefix), contract.sealBox ? tr("with", "a box for the seal") : tr("without", "a box for the seal")));
}

void ContractCard::edit()
{
    const Contract& now = m_contract;
    auto* dialog = new FormDialog(Glyph::FileText, tr("Contract and sender of the papers"),
                                  tr("Papers that are issued from now on say this; issued ones stay as they are. Empty fields print ―."), tr("Save"), this);
    const auto line = [dialog](const char* key, const QString& label, const QString& value) { dialog->addLine(QLatin1String(key), label, value); };
    dialog->beginTab(tr("Contract"));
    line("title", tr("Title of the contract"), now.title);
    line("number", tr("Contract number"), now.number);
    line("cityName", tr("City", "field"), now.cityName);
    dialog->addDay(QStringLiteral("termFrom"), tr("First day"), now.termFrom);
    dialog->addDay(QStringLiteral("termUntil"), tr("Last day"), now.termUntil);
    dialog->addDay(QStringLiteral("publishedOn"), tr("Day on which the site became public"), now.publishedOn);
    dialog->beginTab(tr("Addressee and number"));
    line("addressee", tr("Addressee of papers"), now.city.name);
    QList<QPair<QString, QString>> honorifics;
    for (const char* word : {"宛", "様", "御中", "殿"})
        honorifics.append({QString::fromUtf8(word), QString::fromUtf8(word)});
    dialog->addChoice(QStringLiteral("honorific"), tr("Form of address"), honorifics, now.city.honorific);
    line("via", tr("Section in charge"), now.city.via);
    line("documentPrefix", tr("Beginning of the document numbers"), now.documentPrefix);
    line("domainAdministrator", tr("Administrator of the domain (addressee of DNS applications)"), now.domainAdministrator);
    dialog->addFlag(kSealBox, tr("Box for the seal beside the sender"), now.sealBox);
    dialog->beginTab(tr("Contractor"));
    line("contractorName", tr("Contractor"), now.contractor.name);
    line("contractorAddress", tr("Address"), now.contractor.address);
    line("contractorRepresentative", tr("Representative, with title"), now.contractor.representative);
    line("contractorPhone", tr("Telephone"), now.contractor.phone);
    line("contractorEmail", tr("Mail address"), now.contractor.email);
    line("serverProvider", tr("Provider of the server"), now.serverProvider);
    dialog->setCheck([now](const FormDialog& form) {
        try {
            contractFrom(now, form.values());
        } catch (const Error& error) {
            return error.sentence();
        }
        return QString();
    });
    connect(dialog, &FormDialog::given, this, [this](const Values& values) { save(contractFrom(m_contract, values)); });
    dialog->open();
}

void ContractCard::save(const Contract& contract)
{
    Job::start(
        m_workbench.jobs(), this, tr("Saving the contract"),
        [context = m_workbench.context(), contract](JobContext&) { operations::SetContract(context).run(contract); },
        [this](Outcome<std::monostate> outcome) {
            if (outcome.ok()) {
                m_banner->showMessage(Tone::Ok, tr("The contract is saved"), tr("Papers issued from now on say this; the audit keeps the former one."));
                m_workbench.announceChange();
            } else {
                m_banner->showError(tr("The contract was not saved"), *outcome.error);
            }
            refresh();
        });
}

} // namespace akimori::ui
