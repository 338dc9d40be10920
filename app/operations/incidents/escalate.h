#pragma once

#include "operations/context.h"

#include <QStringList>

namespace akimori::operations {

/// What the timer and the watch call: escalates open incidents to 管理者 and 責任者 as agreed, warns when a report to the
/// city is late, and repeats what nobody acknowledged. Writes to the outbox only; deliver afterwards.
class EscalateDue
{
public:
    struct Outcome
    {
        QStringList escalated; ///< one line per step that rang; translated
        QStringList late;      ///< one line per report to the city that is late; translated
    };

    explicit EscalateDue(const Context& context) : m_context(context) { m_context.unattended = true; }
    Outcome run() const;

private:
    Context m_context;
};

} // namespace akimori::operations
