#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 採掘スクリプト: uses the visitor's computer to mine coins (J08).
class MinerRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
