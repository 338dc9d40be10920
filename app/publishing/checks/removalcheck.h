#pragma once

#include "publishing/checks/check.h"

namespace akimori::publishing {

/// Would an unusually large part of the site disappear? A wrong folder looks like this.
class RemovalCheck final : public Check
{
public:
    QString id() const override;
    QString title() const override;
    void run(const Candidate& candidate, CheckOutcome& outcome, JobContext& job) const override;
};

} // namespace akimori::publishing
