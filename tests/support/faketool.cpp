#include "support/faketool.h"

#include <QStandardPaths>

namespace akimori::test {

QByteArray pathWithFirst(const TempFolder& folder, const QByteArray& relative)
{
    return "PATH=" + folder.at(relative) + ':' + qgetenv("PATH");
}

void writeTool(const TempFolder& folder, const QByteArray& relative, const QByteArray& script)
{
    folder.write(relative, "#!/bin/sh\n" + script, 0755);
}

QByteArray pathWithOnly(const TempFolder& folder, const QByteArray& relative,
                        const QList<QByteArray>& programs)
{
    folder.makeFolder(relative);
    for (const QByteArray& program : programs) {
        const QString found = QStandardPaths::findExecutable(QString::fromLatin1(program));
        if (found.isEmpty())
            qFatal("the tests need the program %s", program.constData());
        folder.symlink(found.toUtf8(), relative + '/' + program);
    }
    return "PATH=" + folder.at(relative);
}

} // namespace akimori::test
