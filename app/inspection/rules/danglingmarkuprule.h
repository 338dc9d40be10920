#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 閉じられていない属性: an address that is never closed swallows the page behind it and sends it away (H23).
class DanglingMarkupRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
