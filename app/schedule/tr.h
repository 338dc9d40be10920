#pragma once

#include <QCoreApplication>

namespace akimori::schedule {

/// Translation context of the schedule room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::schedule::Tr)
};

} // namespace akimori::schedule
