#pragma once

#include <QCoreApplication>

namespace akimori::incidents {

/// Translation context of the incidents room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::incidents::Tr)
};

} // namespace akimori::incidents
