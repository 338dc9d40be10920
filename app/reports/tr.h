#pragma once

#include <QCoreApplication>

namespace akimori::reports {

/// Translation context of the reports room: messages to the operator. What stands on paper is Japanese and comes from
/// resources/forms/.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(akimori::reports::Tr)
};

} // namespace akimori::reports
