#pragma once

#include <QCoreApplication>

namespace akimori::backup {

/// Translation context of the backup room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::backup::Tr)
};

} // namespace akimori::backup
