#include "ui/pages/casecolumns.h"

#include "base/clock.h"
#include "base/jst.h"
#include "ui/pages/advisoriesoverview.h"
#include "ui/tr.h"

namespace akimori::ui {

std::vector<Column<AdvisoryCase>> caseColumns(const Clock* clock)
{
    const auto today = [clock] { return jst::date(clock->nowUtc()); }; // the window may stay open for days
    return {Column<AdvisoryCase>(Tr::tr("Information and target"), [](const AdvisoryCase& c) { return c.title; })
                .withSecondLine([](const AdvisoryCase& c) { return caseTarget(c); }),
            Column<AdvisoryCase>(Tr::tr("Report by"), [](const AdvisoryCase& c) { return shortDay(c.targetDate); })
                .sortedBy([](const AdvisoryCase& c) {
                    return QVariant(c.targetDate.isValid() ? c.targetDate : QDate(9999, 1, 1));
                }),
            Column<AdvisoryCase>(Tr::tr("Days left"),
                                 [today](const AdvisoryCase& c) { return daysLeftWord(c, today()); })
                .asPill([today](const AdvisoryCase& c) { return daysLeftTone(c, today()); })
                .withBar([today](const AdvisoryCase& c) { return clockUsed(c, today()); })
                .sortedBy([](const AdvisoryCase& c) {
                    return QVariant(c.owesThirtyDayReport() ? c.targetDate : QDate(9999, 1, 1));
                }),
            Column<AdvisoryCase>(Tr::tr("Verdict"), [](const AdvisoryCase& c) { return displayName(c.verdict); })
                .asPill([](const AdvisoryCase& c) { return caseVerdictTone(c.verdict); }),
            Column<AdvisoryCase>(Tr::tr("Policy and work"),
                                 [](const AdvisoryCase& c) { return displayName(c.measure); }),
            Column<AdvisoryCase>(Tr::tr("Report"), [](const AdvisoryCase& c) { return displayName(c.reporting); }),
            Column<AdvisoryCase>(Tr::tr("Number"), [](const AdvisoryCase& c) { return c.no; })};
}

} // namespace akimori::ui
