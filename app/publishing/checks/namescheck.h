#pragma once

#include "publishing/checks/check.h"

namespace akimori::publishing {

/// Names that make trouble: control characters, not UTF-8, too long, or equal to another but for case or Unicode form.
class NamesCheck final : public Check
{
public:
    QString id() const override;
    QString title() const override;
    void run(const Candidate& candidate, CheckOutcome& outcome, JobContext& job) const override;
};

} // namespace akimori::publishing
