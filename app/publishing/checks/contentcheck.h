#pragma once

#include "publishing/checks/check.h"

namespace akimori::publishing {

/// The content rules of the tamper scan on what is added or changed, against what is normal on this site: what a rule
/// would report as high tomorrow blocks today. Contents are read in the helper process.
class ContentCheck final : public Check
{
public:
    QString id() const override;
    QString title() const override;
    void run(const Candidate& candidate, CheckOutcome& outcome, JobContext& job) const override;
};

} // namespace akimori::publishing
