#pragma once

#include "publishing/checks/check.h"

namespace akimori::publishing {

/// Files that do not belong on the public server: what cannot be published, leftovers, server programs and settings.
class FilesCheck final : public Check
{
public:
    QString id() const override;
    QString title() const override;
    void run(const Candidate& candidate, CheckOutcome& outcome, JobContext& job) const override;
};

} // namespace akimori::publishing
