#pragma once

#include <QCoreApplication>

namespace akimori::publishing {

/// Translation context of the publishing room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::publishing::Tr)
};

} // namespace akimori::publishing
