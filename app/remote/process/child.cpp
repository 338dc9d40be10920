#include "remote/process/child.h"

#include "base/error.h"
#include "remote/tr.h"

#include <cerrno>

namespace akimori::remote {

platform::Pipe openPipe()
{
    platform::Pipe pipe = platform::makePipe();
    if (!pipe.valid())
        throw systemError(errno, Tr::tr("No pipe could be opened for the program."));
    return pipe;
}

void startChild(platform::Child& child, const QList<QByteArray>& arguments, const QList<QByteArray>& environment,
                int in, int out, int err)
{
    platform::Program program;
    for (const QByteArray& argument : arguments)
        program.arguments.push_back(argument.toStdString());
    for (const QByteArray& entry : environment)
        program.environment.push_back(entry.toStdString());
    if (!child.start(program, in, out, err))
        throw systemError(errno, Tr::tr("The program %1 could not be started.")
                                     .arg(QString::fromLocal8Bit(arguments.first())));
}

} // namespace akimori::remote
