#pragma once

#include <QCoreApplication>

namespace akimori::logs {

/// Translation context of the logs room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::logs::Tr)
};

} // namespace akimori::logs
