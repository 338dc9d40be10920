#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 正規名に似せたホスト: names made to be taken for the city or a well-known service (H04).
class LookalikeHostRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
