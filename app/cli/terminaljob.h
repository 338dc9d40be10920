#pragma once

#include "base/jobcontext.h"

#include <chrono>
#include <mutex>

namespace akimori::cli {

/// Progress of a command on standard error: one live line on a terminal, else a plain line when the stage
/// changes and every ten seconds. Standard output belongs to the result alone.
class TerminalJob final : public JobContext
{
public:
    explicit TerminalJob(bool quiet);
    ~TerminalJob() override;

    /// SIGINT and SIGTERM cancel this job from now on; a second signal ends the process.
    void cancelOnSignals();

protected:
    void onProgress(const Progress& progress) override;
    void onNote(const QString& text) override;

private:
    void clearLine();

    bool m_quiet;
    bool m_terminal;
    std::mutex m_printing;
    QString m_stage;
    std::chrono::steady_clock::time_point m_lastPrint;
    bool m_lineOpen = false;
};

} // namespace akimori::cli
