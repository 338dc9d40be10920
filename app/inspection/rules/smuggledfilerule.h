#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// HTMLスマグリング: a script that holds a packed or executable file and hands it to the visitor as a download (J14).
class SmuggledFileRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
