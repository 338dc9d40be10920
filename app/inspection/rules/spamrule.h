#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 隠された外部リンク群: links for search engines that no visitor sees (H13).
class HiddenLinksRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

/// 不審語と外部リンク: keyword hacks in links, titles and descriptions (H14).
class SpamWordsRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
