#include "monitoring/probes/logsprobe.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "monitoring/tr.h"

#include <QJsonArray>

namespace akimori::monitoring {

namespace {

constexpr double kEnoughAnswers = 20; ///< a share of fewer answers says nothing

MonitorItem standard(const Site&)
{
    MonitorItem made = item(MonitorKind::Middleware, Tr::tr("Error rate in the access log"),
                            Tr::tr("SSH: share of 5xx answers among the new lines"),
                            Tr::tr("Visitors who got an error page are counted here, even if the top page works."));
    made.limits = {1.0, 5.0, 20.0, false, 0};
    made.openAfter = 2;
    return made;
}

void ask(remote::VisitRequest& request, const MonitorItem& item, const QJsonObject& memory)
{
    const auto position = [&memory](const QString& path) {
        const QJsonArray known = memory.value(path).toArray();
        return remote::VisitRequest::LogPosition{
            fromPrintable(path), known.size() == 2 ? static_cast<qint64>(known.at(0).toDouble()) : 0,
            known.size() == 2 ? static_cast<qint64>(known.at(1).toDouble()) : -1};
    };
    const QStringList named = listParameter(item, "paths");
    for (const QString& path : named.isEmpty() ? memory.keys() : named)
        request.logs << position(path);
}

Readings read(const ServerView& view, const MonitorItem& item, QJsonObject& memory)
{
    const bool named = !listParameter(item, "paths").isEmpty();
    Readings readings;
    for (const QByteArray& line : sectionText(view, "logs").split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() < 2)
            continue;
        const QString path = printable(fields.at(1));
        if (fields.first() == "denied") {
            readings.push_back(unknown(Tr::tr("The login user may not read the log. Put it into the group adm."), path));
        } else if (fields.first() == "missing" && (named || memory.contains(path))) {
            readings.push_back(unknown(Tr::tr("The log is not there."), path));
        } else if (fields.first() == "read" && fields.size() == 9) {
            bool first = !memory.contains(path);
            memory.insert(path, QJsonArray{fields.at(2).toDouble(), fields.at(3).toDouble()});
            const double judgedLines = fields.at(5).toDouble() + fields.at(6).toDouble() + fields.at(7).toDouble() + fields.at(8).toDouble();
            const double share = judgedLines > 0 ? fields.at(8).toDouble() / judgedLines * 100.0 : 0.0;
            const QString detail = Tr::tr("%1 answers, %2 with 4xx, %3 with 5xx")
                                       .arg(judgedLines)
                                       .arg(fields.at(7).toDouble())
                                       .arg(fields.at(8).toDouble());
            Reading reading = judged(item.limits, path, share, QStringLiteral("%"), detail);
            if (judgedLines < kEnoughAnswers && !first && reading.state != MonitorState::Ok) {
                reading.state = MonitorState::Ok;
                reading.condition.clear();
                reading.detail += Tr::tr(" (too few to judge)");
            }
            if (fields.at(4).toDouble() > 0 && judgedLines == 0)
                reading = unknown(Tr::tr("The lines of the log are not in a form that Akimori reads."), path);
            readings.push_back(reading);
        }
    }
    if (readings.empty())
        readings.push_back(unknown(Tr::tr("No access log lies at the usual places. Name it with parameter “paths”.")));
    return readings;
}

} // namespace

ServerProbe logsProbe()
{
    return {{"logs", MonitorKind::Middleware, standard, "paths"}, {"logs"}, read, ask};
}

} // namespace akimori::monitoring
