#pragma once

#include <QCoreApplication>

namespace akimori::cutover {

/// Translation context of the cutover room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::cutover::Tr)
};

} // namespace akimori::cutover
