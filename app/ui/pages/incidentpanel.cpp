#include "ui/pages/incidentpanel.h"

#include "base/jst.h"
#include "records/incidentfields.h"
#include "ui/pages/incidentoverview.h"
#include "ui/pages/incidentside.h"
#include "ui/shell/paperbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/splitrow.h"
#include "ui/widgets/stagebar.h"
#include "ui/widgets/statuspill.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

using operations::MeasureKind;

constexpr int kBreakpoint = 52; // text heights: under it the clocks stand below the timeline

QStringList stageNames()
{
    QStringList names;
    for (int state = 0; state <= static_cast<int>(IncidentState::Closed); ++state)
        names << displayName(static_cast<IncidentState>(state));
    return names;
}

std::vector<Column<CityContact>> contactColumns()
{
    using C = CityContact;
    return {Column<C>(IncidentPanel::tr("When"), [](const C& c) { return jst::display(c.at); }),
            Column<C>(IncidentPanel::tr("Result"),
                      [](const C& c) { return c.reached ? IncidentPanel::tr("Reached") : IncidentPanel::tr("Nobody there"); })
                .asPill([](const C& c) { return c.reached ? Tone::Ok : Tone::Warn; }),
            Column<C>(IncidentPanel::tr("Direction, means"),
                      [](const C& c) { return displayName(c.direction) + QStringLiteral(" ・ ") + displayName(c.means); }),
            Column<C>(IncidentPanel::tr("Persons"), [](const C& c) { return c.cityPerson; })
                .withSecondLine([](const C& c) { return c.ourPerson; }),
            Column<C>(IncidentPanel::tr("Content"), [](const C& c) { return c.words; }).withSecondLine([](const C& c) {
                return c.answer;
            })};
}

std::vector<Column<IncidentReport>> reportColumns()
{
    using R = IncidentReport;
    return {Column<R>(IncidentPanel::tr("Edition"),
                      [](const R& r) { return IncidentPanel::tr("No. %1", "edition of a report").arg(r.edition); })
                .sortedBy([](const R& r) { return QVariant(r.edition); }),
            Column<R>(IncidentPanel::tr("Kind"), [](const R& r) { return displayName(r.kind); }),
            Column<R>(IncidentPanel::tr("Handed over", "column: when"), [](const R& r) { return jst::display(r.sentAt); }),
            Column<R>(IncidentPanel::tr("To", "column: to whom"), [](const R& r) { return r.sentTo; }).withSecondLine([](const R& r) {
                return r.means;
            }),
            Column<R>(IncidentPanel::tr("Document", "column: number of a document"), [](const R& r) { return r.documentNo.isEmpty() ? IncidentPanel::tr("recorded by hand") : r.documentNo; })
                .withSecondLine([](const R& r) { return r.note; })};
}

} // namespace

IncidentPanel::IncidentPanel(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_facts({Column<Fact>(tr("Field"), [](const Fact& fact) { return fact.name; }),
               Column<Fact>(tr("Value"), [](const Fact& fact) { return fact.value; })})
    , m_contacts(contactColumns())
    , m_reports(reportColumns())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    buildHead(column);
    m_side = new IncidentSide;
    connect(m_side, &IncidentSide::measureWanted, this, &IncidentPanel::measureWanted);
    column->addWidget(new SplitRow(buildTabs(), 5, m_side, 3, kBreakpoint), 1);
}

void IncidentPanel::buildHead(QVBoxLayout* column)
{
    auto* card = new Card({});
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as its lines at this width, never less
    m_title = new ElidedLabel(TextStyle::Title, Ink::Text);
    m_title->setObjectName(QStringLiteral("incidentTitle"));
    m_category = new StatusPill(card);
    m_severity = new StatusPill(card);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::kSmall);
    line->addWidget(m_title, 1);
    line->addWidget(m_category);
    line->addWidget(m_severity);
    card->body()->addLayout(line);
    m_stages = new StageBar(stageNames());
    m_stages->setObjectName(QStringLiteral("incidentStages"));
    card->body()->addWidget(m_stages);

    m_sentence = makeParagraph({}, TextStyle::Body, Ink::Text);
    m_sentence->setObjectName(QStringLiteral("stepLabel"));
    m_next = makeButton({}, QStringLiteral("nextStepButton"), ButtonRole::Primary);
    auto* step = new QHBoxLayout;
    step->setSpacing(spacing::kGap);
    step->addWidget(m_sentence, 1);
    step->addWidget(m_next);
    card->body()->addLayout(step);
    m_missing = makeParagraph({}, TextStyle::Caption, Ink::Secondary);
    m_missing->setObjectName(QStringLiteral("missingLabel"));
    card->body()->addWidget(m_missing);

    auto* buttons = new FlowLayout; // in one line the card would be wider than a small window with large text
    buttons->setSpacing(spacing::kTight);
    const auto add = [&](const QString& text, const char* name, auto signal) {
        QPushButton* button = makeButton(text, QLatin1String(name));
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
        return button;
    };
    m_openOnly << add(tr("Judge…"), "judgeButton", &IncidentPanel::judgeWanted)
               << add(tr("Contact…"), "contactButton", &IncidentPanel::contactWanted)
               << add(tr("Action…"), "actButton", &IncidentPanel::actWanted)
               << add(tr("Record…"), "factsButton", [this] { emit factsWanted(0); })
               << add(tr("Report…"), "reportButton", &IncidentPanel::reportWanted);
    QPushButton* button = makeButton(tr("Papers"), QStringLiteral("incidentPapersButton"));
    auto* papers = new QMenu(button);
    for (const char* form : {"F-03a", "F-03b", "F-04a", "F-04b"})
        addPaperAction(papers, QLatin1String(form), [this](const QString& wanted) { emit paperWanted(wanted); });
    button->setMenu(papers);
    buttons->addWidget(button);
    m_back = add(tr("Back…"), "backButton", &IncidentPanel::backWanted);
    m_advance = add({}, "advanceButton", &IncidentPanel::advanceWanted);
    card->body()->addLayout(buttons);
    column->addWidget(card);
    connect(m_next, &QPushButton::clicked, this, &IncidentPanel::takeNextStep);
}

QWidget* IncidentPanel::buildTabs()
{
    auto* card = new Card({});
    card->setGrowing();
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("incidentTabs"));
    m_tabs->setDocumentMode(true);
    auto* holder = new QWidget;
    auto* timeline = new QVBoxLayout(holder);
    timeline->setContentsMargins(0, spacing::kSmall, 0, 0);
    m_timeline = new Timeline(QStringLiteral("incidentTimeline"), tr("Timeline"));
    timeline->addWidget(m_timeline, 1);
    QPushButton* copy = makeButton(tr("Copy the timeline"), QStringLiteral("copyTimelineButton"), ButtonRole::Link);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_timeline->plainText()); });
    timeline->addWidget(copy, 0, Qt::AlignLeft);
    m_tabs->addTab(holder, tr("Timeline"));
    const auto addTable = [this](const QString& name, const QString& title, QAbstractItemModel* model, int stretch,
                                 EmptyState* empty) {
        auto* table = new DataTable(name, title, model, m_dialogs);
        table->setStretchColumn(stretch);
        table->setEmptyState(empty);
        m_tabs->addTab(table, title);
    };
    addTable(QStringLiteral("incidentFacts"), tr("Record", "tab"), &m_facts, 1,
             new EmptyState(Glyph::Pencil, tr("Nothing is recorded yet"), tr("Fill in the record; it becomes the report.")));
    addTable(QStringLiteral("incidentContacts"), tr("City"), &m_contacts, 4,
             new EmptyState(Glyph::User, tr("The city has not been contacted yet"),
                            tr("Contacts and attempts are listed here with time, persons and words.")));
    addTable(QStringLiteral("incidentReports"), tr("Reports"), &m_reports, 3,
             new EmptyState(Glyph::FileText, tr("No report has been handed over yet"),
                            tr("First, follow-up and final report are editions of one number.")));
    card->body()->addWidget(m_tabs, 1);
    return card;
}

void IncidentPanel::show(const operations::IncidentView& view, const QDateTime& now)
{
    m_view = view;
    showHead();
    m_timeline->setEntries(timelineOf(view.dossier));
    showFacts();
    m_contacts.setRecords(view.dossier.contacts);
    m_reports.setRecords(view.dossier.reports);
    const auto title = [this](int tab, const QString& text, std::size_t count) {
        m_tabs->setTabText(tab, count > 0 ? tr("%1 (%2)", "tab, count").arg(text).arg(count) : text);
    };
    title(2, tr("City"), view.dossier.contacts.size());
    title(3, tr("Reports"), view.dossier.reports.size());
    m_side->show(view, now);
}

void IncidentPanel::showHead()
{
    const Incident& incident = m_view.dossier.incident;
    m_title->setText(incident.no + QStringLiteral("　") + incident.title);
    m_category->setState(incident.category == IncidentCategory::EarlySign ? Tone::Warn : Tone::Info,
                         displayName(incident.category));
    m_severity->setState(severityTone(incident.severity), tr("Severity: %1").arg(displayName(incident.severity)));
    m_stages->setStage(static_cast<int>(incident.state), !incident.open());
    m_sentence->setText(stepSentence(m_view));
    m_next->setText(stepButton(m_view));
    m_next->setVisible(incident.open());
    for (QPushButton* button : m_openOnly)
        button->setVisible(incident.open());
    QStringList missing;
    for (const incidents::Obstacle& obstacle : m_view.obstacles)
        missing << u'・' + obstacle.what;
    // The sentence above says for what it is missing, or is itself all that is missing: neither stands there twice.
    const bool named = m_view.step == incidents::NextStep::FillIn;
    m_missing->setText(named ? missing.join(u'\n') : tr("Missing for “%1”:").arg(displayName(m_view.next)) + u'\n' + missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty() && m_view.step != incidents::NextStep::Report);
    // The primary button goes on by itself when nothing is missing; this one shows that it cannot yet, and why.
    m_advance->setVisible(incident.open() && m_view.step != incidents::NextStep::Advance);
    m_advance->setText(tr("On to “%1”").arg(displayName(m_view.next)));
    m_advance->setEnabled(missing.isEmpty());
    m_advance->setToolTip(missing.join(u'\n'));
    m_advance->setAccessibleDescription(missing.join(u' '));
    m_back->setVisible(incident.open() && incident.state > IncidentState::Investigating);
}

void IncidentPanel::showFacts()
{
    const Incident& incident = m_view.dossier.incident;
    std::vector<Fact> facts;
    facts.push_back({tr("Site"), m_view.siteName});
    facts.push_back({tr("Need for a response"), displayName(incident.necessity)});
    if (incident.judgedAt.isValid())
        facts.push_back({tr("Judged by"), tr("%1, %2: %3", "person, time, reason")
                                              .arg(incident.judgedBy, jst::display(incident.judgedAt),
                                                   incident.necessityReason)});
    for (const IncidentField& field : incidentFields()) {
        if (!field.concerns(incident))
            continue;
        const QString value = field.shown(incident);
        facts.push_back({field.displayName(), value.isEmpty() ? QStringLiteral("―") : value});
    }
    m_facts.setRecords(std::move(facts));
}

int IncidentPanel::tabOfMissing() const
{
    if (m_view.obstacles.empty())
        return 0;
    const QString& clause = m_view.obstacles.front().clause;
    if (clause == QLatin1String("T-1") || clause == QLatin1String("T-2") || clause == QLatin1String("S-12"))
        return 1;
    return clause == QLatin1String("T-3") ? 2 : 0;
}

void IncidentPanel::takeNextStep()
{
    using incidents::NextStep;
    switch (m_view.step) {
    case NextStep::Judge: emit judgeWanted(); break;
    case NextStep::Contact: emit contactWanted(); break;
    case NextStep::Act: emit actWanted(); break;
    case NextStep::Report: emit reportWanted(); break;
    case NextStep::Advance: emit advanceWanted(); break;
    case NextStep::FillIn: {
        const QString clause = m_view.obstacles.empty() ? QString() : m_view.obstacles.front().clause;
        const Incident& incident = m_view.dossier.incident;
        const auto openOne = [](const std::vector<IncidentMeasure>& measures) {
            const auto first = std::find_if(measures.begin(), measures.end(), [](const IncidentMeasure& measure) {
                return !measure.doneOn.isValid() || measure.owner.isEmpty() || !measure.due.isValid();
            });
            return first == measures.end() ? -1 : static_cast<int>(first - measures.begin());
        };
        if (clause == QLatin1String("T-4"))
            emit measureWanted(MeasureKind::Permanent, openOne(incident.permanent));
        else if (clause == QLatin1String("T-6"))
            emit measureWanted(MeasureKind::Prevention, openOne(incident.prevention));
        else
            emit factsWanted(tabOfMissing());
        break;
    }
    case NextStep::Nothing: break;
    }
}

} // namespace akimori::ui
