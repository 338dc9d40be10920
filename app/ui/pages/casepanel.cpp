#include "ui/pages/casepanel.h"

#include "base/jst.h"
#include "ui/shell/paperbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factsarea.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/timeline.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace akimori::ui {

namespace {

constexpr qsizetype kCvesShown = 8;

struct EventLook
{
    const char* kind;
    Glyph glyph;
    Tone tone;
};

constexpr std::array kLooks{
    EventLook{"detected", Glyph::Search, Tone::Info},       EventLook{"matched", Glyph::Search, Tone::Neutral},
    EventLook{"judged", Glyph::ShieldCheck, Tone::Info},    EventLook{"assessed", Glyph::Pencil, Tone::Neutral},
    EventLook{"consulted", Glyph::User, Tone::Info},        EventLook{"decided", Glyph::Check, Tone::Ok},
    EventLook{"patch", Glyph::Download, Tone::Info},        EventLook{"transferred", Glyph::Server, Tone::Ok},
    EventLook{"work", Glyph::Settings, Tone::Ok},           EventLook{"reported", Glyph::FileText, Tone::Ok},
    EventLook{"reportNotCounted", Glyph::TriangleAlert, Tone::Warn},
    EventLook{"revised", Glyph::Refresh, Tone::Warn},       EventLook{"exploited", Glyph::TriangleAlert, Tone::Bad},
    EventLook{"deadline", Glyph::Clock, Tone::Warn},        EventLook{"late", Glyph::TriangleAlert, Tone::Warn},
    EventLook{"acceptanceEnded", Glyph::Clock, Tone::Warn}, EventLook{"superseded", Glyph::History, Tone::Info},
    EventLook{"inherited", Glyph::History, Tone::Info}};

QString knownName(const AdvisoryEvent& event)
{
    const auto text = [&](const char* key) { return event.detail.value(QLatin1String(key)).toString(); };
    if (event.kind == QLatin1String("judged"))
        return CasePanel::tr("Judged: %1").arg(displayName(advisoryVerdictFromString(text("verdict"))));
    if (event.kind == QLatin1String("consulted"))
        return CasePanel::tr("Consulted %1").arg(text("with"));
    if (event.kind == QLatin1String("decided"))
        return displayName(advisoryMeasureFromString(text("policy")));
    if (event.kind == QLatin1String("work"))
        return displayName(advisoryMeasureFromString(text("state")));
    if (event.kind == QLatin1String("reported"))
        return displayName(advisoryReportingFromString(text("kind")));
    if (event.kind == QLatin1String("deadline"))
        return CasePanel::tr("Another deadline was agreed");
    if (event.kind == QLatin1String("late"))
        return CasePanel::tr("Cause of the delay");
    return {};
}

/// A word that a later version wrote is shown as it stands: it must not keep the case from being read.
QString eventName(const AdvisoryEvent& event)
{
    try {
        return knownName(event);
    } catch (const Error&) {
        return event.kind;
    }
}

TimelineEntry entryOf(const AdvisoryEvent& event)
{
    TimelineEntry entry;
    entry.at = event.at;
    entry.glyph = Glyph::Info;
    for (const EventLook& look : kLooks) {
        if (event.kind == QLatin1String(look.kind)) {
            entry.glyph = look.glyph;
            entry.tone = look.tone;
        }
    }
    const QString name = eventName(event);
    entry.text = name.isEmpty() ? event.text : event.text.isEmpty() ? name : name + QStringLiteral("：") + event.text;
    entry.note = event.who;
    const QString number = event.detail.value(QLatin1String("number")).toString();
    if (!number.isEmpty())
        entry.note += QStringLiteral(" ・ ") + number;
    return entry;
}

QString cvesText(const QStringList& cves)
{
    QString text = cves.mid(0, kCvesShown).join(QStringLiteral(", "));
    if (cves.size() > kCvesShown)
        text += CasePanel::tr(" and %n more", nullptr, static_cast<int>(cves.size() - kCvesShown));
    return text;
}

} // namespace

CasePanel::CasePanel(QWidget* parent)
    : QFrame(parent)
    , m_title(makeParagraph({}, TextStyle::Strong, Ink::Text))
    , m_subtitle(new ElidedLabel(TextStyle::Caption, Ink::Secondary))
    , m_link(makeButton(tr("Open the source's page"), QStringLiteral("sourcePageButton"), ButtonRole::Link))
    , m_next(makeParagraph({}, TextStyle::Body, Ink::Accent))
    , m_timeline(new Timeline(QStringLiteral("caseTimeline"), tr("Timeline of the case")))
{
    m_title->setObjectName(QStringLiteral("caseTitleLabel"));
    m_next->setObjectName(QStringLiteral("nextStepLabel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kGap, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_title);
    auto* line = new QHBoxLayout;
    line->addWidget(m_subtitle, 1);
    line->addWidget(m_link);
    column->addLayout(line);
    buildStates(column);
    column->addWidget(m_next);
    buildFacts(column);
    buildButtons(column);
    connect(m_link, &QPushButton::clicked, this, [this] { emit linkWanted(m_url); });
    clear();
}

void CasePanel::buildStates(QVBoxLayout* column)
{
    m_states = new QWidget;
    auto* grid = new QGridLayout(m_states);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::kGap);
    grid->setVerticalSpacing(spacing::kTight);
    const std::array<std::pair<QString, StatusPill**>, 3> lines{{{tr("Verdict"), &m_verdict},
                                                                  {tr("Policy and work"), &m_measure},
                                                                  {tr("Report"), &m_reporting}}};
    int row = 0;
    for (const auto& [label, pill] : lines) {
        *pill = new StatusPill;
        grid->addWidget(makeLabel(label, TextStyle::Caption, Ink::Secondary), row, 0);
        grid->addWidget(*pill, row, 1, Qt::AlignLeft);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    column->addWidget(m_states);
}

void CasePanel::buildFacts(QVBoxLayout* column)
{
    m_facts = new FactsArea;
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("caseTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(m_timeline, tr("Timeline"));
    tabs->addTab(m_facts, tr("Facts"));
    // However much stands in them, they take the room that is left, so that the buttons below stay in sight.
    tabs->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    tabs->setMinimumHeight(tabs->minimumSizeHint().height() + fontMetrics().height()); // larger text: higher tabs
    column->addWidget(tabs, 1);
}

void CasePanel::buildButtons(QVBoxLayout* column)
{
    m_buttons = new QWidget;
    auto* rows = new QGridLayout(m_buttons);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    constexpr int kInARow = 3;
    const auto place = [rows, this](QPushButton* button) {
        rows->addWidget(button, static_cast<int>(m_steps.size()) / kInARow, static_cast<int>(m_steps.size()) % kInARow);
        m_steps << button;
    };
    const auto add = [&](const QString& text, const QString& name, Step step) {
        QPushButton* button = makeButton(text, name);
        connect(button, &QPushButton::clicked, this, [this, step] { emit stepWanted(step); });
        place(button);
    };
    add(tr("Verdict…"), QStringLiteral("judgeButton"), Step::Judge);
    add(tr("Consultation…"), QStringLiteral("consultButton"), Step::Consult);
    add(tr("Policy…"), QStringLiteral("decideButton"), Step::Decide);
    QPushButton* work = makeButton(tr("Patch"), QStringLiteral("patchButton"));
    auto* menu = new QMenu(work);
    addWork(menu, tr("The city's patch file was received…"), QStringLiteral("receivePatchAction"), Step::ReceivePatch);
    addWork(menu, tr("Put the file on the server"), QStringLiteral("transferAction"), Step::Transfer);
    addWork(menu, tr("Plan the application…"), QStringLiteral("planAction"), Step::Plan);
    addWork(menu, tr("It was applied…"), QStringLiteral("applyAction"), Step::Apply);
    addWork(menu, tr("Verify: read the versions again"), QStringLiteral("verifyAction"), Step::Verify);
    addWork(menu, tr("It failed and was undone…"), QStringLiteral("failAction"), Step::Fail);
    work->setMenu(menu);
    place(work);
    QPushButton* report = makeButton(tr("Report"), QStringLiteral("reportButton"));
    auto* papers = new QMenu(report);
    for (const char* form : {"F-05", "F-06", "F-18"})
        addPaperAction(papers, QLatin1String(form), [this](const QString& wanted) { emit paperWanted(wanted); });
    papers->addSeparator();
    addWork(papers, tr("Write the texts of the first report…"), QStringLiteral("assessAction"), Step::Assess);
    addWork(papers, tr("Record a report that went out…"), QStringLiteral("recordReportAction"), Step::Report);
    addWork(papers, tr("Another deadline was agreed…"), QStringLiteral("agreeAction"), Step::Agree);
    addWork(papers, tr("Explain a delay…"), QStringLiteral("lateAction"), Step::Late);
    report->setMenu(papers);
    place(report);
    column->addWidget(m_buttons);
}

void CasePanel::addWork(QMenu* menu, const QString& text, const QString& name, Step step)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, step] { emit stepWanted(step); });
}

void CasePanel::clear()
{
    m_shown = false;
    m_title->setText(tr("Select a case to see it in full"));
    m_subtitle->setText({});
    m_link->hide();
    m_next->hide();
    m_states->hide();
    m_timeline->setEntries({});
    m_facts->clear();
    updateButtons();
}

void CasePanel::show(const operations::CaseFile& file, const QDate& today, const QString& sourceName)
{
    clear();
    m_shown = true;
    const AdvisoryCase& subject = file.detail.subject;
    m_title->setText(subject.title);
    m_subtitle->setText(QStringList{subject.no, sourceName, caseTarget(subject)}.join(QStringLiteral(" ・ ")));
    m_url = file.detail.advisory ? file.detail.advisory->url : QString();
    m_link->setVisible(!m_url.isEmpty());
    m_link->setToolTip(m_url);
    m_verdict->setState(caseVerdictTone(subject.verdict), displayName(subject.verdict));
    m_measure->setState(measureTone(subject.measure), displayName(subject.measure));
    m_reporting->setState(reportingTone(subject), displayName(subject.reporting));
    m_states->show();
    m_next->setText(nextStep(subject, today));
    m_next->show();
    m_facts->addFact(tr("Reason"), subject.reason);
    m_facts->addFact(tr("Publication day"), subject.publishedOn.isValid() ? shortDay(subject.publishedOn) : tr("Not known"));
    m_facts->addFact(tr("Report deadline"), subject.deadline.isValid() ? tr("%1 (submit by %2)", "deadline, target date")
                                                             .arg(shortDay(subject.deadline), shortDay(subject.targetDate))
                                                       : QString());
    m_facts->addFact(tr("How it is counted"), subject.explanation);
    m_facts->addFact(tr("First report by"), subject.firstDue.isValid() ? shortDay(subject.firstDue) : QString());
    m_facts->addFact(tr("Installed version"), subject.installedVersion);
    m_facts->addFact(tr("Fixed version"), subject.fixedVersion);
    m_facts->addFact(tr("Severity"), subject.severity ? displayName(*subject.severity) : tr("Not rated"));
    m_facts->addFact(tr("Exploited"), subject.exploited ? tr("Listed by CISA as known to be exploited") : QString());
    m_facts->addFact(QStringLiteral("CVE"), cvesText(subject.cves));
    m_facts->addFact(tr("Cause of the delay"), subject.lateCause);
    m_facts->addFact(tr("Takes over from"), subject.follows);
    m_facts->addFact(tr("Accepted until"), subject.acceptedUntil.isValid() ? shortDay(subject.acceptedUntil) : QString());
    m_facts->addFact(tr("Evidence"), subject.evidence);
    if (file.detail.advisory)
        m_facts->addFact(tr("Summary"), subject.assessment.summary.isEmpty() ? file.detail.advisory->summary
                                                                    : subject.assessment.summary);
    m_facts->finish();
    std::vector<TimelineEntry> entries;
    for (const AdvisoryEvent& event : file.detail.events)
        entries.push_back(entryOf(event));
    m_timeline->setEntries(entries);
    updateButtons();
}

void CasePanel::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

void CasePanel::updateButtons()
{
    m_buttons->setVisible(m_shown);
    for (QWidget* step : m_steps)
        step->setEnabled(m_shown && !m_busy);
}

} // namespace akimori::ui
