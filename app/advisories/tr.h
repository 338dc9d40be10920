#pragma once

#include <QCoreApplication>

namespace akimori::advisories {

/// Translation context of the advisories room.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::advisories::Tr)
};

} // namespace akimori::advisories
