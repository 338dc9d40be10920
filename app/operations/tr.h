#pragma once

#include <QCoreApplication>

namespace akimori::operations {

/// Translation context of the use cases.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::operations::Tr)
};

} // namespace akimori::operations
