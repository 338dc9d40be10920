#pragma once

#include "support/tempfolder.h"

#include <QProcess>

namespace akimori::test {

/// A real Secret Service (gnome-keyring) on a session bus of its own, with an empty, unlocked keychain. Create it before
/// anything asks for the session bus: the process finds the bus by its environment, once.
class SecretService
{
public:
    SecretService();
    ~SecretService();
    SecretService(const SecretService&) = delete;
    SecretService& operator=(const SecretService&) = delete;

    /// From now on nobody answers on the bus.
    void stopKeyring();

private:
    TempFolder m_folder;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace akimori::test
