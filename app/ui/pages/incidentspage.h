#pragma once

#include "ui/pages/incidentoverview.h"
#include "ui/models/recordmodel.h"
#include "ui/shell/page.h"

#include <functional>

class QStackedLayout;
class QTabWidget;

namespace akimori::ui {

class DataTable;
class FormDialog;
class IncidentPanel;

/// 障害対応: the incidents and their states, what needs a person, and the chosen incident with its next step.
class IncidentsPage : public Page
{
    Q_OBJECT

public:
    explicit IncidentsPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;
    QLineEdit* filterEdit() const override;

private:
    void buildLists();
    void buildPanel();
    void show(const IncidentOverview& overview);
    void fitLists();
    void showSubtitle();
    void loadSelected();
    QString selectedNo() const;

    void openIncident();
    void judge();
    void contact();
    void act();
    void editFacts(int tab);
    void editMeasure(operations::MeasureKind kind, int index);
    void report();
    void advance();
    void goBack();
    void acknowledgeAlert();
    /// Shows the dialog; what it gives becomes one recorded step.
    void ask(FormDialog* dialog, std::function<void(const operations::Context&, const QString& no,
                                                    const QHash<QString, QString>& values)> step);
    void record(const QString& done, std::function<void(const operations::Context&)> step);

    IncidentOverview m_overview;
    QString m_no; ///< the chosen incident
    RecordModel<Incident> m_incidents;
    RecordModel<Alert> m_alerts;
    QTabWidget* m_tabs;
    DataTable* m_incidentTable;
    DataTable* m_alertTable;
    QPushButton* m_acknowledge;
    QStackedLayout* m_stack;
    IncidentPanel* m_panel;
};

} // namespace akimori::ui
