#pragma once

#include "inspection/rule.h"

namespace akimori::inspection {

/// PDFの自動動作: a document that starts programs or sends data (A02).
class PdfRule final : public Rule
{
public:
    RuleInfo info() const override;
    bool applies(const FileFacts& facts) const override;
    void inspect(const Subject& subject, HitSink& sink) const override;
};

} // namespace akimori::inspection
