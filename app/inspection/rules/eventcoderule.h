#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// イベント属性内の実行コード: code in attributes that fire on their own (H16).
class EventCodeRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

/// javascript: と data: のアドレス: links and frames that carry code (H17).
class ScriptAddressRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
