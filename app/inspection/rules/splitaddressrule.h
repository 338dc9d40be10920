#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// J13: the address of a script lies in pieces in data attributes.
class SplitAddressRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
