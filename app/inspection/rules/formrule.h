#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 送信先が外部のフォーム: entries go to a host that the site does not use (H11).
class FormTargetRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

/// 想定外の認証・カード入力欄: a static page has no use for passwords or card numbers (H12).
class CredentialFieldRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
