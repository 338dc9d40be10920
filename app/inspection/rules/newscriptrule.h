#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 新しい埋め込みスクリプト: an inline script that the approved version does not have (J12).
class NewScriptRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
