#include "operations/doctor/logincheck.h"

#include "operations/doctor/toolanswer.h"
#include "operations/tr.h"

namespace akimori::operations {

namespace {

constexpr int kLoginMs = 60'000;
constexpr int kRefused = 5; // as the command line documents its exit codes
constexpr int kHostKey = 6;
constexpr int kSaid = 400; // characters of what the program said

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment bare;
    for (const char* name : {"HOME", "USER", "LOGNAME", "XDG_RUNTIME_DIR"}) {
        if (qEnvironmentVariableIsSet(name))
            bare.insert(QLatin1String(name), qEnvironmentVariable(name));
    }
    bare.insert(QStringLiteral("PATH"), QStringLiteral("/usr/local/bin:/usr/bin:/bin"));
    return bare;
}

bool systemdAnswers()
{
    const QString state =
        toolAnswer(QStringLiteral("systemctl"), {QStringLiteral("--user"), QStringLiteral("is-system-running")}).value_or(QString());
    return state == QLatin1String("running") || state == QLatin1String("degraded");
}

} // namespace

DoctorCheck loginCheck(const Context& context, const QString& program, const Site& site, const DoctorCheck& key)
{
    QStringList command{program, QStringLiteral("--profile"), context.profile.folder(), QStringLiteral("--quiet"),
                        QStringLiteral("site"), QStringLiteral("test"), site.name};
    const bool systemd = systemdAnswers();
    if (systemd)
        command = QStringList{QStringLiteral("systemd-run"), QStringLiteral("--user"), QStringLiteral("--wait"),
                              QStringLiteral("--pipe"), QStringLiteral("--quiet"), QStringLiteral("--collect")}
                  + command;
    const QString first = command.takeFirst();
    const std::optional<ToolRun> run = runTool(first, command, bareEnvironment(), kLoginMs);
    if (!run)
        return key.notChecked(Tr::tr("The login without a person could not be tried: the test did not end."));
    const QString said = run->output.left(kSaid);
    if (run->exitCode == kRefused || run->exitCode == kHostKey)
        return key.wrong(Tr::tr("Without a person nobody gets in: %1").arg(said),
                         Tr::tr("Test the site under “Sites and connection”, with a key of its own without passphrase."));
    if (run->exitCode != 0)
        return key.notChecked(Tr::tr("The login without a person could not be tried now: %1").arg(said));
    return key.ok(systemd ? Tr::tr("%1: logged in through systemd as the timer does").arg(site.keyFile)
                          : Tr::tr("%1: logged in with an empty environment; systemd cannot be reached from here").arg(site.keyFile));
}

} // namespace akimori::operations
