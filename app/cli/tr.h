#pragma once

#include <QCoreApplication>

namespace akimori::cli {

/// Translation context of the command line.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::cli::Tr)
};

} // namespace akimori::cli
