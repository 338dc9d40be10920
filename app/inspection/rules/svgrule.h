#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// SVG内の実行物: a picture that runs code (A01).
class SvgRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
