#pragma once

#include "ui/models/recordmodel.h"
#include "ui/pages/monitoractions.h"
#include "ui/shell/sitepage.h"

#include <QTimer>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTabWidget;

namespace akimori::ui {

class Card;
class ChartView;
class DataTable;
class EmptyState;
class StatusPill;

/// 監視: every monitored thing by the six kinds of the specification with its state, what was measured, and since when;
/// what watches each procured item; what changed; and the values over time. Reads again while it is in view.
class MonitoringPage : public SitePage
{
    Q_OBJECT

public:
    explicit MonitoringPage(Workbench& workbench, QWidget* parent = nullptr);

    QLineEdit* filterEdit() const override;

protected:
    void loadSite(const Site& site) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildKinds();
    void buildTabs();
    void buildChart();
    DataTable* addTab(const QString& name, const QString& title, QAbstractItemModel* model, EmptyState* empty, int stretchColumn);
    void show(const MonitoringOverview& overview);
    void showKinds();
    void showSummary();
    void loadChart();
    void showChart(const Chart& chart);
    void measureNow();
    void recordStandardSet();
    void planStop();
    MonitorDoors doors();
    void showActions();
    const MonitorRow* selected() const;

    MonitoringOverview m_overview;
    RecordModel<MonitorRow> m_items;
    RecordModel<ProcuredItem> m_procured;
    RecordModel<StateChange> m_changes;
    QString m_chartKey;
    QTimer m_live;
    QPushButton* m_standard;
    QLabel* m_watching;
    std::vector<StatusPill*> m_kindPills;
    std::vector<QLabel*> m_kindCounts;
    QTabWidget* m_tabs;
    DataTable* m_itemTable;
    DataTable* m_procuredTable;
    DataTable* m_changeTable;
    MonitorItemActions* m_itemActions;
    ProcuredActions* m_procuredActions;
    QPushButton* m_anchors;
    RecordModel<ProviderNotice> m_notices;
    DataTable* m_noticeTable;
    QLabel* m_gaps;
    Card* m_chartCard;
    QComboBox* m_span;
    ChartView* m_chart;
    QLabel* m_availabilityText;
    ChartView* m_availability;
};

} // namespace akimori::ui
