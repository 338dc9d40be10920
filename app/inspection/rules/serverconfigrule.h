#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 外部へ転送・実行させる設定: .htaccess and its like that redirect, run or rewrite (C01).
class ServerConfigRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
