#include "base/error.h"
#include "support/demoprofile.h"

#include <QCoreApplication>
#include <QTextStream>

/// akimori-demo-profile FOLDER [DAYS [ADVISORIES [INCIDENTS [MONITORS]]]]: a made-up profile for pictures and measurements.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        QTextStream(stderr) << "usage: akimori-demo-profile FOLDER [DAYS [ADVISORIES [INCIDENTS]]]\n";
        return 3;
    }
    try {
        akimori::test::DemoProfile demo;
        demo.folder = words[1];
        demo.now = QDateTime::currentDateTimeUtc();
        demo.days = words.value(2, QStringLiteral("60")).toInt();
        demo.advisories = words.value(3, QStringLiteral("40")).toInt();
        demo.incidents = words.value(4, QStringLiteral("3")).toInt();
        demo.monitorItems = words.value(5, QStringLiteral("12")).toInt();
        demo.write();
        return 0;
    } catch (const akimori::Error& error) {
        QTextStream(stderr) << error.what() << ' ' << error.detail() << '\n';
        return 1;
    }
}
