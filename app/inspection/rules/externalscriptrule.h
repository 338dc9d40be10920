#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 外部スクリプト: a script from a host that the site does not use (H01).
class ExternalScriptRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

/// A script from a place where anybody can upload, though its host is well known (H03).
class UserContentScriptRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

/// Scripts, frames and forms at bare addresses, odd ports or in data: URLs (H05).
class HostileAddressRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
