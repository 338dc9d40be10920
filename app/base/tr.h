#pragma once

#include <QCoreApplication>

namespace akimori {

/// Translation context of the base room. Every room has its own `Tr` in its own namespace, so that a
/// sentence's context in translations/akimori_ja.ts tells where it is said.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::Tr)
};

} // namespace akimori
