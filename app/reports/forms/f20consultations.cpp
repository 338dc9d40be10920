#include "reports/forms/f20consultations.h"

#include "reports/formwriter.h"

namespace akimori::reports {

Document consultationBook(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    std::vector<QStringList> rows;
    for (const ConsultationRecord& record : facts.consultations) {
        if (!facts.subject.isEmpty() && record.no != facts.subject)
            continue;
        QString conclusion = record.conclusion;
        if (record.open()) {
            conclusion = text.text("text.openOne");
            if (record.dueOn.isValid())
                conclusion += u'\n' + text.text("text.due", {{"who", orDash(record.askedOf)}, {"date", plainDateText(record.dueOn)}});
        }
        const QString means = record.means.isEmpty() ? QString() : QStringLiteral("（%1）").arg(record.means);
        rows.push_back({record.no, briefInstant(record.at) + means, record.persons,
                        record.discussion.isEmpty() ? record.subject : record.subject + u'\n' + record.discussion, conclusion,
                        record.links.join(u'\n')});
    }
    paper.heading("records");
    paper.table("records", std::move(rows));
    return paper.finish();
}

} // namespace akimori::reports
