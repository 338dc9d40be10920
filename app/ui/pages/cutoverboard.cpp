#include "ui/pages/cutoverboard.h"

#include "base/jst.h"
#include "net/dns/dnsname.h"
#include "ui/pages/cutoversteppanel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/phasebar.h"
#include "ui/widgets/statuspill.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

/// The pill says the word already.
QString withoutWord(const QString& text, const QString& word)
{
    return text.startsWith(word) && text.size() > word.size() + 1 ? text.mid(word.size() + 1).trimmed() : text;
}

std::vector<PhaseBar::Phase> phasesOf(const operations::CutoverOverview& overview)
{
    std::vector<PhaseBar::Phase> phases;
    for (int index = 0; index <= static_cast<int>(CutoverPhase::Completion); ++index) {
        const auto phase = static_cast<CutoverPhase>(index);
        CutoverState state = CutoverState::Ok;
        int all = 0;
        int settled = 0;
        for (const CutoverStep& step : overview.steps) {
            if (step.phase != phase)
                continue;
            ++all;
            settled += step.settled() ? 1 : 0;
            state = worse(state, step.state);
        }
        phases.push_back({displayName(phase),
                          cutoverTone(state == CutoverState::Waived ? CutoverState::Ok : state),
                          QStringLiteral("%1 / %2").arg(settled).arg(all), overview.phase == phase});
    }
    return phases;
}

QString remaining(const QDateTime& now, const QDateTime& until)
{
    const qint64 seconds = std::max<qint64>(0, now.secsTo(until));
    return seconds >= 3600 ? CutoverBoard::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60)
                           : CutoverBoard::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

/// How long old copies still live: before the switch those with the old TTL, after it those with the old
/// value.
QString countdownText(const operations::CutoverOverview& overview, const QDateTime& now)
{
    using State = cutover::TtlCountdown::State;
    const cutover::TtlCountdown& countdown = overview.countdown;
    if (overview.plan.switchedAt.isValid()) {
        int fresh = 0;
        int resolvers = 0;
        for (const CutoverStep& step : overview.steps) {
            if (!step.id.startsWith(QLatin1String("resolver@")))
                continue;
            ++resolvers;
            fresh += step.settled() ? 1 : 0;
        }
        QString text;
        if (fresh < resolvers)
            text = CutoverBoard::tr("%1 of %2 resolvers give the new values").arg(fresh).arg(resolvers) + QStringLiteral(" ・ ");
        text +=
            overview.lastOldAnswer > now
                ? CutoverBoard::tr("Resolvers hold old answers until %1 (%2 left)")
                      .arg(jst::display(overview.lastOldAnswer), remaining(now, overview.lastOldAnswer))
                : CutoverBoard::tr("No resolver that was asked holds an old answer");
        if (overview.drain.known)
            text += QStringLiteral(" ・ ") + CutoverBoard::tr("visits in the last hour of the log: old server %1, new server %2")
                                                 .arg(overview.drain.last)
                                                 .arg(overview.drain.newServer);
        return text;
    }
    if (countdown.state == State::StillLong)
        return CutoverBoard::tr("TTL is still %1 s at %2").arg(countdown.oldTtl).arg(countdown.server);
    if (countdown.clearAt.isValid())
        return countdown.clearAt > now
                   ? CutoverBoard::tr("Copies with the old TTL are gone at %1 (%2 left)")
                         .arg(jst::display(countdown.clearAt), remaining(now, countdown.clearAt))
                   : CutoverBoard::tr("Copies with the old TTL are gone since %1")
                         .arg(jst::display(countdown.clearAt));
    return countdown.state == State::NeverLong
               ? CutoverBoard::tr("The TTL has been short since the first look")
               : CutoverBoard::tr("The TTL was not seen yet");
}

QLabel* breakingLabel(const QString& name)
{
    QLabel* label = makeParagraph({}, TextStyle::Body, Ink::Text);
    label->setObjectName(name);
    return label;
}

} // namespace

CutoverBoard::CutoverBoard(QWidget* parent)
    : Card({}, parent)
    , m_phases(new PhaseBar)
    , m_go(new StatusPill)
    , m_goText(breakingLabel(QStringLiteral("goLabel")))
    , m_next(makeButton({}, QStringLiteral("nextStepButton"), ButtonRole::Link))
    , m_countdown(breakingLabel(QStringLiteral("countdownLabel")))
    , m_publishingButton(makeButton({}, QStringLiteral("publishingButton")))
    , m_watched(makeLabel({}, TextStyle::Caption, Ink::Secondary))
    , m_watch(new QCheckBox(tr("Look every minute")))
    , m_plans(new QComboBox)
{
    m_watch->setObjectName(QStringLiteral("watchCheck"));
    m_watch->setToolTip(
        tr("Asks name servers and both web servers again every minute while this page is open, for the "
           "hours after the switch."));
    m_plans->setObjectName(QStringLiteral("planComboBox"));
    m_plans->setAccessibleName(tr("Plan"));
    m_watched->setObjectName(QStringLiteral("watchedLabel"));
    auto* menu = new QMenu(m_publishingButton);
    for (const CutoverPublishing choice : {CutoverPublishing::Open, CutoverPublishing::Frozen, CutoverPublishing::Both}) {
        QAction* action = menu->addAction(displayName(choice));
        action->setObjectName(toString(choice) + QStringLiteral("PublishingAction"));
        connect(action, &QAction::triggered, this, [this, choice] { emit publishingWanted(choice); });
    }
    m_publishingButton->setMenu(menu);
    auto* first = new QHBoxLayout;
    first->setSpacing(spacing::kGap);
    first->addWidget(m_go, 0, Qt::AlignTop);
    first->addWidget(m_goText, 1);
    first->addWidget(m_next);
    first->addWidget(m_plans);
    auto* second = new QHBoxLayout;
    second->setSpacing(spacing::kGap);
    second->addWidget(m_countdown, 1);
    second->addWidget(m_publishingButton);
    second->addWidget(m_watched);
    second->addWidget(m_watch);
    body()->addWidget(m_phases);
    body()->addLayout(first);
    body()->addLayout(second);
    connect(m_phases, &PhaseBar::phaseChosen, this, [this] {
        m_phaseChosen = true;
        emit phaseChanged();
    });
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepWanted(m_nextId); });
    connect(m_watch, &QCheckBox::toggled, this, &CutoverBoard::watchToggled);
    connect(m_plans, &QComboBox::activated, this,
            [this] { emit planChosen(m_plans->currentData().toString()); });
}

CutoverPhase CutoverBoard::phase() const
{
    return static_cast<CutoverPhase>(std::max(0, m_phases->chosen()));
}

void CutoverBoard::show(const operations::CutoverOverview& overview, const std::vector<CutoverPlan>& plans,
                        const QDateTime& now)
{
    m_overview = overview;
    m_phases->setPhases(phasesOf(overview));
    if (!m_phaseChosen)
        m_phases->choose(static_cast<int>(overview.phase));
    showPlans(plans);
    showGo();
    showNext();
    showPublishing();
    tick(now);
}

void CutoverBoard::choosePhase(CutoverPhase phase)
{
    m_phaseChosen = true;
    m_phases->choose(static_cast<int>(phase));
}

void CutoverBoard::showWatched(const QString& text)
{
    m_watched->setText(text);
    m_watched->setVisible(!text.isEmpty());
}

void CutoverBoard::stopWatch()
{
    m_watch->setChecked(false);
}

/// The plan leads: the first step of the current phase that a person or a check still has to settle.
void CutoverBoard::showNext()
{
    m_nextId.clear();
    for (const CutoverStep& step : m_overview->steps) {
        if (step.phase != m_overview->phase || step.settled())
            continue;
        m_nextId = step.id;
        m_next->setText(tr("Next: %1").arg(step.title));
        break;
    }
    const CutoverProgress progress = m_overview->plan.progress;
    m_next->setVisible(!m_nextId.isEmpty() && progress != CutoverProgress::Completed && progress != CutoverProgress::Abandoned);
}

void CutoverBoard::showPublishing()
{
    const CutoverPublishing choice = m_overview->plan.publishing;
    m_publishingButton->setText(displayName(choice));
    m_publishingButton->setAccessibleDescription(tr("What may be published meanwhile"));
    m_publishingButton->setToolTip(tr("What may be published meanwhile"));
    const bool closed = m_overview->plan.closedAt.isValid();
    m_publishingButton->setVisible(!closed);
    m_watch->setVisible(!closed);
    for (QAction* action : m_publishingButton->menu()->actions())
        action->setEnabled(action->objectName() != toString(choice) + QStringLiteral("PublishingAction"));
}

void CutoverBoard::showPlans(const std::vector<CutoverPlan>& plans)
{
    m_plans->clear();
    for (const CutoverPlan& plan : plans)
        m_plans->addItem(tr("%1 (%2)", "domain, progress")
                             .arg(net::displayDnsName(plan.domain), displayName(plan.progress)),
                         plan.domain);
    m_plans->setCurrentIndex(std::max(0, m_plans->findData(m_overview->plan.domain)));
    m_plans->setVisible(plans.size() > 1);
}

void CutoverBoard::showGo()
{
    for (const CutoverStep& step : m_overview->steps) {
        if (step.id != QLatin1String("go"))
            continue;
        const bool switched = m_overview->plan.switchedAt.isValid();
        const bool ready = step.state == CutoverState::Manual && step.at.isValid();
        if (switched)
            m_go->setState(step.settled() ? Tone::Ok : Tone::Warn, tr("Switched"));
        else if (step.settled())
            m_go->setState(Tone::Ok, tr("Go", "switch"));
        else
            m_go->setState(ready ? Tone::Info : Tone::Warn, ready ? tr("Ready to decide") : tr("No go yet"));
        m_goText->setText(step.settled()
                              ? tr("decided by %1 on %2: %3")
                                    .arg(step.by, jst::display(step.at), step.evidence + step.reason)
                              : withoutWord(step.observed, tr("No go yet")));
        m_goText->setToolTip(m_goText->text());
    }
}

void CutoverBoard::tick(const QDateTime& now)
{
    if (!m_overview)
        return;
    const QString text = countdownText(*m_overview, now);
    if (text != m_countdown->text())
        m_countdown->setText(text);
}

} // namespace akimori::ui
