#include "reports/casefacts.h"

#include "base/jst.h"

#include <algorithm>
#include <array>

namespace akimori::reports {

const CaseFact* caseOf(const Facts& facts)
{
    const auto found = std::find_if(facts.cases.begin(), facts.cases.end(),
                                    [&](const CaseFact& fact) { return fact.subject.no == facts.subject; });
    return found == facts.cases.end() ? nullptr : &*found;
}

QString sourceName(const QString& source)
{
    static constexpr std::array<std::pair<const char*, const char*>, 12> kNames{{
        {"jpcert", "JPCERT/CC"}, {"ipa", "IPA"}, {"myjvn", "IPA（MyJVN）"}, {"jvn", "JVN"}, {"jvndb", "JVN iPedia"},
        {"debian", "Debian"}, {"ubuntu", "Ubuntu"}, {"almalinux", "AlmaLinux"}, {"redhat", "Red Hat"},
        {"kev", "CISA KEV"}, {"nginx", "nginx"}, {"apache", "Apache HTTP Server"},
    }};
    for (const auto& [id, name] : kNames) {
        if (source == QLatin1String(id))
            return QString::fromUtf8(name);
    }
    return source;
}

QString severityText(const FormWriter& paper, const CaseFact& fact)
{
    const QString word = paper.word("severity", fact.subject.severity ? toString(*fact.subject.severity) : QString());
    const QString own = fact.advisory ? fact.advisory->severityText : QString();
    return own.isEmpty() ? word : QStringLiteral("%1（情報源の表記：%2）").arg(word, own);
}

std::vector<QStringList> consultationRows(const CaseFact& fact)
{
    std::vector<QStringList> rows;
    for (const AdvisoryEvent& event : fact.events) {
        if (event.kind != QLatin1String("consulted"))
            continue;
        const QDateTime at = jst::parse(event.detail.value(QStringLiteral("at")).toString()).value_or(event.at);
        rows.push_back({briefInstant(at), event.detail.value(QStringLiteral("with")).toString(),
                        event.detail.value(QStringLiteral("means")).toString(), event.text});
    }
    return rows;
}

QString policyReason(const CaseFact& fact)
{
    QString reason;
    for (const AdvisoryEvent& event : fact.events) {
        if (event.kind == QLatin1String("decided"))
            reason = event.text;
    }
    return reason;
}

} // namespace akimori::reports
