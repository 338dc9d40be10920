#pragma once

#include "operations/context.h"
#include "records/generation.h"
#include "records/rebuilddrill.h"

#include <optional>
#include <vector>

namespace akimori::operations {

/// 復元訓練 (B-10): rebuilds an empty server, registered as a site of its own, from one system and one data generation of
/// another site: packages compared, chosen system files put back, data restored as a whole, pages fetched, scanned by the
/// approved baseline of the site. What a person has to do in between (install packages, reload the web server)
/// is said by the step; the drill then goes on with `continues`.
class Drill
{
public:
    struct Request
    {
        QString site;             ///< whose generations; empty = the only one beside the target
        QString target;           ///< site name of the empty server
        QString dataGeneration;   ///< empty = the newest clean one, or the one of `point`
        std::optional<QDateTime> point; ///< UTC
        QString systemGeneration; ///< empty = the newest one
        QList<QByteArray> systemPaths; ///< files or folders to put back, absolute
        QString packagesReason;   ///< why missing packages are right; empty = they are a finding
        QString filesReason;      ///< the same for differences of the web server's settings
        QString continues;        ///< id of the try before
    };

    /// What a drill would meet; nothing was changed.
    struct Plan
    {
        Site site;
        Site target;
        Generation data;
        Generation system;
        qint64 filesOnTarget = 0; ///< below the roots; a first try needs none
        QStringList missingPackages;
        bool packagesCompared = false;
        std::vector<QByteArray> different; ///< web server settings that are missing or different there; absolute
        std::vector<QByteArray> unreadable; ///< the same that could not be compared
    };

    explicit Drill(const Context& context) : m_context(context) {}

    /// Throws Error: BadInput (the target is the server itself), NotFound (no generation), and what the transport throws.
    Plan look(const Request& request, JobContext& job) const;

    /// Records every try, also one that a step ends. A failure inside a step is that step's result. Throws Error like
    /// look(), and Conflict when the target holds files below the roots already.
    RebuildDrill run(const Request& request, JobContext& job) const;

private:
    const Context& m_context;
};

/// Newest first.
std::vector<RebuildDrill> listDrills(const Context& context, const QString& siteName);

} // namespace akimori::operations
