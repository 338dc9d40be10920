#include "operations/advisories/reminders.h"

#include "base/atomicfile.h"
#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "operations/calendar/calendar.h"

#include <QFileInfo>

#include <algorithm>

namespace akimori::operations {

std::vector<advisories::Reminder> caseReminders(const Context& context)
{
    const auto ledger = context.openLedger();
    return advisories::remindersOn(jst::date(context.clock->nowUtc()), ledger::AdvisoryCaseTable(*ledger).all(),
                                   cityCalendar(*ledger));
}

int exportCalendar(const Context& context, const QString& file)
{
    const auto ledger = context.openLedger();
    const std::vector<AdvisoryCase> cases = ledger::AdvisoryCaseTable(*ledger).all();
    writeFileAtomically(QFileInfo(file).absoluteFilePath(),
                        advisories::iCalendar(cases, cityCalendar(*ledger), context.clock->nowUtc()), 0644);
    return static_cast<int>(std::count_if(cases.begin(), cases.end(), [](const AdvisoryCase& subject) {
        return subject.open() && subject.owesThirtyDayReport();
    }));
}

} // namespace akimori::operations
