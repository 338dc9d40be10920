#include "base/filelock.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "base/platform/file.h"
#include "base/tr.h"

#include <cerrno>

namespace akimori {

FileLock::FileLock(const QString& path, const QString& whatIsBusy)
    : m_fd(platform::openToWrite(nativePath(path).constData(), platform::Create::Keep))
{
    if (!m_fd.valid())
        throw systemError(errno, Tr::tr("The lock file %1 could not be opened.").arg(path));
    if (!platform::lockFile(m_fd.get())) {
        if (errno == EWOULDBLOCK)
            throw Error(ErrorCode::Locked,
                        Tr::tr("%1 is already being worked on by another run. Wait until it ends, then try again.")
                            .arg(whatIsBusy),
                        path, true);
        throw systemError(errno, Tr::tr("The lock file %1 could not be locked.").arg(path));
    }
}

} // namespace akimori
