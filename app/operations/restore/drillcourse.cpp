#include "operations/restore/drillcourse.h"

#include "archive/generationreader.h"
#include "base/bytepath.h"
#include "base/jst.h"
#include "operations/integrity/runscan.h"
#include "operations/restore/restore.h"
#include "operations/restore/servedcheck.h"
#include "operations/restore/systemrestore.h"
#include "operations/tr.h"

#include <algorithm>
#include <functional>

namespace akimori::operations {

namespace {

constexpr qsizetype kNamed = 10; ///< of a list in a sentence

QString named(const QStringList& all)
{
    const QString text = QStringList(all.mid(0, kNamed)).join(QStringLiteral(", "));
    return all.size() > kNamed ? Tr::tr("%1 and %2 more").arg(text).arg(all.size() - kNamed) : text;
}

QStringList printables(const std::vector<QByteArray>& paths)
{
    QStringList texts;
    for (const QByteArray& path : paths)
        texts << printable(path);
    return texts;
}

bool isWebSetting(const QByteArray& member)
{
    for (const char* folder : {"etc/nginx/", "etc/apache2/", "etc/httpd/"}) {
        if (member.startsWith(folder))
            return true;
    }
    return false;
}

/// The steps in their order. Each one is a result, whatever happens in it; only cancelling ends the whole.
class Course
{
public:
    Course(const Context& context, const Drill::Request& request, Drill::Plan plan, RebuildDrill& record, JobContext& job)
        : m_context(context), m_request(request), m_plan(std::move(plan)), m_record(record), m_job(job)
    {
    }

    void run()
    {
        step("target", [this](DrillStep& s) { target(s); });
        step("packages", [this](DrillStep& s) { packages(s); });
        step("system-files", [this](DrillStep& s) { systemFiles(s); });
        step("data", [this](DrillStep& s) { data(s); });
        const bool restored = m_record.steps.last().state == Verdict::Ok;
        step("pages", [&](DrillStep& s) { restored ? pages(s) : notReached(s); });
        step("scan", [&](DrillStep& s) { restored ? scan(s) : notReached(s); });
    }

private:
    void step(const char* id, const std::function<void(DrillStep&)>& perform)
    {
        DrillStep step;
        step.id = QString::fromLatin1(id);
        m_job.note(displayNameOfDrillStep(step.id));
        try {
            perform(step);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            step.state = Verdict::Unchecked;
            step.detail = error.sentence();
        }
        m_record.steps.append(step);
    }

    static void notReached(DrillStep& step) { step.detail = Tr::tr("not reached, because the data could not be restored"); }

    /// A difference that a person explains is no finding, and the reason stays with it.
    static void letStand(DrillStep& step, const QString& reason)
    {
        if (reason.isEmpty())
            return;
        step.state = Verdict::Ok;
        step.reason = reason;
    }

    void target(DrillStep& step)
    {
        step.state = Verdict::Ok;
        step.detail = m_request.continues.isEmpty()
                          ? Tr::tr("%1 held no file below the document roots.").arg(hostOfSite(m_plan.target))
                          : Tr::tr("%1 goes on from the try %2, which began with an empty server.")
                                .arg(hostOfSite(m_plan.target), m_request.continues);
    }

    void packages(DrillStep& step)
    {
        if (!m_plan.packagesCompared) {
            step.detail = Tr::tr("The lists of packages could not be compared: the servers have different package managers, or "
                                 "none.");
        } else if (m_plan.missingPackages.isEmpty()) {
            step.state = Verdict::Ok;
            step.detail = Tr::tr("Every package of the generation is installed.");
            return;
        } else {
            step.state = Verdict::Found;
            step.detail = Tr::tr("Missing: %1. Install them, then go on with the drill.").arg(named(m_plan.missingPackages));
        }
        letStand(step, m_request.packagesReason);
    }

    void systemFiles(DrillStep& step)
    {
        QList<QByteArray> chosen;
        compareDrillSettings(m_context, m_plan, m_request.systemPaths, &chosen, m_job);
        QStringList failures;
        qsizetype done = 0;
        if (!chosen.isEmpty()) {
            for (const RestoreSystemFiles::File& file : RestoreSystemFiles(m_context).run(
                     m_plan.site.name, m_plan.system.id, chosen, m_job, {m_plan.target.name, true})) {
                done += file.restored ? 1 : 0;
                if (!file.restored)
                    failures << file.failure;
            }
            compareDrillSettings(m_context, m_plan, m_request.systemPaths, nullptr, m_job);
        }
        const QString put = Tr::tr("%1 file(s) were put back.").arg(done);
        if (!m_plan.different.empty()) {
            step.state = Verdict::Found;
            step.detail = put + u' ' +
                          Tr::tr("Not as in the generation: %1. Name them to put them back.")
                              .arg(named(printables(m_plan.different)));
        } else if (!m_plan.unreadable.empty()) {
            step.detail = put + u' ' + Tr::tr("Could not be compared: %1.").arg(named(printables(m_plan.unreadable)));
        } else {
            step.state = Verdict::Ok;
            step.detail = put + u' ' + Tr::tr("The web server's settings are as in the generation.");
            return;
        }
        if (!failures.isEmpty())
            step.detail += u' ' + named(failures);
        letStand(step, m_request.filesReason);
    }

    void data(DrillStep& step)
    {
        RestoreRequest restore;
        restore.site = m_plan.site.name;
        restore.toSite = m_plan.target.name;
        restore.generationId = m_plan.data.id;
        restore.pushEverything = true; // nothing of the target counts
        restore.drill = true;
        const RestoreOutcome outcome = ApplyRestore(m_context).run(restore, m_job);
        step.state = Verdict::Ok;
        step.detail = Tr::tr("%1 of %2: %3 change(s), every file checked on the server.")
                          .arg(m_plan.data.id, jst::display(m_plan.data.takenAt))
                          .arg(outcome.changed);
        if (!outcome.warnings.isEmpty())
            step.detail += u' ' + named(outcome.warnings);
    }

    void pages(DrillStep& step)
    {
        const ServedCheck served = checkServedPages(m_plan.target, archive::GenerationReader(m_plan.data.archive), {}, m_job);
        step.state = served.equal ? Verdict::Ok : served.compared ? Verdict::Found : Verdict::Unchecked;
        step.detail = served.detail;
    }

    void scan(DrillStep& step)
    {
        RunScan::Request request;
        request.site = m_plan.target.name;
        request.baselineOf = m_plan.site.name;
        const Scan scan = RunScan(m_context).run(request, m_job);
        step.state = scan.verdict;
        step.detail = !scan.failure.isEmpty()
                          ? scan.failure
                          : Tr::tr("Scan %1 by the approved baseline of “%2”: %3 file(s) checked, %4 finding(s), %5 not checked.")
                                .arg(scan.id, m_plan.site.name)
                                .arg(scan.checked)
                                .arg(scan.findings.size())
                                .arg(scan.unchecked.size());
    }

    const Context& m_context;
    const Drill::Request& m_request;
    Drill::Plan m_plan;
    RebuildDrill& m_record;
    JobContext& m_job;
};

} // namespace

QString hostOfSite(const Site& site)
{
    return QStringLiteral("%1:%2").arg(site.host).arg(site.port);
}

void compareDrillSettings(const Context& context, Drill::Plan& plan, const QList<QByteArray>& chosen,
                          QList<QByteArray>* toRestore, JobContext& job)
{
    plan.different.clear();
    plan.unreadable.clear();
    for (const SystemFile& file :
         CompareSystem(context).run(plan.site.name, plan.system.id, job, {plan.target.name, true})) {
        const QByteArray path = '/' + file.stored.path;
        if (file.state == SystemFile::State::Same)
            continue;
        const bool wanted = std::any_of(chosen.begin(), chosen.end(), [&](const QByteArray& one) {
            return isUnder(file.stored.path, memberPath(one)) || file.stored.path == memberPath(one);
        });
        if (wanted && toRestore)
            toRestore->append(path);
        if (!isWebSetting(file.stored.path) && !wanted)
            continue;
        (file.state == SystemFile::State::Unreadable ? plan.unreadable : plan.different).push_back(path);
    }
}

void runDrillCourse(const Context& context, const Drill::Request& request, const Drill::Plan& plan, RebuildDrill& record,
                    JobContext& job)
{
    Course(context, request, plan, record, job).run();
}

} // namespace akimori::operations
