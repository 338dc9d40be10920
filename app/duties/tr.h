#pragma once

#include <QCoreApplication>

namespace akimori::duties {

/// Translation context of the duties room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::duties::Tr)
};

} // namespace akimori::duties
