#include "remote/limiterror.h"

#include "remote/tr.h"

namespace akimori::remote {

Error deadlineError()
{
    return Error(ErrorCode::Timeout,
                 Tr::tr("The server did not finish the command in time, so it was stopped. Check the load of the "
                        "server and run it again."),
                 {}, true);
}

Error idleError()
{
    return Error(ErrorCode::Timeout,
                 Tr::tr("The server sent nothing for too long, so the command was stopped. Check the line and run "
                        "it again."),
                 {}, true);
}

Error tooMuchOutputError()
{
    return Error(ErrorCode::ProtocolBroken,
                 Tr::tr("The server's answer is larger than it can be. The command was stopped."));
}

} // namespace akimori::remote
