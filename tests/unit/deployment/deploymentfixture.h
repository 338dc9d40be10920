#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/hash.h"
#include "deployment/deploy.h"
#include "deployment/rollback.h"
#include "remote/commands/listtree.h"
#include "support/localtransport.h"
#include "support/tempfolder.h"

#include <QMap>

#include <fcntl.h>
#include <sys/stat.h>

namespace akimori::test {

/// A "server" with one root (srv/site) and a local folder with the wanted state, both in a scratch folder.
class DeploymentFixture
{
public:
    DeploymentFixture()
    {
        folder.makeFolder("wanted");
        folder.makeFolder("srv");
    }

    QByteArray root() const { return folder.at(rootName); }
    QList<QByteArray> roots() const { return {root()}; }

    /// Sets mtime of both sides of the fence with nanoseconds.
    void setTime(const QByteArray& relative, qint64 seconds, long nanoseconds = 123'456'789) const
    {
        const timespec times[2] = {{seconds, 0}, {seconds, nanoseconds}};
        ::utimensat(AT_FDCWD, folder.at(relative).constData(), times, AT_SYMLINK_NOFOLLOW);
    }

    /// The same file on both sides, with the same time.
    void both(const QByteArray& name, const QByteArray& body, unsigned mode = 0644) const
    {
        folder.write("wanted/" + name, body, mode);
        folder.write(rootName + '/' + name, body, mode);
        setTime("wanted/" + name, 1'700'000'000);
        setTime(rootName + '/' + name, 1'700'000'000);
    }

    void wantedFile(const QByteArray& name, const QByteArray& body, unsigned mode = 0644) const
    {
        folder.write("wanted/" + name, body, mode);
        setTime("wanted/" + name, 1'700'000'500);
    }

    void liveFile(const QByteArray& name, const QByteArray& body, unsigned mode = 0644) const
    {
        folder.write(rootName + '/' + name, body, mode);
        setTime(rootName + '/' + name, 1'700'000'900);
    }

    /// A small site: what a deployment changes, adds, removes and leaves.
    void makeSite() const
    {
        both("index.html", "<p>same</p>");
        both("css/site.css", "body {}");
        both("docs/plan.pdf", QByteArray(100'000, 'p'), 0640);
        wantedFile("news/today.html", "new");
        liveFile("news/today.html", "old and longer");
        wantedFile("added/deep/er/page.html", "added");
        liveFile("evil.php", "<?php evil ?>");
        liveFile("cache/shell/x.php", "<?php evil ?>");
        folder.makeFolder("wanted/empty", 0750);
        folder.symlink("index.html", "wanted/link.html");
        folder.symlink("/etc/passwd", rootName + "/link.html");
        folder.symlink("nowhere\nat all", "wanted/dangling");
    }

    deployment::WantedTree wanted()
    {
        deployment::WantedTree tree;
        tree.roots = roots();
        const QByteArray from = memberPath(folder.at("wanted"));
        for (TreeEntry entry : remote::listTree(transport, {folder.at("wanted")}, job).entries) {
            if (entry.isFile())
                entry.sha256 = sha256OfFile('/' + entry.path, job);
            const QByteArray relative = relativeTo(entry.path, from);
            entry.path = memberPath(root()) + (relative == "." ? QByteArray() : '/' + relative);
            tree.entries.push_back(std::move(entry));
        }
        return tree;
    }

    deployment::DeploymentPlan plan(const deployment::PlanOptions& options = {})
    {
        return deployment::makePlan(wanted(), deployment::settleAndSurvey(transport, roots(), job), options);
    }

    deployment::DeploymentResult run(const deployment::DeploymentPlan& plan)
    {
        deployment::FolderSource source(folder.at("wanted"), memberPath(root()));
        return deployment::deploy(transport, plan, source, clock, job);
    }

    deployment::DeploymentResult run(const deployment::PlanOptions& options = {}) { return run(plan(options)); }

    /// Everything a visitor or auditor could tell apart, by relative path. Deployment folders do not count.
    QMap<QByteArray, QByteArray> look(const QByteArray& relative, bool times = true)
    {
        QMap<QByteArray, QByteArray> result;
        JobContext fresh;
        LocalTransport plain;
        const QByteArray prefix = memberPath(folder.at(relative));
        for (const TreeEntry& entry : remote::listTree(plain, {folder.at(relative)}, fresh).entries) {
            const QByteArray path = relativeTo(entry.path, prefix);
            if (path.startsWith(".akimori-"))
                continue;
            QByteArray text(1, static_cast<char>(entry.type));
            if (!entry.isSymlink())
                text += ' ' + QByteArray::number(entry.mode, 8);
            text += ' ' + QByteArray::number(entry.uid) + ' ' + QByteArray::number(entry.gid) + ' ' + entry.linkTarget;
            if (times && !(path == "." && !rootTimeCounts))
                text += ' ' + QByteArray::number(entry.mtimeNs);
            if (entry.isFile())
                text += ' ' + sha256OfFile('/' + entry.path, fresh);
            result.insert(path, text);
        }
        return result;
    }

    /// Names beside and in the root that belong to deployments.
    int traces()
    {
        JobContext fresh;
        LocalTransport plain;
        int count = 0;
        for (const TreeEntry& entry : remote::listTree(plain, {folder.at("srv")}, fresh).entries)
            count += entry.path.contains("/.akimori-") && entry.path.endsWith("/journal") ? 1 : 0;
        return count;
    }

    TempFolder folder;
    QByteArray rootName = "srv/site";
    bool rootTimeCounts = true; ///< file by file, our own folder comes and goes in the root
    LocalTransport transport;
    SystemClock clock;
    JobContext job;
};

} // namespace akimori::test
