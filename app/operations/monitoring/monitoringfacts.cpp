#include "operations/monitoring/monitoringfacts.h"

#include "base/jst.h"
#include "ledger/availabilitytable.h"
#include "ledger/maintenancetable.h"
#include "ledger/statechangetable.h"
#include "monitoring/judge.h"
#include "monitoring/trend.h"
#include "operations/monitoring/availabilitydays.h"
#include "operations/monitoring/monitoringstart.h"
#include "operations/monitoring/monitoritems.h"
#include "operations/monitoring/procureditems.h"
#include "operations/tr.h"

namespace akimori::operations {

namespace {

/// The unit that the probe gives its values, for conditions in words.
QString unitOf(const QString& probe)
{
    static const QHash<QString, QString> units{
        {QStringLiteral("disk"), QStringLiteral("%")},      {QStringLiteral("inodes"), QStringLiteral("%")},
        {QStringLiteral("memory"), QStringLiteral("%")},    {QStringLiteral("logs"), QStringLiteral("%")},
        {QStringLiteral("http"), QStringLiteral("ms")},     {QStringLiteral("tls"), QStringLiteral("d")},
        {QStringLiteral("clock"), QStringLiteral("s")},     {QStringLiteral("updates"), QStringLiteral("d")},
        {QStringLiteral("weight"), QStringLiteral("kB")},   {QStringLiteral("certificates"), QStringLiteral("d")},
    };
    return units.value(probe);
}

QString anomalyText(const MonitorItem& item)
{
    const QString unit = unitOf(item.probe);
    QStringList parts;
    for (const MonitorState level : {MonitorState::Warning, MonitorState::Anomaly}) {
        const QString text = monitoring::conditionText(item.limits, level, unit);
        if (!text.isEmpty())
            parts << Tr::tr("%1: %2", "monitor item, state").arg(displayName(level), text);
    }
    if (parts.isEmpty())
        parts << Tr::tr("as the method finds it");
    parts << Tr::tr("%1 times in a row; normal again after %2").arg(item.openAfter).arg(item.closeAfter);
    return parts.join(QStringLiteral(" / "));
}

std::vector<MeasuredFacts> measuredFacts(const Context& context, const Site& site, const QDateTime& from, const QDateTime& to)
{
    std::vector<MeasuredFacts> all;
    const auto samples = openSamples(context);
    const int hours = static_cast<int>(std::clamp<qint64>(from.secsTo(to) / 3600, 1, 366 * 24));
    for (const ledger::Series& series : samples->series(site.id)) {
        MeasuredFacts facts{series.key, series.itemId, series.unit, {}, {}, {}};
        std::vector<double> means;
        double sum = 0;
        qint64 valued = 0;
        for (const ledger::Bucket& bucket : samples->chart(site.id, series.key, from, to, hours)) {
            if (bucket.valued == 0)
                continue;
            means.push_back(bucket.mean());
            sum += bucket.sum;
            valued += bucket.valued;
            facts.most = std::max(facts.most.value_or(bucket.most), bucket.most);
        }
        if (valued > 0)
            facts.mean = sum / static_cast<double>(valued);
        facts.p95 = monitoring::percentile95(std::move(means));
        all.push_back(std::move(facts));
    }
    return all;
}

} // namespace

QString intervalText(int seconds)
{
    if (seconds % 86400 == 0)
        return Tr::tr("%1 d", "interval").arg(seconds / 86400);
    if (seconds % 3600 == 0)
        return Tr::tr("%1 h", "interval").arg(seconds / 3600);
    if (seconds % 60 == 0)
        return Tr::tr("%1 min", "interval").arg(seconds / 60);
    return Tr::tr("%1 s", "interval").arg(seconds);
}

std::vector<MonitorLine> monitorLines(const std::vector<MonitorItem>& items)
{
    std::vector<MonitorLine> lines;
    for (const MonitorKind kind : kMonitorKinds) {
        for (const MonitorItem& item : items) {
            if (item.kind == kind)
                lines.push_back({item, intervalText(item.intervalSeconds),
                                 monitoring::conditionText(item.limits, MonitorState::EarlySign, unitOf(item.probe)), anomalyText(item)});
        }
    }
    return lines;
}

MonitoringFacts monitoringFacts(const Context& context, const QString& siteName, const QDate& from, const QDate& to)
{
    if (!from.isValid() || !to.isValid() || from > to || from.daysTo(to) > 366)
        throw Error(ErrorCode::BadInput, Tr::tr("The period must be valid, in order and at most 366 days long."));
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const QDateTime begin = jst::toUtc(from, QTime(0, 0));
    const QDateTime end = std::min(jst::toUtc(to.addDays(1), QTime(0, 0)), context.clock->nowUtc());
    const MonitorPlan plan = readMonitorPlan(*ledger, site);
    const ProcuredRegister procured = procuredRegister(context, site.name);
    MonitoringFacts facts;
    facts.siteId = site.id;
    facts.from = from;
    facts.to = to;
    facts.items = monitorLines(plan.items);
    facts.recorded = plan.recorded;
    if (!plan.revisions.empty())
        facts.revision = plan.revisions.front();
    facts.procured = procured.items;
    for (const ProviderNotice& notice : procured.notices) {
        if (notice.at >= begin && notice.at < end)
            facts.notices.push_back(notice);
    }
    facts.coverageGaps = procured.gaps;
    facts.windows = ledger::MaintenanceTable(*ledger).between(site.id, begin, end);
    facts.changes = ledger::StateChangeTable(*ledger).between(site.id, begin, end);
    const ledger::AvailabilityTable table(*ledger);
    facts.gaps = table.gaps(site.id, begin, end);
    facts.reclassifications = table.reclassifications(site.id, begin, end);
    for (const AvailabilityDay& day : availabilityDays(context, *ledger, site, from, to)) {
        if (facts.availability.empty() || facts.availability.back().key != day.key)
            facts.availability.push_back({day.key, {}, {}});
        facts.availability.back().days.push_back(day);
    }
    for (AvailabilityFacts& one : facts.availability)
        one.sum = monitoring::sumOf(one.days);
    facts.measured = measuredFacts(context, site, begin, end);
    facts.countedFrom = MonitoringStart(*ledger, *openSamples(context), site).ofSite();
    facts.countingMethod = monitoring::countingMethod();
    return facts;
}

} // namespace akimori::operations
