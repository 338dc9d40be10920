#include "monitoring/probes/webconfigprobe.h"

#include "base/error.h"
#include "monitoring/tr.h"

namespace akimori::monitoring {

namespace {

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Middleware, Tr::tr("Configuration of the web server"),
                            Tr::tr("SSH: nginx -t or apachectl configtest"),
                            Tr::tr("A configuration that does not load takes the site down at the next restart."));
    made.intervalSeconds = 3600;
    made.openAfter = 1;
    made.closeAfter = 1;
    return made;
}

Reading judgeTest(const QString& server, const QByteArray& output, int status)
{
    if (status == 0)
        return stated(MonitorState::Ok, Tr::tr("The configuration can be loaded."), {}, server);
    const QByteArray lower = output.toLower();
    const bool denied = lower.contains("permission denied") || lower.contains("(13:") || lower.contains("a password is required") ||
                        lower.contains("(13)");
    if (denied || status == 124 || status == 126 || status == 127)
        return unknown(Tr::tr("The login user may not test the configuration. Allow this command alone with sudo."), server);
    QByteArray last;
    for (const QByteArray& line : output.split('\n')) {
        if (line.contains("[emerg]") || line.contains("Syntax error") || last.isEmpty())
            last = line;
    }
    return stated(MonitorState::Anomaly, plain(last), Tr::tr("test failed"), server);
}

Readings read(const ServerView& view, const MonitorItem&, QJsonObject&)
{
    Readings readings;
    QString server;
    QByteArray output;
    for (const QByteArray& line : sectionText(view, "webconfig").split('\n')) {
        if (line.startsWith("@server ")) {
            server = plain(line.mid(8), 20);
            output.clear();
        } else if (line.startsWith("@status ") && !server.isEmpty()) {
            bool ok = false;
            const int status = line.mid(8).trimmed().toInt(&ok);
            readings.push_back(judgeTest(server, output, ok ? status : 124));
            server.clear();
        } else {
            output += line + '\n';
        }
    }
    if (!server.isEmpty())
        throw Error(ErrorCode::ProtocolBroken, Tr::tr("The answer of the configuration test is cut."));
    if (readings.empty())
        readings.push_back(notApplicable(Tr::tr("Neither nginx nor Apache is on the server.")));
    return readings;
}

} // namespace

ServerProbe webconfigProbe()
{
    return {{"webconfig", MonitorKind::Middleware, standard}, {"webconfig"}, read, nullptr};
}

} // namespace akimori::monitoring
