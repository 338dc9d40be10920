#pragma once

#include "operations/incidents/incidents.h"
#include "ui/models/recordmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace akimori::ui {

class Card;
class DataTable;
class Dialogs;
class ElidedLabel;
class IncidentSide;
class StageBar;
class StatusPill;
class Timeline;

/// One incident: where it stands, what comes next and what is missing for it, what happened so far, what is owed until
/// when, and with whom at the city it was talked over.
class IncidentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentPanel(Dialogs& dialogs, QWidget* parent = nullptr);

    /// `now`: for the clocks.
    void show(const operations::IncidentView& view, const QDateTime& now);
    const operations::IncidentView& view() const { return m_view; }

signals:
    void judgeWanted();
    void contactWanted();
    void actWanted();
    /// `tab` of the form.
    void factsWanted(int tab);
    void reportWanted();
    /// The paper of this form about the incident.
    void paperWanted(const QString& form);
    void advanceWanted();
    void backWanted();
    /// `index` -1 = a new one.
    void measureWanted(akimori::operations::MeasureKind kind, int index);

private:
    struct Fact
    {
        QString name;
        QString value;
    };

    void buildHead(QVBoxLayout* column);
    QWidget* buildTabs();
    void showHead();
    void showFacts();
    void takeNextStep();
    int tabOfMissing() const;

    Dialogs& m_dialogs;
    operations::IncidentView m_view;
    ElidedLabel* m_title;
    StatusPill* m_category;
    StatusPill* m_severity;
    StageBar* m_stages;
    QLabel* m_sentence;
    QLabel* m_missing;
    QPushButton* m_next;
    QPushButton* m_advance;
    QPushButton* m_back;
    QList<QPushButton*> m_openOnly;
    QTabWidget* m_tabs;
    Timeline* m_timeline;
    RecordModel<Fact> m_facts;
    RecordModel<CityContact> m_contacts;
    RecordModel<IncidentReport> m_reports;
    IncidentSide* m_side;
};

} // namespace akimori::ui
