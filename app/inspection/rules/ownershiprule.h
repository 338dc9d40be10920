#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 所有権確認の追加: somebody else registers the site with a search engine (H21).
class OwnershipRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
