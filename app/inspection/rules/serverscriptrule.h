#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 静的サイトにサーバ側スクリプト: code that only a server would run (F10).
class ServerScriptRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

/// 画像などに隠されたコード: server or browser code inside another kind of file (F13).
class HiddenCodeRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
