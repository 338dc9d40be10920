#include "reports/forms/f22questions.h"

#include "reports/formwriter.h"

namespace akimori::reports {

namespace {

std::vector<QStringList> unsettled(const FormWriter& paper)
{
    const Contract& contract = paper.facts.contract;
    std::vector<QStringList> rows;
    const auto ask = [&](const char* topic, FormText::Values values = {}) {
        rows.push_back({QString::number(rows.size() + 1), paper.text.text(QStringLiteral("topic.") + QLatin1String(topic)),
                        paper.text.text(QStringLiteral("why.") + QLatin1String(topic), values),
                        paper.text.text("text.answerBlank")});
    };
    if (contract.recoveryPoint.value.isEmpty())
        ask("rpo");
    if (contract.recoveryTime.value.isEmpty())
        ask("rto");
    ask("performance", {{"impact", paper.facts.site.impact == PerformanceImpact::None ? QStringLiteral("なし") : QStringLiteral("あり")}});
    ask("closed");
    ask("thirty");
    ask("contact");
    ask("antivirus");
    if (contract.domainAdministrator.isEmpty())
        ask("domain");
    ask("assessor");
    ask("cycle");
    ask("logs");
    return rows;
}

/// A topic is settled when a concluded consultation carries its words in the subject.
std::vector<QStringList> withoutSettled(const FormWriter& paper, std::vector<QStringList> rows)
{
    std::vector<QStringList> open;
    for (QStringList& row : rows) {
        bool settled = false;
        for (const ConsultationRecord& record : paper.facts.consultations)
            settled = settled || (!record.open() && record.subject.contains(row.at(1)));
        if (settled)
            continue;
        row[0] = QString::number(open.size() + 1);
        open.push_back(std::move(row));
    }
    return open;
}

} // namespace

Document openQuestions(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    std::vector<QStringList> rows;
    for (const ConsultationRecord& record : facts.consultations) {
        if (record.open())
            rows.push_back({QString::number(rows.size() + 1), record.no, record.subject, record.discussion, record.askedOf,
                            briefDate(record.dueOn)});
    }
    paper.heading("open");
    paper.table("open", std::move(rows));
    paper.heading("settings");
    paper.table("settings", withoutSettled(paper, unsettled(paper)));
    return paper.finish();
}

} // namespace akimori::reports
