#include "reports/forms/f23duties.h"

#include "reports/dutyrows.h"

namespace akimori::reports {

Document dutyTable(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    paper.heading("duties");
    if (facts.duties)
        paper.table("duties", dutyRows(paper));
    else
        paper.say("none.duties");
    return paper.finish();
}

} // namespace akimori::reports
