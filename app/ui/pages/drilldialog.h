#pragma once

#include "operations/restore/rebuilddrill.h"
#include "records/generation.h"
#include "ui/dialogs/messagedialog.h"
#include "ui/models/recordmodel.h"

class QComboBox;
class QLineEdit;

namespace akimori::ui {

class Banner;
class DataTable;
class ProgressStrip;
class Workbench;

/// One line of the drill's table: a step of the newest try, or, before one, what would be met.
struct DrillLine
{
    QString title;
    QString state; ///< translated
    Tone tone = Tone::Neutral;
    QString detail;
};

/// 復元訓練: chooses the empty server, shows what would be met there, rebuilds it and shows every step. A try that a person
/// has to help with goes on with the same button.
class DrillDialog : public MessageDialog
{
    Q_OBJECT

public:
    DrillDialog(Workbench& workbench, const Site& site, QWidget* parent);

signals:
    void drilled();

private:
    void addForm();
    void loadTries();
    void offerGenerations(const std::vector<Generation>& generations);
    void showTry(const RebuildDrill& drill);
    void look();
    void showPlan(const operations::Drill::Plan& plan);
    void start();
    void updateButtons();
    operations::Drill::Request request() const;

    Workbench& m_workbench;
    Site m_site;
    RecordModel<DrillLine> m_lines;
    QComboBox* m_target;
    QComboBox* m_data; ///< item data: generation id; empty = the newest clean one
    QComboBox* m_system;
    QLineEdit* m_paths;
    QLineEdit* m_packagesReason;
    QLineEdit* m_filesReason;
    Banner* m_banner;
    DataTable* m_table;
    ProgressStrip* m_strip;
    QPushButton* m_look;
    QPushButton* m_start;
    QString m_continues; ///< the open try on the chosen server
    std::vector<RebuildDrill> m_tries;
    bool m_busy = false;
};

} // namespace akimori::ui
