#pragma once

#include <QCoreApplication>

namespace akimori::people {

/// Translation context of the people room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::people::Tr)
};

} // namespace akimori::people
