#include "publishing/linktarget.h"

#include <QList>

namespace akimori::publishing {

bool staysInside(const QByteArray& path, const QByteArray& target)
{
    if (target.startsWith('/'))
        return false;
    qsizetype level = path.count('/');
    for (const QByteArray& part : target.split('/')) {
        level += part == ".." ? -1 : (part.isEmpty() || part == ".") ? 0 : 1;
        if (level < 0)
            return false;
    }
    return true;
}

} // namespace akimori::publishing
