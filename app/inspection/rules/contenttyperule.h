#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 拡張子と中身の不一致: the bytes are not what the name says (F09).
class ContentTypeRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
