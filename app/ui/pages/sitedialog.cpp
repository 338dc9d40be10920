#include "ui/pages/sitedialog.h"

#include "base/bytepath.h"
#include "operations/sites/addsite.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/hostkeydialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progressstrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace akimori::ui {

/// How one attempt to connect and save ended. The host key question travels as a value: it is asked, not reported.
struct SiteDialog::Attempt
{
    std::optional<Site> saved;
    std::optional<HostKeyQuestion> hostKey;
};

SiteDialog::SiteDialog(Workbench& workbench, const Site& site, QWidget* parent)
    : MessageDialog(Glyph::Server, Ink::Accent,
                    site.id.isEmpty() ? tr("Register a site") : tr("Change “%1”").arg(site.name),
                    tr("Akimori connects to the server before anything is saved."), parent)
    , m_workbench(workbench)
    , m_site(site)
    , m_fields(new QWidget)
    , m_banner(new Banner)
    , m_strip(new ProgressStrip)
{
    setObjectName(QStringLiteral("siteDialog"));
    setMinimumWidth(QFontMetrics(textFont(TextStyle::Body)).height() * 36);
    buildForm();
    content()->addWidget(m_fields);
    content()->addWidget(m_banner);
    content()->addWidget(m_strip);
    addCancelButton();
    m_save = makeButton(site.id.isEmpty() ? tr("Connect and register") : tr("Connect and save"),
                        QStringLiteral("saveSiteButton"), ButtonRole::Primary);
    addOwnButton(m_save);
    connect(m_save, &QPushButton::clicked, this, [this] { save({}); });
    m_name->setFocus();
}

QLineEdit* SiteDialog::addEdit(QFormLayout* form, const QString& label, const QString& name, const QString& text,
                               const QString& hint)
{
    auto* edit = new QLineEdit(text);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(hint);
    form->addRow(makeLabel(label), edit);
    return edit;
}

void SiteDialog::buildForm()
{
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::kCard);
    form->setVerticalSpacing(spacing::kSmall);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = addEdit(form, tr("Name of the site"), QStringLiteral("siteNameEdit"), m_site.name,
                     tr("e.g. city portal"));
    m_host = addEdit(form, tr("Server"), QStringLiteral("hostNameEdit"), m_site.host, QStringLiteral("web.example.jp"));
    m_port = new QSpinBox;
    m_port->setObjectName(QStringLiteral("portSpinBox"));
    m_port->setAccessibleName(tr("SSH port"));
    m_port->setRange(1, 65535);
    m_port->setValue(m_site.port);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setMaximumWidth(fontMetrics().height() * 6);
    form->addRow(makeLabel(tr("SSH port")), m_port);
    m_user = addEdit(form, tr("Login name"), QStringLiteral("userEdit"), m_site.user, QStringLiteral("deploy"));
    auto* keyLine = new QHBoxLayout;
    m_keyFile = new QLineEdit(m_site.keyFile);
    m_keyFile->setObjectName(QStringLiteral("keyFileEdit"));
    m_keyFile->setAccessibleName(tr("Private key"));
    m_keyFile->setPlaceholderText(tr("Empty: the SSH agent is asked"));
    QPushButton* browse = makeButton(tr("Choose…"), QStringLiteral("chooseKeyButton"));
    browse->setAccessibleDescription(tr("Private key"));
    connect(browse, &QPushButton::clicked, this, &SiteDialog::chooseKeyFile);
    keyLine->setSpacing(spacing::kSmall);
    keyLine->addWidget(m_keyFile, 1);
    keyLine->addWidget(browse);
    form->addRow(makeLabel(tr("Private key")), keyLine);
    m_secret = addEdit(form, tr("Passphrase or password"), QStringLiteral("secretEdit"), {},
                       tr("Only if needed; not saved in the profile"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_keep = new QCheckBox(tr("Keep it in the keychain of this computer"));
    m_keep->setObjectName(QStringLiteral("keepSecretCheck"));
    m_keep->setEnabled(false);
    connect(m_secret, &QLineEdit::textChanged, m_keep,
            [this](const QString& text) { m_keep->setEnabled(!text.isEmpty()); });
    form->addRow(QString(), m_keep);
    QStringList roots;
    for (const QByteArray& root : m_site.roots)
        roots << printable(root);
    m_roots = new QPlainTextEdit(roots.join(QLatin1Char('\n')));
    m_roots->setObjectName(QStringLiteral("rootsEdit"));
    m_roots->setAccessibleName(tr("Document roots on the server, one per line"));
    m_roots->setPlaceholderText(QStringLiteral("/var/www/html"));
    m_roots->setTabChangesFocus(true);
    m_roots->setFixedHeight(fontMetrics().height() * 4);
    form->addRow(makeLabel(tr("Document roots")), m_roots);
    m_url = addEdit(form, tr("Public address"), QStringLiteral("urlEdit"), m_site.url,
                    QStringLiteral("https://www.example.jp/"));
    m_impact = new QComboBox;
    m_impact->setObjectName(QStringLiteral("impactComboBox"));
    m_impact->setAccessibleName(tr("Does a backup affect the site?"));
    m_impact->addItem(tr("It may: only outside the hours around opening time"), QStringLiteral("yes"));
    m_impact->addItem(tr("It does not: measured, at any time"), QStringLiteral("none"));
    m_impact->setCurrentIndex(m_impact->findData(toString(m_site.impact)));
    form->addRow(makeLabel(tr("Effect of a backup")), m_impact);
    m_via = new QComboBox;
    m_via->setObjectName(QStringLiteral("viaComboBox"));
    m_via->setAccessibleName(tr("Way to connect"));
    m_via->addItem(tr("Found out by the connection test"), QStringLiteral("auto"));
    m_via->addItem(tr("Built-in SSH"), QStringLiteral("libssh2"));
    m_via->addItem(tr("OpenSSH of this computer"), QStringLiteral("openssh"));
    m_via->setCurrentIndex(m_via->findData(toString(m_site.via)));
    form->addRow(makeLabel(tr("Way to connect")), m_via);
}

Site SiteDialog::entered() const
{
    Site site = m_site;
    site.name = m_name->text().trimmed();
    site.host = m_host->text().trimmed();
    site.port = m_port->value();
    site.user = m_user->text().trimmed();
    site.keyFile = m_keyFile->text().trimmed();
    site.roots.clear();
    for (const QString& line : m_roots->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QByteArray root = fromPrintable(line.trimmed());
        while (root.size() > 1 && root.endsWith('/'))
            root.chop(1);
        if (!root.isEmpty())
            site.roots << root;
    }
    site.url = m_url->text().trimmed();
    site.impact = impactFromString(m_impact->currentData().toString());
    site.via = transportChoiceFromString(m_via->currentData().toString());
    return site;
}

void SiteDialog::chooseKeyFile()
{
    m_workbench.dialogs().chooseOpenFile(this, tr("Choose the private key"), tr("All files (*)"),
                                         [this](const QString& path) { m_keyFile->setText(path); });
}

void SiteDialog::setEditable(bool editable)
{
    m_fields->setEnabled(editable);
    m_save->setEnabled(editable);
}

void SiteDialog::save(const QString& acceptedFingerprint)
{
    m_banner->dismiss();
    setEditable(false);
    const Site site = entered();
    operations::Context context = m_workbench.context();
    if (!m_secret->text().isEmpty()) // for the first login the site has no id yet, so it is the fallback
        context.secrets = operations::SecretSource::sameForAll({m_secret->text(), m_secret->text()});
    Job* job = Job::start(
        m_workbench.jobs(), this, tr("Connecting to %1").arg(site.host),
        [context, site, acceptedFingerprint](JobContext& run) -> Attempt {
            try {
                if (site.id.isEmpty())
                    return {operations::AddSite(context).run(site, acceptedFingerprint, run), {}};
                return {operations::EditSite(context).run(site, acceptedFingerprint, run), {}};
            } catch (const remote::HostKeyError& error) {
                return {{}, hostKeyQuestion(error, site.host, site.port)};
            }
        },
        [this](const Outcome<Attempt>& outcome) {
            setEditable(true);
            if (outcome.ok())
                finish(*outcome.value);
            else
                m_banner->showError(tr("The site was not saved"), *outcome.error);
        });
    m_strip->follow(job);
}

void SiteDialog::finish(const Attempt& attempt)
{
    if (attempt.hostKey) {
        askAboutHostKey(attempt);
        return;
    }
    if (!m_secret->text().isEmpty()) {
        if (m_keep->isChecked())
            m_workbench.keepSecret(attempt.saved->id, m_secret->text());
        else
            m_workbench.setSecret(attempt.saved->id, m_secret->text());
    }
    m_workbench.noteReach(attempt.saved->id, true);
    emit saved(*attempt.saved);
    accept();
}

void SiteDialog::askAboutHostKey(const Attempt& attempt)
{
    const HostKeyQuestion question = *attempt.hostKey;
    auto* dialog = new HostKeyDialog(question, this);
    if (question.refused)
        m_banner->showMessage(Tone::Bad, tr("The site was not saved"), question.why);
    connect(dialog, &QDialog::accepted, this, [this, question] { save(question.fingerprint); });
    dialog->open();
}

} // namespace akimori::ui
