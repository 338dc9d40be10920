#include "records/siteallowance.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {
constexpr std::array kKinds{Word<AllowanceKind>{AllowanceKind::ScriptHost, "script"},
    Word<AllowanceKind>{AllowanceKind::FrameHost, "frame"},
    Word<AllowanceKind>{AllowanceKind::FormHost, "form"},
    Word<AllowanceKind>{AllowanceKind::LinkHost, "link"},
    Word<AllowanceKind>{AllowanceKind::InlineScript, "inline"},
    Word<AllowanceKind>{AllowanceKind::MeasurementId, "measurement"},
    Word<AllowanceKind>{AllowanceKind::File, "file"}};
} // namespace

QString toString(AllowanceKind kind) { return records::spell(kKinds, kind); }
AllowanceKind allowanceKindFromString(const QString& text) { return records::read(kKinds, text); }

QString displayName(AllowanceKind kind)
{
    switch (kind) {
    case AllowanceKind::ScriptHost: return Tr::tr("Host of scripts and styles");
    case AllowanceKind::FrameHost: return Tr::tr("Host of embedded pages");
    case AllowanceKind::FormHost: return Tr::tr("Host that forms send to");
    case AllowanceKind::LinkHost: return Tr::tr("Host that is linked to");
    case AllowanceKind::InlineScript: return Tr::tr("Inline script");
    case AllowanceKind::MeasurementId: return Tr::tr("Measurement account");
    case AllowanceKind::File: return Tr::tr("File contents");
    }
    return {};
}

} // namespace akimori
