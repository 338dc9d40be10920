#include "ui/pages/networkcard.h"

#include "ui/dialogs/dialogs.h"
#include "ui/jobs/job.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace akimori::ui {

using operations::NetworkSettings;
using operations::NetworkTry;
using operations::ProxyMode;
using operations::ProxyPasswordPlace;

NetworkCard::NetworkCard(Workbench& workbench, QWidget* parent)
    : Card(tr("Way to the internet"), parent)
    , m_workbench(workbench)
    , m_banner(new Banner)
{
    setObjectName(QStringLiteral("networkCard"));
    body()->addWidget(makeParagraph(
        tr("Through which proxy the sources of advisories are fetched. Certificates are always verified: where the company "
           "opens encrypted connections, give its root certificate here.")));
    body()->addWidget(m_banner);
    buildForm();
    buildButtons();
    updateFields();
}

void NetworkCard::buildForm()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kCard);
    form->setVerticalSpacing(spacing::kSmall);
    const int line = fontMetrics().height();
    const auto makeLine = [&](const QString& label, const char* name, const QString& hint) {
        QLineEdit* edit = makeLineEdit(label, name, hint);
        connect(edit, &QLineEdit::textEdited, this, [this] { m_edited = true; });
        return edit;
    };
    m_mode = new QComboBox;
    m_mode->setObjectName(QStringLiteral("proxyModeComboBox"));
    m_mode->setAccessibleName(tr("Proxy"));
    m_mode->addItem(tr("None: straight to the internet"), operations::toString(ProxyMode::None));
    m_mode->addItem(tr("As this computer is set up"), operations::toString(ProxyMode::System));
    m_mode->addItem(tr("This one:"), operations::toString(ProxyMode::Manual));
    m_mode->setMaximumWidth(line * 20);
    form->addRow(makeLabel(tr("Proxy")), m_mode);
    m_host = makeLine(tr("Name of the proxy"), "proxyHostEdit", QStringLiteral("proxy.example.jp"));
    form->addRow(makeLabel(tr("Name of the proxy")), m_host);
    m_port = new QSpinBox;
    m_port->setObjectName(QStringLiteral("proxyPortSpinBox"));
    m_port->setAccessibleName(tr("Port of the proxy"));
    m_port->setRange(1, 65535);
    m_port->setValue(8080);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setMaximumWidth(line * 8);
    form->addRow(makeLabel(tr("Port of the proxy")), m_port);
    m_user = makeLine(tr("User of the proxy"), "proxyUserEdit", tr("empty = no login"));
    form->addRow(makeLabel(tr("User of the proxy")), m_user);
    m_password = makeLine(tr("Password of the proxy"), "proxyPasswordEdit", {});
    m_password->setEchoMode(QLineEdit::Password);
    form->addRow(makeLabel(tr("Password of the proxy")), m_password);
    m_keychain = new QCheckBox(tr("Keep the password in the keychain of this desktop"));
    m_keychain->setObjectName(QStringLiteral("proxyKeychainCheckBox"));
    form->addRow(m_keychain); // across both columns: at large text the field column is too narrow for it
    m_authorities = makeLine(tr("Root certificate of the company (PEM)"), "authoritiesEdit", tr("empty = the authorities of this computer"));
    m_choose = makeButton(tr("Choose…"), QStringLiteral("chooseAuthoritiesButton"));
    auto* certificate = new QHBoxLayout;
    certificate->addWidget(m_authorities, 1);
    certificate->addWidget(m_choose);
    certificate->addStretch();
    form->addRow(makeLabel(tr("Root certificate of the company (PEM)")), certificate);
    body()->addLayout(form);
    const auto edited = [this] {
        m_edited = true;
        updateFields();
    };
    connect(m_mode, &QComboBox::activated, this, edited);
    connect(m_port, &QSpinBox::valueChanged, this, edited);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_workbench.dialogs().chooseOpenFile(this, tr("Root certificate of the company (PEM)"), tr("Certificates (*.pem *.crt *.cer)"),
                                             [this](const QString& file) {
                                                 m_authorities->setText(file);
                                                 m_edited = true;
                                             });
    });
}

void NetworkCard::buildButtons()
{
    body()->addWidget(makeParagraph(
        tr("In the keychain it is safest, but the sources are then checked only while this window is open: the timer cannot ask a "
           "keychain. Otherwise, or when this desktop has no keychain, the password is kept in a file of the profile that only you "
           "can read (0600). It is in no backup and in no record."),
        TextStyle::Caption));
    m_save = makeButton(tr("Save the way to the internet"), QStringLiteral("saveNetworkButton"));
    m_test = makeButton(tr("Test the connection"), QStringLiteral("testNetworkButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kSmall);
    buttons->addWidget(m_save);
    buttons->addWidget(m_test);
    buttons->addStretch();
    body()->addLayout(buttons);
    m_tries = makeParagraph({});
    m_tries->setObjectName(QStringLiteral("networkTriesLabel"));
    m_tries->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tries->hide();
    body()->addWidget(m_tries);
    connect(m_save, &QPushButton::clicked, this, &NetworkCard::save);
    connect(m_test, &QPushButton::clicked, this, &NetworkCard::test);
}

void NetworkCard::refresh()
{
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context()](JobContext&) {
            return State{operations::networkSettings(*context.openLedger()), operations::proxyPasswordPlace(context)};
        },
        [this](Outcome<State> outcome) {
            if (outcome.ok())
                show(*outcome.value);
            else
                m_banner->showError(tr("The way to the internet could not be read"), *outcome.error);
        });
}

void NetworkCard::show(const State& state)
{
    const bool inKeychain = m_workbench.isInKeychain(Workbench::ProfileSecret::Proxy);
    m_password->setPlaceholderText(state.password == ProxyPasswordPlace::File ? tr("kept; enter a new one to replace it")
                                   : inKeychain ? tr("in the keychain; enter a new one to replace it")
                                   : state.password == ProxyPasswordPlace::Given ? tr("comes from AKIMORI_PROXY_PASSWORD")
                                                                                 : tr("none is kept"));
    if (m_password->text().isEmpty())
        m_keychain->setChecked(inKeychain); // the sources are checked unattended, so the file is the usual place
    if (m_edited)
        return;
    m_mode->setCurrentIndex(m_mode->findData(operations::toString(state.settings.proxy)));
    m_host->setText(state.settings.host);
    m_port->setValue(state.settings.port);
    m_user->setText(state.settings.user);
    m_authorities->setText(state.settings.authorities);
    m_edited = false; // the spin box told of its new value
    updateFields();
}

void NetworkCard::updateFields()
{
    const bool manual = m_mode->currentData().toString() == operations::toString(ProxyMode::Manual);
    for (QWidget* field : std::initializer_list<QWidget*>{m_host, m_port, m_user, m_password, m_keychain})
        field->setEnabled(manual);
}

NetworkSettings NetworkCard::entered() const
{
    NetworkSettings settings;
    settings.proxy = operations::proxyModeFromString(m_mode->currentData().toString());
    settings.host = m_host->text().trimmed();
    settings.port = m_port->value();
    settings.user = m_user->text().trimmed();
    settings.authorities = m_authorities->text().trimmed();
    return settings;
}

void NetworkCard::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_test->setEnabled(!busy);
}

/// The keychain holds the password, or the file does, never both: which of them is used must be plain.
void NetworkCard::save()
{
    const QString password = m_password->text();
    m_password->clear();
    setBusy(true);
    if (password.isEmpty()) {
        saveSettings({}, {});
        return;
    }
    const QString forKeychain = m_keychain->isChecked() ? password : QString();
    m_workbench.keepInKeychain(Workbench::ProfileSecret::Proxy, forKeychain, [this, card = QPointer<NetworkCard>(this), password, forKeychain](const QString& failure) {
        if (card)
            saveSettings(forKeychain.isEmpty() || !failure.isEmpty() ? password : QStringLiteral(""), failure);
    });
}

/// `passwordForFile`: null = stays as it is, empty = the file goes.
void NetworkCard::saveSettings(const QString& passwordForFile, const QString& keychainFailure)
{
    Job::start(
        m_workbench.jobs(), this, tr("Saving the way to the internet"),
        [context = m_workbench.context(), settings = entered(), passwordForFile](JobContext&) {
            operations::setNetworkSettings(context, settings);
            if (!passwordForFile.isNull())
                operations::setProxyPassword(context, passwordForFile);
            return true;
        },
        [this, keychainFailure](Outcome<bool> outcome) {
            setBusy(false);
            if (!outcome.ok()) {
                m_banner->showError(tr("The way to the internet was not saved"), *outcome.error);
            } else {
                m_edited = false;
                if (keychainFailure.isEmpty())
                    m_banner->showMessage(Tone::Ok, tr("The way to the internet is saved"), tr("Next: test the connection."));
                else
                    m_banner->showMessage(Tone::Warn, tr("The keychain did not take the password"),
                                          tr("It is kept in a file of the profile instead, which only you can read (0600)."),
                                          keychainFailure);
            }
            refresh();
        });
}

void NetworkCard::test()
{
    setBusy(true);
    m_tries->hide();
    Job::start(
        m_workbench.jobs(), this, tr("Testing the connection"),
        [context = m_workbench.context()](JobContext& job) { return operations::testNetwork(context, job); },
        [this](Outcome<std::vector<NetworkTry>> outcome) {
            setBusy(false);
            if (outcome.ok())
                showTries(*outcome.value);
            else
                m_banner->showError(tr("The connection was not tested"), *outcome.error);
        });
}

void NetworkCard::showTries(const std::vector<NetworkTry>& tries)
{
    QStringList lines;
    QStringList details;
    for (const NetworkTry& one : tries) {
        lines << QStringLiteral("%1　%2：%3").arg(one.reached ? QStringLiteral("○") : QStringLiteral("×"), one.address.host(), one.what);
        if (!one.detail.isEmpty())
            details << one.address.toString() + u'\n' + one.detail;
    }
    const auto reached = std::count_if(tries.begin(), tries.end(), [](const NetworkTry& one) { return one.reached; });
    const auto missed = static_cast<int>(tries.size()) - static_cast<int>(reached);
    if (missed == 0)
        m_banner->showMessage(Tone::Ok, tr("Every source can be reached"), tr("As the settings are saved."));
    else
        m_banner->showMessage(Tone::Warn, tr("%n source(s) cannot be reached", nullptr, missed), tr("What happened stands below."),
                              details.join(QStringLiteral("\n\n")));
    m_tries->setText(lines.join(u'\n'));
    m_tries->show();
}

} // namespace akimori::ui
