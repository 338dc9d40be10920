#include "ui/pages/privatekeysdialog.h"

#include "base/bytepath.h"
#include "ui/pages/keybackuppanel.h"
#include "ui/shell/keychain.h"

#include <QLineEdit>

namespace akimori::ui {

PrivateKeysDialog::PrivateKeysDialog(const Site& site, const Generation& generation, const QList<QByteArray>& paths, QWidget* parent)
    : FormDialog(Glyph::Key, tr("Put a private key back"),
                 tr("The key in the generation %1 is opened with the key file and the passphrase that the manager keeps. What is on the "
                    "server now is kept beside it. Nothing that was opened is written to this computer.")
                     .arg(generation.id),
                 tr("Put back"), parent)
{
    setObjectName(QStringLiteral("privateKeysDialog"));
    QList<QPair<QString, QString>> keys;
    for (const QByteArray& path : paths)
        keys.append({printable(path), printable(path)});
    addChoice(QStringLiteral("path"), tr("Private key"), keys, {});
    addLine(QStringLiteral("keyFile"), tr("Key file"), {}, Need::Required);
    addLine(QStringLiteral("passphrase"), tr("Passphrase"), {}, Need::Required);
    if (auto* passphrase = findChild<QLineEdit*>(QStringLiteral("passphraseField"))) {
        passphrase->setEchoMode(QLineEdit::Password);
        keychain::read(this, keychainEntryOfKeys(site.id), [passphrase](const QString& secret) {
            if (passphrase->text().isEmpty())
                passphrase->setText(secret);
        }, [](const QString&) {}); // then it is typed in
    }
    connect(this, &FormDialog::given, this, [this, site = site.name, id = generation.id](const QHash<QString, QString>& values) {
        operations::RestorePrivateKeys::Request request;
        request.site = site;
        request.generation = id;
        request.keyFile = values.value(QStringLiteral("keyFile"));
        request.passphrase = values.value(QStringLiteral("passphrase")).toUtf8();
        request.paths = {fromPrintable(values.value(QStringLiteral("path")))};
        emit chosen(request);
    });
}

} // namespace akimori::ui
