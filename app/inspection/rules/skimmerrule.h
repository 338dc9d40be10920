#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 入力値の外部送信: reads what visitors type, or their cookies, and sends it away (J05).
class SkimmerRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
