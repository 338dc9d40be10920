#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 実行形式・マクロの配置: programs offered for download, also inside archives (A03).
class DroppedProgramRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

/// A05: a link to a program on a foreign host.
class ProgramLinkRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
