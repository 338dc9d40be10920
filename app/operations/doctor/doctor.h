#pragma once

#include "inspection/worker/inspectworker.h"
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

/// Whether this computer can do its duty unattended: profile, ledger, generations, fonts of the papers, OpenSSH, the
/// helper that reads contents, timer, linger, and a key that works without a person. Nothing is changed, no server
/// is asked.
class Doctor
{
public:
    /// `program`: akimori-cli as the timer calls it. `helper`: path of akimori-inspect, empty when there is none.
    Doctor(const Context& context, QString program, QByteArray helper = inspection::InspectWorker::findProgram())
        : m_context(context), m_program(std::move(program)), m_helper(std::move(helper))
    {
    }

    /// Every check is made, whatever the others say. Throws Error(Cancelled) only.
    std::vector<DoctorCheck> run(JobContext& job) const;

private:
    const Context& m_context;
    QString m_program;
    QByteArray m_helper;
};

} // namespace akimori::operations
