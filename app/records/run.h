#pragma once

#include <QDateTime>
#include <QString>

namespace akimori {

/// How a planned run ended. Ok, Found and Unchecked are the three outcomes of every check.
enum class RunOutcome {
    Running,   ///< began and has not ended: also what a killed run leaves behind
    Ok,        ///< done, nothing found
    Found,     ///< done, something needs a person
    Unchecked, ///< could not check
    Failed,    ///< did not reach its end
    Missed,    ///< was due, but this machine was off or not allowed to
};

/// One run of the unattended schedule. Shown only; the lock that keeps runs apart is a file lock.
struct Run
{
    QString id;
    QString siteId;       ///< empty = for the whole profile
    QString job;          ///< "backup.data", "scan.run", "advisory.fetch" …
    QDateTime plannedFor; ///< UTC; invalid = started by a person
    QDateTime startedAt;  ///< UTC
    QDateTime endedAt;    ///< UTC; invalid while running
    RunOutcome outcome = RunOutcome::Running;
    QString detail; ///< one sentence for people; translated
};

QString toString(RunOutcome outcome); ///< "running" / "ok" / "found" / "unchecked" / "failed" / "missed"
RunOutcome runOutcomeFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(RunOutcome outcome);              ///< translated

} // namespace akimori
