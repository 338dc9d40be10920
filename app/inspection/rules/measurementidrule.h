#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// 計測タグID: another account in an approved measuring tag (H02).
class MeasurementIdRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
