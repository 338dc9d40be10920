#pragma once

#include "ui/models/recordmodel.h"
#include "ui/pages/advisoriesoverview.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace akimori::ui {

class DataTable;
class ElidedLabel;
class Dialogs;
class StatusPill;

/// 第三者診断: how the fiscal year stands, the assessments, and the findings of the chosen one.
class AssessmentTab : public QWidget
{
    Q_OBJECT

public:
    /// What the job's thread does with what the person filled in.
    using Act = std::function<void(const operations::Context& context, const QString& site)>;

    explicit AssessmentTab(Dialogs& dialogs, QWidget* parent = nullptr);

    void show(const AdvisoriesOverview& overview, bool hasSite);
    void setBusy(bool busy);
    QLineEdit* filterEdit() const;

signals:
    void actGiven(const akimori::ui::AssessmentTab::Act& act);
    void paperWanted(const QString& no); ///< F-07 on that assessment

private:
    void plan();
    void recordResult();
    void attachReport();
    void editFinding(bool fresh);
    void submit();
    void showFindings();
    void updateButtons();
    const Assessment* selected() const;

    Dialogs& m_dialogs;
    RecordModel<Assessment> m_assessments;
    RecordModel<AssessmentFinding> m_findings;
    DataTable* m_table;
    DataTable* m_findingTable;
    StatusPill* m_state;
    ElidedLabel* m_year;
    QPushButton* m_plan;
    QList<QPushButton*> m_steps;
    QPushButton* m_change;
    bool m_busy = false;
    bool m_hasSite = false;
};

} // namespace akimori::ui
