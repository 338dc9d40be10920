#include "remote/capabilities.h"

#include "base/bytepath.h"
#include "remote/autherror.h"
#include "remote/commands/probecapabilities.h"
#include "remote/tr.h"

#include <QLocale>

namespace akimori::remote {

namespace {

using namespace std::chrono_literals;
using enum CapabilityOutcome;

constexpr auto kSlowCommand = 500ms;
constexpr qint64 kClockTolerance = 5;      // seconds; papers and rules compare times of both machines
constexpr qint64 kLowSpace = 1LL << 30;

/// The facts and the frame they were found in; no facts = nothing could be looked at.
struct Findings
{
    CapabilityFacts facts;
    std::optional<std::chrono::milliseconds> emptyCommand;
    std::chrono::milliseconds roundTrip{0};
    qint64 before = 0; ///< this machine's clock around the probe, seconds since 1970
    qint64 after = 0;
};

CapabilityStep step(const char* id, const QString& title, CapabilityOutcome outcome, const QString& detail = {},
                    const QString& advice = {}, bool required = true)
{
    return {QString::fromLatin1(id), title, outcome, detail, advice, required};
}

CapabilityStep echoStep(const Findings& findings)
{
    const QString title = Tr::tr("Bytes arrive unchanged");
    if (!findings.facts.contains("echo"))
        return step("echo", title, NotChecked);
    if (findings.facts.value("echo") == hostileSample())
        return step("echo", title, Ok);
    return step("echo", title, Failed, {},
                Tr::tr("The login shell of the server changes what passes through it. Give the login user a plain "
                       "POSIX shell such as /bin/sh."));
}

CapabilityStep execTimeStep(const Findings& findings)
{
    const QString title = Tr::tr("Time of an empty command");
    if (!findings.emptyCommand)
        return step("execTime", title, NotChecked, {}, {}, false);
    const QString detail = Tr::tr("%1 ms").arg(findings.emptyCommand->count());
    const bool slow = *findings.emptyCommand - 2 * findings.roundTrip > kSlowCommand;
    return step("execTime", title, Ok, detail,
                slow ? Tr::tr("Every command takes long to start. Shorten the start-up files of the login user "
                              "(.bashrc) or give it /bin/sh.")
                     : QString(),
                false);
}

CapabilityStep systemStep(const Findings& findings)
{
    const QString title = Tr::tr("Operating system");
    const QString name = QString::fromUtf8(findings.facts.value("uname"));
    if (name.isEmpty())
        return step("system", title, NotChecked);
    const QString detail = QStringLiteral("%1 (%2)").arg(QString::fromUtf8(findings.facts.value("os")), name);
    if (name.startsWith(QLatin1String("Linux")))
        return step("system", title, Ok, detail);
    return step("system", title, Failed, detail, Tr::tr("Only Linux servers can be looked after."));
}

CapabilityStep clockStep(const Findings& findings)
{
    const QString title = Tr::tr("Clock of the server");
    bool ok = false;
    const qint64 now = findings.facts.value("now").toLongLong(&ok);
    if (!ok)
        return step("clock", title, NotChecked, {}, {}, false);
    // Somewhere between before and after the server read its clock: only what lies outside is an offset.
    const qint64 offset = now < findings.before ? now - findings.before
                          : now > findings.after ? now - findings.after
                                                 : 0;
    const QString detail = Tr::tr("%1 s off").arg(offset);
    if (std::abs(offset) <= kClockTolerance)
        return step("clock", title, Ok, detail, {}, false);
    return step("clock", title, Failed, detail,
                Tr::tr("The clocks of the server and of this machine differ. Let both follow a time server (NTP)."),
                false);
}

struct Tool
{
    const char* fact;
    const char* program;
    bool required;
};

constexpr Tool kTools[] = {
    {"tool.find", "find -printf (GNU findutils)", true},
    {"tool.tar", "tar (GNU tar)", true},
    {"tool.sha256sum", "sha256sum", true},
    {"tool.xargs", "xargs -0", true},
    {"tool.dd", "dd", true},
    {"tool.mv", "mv -T (GNU coreutils)", true},
    {"tool.reflink", "cp --reflink (GNU coreutils)", false},
    {"tool.zstd", "zstd", false},
    {"tool.sudo", "sudo -n", false},
};

CapabilityStep toolStep(const Tool& tool, const Findings& findings)
{
    const QString title = Tr::tr("Program %1").arg(QLatin1String(tool.program));
    const QByteArray fact = findings.facts.value(tool.fact);
    if (fact == "yes")
        return step(tool.fact, title, Ok, {}, {}, tool.required);
    if (fact != "no")
        return step(tool.fact, title, NotChecked, {}, {}, tool.required);
    return step(tool.fact, title, Failed, {},
                tool.required ? Tr::tr("Install this program on the server. Without it Akimori cannot work there.")
                              : Tr::tr("Akimori works without it; some steps take longer or are not offered."),
                tool.required);
}

CapabilityStep rootStep(const QByteArray& root, qsizetype index, const Findings& findings)
{
    const QByteArray id = "root:" + printable(root).toUtf8();
    const QString title = Tr::tr("Folder %1").arg(printable(root));
    const QByteArray key = "root." + QByteArray::number(index) + ".flags";
    CapabilityStep result{QString::fromUtf8(id), title, NotChecked, {}, {}, true};
    if (!findings.facts.contains(key))
        return result;
    const QList<QByteArray> flags = findings.facts.value(key).split(' ');
    result.outcome = Failed;
    if (!flags.contains("exists")) {
        result.advice = Tr::tr("The folder does not exist on the server, or its parents are closed to the login user. "
                               "Check the path.");
        return result;
    }
    if (!flags.contains("folder")) {
        result.advice = Tr::tr("This is a file, not a folder. Enter the folder that the web server publishes.");
        return result;
    }
    if (!flags.contains("readable")) {
        result.advice = Tr::tr("The login user cannot read the folder. Give it read permission.");
        return result;
    }
    result.outcome = Ok;
    QStringList detail;
    if (flags.contains("link"))
        detail << Tr::tr("symbolic link: a restore swaps without any gap");
    if (flags.contains("mount"))
        detail << Tr::tr("mount point: a restore replaces file by file");
    if (!flags.contains("writable"))
        result.advice = Tr::tr("Backups and scans work, restoring does not: the login user cannot write there.");
    else if (!flags.contains("parent"))
        result.advice = Tr::tr("The folder's parent is not writable, so a restore replaces file by file instead of "
                               "swapping the whole folder.");
    result.detail = detail.join(QStringLiteral("; "));
    return result;
}

CapabilityStep spaceStep(const QByteArray& root, qsizetype index, const Findings& findings)
{
    const QString title = Tr::tr("Free space for %1").arg(printable(root));
    CapabilityStep result{QStringLiteral("space:") + printable(root), title, NotChecked, {}, {}, false};
    const QList<QByteArray> parts = findings.facts.value("root." + QByteArray::number(index) + ".free").split(' ');
    bool blocksOk = false;
    bool sizeOk = false;
    const qint64 blocks = parts.value(0).toLongLong(&blocksOk);
    const qint64 size = parts.value(1).toLongLong(&sizeOk);
    if (!blocksOk || !sizeOk || blocks < 0 || size < 1 || blocks > std::numeric_limits<qint64>::max() / size)
        return result;
    result.outcome = Ok;
    result.detail = QLocale::c().formattedDataSize(blocks * size);
    if (blocks * size < kLowSpace)
        result.advice = Tr::tr("Little room is left on the server. A restore needs as much as the site is large.");
    return result;
}

std::vector<CapabilityStep> judge(const Findings& findings, const QList<QByteArray>& roots)
{
    std::vector<CapabilityStep> steps{echoStep(findings), execTimeStep(findings), systemStep(findings),
                                      clockStep(findings)};
    for (const Tool& tool : kTools)
        steps.push_back(toolStep(tool, findings));
    for (qsizetype i = 0; i < roots.size(); ++i) {
        steps.push_back(rootStep(roots.at(i), i, findings));
        steps.push_back(spaceStep(roots.at(i), i, findings));
    }
    return steps;
}

/// The first three steps, from how open() ended.
std::vector<CapabilityStep> connectionSteps(const CapabilityReport& report, std::optional<AuthProblem> problem)
{
    CapabilityStep connect = step("connect", Tr::tr("Connection"), Ok);
    CapabilityStep hostKey = step("hostKey", Tr::tr("Host key"), Ok);
    CapabilityStep auth = step("auth", Tr::tr("Login"), Ok);
    const auto fail = [&](CapabilityStep& failed) {
        failed.outcome = Failed;
        failed.advice = report.failure->sentence();
        failed.detail = report.failure->detail();
    };
    if (!report.failure) {
        connect.detail = report.resolvedVia == TransportChoice::OpenSsh ? Tr::tr("through the OpenSSH client")
                                                                        : Tr::tr("through the built-in library");
    } else if (problem) {
        fail(auth);
        // These are found out before anything is sent.
        if (problem == AuthProblem::KeyFileMissing || problem == AuthProblem::KeyFileUnusable
            || problem == AuthProblem::NeedsPassphrase || problem == AuthProblem::NothingConfigured)
            connect.outcome = hostKey.outcome = NotChecked;
    } else if (report.hostKey) {
        fail(hostKey);
        auth.outcome = NotChecked;
    } else {
        fail(connect);
        hostKey.outcome = auth.outcome = NotChecked;
    }
    return {connect, hostKey, auth};
}

Findings find(Transport& transport, const QList<QByteArray>& roots, JobContext& job)
{
    transport.open(job);
    Findings findings;
    job.report(Tr::tr("Testing the server"), 0, 0);
    QList<QByteArray> trimmed = roots;
    for (QByteArray& root : trimmed) {
        while (root.size() > 1 && root.endsWith('/'))
            root.chop(1);
    }
    findings.before = QDateTime::currentSecsSinceEpoch();
    findings.facts = probeCapabilities(transport, trimmed, job);
    findings.after = QDateTime::currentSecsSinceEpoch();
    findings.emptyCommand = timeEmptyCommand(transport, job);
    findings.roundTrip = transport.roundTrip();
    return findings;
}

} // namespace

bool CapabilityReport::usable() const
{
    return !steps.empty() && std::all_of(steps.begin(), steps.end(), [](const CapabilityStep& s) {
        return !s.required || s.outcome == Ok;
    });
}

std::vector<CapabilityStep> testCapabilities(Transport& transport, const QList<QByteArray>& roots, JobContext& job)
{
    return judge(find(transport, roots, job), roots);
}

CapabilityReport testCapabilities(const HostProfile& profile, TransportChoice choice,
                                  const QList<QByteArray>& roots, JobContext& job)
{
    CapabilityReport report;
    std::optional<AuthProblem> problem;
    const auto transport = makeTransport(profile, choice);
    try {
        job.report(Tr::tr("Connecting to %1").arg(profile.host), 0, 0);
        transport->open(job);
        report.resolvedVia = transport->used();
    } catch (const HostKeyError& error) {
        report.hostKey = error.presented();
        report.failure = error;
    } catch (const AuthError& error) {
        problem = error.problem();
        report.failure = error;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        report.failure = error;
    }
    report.steps = connectionSteps(report, problem);
    Findings findings;
    if (!report.failure) {
        try {
            findings = find(*transport, roots, job);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            report.failure = error;
        }
    }
    for (CapabilityStep& further : judge(findings, roots)) {
        if (further.outcome == NotChecked && report.failure)
            further.detail = Tr::tr("not reached: an earlier step failed");
        report.steps.push_back(std::move(further));
    }
    return report;
}

} // namespace akimori::remote
