#include "integrity/decision.h"

#include "base/error.h"
#include "integrity/tr.h"

#include <QHash>

namespace akimori::integrity {

namespace {

using PathKey = QPair<QByteArray, QByteArray>;

/// Everything that differs at a path, in one text; the evidence of a pure difference holds its full state.
QHash<PathKey, QStringList> stateByPath(const std::vector<Finding>& findings)
{
    QHash<PathKey, QStringList> states;
    for (const Finding& finding : findings) {
        if (finding.rule.isEmpty() && !finding.path.isEmpty())
            states[{finding.root, finding.path}].append(toString(finding.change) + u' ' + finding.evidence);
    }
    for (QStringList& state : states)
        state.sort();
    return states;
}

QString findingKey(const Finding& finding)
{
    const QStringList parts{QString::fromLatin1(finding.root.toHex()),
                            QString::fromLatin1(finding.path.toHex()),
                            toString(finding.change),
                            finding.rule,
                            QString::number(finding.line),
                            finding.evidence};
    return parts.join(u'\n');
}

} // namespace

void decide(Finding& finding, const QString& decision, const QString& reason, const QString& by,
            const QDateTime& at)
{
    const bool authorised = decision == QLatin1String("authorised");
    if (!authorised && decision != QLatin1String("tampering"))
        throw Error(
            ErrorCode::BadInput,
            Tr::tr("A finding is decided as “authorised” or “tampering”; “%1” is neither.").arg(decision));
    if (reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("A decision about a finding needs a reason. Write it down."));
    finding.decision = decision;
    finding.decisionReason = reason.trimmed();
    finding.decidedBy = by;
    finding.decidedAt = at;
    if (authorised)
        finding.classification = FindingClass::Authorised;
    else if (finding.classification != FindingClass::Malware)
        finding.classification = FindingClass::Tampering;
}

void carryDecisions(const std::vector<Finding>& earlier, std::vector<Finding>& findings)
{
    QHash<QString, const Finding*> decided;
    for (const Finding& finding : earlier) {
        if (!finding.decision.isEmpty())
            decided.insert(findingKey(finding), &finding);
    }
    if (decided.isEmpty())
        return;
    const QHash<PathKey, QStringList> before = stateByPath(earlier);
    const QHash<PathKey, QStringList> now = stateByPath(findings);
    for (Finding& finding : findings) {
        const Finding* const old = decided.value(findingKey(finding));
        const PathKey path{finding.root, finding.path};
        if (old && before.value(path) == now.value(path))
            decide(finding, old->decision, old->decisionReason, old->decidedBy, old->decidedAt);
    }
}

} // namespace akimori::integrity
