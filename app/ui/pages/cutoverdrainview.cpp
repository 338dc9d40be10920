#include "ui/pages/cutoverdrainview.h"

#include "base/jst.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/elidedlabel.h"

#include <QVBoxLayout>

#include <map>

namespace akimori::ui {

namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kBefore = 24 * kHour; ///< of the switch that is shown
constexpr int kMostHours = 24 * 14;

std::map<QDateTime, qint64> peopleByHour(const std::vector<CutoverTraffic>& traffic, bool old, const QDateTime& since)
{
    std::map<QDateTime, qint64> hours;
    for (const CutoverTraffic& hour : traffic) {
        if (hour.oldServer == old && hour.hour >= since)
            hours[hour.hour] += hour.people;
    }
    return hours;
}

} // namespace

CutoverDrainView::CutoverDrainView(QWidget* parent)
    : QWidget(parent)
    , m_oldCaption(new ElidedLabel(TextStyle::Caption, Ink::Secondary))
    , m_old(new ChartView(QStringLiteral("oldDrainChart")))
    , m_newCaption(new ElidedLabel(TextStyle::Caption, Ink::Secondary))
    , m_new(new ChartView(QStringLiteral("newDrainChart")))
{
    setObjectName(QStringLiteral("drainView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    for (QWidget* widget : {static_cast<QWidget*>(m_oldCaption), static_cast<QWidget*>(m_old),
                            static_cast<QWidget*>(m_newCaption), static_cast<QWidget*>(m_new)})
        column->addWidget(widget);
}

void CutoverDrainView::show(const operations::CutoverOverview& overview)
{
    fill(m_old, m_oldCaption, overview, true);
    fill(m_new, m_newCaption, overview, false);
    const bool hasNew = std::any_of(overview.traffic.begin(), overview.traffic.end(),
                                    [](const CutoverTraffic& hour) { return !hour.oldServer; });
    m_newCaption->setVisible(hasNew);
    m_new->setVisible(hasNew);
}

void CutoverDrainView::fill(ChartView* view, ElidedLabel* caption, const operations::CutoverOverview& overview, bool old)
{
    const QString name = old ? tr("Old server", "address") : tr("New server", "address");
    const QDateTime switchedAt = overview.plan.switchedAt;
    std::map<QDateTime, qint64> hours =
        peopleByHour(overview.traffic, old, switchedAt.isValid() ? switchedAt.addSecs(-kBefore) : QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    while (hours.size() > kMostHours)
        hours.erase(hours.begin());
    Chart chart;
    chart.unit = tr("visits", "unit of a chart");
    qint64 most = 3;
    for (const auto& [hour, people] : hours)
        most = std::max(most, people);
    chart.most = static_cast<double>((most + 2) / 3 * 3); // the scale has three steps, and visits are whole
    if (!hours.empty()) {
        chart.from = hours.begin()->first.addSecs(-kHour);
        chart.to = hours.rbegin()->first.addSecs(kHour);
        // Within the log an hour without a line is an hour without a visit, as the judgement of the step counts it; before
        // its first line nothing is known.
        for (QDateTime hour = chart.from; hour < chart.to && chart.points.size() <= kMostHours; hour = hour.addSecs(kHour)) {
            const auto found = hours.find(hour);
            const double people = found == hours.end() ? 0 : static_cast<double>(found->second);
            chart.points.push_back({hour, hour == chart.from ? std::nullopt : std::optional(people), people, false});
        }
        if (old && overview.drain.known) {
            chart.limit = static_cast<double>(std::max<qint64>(1, overview.drain.peak / 100));
            if (*chart.limit * 12 >= *chart.most) // lower, the words would lie on the curve
                chart.limitName = tr("practically nobody: %1 an hour").arg(*chart.limit);
        }
    }
    const QString text = hours.empty() ? name
                                       : tr("%1: visits of people by hour, the last one %2 (%3)", "server")
                                             .arg(name)
                                             .arg(hours.rbegin()->second)
                                             .arg(jst::display(hours.rbegin()->first));
    caption->setText(text);
    view->setChart(std::move(chart), text, tr("No access log was imported yet"));
}

} // namespace akimori::ui
