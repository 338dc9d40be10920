#pragma once

#include "deploymentfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <poll.h>
#include <unistd.h>

namespace akimori::test {

enum class Layout { Root, Link, PerFile };

/// A site in one of the three layouts, and what its two whole states look like.
class FaultySite : public DeploymentFixture
{
public:
    explicit FaultySite(Layout chosen) : layout(chosen)
    {
        marker = "AKIMORI_TEST_MARKER=" + folder.bytes();
        transport.environment = {marker};
        rootName = layout == Layout::Link ? "srv/releases/1" : "srv/site";
        makeSite();
        if (layout == Layout::Link) {
            rootName = "srv/site";
            folder.symlink("releases/1", "srv/site");
        }
        rootTimeCounts = layout != Layout::PerFile;
        before = look("srv/site");
        after = look("wanted");
    }

    deployment::DeploymentPlan makePlanForLayout()
    {
        std::vector<deployment::LiveRoot> live = deployment::settleAndSurvey(transport, roots(), job);
        live.front().facts.parentWritable = layout != Layout::PerFile;
        return deployment::makePlan(wanted(), live, {});
    }

    /// From now on the n-th call of `mv` on the server kills the shell that called it, before or after moving.
    void killAtMove(int n, bool afterMoving)
    {
        const QByteArray count = folder.at("bin/count");
        folder.write("bin/mv",
                     "#!/bin/sh\necho x >>" + count + "\n"
                     + "if [ $(wc -l <" + count + ") -eq " + QByteArray::number(n) + " ]; then\n"
                     + (afterMoving ? "/bin/mv \"$@\"\n" : "") + "kill -9 $PPID; exit 9\nfi\nexec /bin/mv \"$@\"\n",
                     0755);
        ::unlink(count.constData());
        transport.environment = {marker, "PATH=" + folder.at("bin") + ":/usr/bin:/bin"};
    }

    int movesMade() { return folder.exists("bin/count") ? static_cast<int>(folder.read("bin/count").count('\n')) : 0; }

    void heal()
    {
        transport.environment = {marker};
        transport.cutAfterOutputBytes = -1;
        waitForServer();
    }

    /// Commands of a cut connection run on, as on a real server; waits until none is left.
    void waitForServer() const
    {
        for (int turn = 0; turn < 3000 && serverBusy(); ++turn)
            ::poll(nullptr, 0, 5);
    }

    bool isWhole()
    {
        const auto now = look("srv/site");
        return now == before || now == after;
    }

    Layout layout;
    QByteArray marker;
    QMap<QByteArray, QByteArray> before;
    QMap<QByteArray, QByteArray> after;

private:
    bool serverBusy() const
    {
        const QStringList processes = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
        for (const QString& process : processes) {
            QFile environment(QStringLiteral("/proc/%1/environ").arg(process));
            if (process.toLongLong() != ::getpid() && environment.open(QIODevice::ReadOnly)
                && environment.readAll().split('\0').contains(marker))
                return true;
        }
        return false;
    }
};

inline void addLayouts()
{
    QTest::addColumn<int>("layout");
    QTest::newRow("root") << static_cast<int>(Layout::Root);
    QTest::newRow("link") << static_cast<int>(Layout::Link);
    QTest::newRow("per file") << static_cast<int>(Layout::PerFile);
}

} // namespace akimori::test
