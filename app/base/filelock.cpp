#include "base/filelock.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "base/tr.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace akimori {

FileLock::FileLock(const QString& path, const QString& whatIsBusy)
    : m_fd(::open(nativePath(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
{
    if (!m_fd.valid())
        throw systemError(errno, Tr::tr("The lock file %1 could not be opened.").arg(path));
    if (::flock(m_fd.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            throw Error(ErrorCode::Locked,
                        Tr::tr("%1 is already being worked on by another run. Wait until it ends, then try again.")
                            .arg(whatIsBusy),
                        path, true);
        throw systemError(errno, Tr::tr("The lock file %1 could not be locked.").arg(path));
    }
}

} // namespace akimori
