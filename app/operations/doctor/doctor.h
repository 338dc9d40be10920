#pragma once

#include "operations/context.h"

#include <vector>

namespace akimori::operations {

/// One thing that `doctor` looked at.
struct DoctorCheck
{
    enum class State {
        Ok,
        Wrong,     ///< the advice says what to do
        NotChecked ///< could not be looked at, for the reason in detail; never to be read as Ok
    };

    QString id;    ///< stable: "profile", "ledger", "generations:<site>", "timer" …
    QString title; ///< translated
    State state = State::Ok;
    QString detail; ///< translated or a plain figure
    QString advice; ///< translated; never empty when Wrong
};

/// Whether this computer can do its duty unattended: profile, ledger, generations, fonts of the papers, OpenSSH,
/// timer, linger, and a key that works without a person. Nothing is changed, no server is asked.
class Doctor
{
public:
    /// `program`: akimori-cli as the timer calls it.
    Doctor(const Context& context, QString program) : m_context(context), m_program(std::move(program)) {}

    /// Every check is made, whatever the others say. Throws Error(Cancelled) only.
    std::vector<DoctorCheck> run(JobContext& job) const;

private:
    const Context& m_context;
    QString m_program;
};

} // namespace akimori::operations
