#include "cli/advisorycommands.h"
#include "cli/assessmentcommands.h"
#include "cli/backupcommands.h"
#include "cli/calendarcommands.h"
#include "cli/changecommands.h"
#include "cli/command.h"
#include "cli/consultationcommands.h"
#include "cli/contentcommands.h"
#include "cli/contractcommands.h"
#include "cli/dutycommands.h"
#include "cli/cutovercommands.h"
#include "cli/drillcommands.h"
#include "cli/evidencecommands.h"
#include "cli/incidentcommands.h"
#include "cli/integritycommands.h"
#include "cli/keycommands.h"
#include "cli/logscommands.h"
#include "cli/monitoringcommands.h"
#include "cli/notifycommands.h"
#include "cli/normalcommands.h"
#include "cli/peoplecommands.h"
#include "cli/policycommands.h"
#include "cli/respondcommands.h"
#include "cli/reportcommands.h"
#include "cli/publishcommands.h"
#include "cli/restorecommands.h"
#include "cli/schedulecommands.h"
#include "cli/securitycommands.h"
#include "cli/sitecommands.h"
#include "cli/takeovercommands.h"

namespace akimori::cli {

const std::vector<Command>& allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (const auto& family : {
                 siteCommands(),
                 peopleCommands(),
                 contractCommands(),
                 backupCommands(),
                 restoreCommands(),
                 drillCommands(),
                 keyCommands(),
                 publishCommands(),
                 takeoverCommands(),
                 changeCommands(),
                 integrityCommands(),
                 contentCommands(),
                 normalCommands(),
                 respondCommands(),
                 securityCommands(),
                 advisoryCommands(),
                 assessmentCommands(),
                 incidentCommands(),
                 notifyCommands(),
                 policyCommands(),
                 logsCommands(),
                 monitoringCommands(),
                 consultationCommands(),
                 reportCommands(),
                 cutoverCommands(),
                 calendarCommands(),
                 dutyCommands(),
                 scheduleCommands(),
                 evidenceCommands(),
             })
            all.insert(all.end(), family.begin(), family.end());
        return all;
    }();
    return commands;
}

} // namespace akimori::cli
