#pragma once

#include "operations/restore/restorekeys.h"
#include "records/generation.h"
#include "records/site.h"
#include "ui/dialogs/formdialog.h"

namespace akimori::ui {

/// 秘密鍵の復元: which of the encrypted private keys of a system generation is put back, and with which key file and
/// passphrase. The passphrase comes from the keychain when it was kept there.
class PrivateKeysDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `paths`: the keys in the generation, absolute; not empty.
    PrivateKeysDialog(const Site& site, const Generation& generation, const QList<QByteArray>& paths, QWidget* parent);

signals:
    void chosen(const akimori::operations::RestorePrivateKeys::Request& request);
};

} // namespace akimori::ui
