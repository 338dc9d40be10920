#pragma once

#include "publishing/checks/check.h"

namespace akimori::publishing {

/// Do the new pages lead to something, and does nothing lead to what is removed?
class LinksCheck final : public Check
{
public:
    QString id() const override;
    QString title() const override;
    void run(const Candidate& candidate, CheckOutcome& outcome, JobContext& job) const override;
};

} // namespace akimori::publishing
