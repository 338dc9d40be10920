#pragma once

#include "records/inventory.h"
#include "remote/transport.h"

#include <QByteArray>

namespace akimori::remote {

/// Asks the server's own package manager what is installed and which updates wait; without root, changing nothing.
/// `now`: UTC, becomes takenAt. siteId stays empty. Throws what runScript() throws; a server without dpkg and rpm
/// gives an inventory that says so in `problems`.
Inventory readInventory(Transport& transport, const QDateTime& now, JobContext& job);

/// Parser of the script's output (pure): sections of "name NUL text NUL". Lines of packages that cannot be read are
/// counted in `problems`, never dropped in silence. Throws Error(ProtocolBroken) for a cut answer.
Inventory parseInventory(const QByteArray& output, const QDateTime& now);

} // namespace akimori::remote
