#pragma once

#include "remote/hostkeystore.h"
#include "ui/dialogs/messagedialog.h"

#include <QString>

class QCheckBox;

namespace akimori::ui {

/// What a server showed when it was reached.
struct HostKeyQuestion
{
    QString host; ///< "web.example.jp:22"
    QString type; ///< "ssh-ed25519"
    QString fingerprint; ///< "SHA256:…", as `ssh-keygen -lf` prints it
    bool refused = false; ///< another key was accepted before, or this one is revoked
    QString why;          ///< translated: what the core said about it
};

/// Of what the core threw.
HostKeyQuestion hostKeyQuestion(const remote::HostKeyError& error, const QString& host, int port);

/// First contact: shows the fingerprint to compare, and goes on only after the person says that it was compared.
/// Changed key: refuses and explains. There is deliberately no button that goes on: a new key is accepted by
/// removing the old one under the site's settings, after the server's keeper has confirmed it.
class HostKeyDialog : public MessageDialog
{
    Q_OBJECT

public:
    HostKeyDialog(const HostKeyQuestion& question, QWidget* parent);

private:
    void addFingerprint(const QString& label, const QString& fingerprint, const QString& name);
    void buildFirstContact(const HostKeyQuestion& question);
    void buildChanged(const HostKeyQuestion& question);
};

} // namespace akimori::ui
