#pragma once

#include <QCoreApplication>

namespace akimori::integrity {

/// Translation context of the integrity room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::integrity::Tr)
};

} // namespace akimori::integrity
