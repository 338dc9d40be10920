#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace akimori::ui {

/// Passphrases of servers and passwords of the profile in the keychain of the person's desktop (Secret Service, KWallet). Asynchronous, GUI
/// thread; callbacks do not come after `owner` was deleted.
namespace keychain {

/// `got` is called only when there is a secret; else `failed` gets what the keychain said, untranslated, also when it holds nothing of
/// that name.
void read(QObject* owner, const QString& key, std::function<void(const QString& secret)> got,
          std::function<void(const QString& failure)> failed = {});
/// `done` gets nothing, or what the keychain said against it; untranslated.
void write(QObject* owner, const QString& key, const QString& secret,
           std::function<void(const QString& failure)> done);
/// Takes it out; that there was none is no failure.
void remove(const QString& key);

} // namespace keychain

} // namespace akimori::ui
