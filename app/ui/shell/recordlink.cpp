#include "ui/shell/recordlink.h"

#include <algorithm>
#include <iterator>

namespace akimori::ui {

namespace {

struct Home
{
    const char* kind;
    const char* page;
    bool rows; ///< false: shown on the page, but not as a row of its own
};

constexpr Home kHomes[] = {
    {"generation", "backup", true},    {"approval", "backup", true},     {"run", "backup", false},
    {"restore", "reports", false},     {"measurement", "backup", false}, {"scan", "integrity", true},
    {"finding", "integrity", true},    {"response", "integrity", true},  {"hardening", "integrity", false},
    {"antivirus", "integrity", false}, {"monitor", "monitoring", false}, {"coverage", "monitoring", false},
    {"procured", "monitoring", true},  {"statechange", "monitoring", true}, {"case", "advisories", true},
    {"advisory", "advisories", true},  {"fetch", "advisories", false},   {"assessment", "advisories", true},
    {"incident", "incidents", true},   {"alert", "incidents", true},     {"change", "publishing", true},
    {"takeover", "takeover", false},   {"cutover", "cutover", false},    {"paper", "reports", true},
    {"loghandover", "logs", true},     {"duty", "duties", true},         {"confirmation", "duties", false},
    {"site", "sites", true},           {"person", "settings", true},     {"mail", "settings", true},
};

const Home* homeOf(const QString& kind)
{
    const auto* found = std::find_if(std::begin(kHomes), std::end(kHomes),
                                     [&](const Home& home) { return kind == QLatin1String(home.kind); });
    return found == std::end(kHomes) ? nullptr : found;
}

} // namespace

RecordLink RecordLink::toPage(const QString& page)
{
    RecordLink link;
    link.page = page;
    return link;
}

RecordLink RecordLink::toRecord(const QString& kind, const QString& id)
{
    if (kind == QLatin1String("restore"))
        return toForm(QStringLiteral("F-16"), id); // no list has it; its paper says all of it
    RecordLink link;
    link.kind = kind;
    link.id = id;
    link.page = pageOfRecord(kind);
    return link;
}

RecordLink RecordLink::toForm(const QString& form, const QString& subject)
{
    RecordLink link = toPage(QStringLiteral("reports"));
    link.kind = QStringLiteral("paper");
    link.form = form;
    link.subject = subject;
    return link;
}

RecordLink RecordLink::toForm(const QString& form, const QDate& period)
{
    RecordLink link = toForm(form, QString());
    link.period = period;
    return link;
}

QString RecordLink::key() const
{
    return id.isEmpty() || !hasRows(kind) ? QString() : kind + QLatin1Char('/') + id;
}

QString pageOfRecord(const QString& kind)
{
    const Home* home = homeOf(kind);
    return home ? QString::fromLatin1(home->page) : QString();
}

bool hasRows(const QString& kind)
{
    const Home* home = homeOf(kind);
    return home && home->rows;
}

} // namespace akimori::ui
