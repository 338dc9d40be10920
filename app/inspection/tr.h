#pragma once

#include <QCoreApplication>

namespace akimori::inspection {

/// Translation context of the inspection room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::inspection::Tr)
};

} // namespace akimori::inspection
