#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 外部への自動転送: meta refresh and scripts that lead away on their own (H08).
class RedirectRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

/// 基準URLの書換え: a foreign <base> takes over every link (H09).
class BaseAddressRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

/// 正規URL情報の書換え: gives the search rank to another host (H10).
class CanonicalRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

/// 条件分岐転送: leads only some visitors away, by referrer or device (J06).
class ConditionalRedirectRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
