#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 不審なファイル名: names that hide what a file is (F08).
class FileNameRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
