#pragma once

#include "operations/context.h"
#include "operations/doctor/doctorcheck.h"
#include "operations/doctor/installationchecks.h"

#include <vector>

namespace akimori::operations {

/// Whether this computer can do its duty unattended: installed parts, profile, ledger, generations, copies, secrets, fonts
/// of the papers, helper that reads contents, calendar, timer, linger, and a key that works without a person. Nothing is
/// changed, no server is asked.
class Doctor
{
public:
    /// `program`: akimori-cli as the timer calls it.
    Doctor(const Context& context, QString program, Installation installation = Installation::here())
        : m_context(context), m_program(std::move(program)), m_installation(std::move(installation))
    {
    }

    /// Every check is made, whatever the others say; what needs the ledger is NotChecked while it cannot be opened.
    /// Throws Error(Cancelled) only.
    std::vector<DoctorCheck> run(JobContext& job) const;

private:
    const Context& m_context;
    QString m_program;
    Installation m_installation;
};

} // namespace akimori::operations
