#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 解析回避: NUL bytes, UTF-7 and other ways to make scanners and browsers disagree (H19).
class EncodingRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
