#pragma once

#include <QCoreApplication>

namespace akimori::ui {

/// Translation context of the window's parts that are no QObject of their own.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::ui::Tr)
};

} // namespace akimori::ui
