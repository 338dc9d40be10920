#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 見えない埋め込み枠: foreign content in a frame nobody sees (H06).
class HiddenFrameRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

/// 画面全体を覆う要素: foreign content or a scare over the whole window (H07).
class OverlayRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
