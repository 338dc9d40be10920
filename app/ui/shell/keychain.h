#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace akimori::ui {

/// Passphrases of servers and passwords of the profile in the keychain of the person's desktop (Secret Service, KWallet). Asynchronous, GUI
/// thread; callbacks do not come after `owner` was deleted.
namespace keychain {

/// Exactly one of both is called: `got` with a secret that is not empty, or `failed` with what the keychain said,
/// untranslated.
void read(QObject* owner, const QString& key, std::function<void(const QString& secret)> got,
          std::function<void(const QString& failure)> failed);
/// `done` gets nothing, or what the keychain said against it; untranslated.
void write(QObject* owner, const QString& key, const QString& secret,
           std::function<void(const QString& failure)> done);
/// Takes it out; that there was none is no failure.
void remove(const QString& key);

} // namespace keychain

} // namespace akimori::ui
