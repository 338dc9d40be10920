#include "cli/advisorycommands.h"
#include "cli/backupcommands.h"
#include "cli/calendarcommands.h"
#include "cli/command.h"
#include "cli/contentcommands.h"
#include "cli/contractcommands.h"
#include "cli/evidencecommands.h"
#include "cli/integritycommands.h"
#include "cli/logscommands.h"
#include "cli/normalcommands.h"
#include "cli/peoplecommands.h"
#include "cli/respondcommands.h"
#include "cli/restorecommands.h"
#include "cli/schedulecommands.h"
#include "cli/securitycommands.h"
#include "cli/sitecommands.h"

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
                 integrityCommands(),
                 contentCommands(),
                 normalCommands(),
                 respondCommands(),
                 securityCommands(),
                 advisoryCommands(),
                 logsCommands(),
                 calendarCommands(),
                 scheduleCommands(),
                 evidenceCommands(),
             })
            all.insert(all.end(), family.begin(), family.end());
        return all;
    }();
    return commands;
}

} // namespace akimori::cli
