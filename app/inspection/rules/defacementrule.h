#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 改ざん声明: the page says that it was taken over (H20).
class DefacementRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
