#pragma once

#include <QCoreApplication>

namespace akimori::net {

/// Translation context of the net room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::net::Tr)
};

} // namespace akimori::net
