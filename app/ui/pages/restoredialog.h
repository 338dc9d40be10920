#pragma once

#include "operations/restore/restore.h"
#include "ui/dialogs/messagedialog.h"
#include "ui/jobs/job.h"
#include "ui/models/recordmodel.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QRadioButton;
class QStackedWidget;

namespace akimori::ui {

class Banner;
class DataTable;
class ProgressStrip;
class Workbench;

/// リストア（復元）in three steps: what, preview, result. Nothing on the server changes before the person has seen the
/// preview and pressed the button that names the act.
class RestoreDialog : public MessageDialog
{
    Q_OBJECT

public:
    RestoreDialog(Workbench& workbench, const Site& site, const Generation& generation, QWidget* parent);

    void reject() override; ///< Esc during a job asks it to stop first

signals:
    void restored();

private:
    QWidget* buildChoice();
    QWidget* buildPreview();
    QWidget* buildResult();
    operations::RestoreRequest request() const;
    void follow(Job* job);
    void preview();
    void showPreview(const operations::RestorePreview& preview);
    void apply();
    void showResult(const operations::RestoreOutcome& outcome);
    void rollBack();
    void setStep(int step);

    Workbench& m_workbench;
    Site m_site;
    Generation m_generation;
    operations::RestoreRequest m_request; ///< as previewed
    QString m_rollbackId;
    RecordModel<operations::RestoreChange> m_changes;

    QStackedWidget* m_steps;
    QRadioButton* m_whole;
    QRadioButton* m_part;
    QPlainTextEdit* m_paths;
    QCheckBox* m_pushEverything;
    QCheckBox* m_drill;
    QLabel* m_summary;
    QLabel* m_method;
    DataTable* m_table;
    QLabel* m_result;
    Banner* m_banner;
    ProgressStrip* m_strip;
    QPushButton* m_close;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace akimori::ui
