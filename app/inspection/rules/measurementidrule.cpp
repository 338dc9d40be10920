#include "inspection/rules/measurementidrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

RuleInfo MeasurementIdRule::info() const
{
    return {QStringLiteral("H02"), Tr::tr("Another account in a measuring tag"), Severity::High, FindingClass::Tampering,
            Tr::tr("With its own tag-manager account an attacker can put any script on the page through an approved host."),
            Tr::tr("Ask the city for the right account number. Restore the page if it was not changed on purpose.")};
}

bool MeasurementIdRule::applies(const FileFacts& facts) const
{
    return facts.role == Role::Html || facts.role == Role::Script;
}

void MeasurementIdRule::inspect(const Subject& subject, HitSink& sink) const
{
    const SiteNormal& normal = subject.normal();
    if (!normal.learned || !containsAny(lower(subject.text()), {"googletagmanager", "google-analytics", "gtag(", "gtm.start"}))
        return;
    for (const QByteArray& id : measurementIds(subject.text())) {
        if (normal.measurementIds.contains(id))
            continue;
        const qsizetype at = subject.text().indexOf(id);
        RuleHit hit;
        hit.evidence = subject.text().mid(std::max<qsizetype>(0, at - 60), 140);
        hit.line = lineAt(subject.text(), at);
        sink.add(std::move(hit));
    }
}

} // namespace akimori::inspection
