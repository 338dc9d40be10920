#include "cli/backupcommands.h"
#include "cli/calendarcommands.h"
#include "cli/command.h"
#include "cli/evidencecommands.h"
#include "cli/integritycommands.h"
#include "cli/peoplecommands.h"
#include "cli/restorecommands.h"
#include "cli/schedulecommands.h"
#include "cli/sitecommands.h"

namespace akimori::cli {

const std::vector<Command>& allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (const auto& family :
             {siteCommands(), backupCommands(), restoreCommands(), integrityCommands(), evidenceCommands(),
              calendarCommands(), peopleCommands(), scheduleCommands()})
            all.insert(all.end(), family.begin(), family.end());
        return all;
    }();
    return commands;
}

} // namespace akimori::cli
