#pragma once

#include "operations/backup/privatekeys.h"
#include "records/site.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace akimori::ui {

class Workbench;

/// Under which name the keychain holds the passphrase of the site's key file.
QString keychainEntryOfKeys(const QString& siteId);

/// 秘密鍵の保存: whether system backups keep the private keys of certificates, and with what they are encrypted. The key
/// file is written 0600; its passphrase goes to the keychain of the desktop when wished, never to the ledger.
class KeyBackupPanel : public QWidget
{
    Q_OBJECT

public:
    KeyBackupPanel(Workbench& workbench, const Site& site, QWidget* parent = nullptr);

    void load();

signals:
    /// `title` and `text` say what is so now and what to do.
    void saved(const QString& title, const QString& text);
    void failed(const QString& doing, const akimori::Error& error);

private:
    void show(const std::optional<operations::KeyBackup>& choice);
    void updateButtons();
    void enable();
    void disable();

    Workbench& m_workbench;
    Site m_site;
    QLabel* m_state;
    QWidget* m_form;
    QLineEdit* m_file;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QCheckBox* m_keychain;
    QLabel* m_problem;
    QPushButton* m_enable;
    QPushButton* m_disable;
};

} // namespace akimori::ui
