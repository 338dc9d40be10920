#pragma once

#include <QCoreApplication>

namespace akimori::remote {

/// Translation context of the remote room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::remote::Tr)
};

} // namespace akimori::remote
