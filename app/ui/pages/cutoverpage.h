#pragma once

#include "operations/cutover/cutovers.h"
#include "operations/cutover/watchcutover.h"
#include "ui/models/recordmodel.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <optional>

class QActionGroup;
class QStackedLayout;

namespace akimori::ui {

class CutoverBoard;
class CutoverStepPanel;
class DataTable;

/// 引継ぎ・DNS切替: the board of a DNS switch. The phases lead, every step can be opened; what was checked,
/// done or waived stands on it with names and times, and the page resumes where the work stood. Needs no
/// site.
class CutoverPage : public Page
{
    Q_OBJECT

public:
    explicit CutoverPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;
    QLineEdit* filterEdit() const override;

private:
    struct Loaded
    {
        std::vector<CutoverPlan> plans;
        std::optional<operations::CutoverOverview> overview;
    };
    /// A step with its number on the checklist.
    struct Row
    {
        int no = 0;
        CutoverStep step;
    };

    static std::vector<Column<Row>> columns();
    QWidget* buildSteps();
    void show(const Loaded& loaded);
    void showSubtitle();
    void showPhase();
    const CutoverStep* selected() const;
    void selectStep(const QString& id);
    void openPlanDialog(const CutoverPlan& plan);
    void openApplication(std::optional<CutoverApplicationKind> kind = std::nullopt);
    void check(const QString& stepId);
    void showChecked(const operations::CheckCutover::Result& result);
    void openDone();
    void openWaive();
    void showStep(const QString& id);
    void setPublishing(CutoverPublishing choice);
    void close(CutoverProgress progress);
    void importTraffic();
    void watchTick();
    void showWatched(const operations::WatchCutover::Round& round);
    template <typename Work>
    void record(const QString& failed, const QString& said, Work work);

    std::optional<operations::CutoverOverview> m_overview;
    QString m_domain; ///< of the chosen plan; empty = the one in progress
    RecordModel<Row> m_steps;
    QTimer m_clock;
    QTimer m_watchTimer;
    QStringList m_oldLogs; ///< read again in every look of the watch
    QStringList m_newLogs;
    QString m_oldSite; ///< whose server is asked for its log in every look
    QString m_newSite;
    QStackedLayout* m_stack;
    CutoverBoard* m_board;
    DataTable* m_table;
    CutoverStepPanel* m_panel;
    QList<QPushButton*> m_needPlan;
    QPushButton* m_checkAll;
    QActionGroup* m_planActions; ///< those that change the plan in view
};

} // namespace akimori::ui
