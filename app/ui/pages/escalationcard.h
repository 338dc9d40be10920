#pragma once

#include "incidents/escalation.h"
#include "ui/models/recordmodel.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace akimori::ui {

class Banner;
class DataTable;
class Workbench;

/// 連絡基準: after how long whom an incident is mailed, by severity and cause, in which hours one may ring, and what was
/// agreed with the city about it.
class EscalationCard : public Card
{
    Q_OBJECT

public:
    explicit EscalationCard(Workbench& workbench, QWidget* parent = nullptr);

    void refresh();

private:
    void show(const incidents::EscalationPolicy& policy);
    void editStep(int row);
    void removeStep();
    void editHours();
    void save(const incidents::EscalationPolicy& policy);

    Workbench& m_workbench;
    Banner* m_banner;
    QLabel* m_hours;
    RecordModel<incidents::EscalationStep> m_steps;
    DataTable* m_table;
    QPushButton* m_edit;
    QPushButton* m_remove;
    incidents::EscalationPolicy m_policy;
};

} // namespace akimori::ui
