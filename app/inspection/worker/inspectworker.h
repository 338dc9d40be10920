#pragma once

#include "base/jobcontext.h"
#include "base/platform/process.h"
#include "inspection/worker/protocol.h"

#include <chrono>

namespace akimori::inspection {

/// The helper process that reads hostile contents. It has no files, no network use and a memory limit; when
/// it crashes, runs out of memory or takes too long it is killed, the file becomes 未検査 with the reason, and
/// a new helper takes the next one.
///
/// Thread rules: one thread at a time.
class InspectWorker
{
public:
    /// `program` = path of akimori-inspect; empty = findProgram().
    explicit InspectWorker(QByteArray program = {});
    ~InspectWorker();
    InspectWorker(const InspectWorker&) = delete;
    InspectWorker& operator=(const InspectWorker&) = delete;

    /// Given to every helper before its first file.
    void setNormal(const SiteNormal& normal);
    /// Blocks; a helper that fails gives a reply whose report says why in `unread`. Throws Error(Cancelled).
    WorkerReply call(const WorkerRequest& request, JobContext& job);

    /// Beside the running program, in its libexec folder, or in the build tree. Empty when absent.
    static QByteArray findProgram();
    /// How long a file of `bytes` bytes may take.
    static std::chrono::milliseconds deadlineFor(qint64 bytes);

private:
    enum class Failure { None, Missing, Died, Slow };
    bool start();
    void stop();
    Failure send(const QByteArray& message, std::chrono::steady_clock::time_point until, JobContext& job);
    Failure receive(QByteArray& message, std::chrono::steady_clock::time_point until, JobContext& job);
    Failure wait(bool toWrite, std::chrono::steady_clock::time_point until, JobContext& job);
    static QString sentenceFor(Failure failure);

    QByteArray m_program;
    SiteNormal m_normal;
    platform::Child m_helper;
    platform::Socket m_line; ///< to and from the helper
    bool m_normalSent = false;
};

} // namespace akimori::inspection
