#pragma once

#include "logs/collection.h"
#include "logs/selection.h"

namespace akimori::logs {

/// Finds what may hold lines of the range: the logs that were named or that the configuration names, and whatever lies
/// beside them as rotated or packed siblings. What may not be read becomes a gap at once.
class LogFinder
{
public:
    explicit LogFinder(Collection& collection)
        : m_run(collection)
    {
    }

    /// Throws Error(BadInput) for a name that cannot be a log file.
    void findFamilies();

    /// Readable files that were not met before, with the time that their ends show. `firstPass`: logs that are not
    /// there are said; a named one throws Error(NotFound).
    std::vector<Candidate> newCandidates(bool firstPass);

private:
    void addFamily(const LogFamily& family);
    void addConfigured();
    LogKind kindOfName(const QByteArray& name) const;
    void settleKind(const Candidate& candidate);
    std::optional<std::size_t> familyOf(const QByteArray& path) const;
    std::vector<Candidate> listCandidates(bool firstPass);
    void expandPatterns(const remote::LogListing& listing);
    void judgeAbsence(const remote::LogListing& listing, const std::vector<bool>& present);
    std::vector<Candidate> examine(std::vector<Candidate> candidates);

    Collection& m_run;
    std::vector<LogPattern> m_patterns;
};

} // namespace akimori::logs
