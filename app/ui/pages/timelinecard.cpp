#include "ui/pages/timelinecard.h"

#include "base/jst.h"
#include "ui/widgets/splitrow.h"

#include <QLabel>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {
constexpr int kBreakpoint = 42; // text heights
}

TimelineCard::TimelineCard(QWidget* parent)
    : Card(tr("Generations"), parent)
    , m_timeline(new GenerationTimeline)
    , m_hours(new HoursBar)
    , m_windowText(makeParagraph({}, TextStyle::Caption))
{
    setSubtitle(tr("last %1 days").arg(kTimelineDays));
    auto* hours = new QWidget;
    auto* right = new QVBoxLayout(hours);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(6);
    right->addWidget(makeLabel(tr("Hours of today in which a backup may run"), TextStyle::Caption, Ink::Secondary));
    right->addWidget(m_hours);
    right->addWidget(m_windowText);
    right->addStretch();
    body()->addWidget(new SplitRow(m_timeline, 6, hours, 5, kBreakpoint));
    connect(m_timeline, &GenerationTimeline::activated, this, [this](const QString& key) {
        const qsizetype slash = key.indexOf(QLatin1Char('/'));
        emit activated(backupKindFromString(key.left(slash)), key.mid(slash + 1));
    });
}

void TimelineCard::show(const BackupOverview& overview)
{
    const QDate today = jst::date(overview.at);
    m_timeline->setPeriod(today.addDays(1 - kTimelineDays), today.addDays(kTimelineDaysAhead), overview.closedDays);
    m_timeline->setMarks(timelineMarks(overview));
    m_hours->setSpans(overview.hours, jst::time(overview.at), overview.window.reason);
    m_windowText->setText(overview.window.reason);
}

} // namespace akimori::ui
