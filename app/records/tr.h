#pragma once

#include <QCoreApplication>

namespace akimori::records {

/// Translation context of the words that all rooms share (names of kinds, triggers, states).
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::records::Tr)
};

} // namespace akimori::records
