#include "ui/pages/incidentside.h"

#include "base/jst.h"
#include "ui/pages/incidentoverview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statuspill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

using operations::MeasureKind;

namespace {

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout())
            clear(item->layout());
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the button whose click led here
        }
        delete item;
    }
}

} // namespace

IncidentSide::IncidentSide(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto* clocks = new Card(tr("What is owed until when"));
    m_clocks = new QVBoxLayout;
    m_clocks->setSpacing(spacing::kSmall);
    clocks->body()->addLayout(m_clocks);
    column->addWidget(clocks);
    auto* measures = new Card(tr("Measures"));
    m_measures = new QVBoxLayout;
    m_measures->setSpacing(spacing::kTight);
    measures->body()->addLayout(m_measures);
    column->addWidget(measures);
    column->addStretch(1);
}

void IncidentSide::show(const operations::IncidentView& view, const QDateTime& now)
{
    showClocks(view, now);
    showMeasures(view.dossier.incident);
}

void IncidentSide::showClocks(const operations::IncidentView& view, const QDateTime& now)
{
    clear(m_clocks);
    for (const incidents::IncidentClock& clock : view.clocks) {
        auto* line = new QHBoxLayout;
        line->setSpacing(spacing::kSmall);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(makeParagraph(clock.title, TextStyle::Body, Ink::Text));
        texts->addWidget(makeLabel(tr("until %1").arg(incidents::dueText(clock.due)),
                                   TextStyle::Caption, Ink::Secondary));
        line->addLayout(texts, 1);
        line->addWidget(new StatusPill(clockTone(clock.state), clockWord(clock, now)), 0, Qt::AlignTop);
        m_clocks->addLayout(line);
    }
    if (view.nextEscalationAt.isValid())
        m_clocks->addWidget(makeParagraph(
            tr("Escalation on %1: %2").arg(jst::display(view.nextEscalationAt), view.nextEscalation),
            TextStyle::Caption, Ink::Secondary));
}

void IncidentSide::addMeasures(bool open, MeasureKind kind, const std::vector<IncidentMeasure>& measures, const QString& title,
                                const QString& addText, const QString& addName)
{
    m_measures->addWidget(makeLabel(title, TextStyle::Strong));
    int index = 0;
    for (const IncidentMeasure& measure : measures) {
        auto* line = new QHBoxLayout;
        line->setSpacing(spacing::kSmall);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(makeParagraph(measure.text, TextStyle::Body, Ink::Text));
        texts->addWidget(makeLabel(tr("%1, until %2", "owner, day")
                                       .arg(measure.owner.isEmpty() ? QStringLiteral("―") : measure.owner,
                                            measure.due.isValid() ? measure.due.toString(Qt::ISODate)
                                                                  : QStringLiteral("―")),
                                   TextStyle::Caption, Ink::Secondary));
        line->addLayout(texts, 1);
        line->addWidget(measure.doneOn.isValid() ? new StatusPill(Tone::Ok, tr("Done", "a measure"))
                                                 : new StatusPill(Tone::Warn, tr("Open", "a measure that is not done yet")),
                        0, Qt::AlignTop);
        if (open) {
            QPushButton* change = makeButton(tr("Change…"), addName + QString::number(index) + QStringLiteral("Button"),
                                             ButtonRole::Link);
            connect(change, &QPushButton::clicked, this, [this, kind, index] { emit measureWanted(kind, index); });
            line->addWidget(change, 0, Qt::AlignTop);
        }
        m_measures->addLayout(line);
        ++index;
    }
    if (!open)
        return;
    QPushButton* add = makeButton(addText, addName + QStringLiteral("Button"), ButtonRole::Link);
    connect(add, &QPushButton::clicked, this, [this, kind] { emit measureWanted(kind, -1); });
    m_measures->addWidget(add, 0, Qt::AlignLeft);
}

void IncidentSide::showMeasures(const Incident& incident)
{
    clear(m_measures);
    addMeasures(incident.open(), MeasureKind::Permanent, incident.permanent, tr("Permanent measures"), tr("Add a permanent measure…"),
                QStringLiteral("permanent"));
    addMeasures(incident.open(), MeasureKind::Prevention, incident.prevention, tr("Against a recurrence"),
                tr("Add a measure against a recurrence…"), QStringLiteral("prevention"));
}

} // namespace akimori::ui
