#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// YARA規則: byte signatures written for Akimori (Y01).
class SignatureRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
