#include "reports/casefacts.h"

#include "base/jst.h"
#include "records/document.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace akimori::reports {

const CaseFact* caseOf(const Facts& facts)
{
    const auto found = std::find_if(facts.cases.begin(), facts.cases.end(),
                                    [&](const CaseFact& fact) { return fact.subject.no == facts.subject; });
    return found == facts.cases.end() ? nullptr : &*found;
}

std::vector<const CaseFact*> casesOf(const Facts& facts)
{
    const QStringList numbers = subjectNumbers(facts.subject);
    std::vector<const CaseFact*> found;
    for (const CaseFact& fact : facts.cases) {
        const AdvisoryCase& subject = fact.subject;
        const bool owes = subject.deadline.isValid() && subject.verdict != AdvisoryVerdict::NotAffected && subject.open();
        if (numbers.isEmpty() ? owes : numbers.contains(subject.no))
            found.push_back(&fact);
    }
    if (!numbers.isEmpty())
        std::sort(found.begin(), found.end(), [&](const CaseFact* left, const CaseFact* right) {
            return numbers.indexOf(left->subject.no) < numbers.indexOf(right->subject.no);
        });
    return found;
}

QString plannedText(const CaseFact& fact, const QString& key)
{
    static const QHash<QString, QStringList> kParts{{QStringLiteral("plan"), {QStringLiteral("plannedOn"), QStringLiteral("hours"), QStringLiteral("downtime")}},
                                                    {QStringLiteral("verification"), {QStringLiteral("verification")}},
                                                    {QStringLiteral("backup"), {QStringLiteral("backups")}},
                                                    {QStringLiteral("rollback"), {QStringLiteral("rollback")}},
                                                    {QStringLiteral("residual"), {QStringLiteral("residualRisk")}},
                                                    {QStringLiteral("completion"), {QStringLiteral("completionOn")}}};
    QJsonObject plan;
    for (const AdvisoryEvent& event : fact.events) {
        if (event.kind == QLatin1String("decided"))
            plan = event.detail.value(QLatin1String("plan")).toObject();
    }
    QStringList parts;
    for (const QString& name : kParts.value(key)) {
        const QString text = plan.value(name).toString();
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty())
            parts << (day.isValid() ? dateText(day) : text);
    }
    return parts.join(QStringLiteral("、"));
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
