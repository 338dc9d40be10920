#include "ui/pages/keybackuppanel.h"

#include "base/jst.h"
#include "ui/dialogs/dialogs.h"
#include "ui/jobs/job.h"
#include "ui/shell/keychain.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/whynot.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

constexpr int kLeastPassphrase = 12; ///< characters, as makeSealKeyPair() takes it
constexpr int kMostPassphrase = 256;

QLineEdit* secretEdit(const QString& label, const char* name)
{
    QLineEdit* edit = makeLineEdit(label, name, {});
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(kMostPassphrase);
    return edit;
}

} // namespace

QString keychainEntryOfKeys(const QString& siteId) { return siteId + QStringLiteral("/system-keys"); }

KeyBackupPanel::KeyBackupPanel(Workbench& workbench, const Site& site, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_site(site)
    , m_state(makeLabel({}, TextStyle::Strong))
    , m_form(new QWidget)
    , m_file(makeLineEdit(tr("New file of the key that opens them"), "keyFileEdit", {}))
    , m_passphrase(secretEdit(tr("Passphrase"), "keyPassphraseEdit"))
    , m_again(secretEdit(tr("Passphrase again"), "keyPassphraseAgainEdit"))
    , m_keychain(new QCheckBox(tr("Keep the passphrase in the keychain of this computer")))
    , m_problem(makeParagraph({}, TextStyle::Caption))
    , m_enable(makeButton(tr("Keep private keys from now on"), QStringLiteral("enableKeyBackupButton"), ButtonRole::Primary))
    , m_disable(makeButton(tr("Leave them out again"), QStringLiteral("disableKeyBackupButton")))
{
    m_state->setObjectName(QStringLiteral("keyBackupStateLabel"));
    m_state->setWordWrap(true);
    m_keychain->setObjectName(QStringLiteral("keyKeychainCheck"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_state);
    column->addWidget(makeParagraph(
        tr("Without this, a system backup leaves the private keys of certificates out: after a loss of the server the "
           "certificates are issued again, or their keys come from where you keep them. Everything else can be rebuilt.")));
    column->addWidget(makeParagraph(
        tr("With it, every system backup reads the keys below its paths and stores them encrypted. A stolen generation or second "
           "copy shows nothing of them. Only the key file together with its passphrase opens them: give both to the manager, on "
           "two ways, and delete the file here. When either is lost, nobody can open the keys, this program included.")));
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::kCard);
    form->setVerticalSpacing(spacing::kSmall);
    auto* file = new QHBoxLayout;
    QPushButton* choose = makeButton(tr("Choose…"), QStringLiteral("chooseKeyFileButton"));
    file->addWidget(m_file, 1);
    file->addWidget(choose);
    form->addRow(makeLabel(tr("New file of the key that opens them")), file);
    form->addRow(makeLabel(tr("Passphrase")), m_passphrase);
    form->addRow(makeLabel(tr("Passphrase again")), m_again);
    form->addRow({}, m_keychain);
    form->addRow({}, m_problem);
    form->addRow({}, m_enable);
    column->addWidget(m_form);
    column->addWidget(m_disable, 0, Qt::AlignLeft);
    column->addStretch();
    m_form->hide();
    m_disable->hide();
    for (QLineEdit* edit : {m_file, m_passphrase, m_again})
        connect(edit, &QLineEdit::textChanged, this, &KeyBackupPanel::updateButtons);
    connect(choose, &QPushButton::clicked, this, [this] {
        m_workbench.dialogs().chooseSaveFile(this, tr("File of the key that opens the private keys"),
                                             m_site.name + QStringLiteral("-key.pem"), tr("Keys (*.pem)"),
                                             [this](const QString& path) { m_file->setText(path); });
    });
    connect(m_enable, &QPushButton::clicked, this, &KeyBackupPanel::enable);
    connect(m_disable, &QPushButton::clicked, this, &KeyBackupPanel::disable);
    updateButtons();
}

void KeyBackupPanel::load()
{
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context(), name = m_site.name](JobContext&) {
            const auto ledger = context.openLedger();
            return operations::keyBackup(*ledger, operations::findSite(*ledger, name));
        },
        [this](const Outcome<std::optional<operations::KeyBackup>>& outcome) {
            if (outcome.ok())
                show(*outcome.value);
            else
                emit failed(tr("The choice about private keys could not be read"), *outcome.error);
        });
}

void KeyBackupPanel::show(const std::optional<operations::KeyBackup>& choice)
{
    m_state->setText(choice ? tr("Private keys of certificates are kept, encrypted, since %1 (%2). Fingerprint of the key: %3…")
                                  .arg(jst::display(choice->since), choice->by,
                                       QString::fromLatin1(choice->fingerprint.left(16)))
                            : tr("Private keys of certificates are left out of system backups."));
    m_form->setVisible(!choice);
    m_disable->setVisible(choice.has_value());
}

void KeyBackupPanel::updateButtons()
{
    const QString problem = m_file->text().trimmed().isEmpty()           ? tr("Choose where the key file is written.")
                            : m_passphrase->text().size() < kLeastPassphrase ? tr("The passphrase needs at least %1 characters.")
                                                                                   .arg(kLeastPassphrase)
                            : m_passphrase->text() != m_again->text()      ? tr("The two passphrases differ.")
                                                                           : QString();
    m_problem->setText(problem);
    setEnabledOrWhy(m_enable, problem.isEmpty(), problem);
}

void KeyBackupPanel::enable()
{
    const QString passphrase = m_passphrase->text();
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context(), name = m_site.name, file = m_file->text().trimmed(), passphrase](JobContext&) {
            return operations::EditKeyBackup(context).enable(name, file, passphrase.toUtf8());
        },
        [this, passphrase, file = m_file->text().trimmed()](const Outcome<operations::KeyBackup>& outcome) {
            if (!outcome.ok()) {
                emit failed(tr("The private keys are still left out"), *outcome.error);
                return;
            }
            if (m_keychain->isChecked())
                keychain::write(this, keychainEntryOfKeys(m_site.id), passphrase, [this](const QString& detail) {
                    emit failed(tr("The passphrase is not in the keychain"),
                                Error(ErrorCode::LocalIo,
                                      tr("Note it and give it to the manager: without it the keys cannot be opened."), detail));
                });
            m_passphrase->clear();
            m_again->clear();
            show(*outcome.value);
            emit saved(tr("System backups keep the private keys from now on"),
                       tr("The key file is %1, readable for you alone. Give it and the passphrase to the manager, on two ways, then "
                          "delete it here.")
                           .arg(file));
        });
}

void KeyBackupPanel::disable()
{
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context(), name = m_site.name](JobContext&) {
            operations::EditKeyBackup(context).disable(name);
        },
        [this](const Outcome<std::monostate>& outcome) {
            if (!outcome.ok()) {
                emit failed(tr("The choice about private keys was not changed"), *outcome.error);
                return;
            }
            show(std::nullopt);
            emit saved(tr("System backups leave private keys out again"),
                       tr("Generations taken so far keep what they hold; keep the key file and the passphrase as long as they."));
        });
}

} // namespace akimori::ui
