#include "support/pullsite.h"

#include "archive/generationreader.h"
#include "backup/generationstore.h"
#include "remote/process/childprocess.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <stdexcept>

namespace akimori::test {

PullSite::PullSite()
{
    folder.makeFolder("www");
}

PullSite::~PullSite()
{
    int ignored = 0;
    run({"chmod", "-R", "u+rwX", folder.bytes()}, &ignored);
    run({"rm", "-rf", folder.bytes()}, &ignored);
}

QByteArray PullSite::member(const QByteArray& relative) const
{
    return memberPath(root()) + (relative.isEmpty() ? QByteArray() : '/' + relative);
}

backup::PullPlan PullSite::plan(const QString& previousArchive) const
{
    backup::PullPlan plan;
    plan.siteId = QStringLiteral("5d2a1f30-0000-4000-8000-000000000001");
    plan.siteName = QStringLiteral("○○市公式サイト");
    plan.host = QStringLiteral("www.example.jp");
    plan.trigger = BackupTrigger::Daily;
    plan.roots = {root()};
    plan.folder = generations();
    plan.previousArchive = previousArchive;
    plan.clock = &clock;
    return plan;
}

backup::PullResult PullSite::pull(const QString& previousArchive)
{
    clock.now = clock.now.addSecs(60);
    JobContext job;
    return backup::pullGeneration(transport, plan(previousArchive), job);
}

QByteArray PullSite::run(const QList<QByteArray>& arguments, int* status)
{
    QByteArray output;
    remote::ExecIo io;
    io.output = [&](std::span<const char> c) { output.append(c.data(), static_cast<qsizetype>(c.size())); };
    io.error = io.output;
    JobContext job;
    const remote::ExecOutcome outcome = remote::runChild(arguments, {"LC_ALL=C"}, io, remote::ExecLimits::bulk(), job);
    if (status)
        *status = outcome.status;
    else if (outcome.status != 0)
        throw std::runtime_error((arguments.join(' ') + ": " + output).toStdString());
    return output;
}

QByteArray PullSite::unpack(const QString& archive, const QByteArray& relative) const
{
    folder.makeFolder(relative);
    run({"tar", "--zstd", "-xpf", archive.toUtf8(), "-C", folder.at(relative)});
    return folder.at(relative) + root();
}

QByteArray PullSite::difference(const QByteArray& a, const QByteArray& b)
{
    const auto facts = [](const QByteArray& tree) {
        return run({"sh", "-c",
                    "cd \"$1\" && find . ! -type p ! -type s -printf '%P %y %m %U %G %T@ %l\\0' | sort -z", "sh",
                    tree});
    };
    int status = 0;
    const QByteArray contents = run({"diff", "-r", "--no-dereference", a, b}, &status);
    return facts(a) == facts(b) ? contents : "metadata differ; " + contents;
}

QStringList PullSite::intactGenerations() const
{
    QStringList ids;
    JobContext job;
    for (const backup::StoredGeneration& stored : backup::GenerationStore(generations()).scan(job)) {
        if (stored.state == backup::StoredGeneration::State::Discarded)
            continue;
        const archive::VerifyResult result = archive::verifyGeneration(stored.generation.archive, job);
        if (stored.state != backup::StoredGeneration::State::Kept || !result.intact())
            throw std::runtime_error((stored.generation.id + QStringLiteral(" is damaged: ")
                                      + result.damaged.join(QStringLiteral(", ")))
                                         .toStdString());
        ids.append(stored.generation.id);
    }
    return ids;
}

void setModified(const QByteArray& path, qint64 seconds, long nanoseconds)
{
    const timespec times[2] = {{seconds, nanoseconds}, {seconds, nanoseconds}};
    if (::utimensat(AT_FDCWD, path.constData(), times, AT_SYMLINK_NOFOLLOW) != 0)
        throw std::runtime_error("utimensat failed");
}

} // namespace akimori::test
