#pragma once

#include "people/approvals.h"
#include "ui/models/recordmodel.h"

#include <QWidget>

class QPushButton;

namespace akimori::ui {

class DataTable;
class Dialogs;

/// One request with its state at the time of loading.
struct ExceptionRow
{
    Approval approval;
    people::ApprovalState state = people::ApprovalState::Pending;
};

/// 例外運用: requests, decisions and their use, newest first.
class ExceptionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExceptionsPanel(Dialogs& dialogs, QWidget* parent = nullptr);

    void setRows(std::vector<ExceptionRow> rows);
    int waiting() const; ///< requests without a decision, and telephone decisions without a confirmation
    DataTable* table() const { return m_table; }

signals:
    void requestWanted();
    void decisionWanted(const akimori::Approval& approval);
    void confirmationWanted(const akimori::Approval& approval);

private:
    void updateButtons();
    const ExceptionRow* selected() const;

    RecordModel<ExceptionRow> m_rows;
    DataTable* m_table;
    QPushButton* m_decide;
    QPushButton* m_confirm;
};

} // namespace akimori::ui
