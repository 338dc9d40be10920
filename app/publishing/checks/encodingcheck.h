#pragma once

#include "publishing/checks/check.h"

namespace akimori::publishing {

/// Does every new page say its character encoding, and is it true?
class EncodingCheck final : public Check
{
public:
    QString id() const override;
    QString title() const override;
    void run(const Candidate& candidate, CheckOutcome& outcome, JobContext& job) const override;
};

} // namespace akimori::publishing
