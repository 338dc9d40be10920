#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace akimori::ui {

/// Passphrases of servers in the keychain of the person's desktop (Secret Service, KWallet). Asynchronous, GUI
/// thread; callbacks do not come after `owner` was deleted.
namespace keychain {

/// `got` is called only when there is a secret.
void read(QObject* owner, const QString& siteId, std::function<void(const QString& secret)> got);
/// `failed` gets what the keychain said; untranslated.
void write(QObject* owner, const QString& siteId, const QString& secret,
           std::function<void(const QString& detail)> failed);
/// What is not there, or cannot be reached, is not removed; nobody asks for it any more either way.
void remove(QObject* owner, const QString& siteId);

} // namespace keychain

} // namespace akimori::ui
