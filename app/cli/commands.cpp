#include "cli/advisorycommands.h"
#include "cli/backupcommands.h"
#include "cli/command.h"
#include "cli/evidencecommands.h"
#include "cli/integritycommands.h"
#include "cli/restorecommands.h"
#include "cli/sitecommands.h"

namespace akimori::cli {

const std::vector<Command>& allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (const auto& family :
             {siteCommands(), backupCommands(), restoreCommands(), integrityCommands(), advisoryCommands(),
              evidenceCommands()})
            all.insert(all.end(), family.begin(), family.end());
        return all;
    }();
    return commands;
}

} // namespace akimori::cli
