#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// Service Worker・通知: stays in the visitor's browser after the page is repaired (J07).
class ServiceWorkerRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
