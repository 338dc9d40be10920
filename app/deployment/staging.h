#pragma once

#include "deployment/contentsource.h"
#include "deployment/plan.h"
#include "deployment/stagelists.h"
#include "remote/commands/stagetree.h"
#include "remote/transport.h"

#include <atomic>

namespace akimori::deployment {

/// Brings one root's new state onto the server, proven, beside the live one.
class Staging
{
public:
    /// All references must outlive it. `id` and `number` name the deployment folder.
    Staging(remote::Transport& transport, const RootPlan& plan, ContentSource& source, const QByteArray& id,
            int number, JobContext& job);

    /// Copies, uploads and verifies. What turns out not to be what its size and time promised is uploaded in a second
    /// round. Throws Error: Conflict (the live tree is not the plan's any more), Corrupt, NoSpace …
    void run();

    bool changesSomething() const;
    qint64 changedPaths() const;
    const RootPlan& plan() const { return m_plan; }
    QByteArray folder() const { return m_place.path(); }
    qint64 uploaded() const { return m_uploaded; }      ///< bytes of contents
    qint64 coarseTimes() const { return m_coarseTimes; } ///< files whose time the server keeps less exactly
    const QList<QByteArray>& tampered() const { return m_tampered; } ///< copies with another content
    const std::vector<TreeEntry>& proven() const { return m_proven; } ///< see DeploymentResult

private:
    remote::StageRequest request(bool begin, bool finish) const;
    remote::StageReport sendAll();
    remote::StageReport sendAgain(const QList<QByteArray>& paths, const remote::StageReport& first);
    remote::StageReport sendOverTwo(std::vector<const TreeEntry*> files, qint64 bytes);
    remote::StageReport send(remote::Transport& transport, QByteArray prologue, std::vector<const TreeEntry*> files,
                             QByteArray epilogue, remote::StageRequest request, JobContext* own = nullptr);
    void refuseFullDisk(const remote::StageReport& report) const;

    remote::Transport& m_transport;
    RootPlan m_plan;
    ContentSource& m_source;
    JobContext& m_job;
    StagePlace m_place;
    QByteArray m_root;
    std::atomic<qint64> m_uploaded = 0;
    qint64 m_coarseTimes = 0;
    QList<QByteArray> m_tampered;
    std::vector<TreeEntry> m_proven;
};

/// The first few names, for a sentence.
QString firstOf(const QStringList& names);

} // namespace akimori::deployment
