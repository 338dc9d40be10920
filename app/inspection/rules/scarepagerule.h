#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 警告画面の挙動: fake virus warnings that trap the visitor (J09).
class ScarePageRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

/// クリップボードと操作指示: makes the visitor paste and run a command (J10).
class ClipboardCommandRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
