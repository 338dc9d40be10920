#pragma once

#include <QCoreApplication>

namespace akimori::ledger {

/// Translation context of the ledger room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::ledger::Tr)
};

} // namespace akimori::ledger
