#pragma once

#include <QCoreApplication>

namespace akimori::archive {

/// Translation context of the archive room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::archive::Tr)
};

} // namespace akimori::archive
