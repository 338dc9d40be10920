#pragma once

#include "operations/restore/systemrestore.h"
#include "ui/dialogs/messagedialog.h"
#include "ui/models/recordmodel.h"

class QCheckBox;
class QLabel;

namespace akimori::ui {

class Banner;
class DataTable;
class SideBySide;
class ProgressStrip;
class Workbench;

/// 復元 of system files: what differs from the server, the chosen file line by line, and only what is selected is put
/// back.
class SystemRestoreDialog : public MessageDialog
{
    Q_OBJECT

public:
    SystemRestoreDialog(Workbench& workbench, const Site& site, const Generation& generation, QWidget* parent);

signals:
    void restored();

private:
    void compare();
    void showFiles(const std::vector<operations::SystemFile>& files);
    void showDifference();
    void restoreSelected();
    /// Offers the private keys that the generation holds, if any.
    void lookForKeys();
    void askForKey();
    void showRestored(const std::vector<operations::RestoreSystemFiles::File>& files);
    void showFailure(const QString& doing, const Error& error);
    void updateButtons();
    QList<QByteArray> selectedPaths() const;

    Workbench& m_workbench;
    Site m_site;
    Generation m_generation;
    RecordModel<operations::SystemFile> m_files;
    Banner* m_banner;
    ProgressStrip* m_strip;
    DataTable* m_table;
    SideBySide* m_diff;
    QLabel* m_remark;
    QCheckBox* m_onlyDifferent;
    QPushButton* m_restore;
    QPushButton* m_keys;
    QList<QByteArray> m_keyPaths; ///< private keys in the generation, absolute
    bool m_busy = false;
};

} // namespace akimori::ui
