#include "ui/dialogs/hostkeydialog.h"

#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

HostKeyQuestion hostKeyQuestion(const remote::HostKeyError& error, const QString& host, int port)
{
    return {QStringLiteral("%1:%2").arg(host).arg(port), QString::fromLatin1(error.presented().type),
            error.presented().fingerprint(), error.code() == ErrorCode::HostKeyChanged, error.sentence()};
}

HostKeyDialog::HostKeyDialog(const HostKeyQuestion& question, QWidget* parent)
    : MessageDialog(question.refused ? Glyph::ShieldAlert : Glyph::Fingerprint,
                    question.refused ? Ink::Bad : Ink::Accent,
                    question.refused ? tr("The key of %1 has changed").arg(question.host)
                                        : tr("First connection to %1").arg(question.host),
                    question.refused
                        ? tr("The server shows another key than before. Either it was set up anew, or somebody "
                             "stands between you and the server. Akimori does not connect. Ask the keeper of the "
                             "server by telephone which key is right. If the new key is right, remove the old one "
                             "with “Remove the accepted key…” on the page of sites and connect again.")
                        : tr("Akimori has never connected to this server. Compare the fingerprint below with the "
                             "one that the keeper of the server gave you. If they differ, do not connect: you would "
                             "be talking to another machine."),
                    parent)
{
    setObjectName(QStringLiteral("hostKeyDialog"));
    if (question.refused)
        buildChanged(question);
    else
        buildFirstContact(question);
}

void HostKeyDialog::addFingerprint(const QString& label, const QString& fingerprint, const QString& name)
{
    auto* caption = makeLabel(label, TextStyle::Caption, Ink::Secondary);
    auto* field = new QLineEdit(fingerprint);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setReadOnly(true);
    field->setCursorPosition(0);
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(fingerprint) + 40);
    caption->setBuddy(field);
    content()->addWidget(caption);
    content()->addWidget(field);
}

void HostKeyDialog::buildFirstContact(const HostKeyQuestion& question)
{
    addFingerprint(tr("Fingerprint of the server (%1)").arg(question.type), question.fingerprint,
                   QStringLiteral("fingerprintEdit"));
    auto* compared = new QCheckBox(tr("I have compared the fingerprint, and it is the same"));
    compared->setObjectName(QStringLiteral("comparedCheck"));
    content()->addWidget(compared);
    addCancelButton();
    QPushButton* accept = addPrimaryButton(tr("Trust this server"), QStringLiteral("trustButton"));
    accept->setEnabled(false);
    connect(compared, &QCheckBox::toggled, accept, &QPushButton::setEnabled);
    compared->setFocus();
}

void HostKeyDialog::buildChanged(const HostKeyQuestion& question)
{
    content()->addWidget(makeParagraph(question.why, TextStyle::Body, Ink::Text));
    addFingerprint(tr("Key shown now (%1)").arg(question.type), question.fingerprint,
                   QStringLiteral("fingerprintEdit"));
    addButton(tr("Close"), QStringLiteral("closeButton"), false)->setFocus();
}

} // namespace akimori::ui
