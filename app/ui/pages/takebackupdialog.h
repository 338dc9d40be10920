#pragma once

#include "operations/backup/takebackup.h"
#include "schedule/backupwindow.h"
#include "ui/dialogs/messagedialog.h"

class QComboBox;

namespace akimori::ui {

/// What to take: kind and trigger, and whether it may run now.
class TakeBackupDialog : public MessageDialog
{
    Q_OBJECT

public:
    TakeBackupDialog(const Site& site, const schedule::WindowAnswer& window, QWidget* parent);

signals:
    void chosen(const akimori::operations::TakeBackup::Request& request);

private:
    QComboBox* m_kind;
    QComboBox* m_trigger;
};

} // namespace akimori::ui
