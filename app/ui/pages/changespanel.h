#pragma once

#include "records/change.h"
#include "ui/models/recordmodel.h"

#include <QWidget>

class QPushButton;

namespace akimori::ui {

class DataTable;
class Dialogs;

/// 変更作業 of a site: the list, what is still to do, and the acts on the chosen one.
class ChangesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPanel(Dialogs& dialogs, QWidget* parent = nullptr);

    void show(std::vector<ChangeWork> changes);
    const std::vector<ChangeWork>& changes() const { return m_changes.records(); }
    DataTable* table() const { return m_table; }
    void setBusy(bool busy);

    /// "Approval, Operation check": what an open change still lacks; empty when nothing.
    static QString stillToDo(const ChangeWork& change);

signals:
    void stepWanted(const akimori::ChangeWork& change);
    void closeWanted(const akimori::ChangeWork& change);
    void rollbackWanted(const akimori::ChangeWork& change);

private:
    const ChangeWork* selected() const;
    void updateButtons();

    RecordModel<ChangeWork> m_changes;
    DataTable* m_table;
    QPushButton* m_step;
    QPushButton* m_close;
    QPushButton* m_rollback;
    bool m_busy = false;
};

} // namespace akimori::ui
