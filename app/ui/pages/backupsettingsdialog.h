#pragma once

#include "records/site.h"
#include "ui/dialogs/messagedialog.h"

namespace akimori::ui {

class Banner;
class Workbench;

/// バックアップの設定 of a site: how many generations stay, what a system backup takes, and private keys.
class BackupSettingsDialog : public MessageDialog
{
    Q_OBJECT

public:
    BackupSettingsDialog(Workbench& workbench, const Site& site, QWidget* parent);

signals:
    void changed();

private:
    Banner* m_banner;
};

} // namespace akimori::ui
