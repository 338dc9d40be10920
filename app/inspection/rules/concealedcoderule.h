#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 復号して実行: a decoder feeds an executor, or code is written to be unreadable (J01).
class DecodeAndRunRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

/// 復号結果に誘導物: what appears after decoding loads or leads somewhere (J02).
class RevealedRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

/// 不可視文字・長大空白: code pushed out of the editor's window or written in invisible letters (J11).
class InvisibleCodeRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
