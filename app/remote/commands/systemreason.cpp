#include "remote/commands/systemreason.h"

#include "base/bytepath.h"
#include "remote/tr.h"

#include <QHash>

namespace akimori::remote {

QString systemReason(const QByteArray& reason)
{
    const QByteArray text = reason.trimmed().left(300);
    const QHash<QByteArray, QString> usual{
        {"Permission denied", Tr::tr("Permission denied")},
        {"Operation not permitted", Tr::tr("Operation not permitted")},
        {"No such file or directory", Tr::tr("No such file or directory")},
        {"Not a directory", Tr::tr("Not a directory")},
        {"Input/output error", Tr::tr("Input/output error")},
        {"Stale file handle", Tr::tr("Stale file handle")},
        {"Too many levels of symbolic links", Tr::tr("Too many levels of symbolic links")},
        {"File name too long", Tr::tr("File name too long")},
        {"No space left on device", Tr::tr("No space left on device")},
        {"Read-only file system", Tr::tr("Read-only file system")},
        {"Structure needs cleaning", Tr::tr("Structure needs cleaning")},
    };
    return usual.value(text, printable(text));
}

} // namespace akimori::remote
