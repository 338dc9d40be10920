#pragma once

#include "operations/backup/systembackup.h"
#include "records/site.h"
#include "ui/models/recordmodel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace akimori::ui {

class DataTable;
class Workbench;

/// システムバックアップの対象: what a system backup takes and why; the explained list can be edited.
class SystemPathsPanel : public QWidget
{
    Q_OBJECT

public:
    SystemPathsPanel(Workbench& workbench, const Site& site, QWidget* parent = nullptr);

    void load();

signals:
    void saved();
    void failed(const QString& doing, const akimori::Error& error);

private:
    void updateButtons();
    void add();
    void removeSelected();
    void save(const std::vector<operations::SystemPath>& paths);

    Workbench& m_workbench;
    Site m_site;
    RecordModel<operations::SystemPath> m_paths;
    DataTable* m_table;
    QLineEdit* m_path;
    QLineEdit* m_why;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_standard;
};

} // namespace akimori::ui
