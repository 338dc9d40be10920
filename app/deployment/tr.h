#pragma once

#include <QCoreApplication>

namespace akimori::deployment {

/// Translation context of the deployment room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::deployment::Tr)
};

} // namespace akimori::deployment
