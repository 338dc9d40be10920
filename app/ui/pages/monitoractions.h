#pragma once

#include "ui/pages/monitoringoverview.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace akimori::ui {

class Workbench;

/// The buttons under a list of the monitoring. `Record` runs a step on a worker thread, says `done` and reloads;
/// `Load` fetches something quickly, with `failed` in the banner when it cannot.
struct MonitorDoors
{
    std::function<void(const QString& done, const QString& next, std::function<void(const operations::Context&)> step)> record;
    std::function<void(const QString& failed, std::function<void(const operations::Context&, JobContext&)> read, std::function<void()> then)> load;
};

/// 監視項目: add, edit, pause, remove, approve ports, approve the list. The selected line is what they act on.
class MonitorItemActions : public QWidget
{
    Q_OBJECT

public:
    MonitorItemActions(Workbench& workbench, MonitorDoors doors, QWidget* parent = nullptr);

    /// What the page shows now, and the chosen line; nullptr = none.
    void show(const MonitoringOverview& overview, const MonitorRow* selected);

private:
    void add();
    void edit(const MonitorItem& item, bool isNew);
    void pauseOrResume();
    void remove();
    void approvePorts();
    void approveList();
    QString site() const;

    Workbench& m_workbench;
    MonitorDoors m_doors;
    std::vector<MonitorItem> m_items;
    std::optional<MonitorItem> m_selected;
    std::optional<MonitorRevision> m_revision;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_pause;
    QPushButton* m_remove;
    QPushButton* m_ports;
    QPushButton* m_approve;
};

/// 調達品目台帳: register, edit, provider's notice; and the places that prove this computer's own line.
class ProcuredActions : public QWidget
{
    Q_OBJECT

public:
    ProcuredActions(Workbench& workbench, MonitorDoors doors, QWidget* parent = nullptr);

    void show(const MonitoringOverview& overview, const ProcuredItem* selected);

private:
    void edit(const ProcuredItem& item);
    void notice();
    QString site() const;

    Workbench& m_workbench;
    MonitorDoors m_doors;
    std::vector<MonitorItem> m_monitors;
    std::vector<ProcuredItem> m_items;
    MonitorKind m_nextKind = MonitorKind::Software; ///< a kind of which nothing is registered yet
    std::optional<ProcuredItem> m_selected;
    QPushButton* m_edit;
    QPushButton* m_notice;
};

/// Asks the places for comparison, shows what they answer, and lets them be replaced.
void editAnchors(const MonitorDoors& doors, QWidget* parent);

} // namespace akimori::ui
