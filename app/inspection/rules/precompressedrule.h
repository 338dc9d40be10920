#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 圧縮済み複製の不一致: the copy that is delivered differs from the file (F11).
class PrecompressedRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
