#include "ui/pages/mailcard.h"

#include "base/jst.h"
#include "operations/notify/outbox.h"
#include "ui/jobs/job.h"
#include "ui/shell/desktopnotifier.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

Tone toneOf(const OutboxMail& mail)
{
    switch (mail.state) {
    case OutboxState::Waiting: return mail.attempts > 0 ? Tone::Warn : Tone::Neutral;
    case OutboxState::Sent: return Tone::Ok;
    case OutboxState::GivenUp: return Tone::Bad;
    case OutboxState::Dismissed: return Tone::Neutral;
    }
    return Tone::Neutral;
}

std::vector<Column<OutboxMail>> outboxColumns()
{
    using M = OutboxMail;
    return {Column<M>(MailCard::tr("Message"), [](const M& m) { return m.subject; }).withSecondLine([](const M& m) {
                return m.failure.isEmpty() ? m.to : m.to + QStringLiteral(" ・ ") + m.failure;
            }),
            Column<M>(MailCard::tr("State"), [](const M& m) { return displayName(m.state); }).asPill(toneOf),
            Column<M>(MailCard::tr("Written"), [](const M& m) { return jst::display(m.createdAt); }),
            Column<M>(MailCard::tr("Next attempt"), [](const M& m) {
                return m.state == OutboxState::Waiting ? jst::display(m.nextAttemptAt) : QStringLiteral("―");
            })};
}

QStringList addresses(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,、;\\s]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

MailCard::MailCard(Workbench& workbench, QWidget* parent)
    : Card(tr("Mail to who is on call"), parent)
    , m_workbench(workbench)
    , m_banner(new Banner)
    , m_outbox(outboxColumns())
{
    setObjectName(QStringLiteral("mailCard"));
    body()->addWidget(makeParagraph(
        tr("What the timer finds, fails to do or misses, and incidents, are mailed to these people and repeated until "
           "somebody acknowledges them. Only encrypted connections with a verified certificate are used.")));
    body()->addWidget(m_banner);
    buildForm();
    buildOutbox();
}

void MailCard::buildForm()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kCard);
    form->setVerticalSpacing(spacing::kSmall);
    const int line = fontMetrics().height();
    const auto addLine = [&](const QString& label, const char* name, const QString& hint) {
        QLineEdit* edit = makeLineEdit(label, name, hint);
        connect(edit, &QLineEdit::textEdited, this, [this] { m_edited = true; });
        form->addRow(makeLabel(label), edit);
        return edit;
    };
    m_host = addLine(tr("Mail server"), "mailHostEdit", QStringLiteral("mail.example.jp"));
    m_security = new QComboBox;
    m_security->setObjectName(QStringLiteral("mailSecurityComboBox"));
    m_security->setAccessibleName(tr("Encryption"));
    m_security->addItem(tr("STARTTLS (usually port 587)"), operations::toString(net::MailSecurity::StartTls));
    m_security->addItem(tr("TLS from the start (usually port 465)"), operations::toString(net::MailSecurity::ImplicitTls));
    m_security->setMaximumWidth(line * 20);
    m_port = new QSpinBox;
    m_port->setObjectName(QStringLiteral("mailPortSpinBox"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setMaximumWidth(line * 8);
    form->addRow(makeLabel(tr("Encryption")), m_security);
    form->addRow(makeLabel(tr("Port")), m_port);
    m_from = addLine(tr("Sender"), "mailFromEdit", QStringLiteral("akimori@example.jp"));
    m_user = addLine(tr("Login"), "mailUserEdit", tr("empty = no login"));
    m_password = addLine(tr("Password"), "mailPasswordEdit", {});
    m_password->setEchoMode(QLineEdit::Password);
    m_onCall = addLine(tr("On call"), "mailOnCallEdit", QStringLiteral("a@example.jp, b@example.jp"));
    m_manager = addLine(tr("Managers"), "mailManagerEdit", {});
    m_responsible = addLine(tr("Responsible officer"), "mailResponsibleEdit", {});
    m_repeat = new QSpinBox;
    m_repeat->setObjectName(QStringLiteral("mailRepeatSpinBox"));
    m_repeat->setAccessibleName(tr("Repeat every"));
    m_repeat->setRange(5, 24 * 60);
    m_repeat->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_repeat->setSuffix(tr(" min"));
    m_repeat->setMaximumWidth(line * 8);
    form->addRow(makeLabel(tr("Repeat every")), m_repeat);
    m_caFile = addLine(tr("Own authority (PEM file)"), "mailCaEdit", tr("empty = the authorities of this computer"));
    body()->addLayout(form);
    m_keychain = new QCheckBox(tr("Keep the password in the keychain of this desktop"));
    m_keychain->setObjectName(QStringLiteral("mailKeychainCheckBox"));
    m_keychain->setChecked(m_workbench.isInKeychain(Workbench::ProfileSecret::Mail));
    form->addRow(m_keychain); // across both columns: at large text the field column is too narrow for it
    body()->addWidget(makeParagraph(
        tr("In the keychain it is safest, but mail then goes out only while this window is open: the timer and the unattended "
           "monitor cannot ask a keychain. Otherwise it is kept in a file of the profile that only you can read (0600). It is in "
           "no backup and in no record."),
        TextStyle::Caption));
    m_save = makeButton(tr("Save the mail settings"), QStringLiteral("saveMailButton"));
    m_test = makeButton(tr("Send a test message"), QStringLiteral("testMailButton"));
    auto* sound = new QCheckBox(tr("While this window is open, new alerts also make a sound"));
    sound->setObjectName(QStringLiteral("alertSoundCheckBox"));
    sound->setChecked(m_workbench.settings().value(QLatin1String(kAlertSoundSetting), true).toBool());
    connect(sound, &QCheckBox::toggled, this,
            [this](bool on) { m_workbench.settings().setValue(QLatin1String(kAlertSoundSetting), on); });
    body()->addWidget(sound);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kSmall);
    buttons->addWidget(m_save);
    buttons->addWidget(m_test);
    buttons->addStretch();
    body()->addLayout(buttons);
    const auto edited = [this] { m_edited = true; };
    connect(m_port, &QSpinBox::valueChanged, this, edited);
    connect(m_repeat, &QSpinBox::valueChanged, this, edited);
    connect(m_security, &QComboBox::activated, this, [this] {
        m_edited = true;
        m_port->setValue(m_security->currentIndex() == 0 ? 587 : 465);
    });
    connect(m_save, &QPushButton::clicked, this, &MailCard::save);
    connect(m_test, &QPushButton::clicked, this, &MailCard::test);
}

void MailCard::buildOutbox()
{
    body()->addWidget(makeLabel(tr("Outbox"), TextStyle::Strong));
    m_outboxTable = new DataTable(QStringLiteral("outbox"), tr("Outbox"), &m_outbox, m_workbench.dialogs());
    m_outboxTable->setEmptyState(new EmptyState(Glyph::CircleCheck, tr("Nothing was mailed yet"),
                                                tr("Messages stay here with what became of them. What could not be "
                                                   "delivered is tried again by itself for three days.")));
    m_outbox.setIdentity(QStringLiteral("mail"), [](const OutboxMail& one) { return QString::number(one.id); });
    m_outboxTable->setFixedHeight(fontMetrics().height() * 14);
    body()->addWidget(m_outboxTable);
    m_retry = makeButton(tr("Try again now"), QStringLiteral("retryMailButton"));
    m_dismiss = makeButton(tr("Do not send any more"), QStringLiteral("dismissMailButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kSmall);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_dismiss);
    buttons->addStretch();
    body()->addLayout(buttons);
    const auto update = [this](int row) {
        const bool unsent = row >= 0 && m_outbox.at(row).state != OutboxState::Sent
                            && m_outbox.at(row).state != OutboxState::Dismissed;
        m_retry->setEnabled(unsent);
        m_dismiss->setEnabled(unsent);
    };
    update(-1);
    connect(m_outboxTable, &DataTable::currentRowChanged, this, update);
    connect(m_retry, &QPushButton::clicked, this, [this] { changeSelected(true); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { changeSelected(false); });
}

void MailCard::refresh()
{
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context()](JobContext&) {
            State state;
            state.settings = operations::readMailSettings(*context.openLedger());
            state.password = operations::mailPasswordPlace(context);
            state.outbox = operations::listOutbox(context);
            return state;
        },
        [this](Outcome<State> outcome) {
            if (outcome.ok())
                show(*outcome.value);
            else
                m_banner->showError(tr("The mail settings could not be read"), *outcome.error);
        });
}

void MailCard::show(const State& state)
{
    using Place = operations::MailPasswordPlace;
    m_outbox.setRecords(state.outbox);
    m_password->setPlaceholderText(state.password == Place::File          ? tr("kept; enter a new one to replace it")
                                   : state.password == Place::Keychain    ? tr("in the keychain; enter a new one to replace it")
                                   : state.password == Place::Environment ? tr("comes from AKIMORI_SMTP_PASSWORD")
                                                                          : tr("none is kept"));
    m_test->setEnabled(state.settings.ready());
    m_test->setToolTip(state.settings.ready() ? QString() : tr("Save server, sender and an address on call first."));
    if (m_edited)
        return;
    m_host->setText(state.settings.host);
    m_port->setValue(state.settings.port);
    m_security->setCurrentIndex(m_security->findData(operations::toString(state.settings.security)));
    m_user->setText(state.settings.user);
    m_from->setText(state.settings.from);
    m_caFile->setText(state.settings.caFile);
    m_onCall->setText(state.settings.onCall.join(QStringLiteral(", ")));
    m_manager->setText(state.settings.manager.join(QStringLiteral(", ")));
    m_responsible->setText(state.settings.responsible.join(QStringLiteral(", ")));
    m_repeat->setValue(state.settings.repeatMinutes);
    m_edited = false; // the spin boxes told of their new values
}

operations::MailSettings MailCard::entered() const
{
    operations::MailSettings settings;
    settings.host = m_host->text().trimmed();
    settings.port = m_port->value();
    settings.security = operations::mailSecurityFromString(m_security->currentData().toString());
    settings.user = m_user->text();
    settings.from = m_from->text();
    settings.caFile = m_caFile->text();
    settings.onCall = addresses(m_onCall->text());
    settings.manager = addresses(m_manager->text());
    settings.responsible = addresses(m_responsible->text());
    settings.repeatMinutes = m_repeat->value();
    return settings;
}

void MailCard::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_test->setEnabled(!busy);
}

template <typename Work>
void MailCard::run(const QString& title, const QString& failed, Work work, const QString& done, const QString& next)
{
    setBusy(true);
    Job::start(m_workbench.jobs(), this, title, std::move(work), [this, failed, done, next](Outcome<bool> outcome) {
        setBusy(false);
        if (outcome.ok()) {
            m_banner->showMessage(Tone::Ok, done, next);
            m_edited = false;
        } else {
            m_banner->showError(failed, *outcome.error);
        }
        refresh();
    });
}

void MailCard::save()
{
    const QString password = m_password->text();
    m_password->clear();
    run(
        tr("Saving the mail settings"), tr("The mail settings were not saved"),
        [context = m_workbench.context(), settings = entered(), password, file = !m_keychain->isChecked()](JobContext&) {
            operations::SetMailSettings(context).run(settings);
            if (!password.isEmpty() && file)
                operations::SetMailPassword(context).run(password);
            return true;
        },
        tr("The mail settings are saved"), tr("Next: send a test message."));
    if (!password.isEmpty())
        savePassword(password);
}

/// The keychain holds it, or the file does, never both: which of them is used must be plain.
void MailCard::savePassword(const QString& password)
{
    const QString forKeychain = m_keychain->isChecked() ? password : QString();
    m_workbench.keepInKeychain(Workbench::ProfileSecret::Mail, forKeychain, [this, card = QPointer<MailCard>(this), password, forKeychain](const QString& failure) {
        if (!card || forKeychain.isEmpty())
            return;
        if (!failure.isEmpty()) {
            m_keychain->setChecked(false);
            m_banner->showMessage(Tone::Warn, tr("The keychain did not take the password"),
                                  tr("It is kept in a file of the profile instead, which only you can read (0600)."), failure);
        }
        Job::start(
            m_workbench.jobs(), this, {},
            [context = m_workbench.context(), inFile = failure.isEmpty() ? QString() : password](JobContext&) {
                operations::SetMailPassword(context).run(inFile); // a copy in the file would outlive the next change
            },
            [this](Outcome<std::monostate> outcome) {
                if (!outcome.ok())
                    m_banner->showError(tr("The mail settings were not saved"), *outcome.error);
                refresh();
            });
    });
}

void MailCard::test()
{
    run(
        tr("Sending a test message"), tr("The test message was not sent"),
        [context = m_workbench.context()](JobContext& job) {
            operations::SendTestMail(context).run({}, job);
            return true;
        },
        tr("The mail server took the test message"), tr("Check that it arrives at the first address on call."));
}

void MailCard::changeSelected(bool retry)
{
    const int row = m_outboxTable->currentRow();
    if (row < 0)
        return;
    run(
        tr("Outbox"), tr("The message was not changed"),
        [context = m_workbench.context(), id = m_outbox.at(row).id, retry](JobContext& job) {
            if (retry) {
                operations::retryMail(context, id);
                operations::DeliverOutbox(context).run(job);
            } else {
                operations::dismissMail(context, id);
            }
            return true;
        },
        retry ? tr("The message was tried again") : tr("The message is no longer sent"),
        retry ? tr("Its state stands in the list.") : QString());
}

} // namespace akimori::ui
