#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// スタイル内の実行・送信: CSS that runs code, loads foreign sheets or sends input away (H22).
class StyleRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
