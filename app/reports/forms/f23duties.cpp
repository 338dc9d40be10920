#include "reports/forms/f23duties.h"

#include "reports/formwriter.h"

namespace akimori::reports {

Document dutyTable(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    std::vector<QStringList> rows;
    for (const DutyFact& duty : facts.duties)
        rows.push_back({duty.work, duty.content, duty.state, duty.due, duty.evidence, duty.why, text.text("text.confirmBlank")});
    paper.heading("duties");
    paper.table("duties", std::move(rows));
    return paper.finish();
}

} // namespace akimori::reports
