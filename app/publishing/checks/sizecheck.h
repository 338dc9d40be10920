#pragma once

#include "publishing/checks/check.h"

namespace akimori::publishing {

/// Files that are empty although they were not, or unusually large.
class SizeCheck final : public Check
{
public:
    QString id() const override;
    QString title() const override;
    void run(const Candidate& candidate, CheckOutcome& outcome, JobContext& job) const override;
};

} // namespace akimori::publishing
