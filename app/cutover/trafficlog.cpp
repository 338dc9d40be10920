#include "cutover/trafficlog.h"

#include <algorithm>
#include <array>
#include <optional>

namespace akimori::cutover {

namespace {

constexpr std::size_t kMaxAgents = 5000;
constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<const char*, 16> kMachines{"bot",     "crawl",  "spider",  "slurp",  "akimori", "curl",
                                                "wget",    "python", "monitor", "uptime", "zabbix",  "nagios",
                                                "go-http", "check_", "java/",   "scan"};

std::optional<int> number(std::string_view text, std::size_t from, std::size_t length)
{
    int value = 0;
    if (from + length > text.size())
        return std::nullopt;
    for (std::size_t i = from; i < from + length; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// Hours since 1970 UTC of "22/Nov/2026:21:30:00 +0900".
std::optional<qint64> hourOf(std::string_view text)
{
    if (text.size() < 26)
        return std::nullopt;
    const auto month = std::find(kMonths.begin(), kMonths.end(), text.substr(3, 3));
    const auto day = number(text, 0, 2);
    const auto year = number(text, 7, 4);
    const auto hour = number(text, 12, 2);
    const auto minute = number(text, 15, 2);
    const auto zoneHours = number(text, 22, 2);
    const auto zoneMinutes = number(text, 24, 2);
    if (month == kMonths.end() || !day || !year || !hour || !minute || !zoneHours || !zoneMinutes ||
        *hour > 23 || *minute > 59)
        return std::nullopt;
    const QDate date(*year, static_cast<int>(month - kMonths.begin()) + 1, *day);
    if (!date.isValid())
        return std::nullopt;
    const qint64 zone = (*zoneHours * 60 + *zoneMinutes) * (text[21] == '-' ? -1 : 1);
    const qint64 minutes = (date.toJulianDay() - 2'440'588) * 1440 + *hour * 60 + *minute - zone;
    return minutes < 0 ? std::nullopt : std::optional(minutes / 60);
}

bool isMachine(const QByteArray& agent)
{
    const QByteArray lower = agent.toLower();
    return lower.isEmpty() || lower == "-" ||
           std::any_of(kMachines.begin(), kMachines.end(),
                       [&](const char* word) { return lower.contains(word); });
}

/// The last quoted field of a combined line; empty for the common form.
QByteArray agentOf(std::string_view line)
{
    const std::size_t end = line.rfind('"');
    if (end == std::string_view::npos || end == 0)
        return {};
    const std::size_t begin = line.rfind('"', end - 1);
    if (begin == std::string_view::npos || std::count(line.begin(), line.end(), '"') < 6)
        return {};
    return QByteArray(line.data() + begin + 1,
                      static_cast<qsizetype>(std::min<std::size_t>(end - begin - 1, 300)));
}

} // namespace

void TrafficLog::add(std::string_view line)
{
    ++m_lines;
    const std::size_t bracket = line.find('[');
    const auto hour = bracket == std::string_view::npos ? std::nullopt : hourOf(line.substr(bracket + 1, 26));
    if (!hour || (m_hours.size() >= kMaxHours && !m_hours.contains(*hour))) {
        ++m_unreadable;
        return;
    }
    const bool combined = std::count(line.begin(), line.end(), '"') >= 6;
    const QByteArray agent = agentOf(line);
    const bool machine = combined && isMachine(agent); // the common form names no agent: all count as people
    ++(machine ? m_hours[*hour].machines : m_hours[*hour].people);
    if (!machine && (m_agents.size() < kMaxAgents || m_agents.contains(agent)))
        ++m_agents[agent];
}

std::vector<CutoverTraffic> TrafficLog::hours(bool oldServer, const QString& source) const
{
    std::vector<CutoverTraffic> hours;
    for (const auto& [hour, count] : m_hours)
        hours.push_back({oldServer, QDateTime::fromSecsSinceEpoch(hour * 3600, Qt::UTC), count.people,
                         count.machines, source});
    return hours;
}

QStringList TrafficLog::topAgents(int limit) const
{
    std::vector<std::pair<QByteArray, qint64>> sorted(m_agents.begin(), m_agents.end());
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList agents;
    for (const auto& [agent, count] : sorted) {
        if (agents.size() < limit)
            agents << QStringLiteral("%1 (%2)").arg(QString::fromUtf8(agent)).arg(count);
    }
    return agents;
}

} // namespace akimori::cutover
