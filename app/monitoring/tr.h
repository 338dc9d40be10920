#pragma once

#include <QCoreApplication>

namespace akimori::monitoring {

/// Translation context of the monitoring room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::monitoring::Tr)
};

} // namespace akimori::monitoring
