#pragma once

#include "operations/backup/takebackup.h"
#include "records/approval.h"
#include "schedule/backupwindow.h"
#include "ui/dialogs/messagedialog.h"

#include <vector>

class QComboBox;

namespace akimori::ui {

/// What to take: kind and trigger, and whether it may run now. In the forbidden hours an approved exception can be used,
/// or a new one requested.
class TakeBackupDialog : public MessageDialog
{
    Q_OBJECT

public:
    TakeBackupDialog(const Site& site, const schedule::WindowAnswer& window, const std::vector<Approval>& usable,
                     QWidget* parent);

signals:
    void chosen(const akimori::operations::TakeBackup::Request& request);
    void exceptionWanted();

private:
    void addExceptions(const std::vector<Approval>& usable);

    QComboBox* m_kind;
    QComboBox* m_trigger;
    QComboBox* m_exception = nullptr; ///< only when one is needed and usable
};

} // namespace akimori::ui
