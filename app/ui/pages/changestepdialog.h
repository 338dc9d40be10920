#pragma once

#include "operations/publishing/changes.h"
#include "ui/dialogs/messagedialog.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace akimori::ui {

/// What a person records about an open change work.
struct ChangeStepInput
{
    enum class What { Approve, BackupBefore, Work, Check, BackupAfter, Baseline, Waive };
    What what = What::Work;
    QString text;   ///< what was done, what was checked, or why it is waived
    QString detail; ///< result of the work or of the check
    ChangeCheck::Result result = ChangeCheck::Result::Ok;
    ChangeStep step = ChangeStep::Check; ///< the one that is waived
    QString pin;
};

/// Carries the input out with the use cases. Blocks; for a job.
ChangeWork recordStep(const operations::Context& context, const QString& no, const ChangeStepInput& input, JobContext& job);

/// 手順の記録: approval, generations, work, operation check, baseline, waiver.
class ChangeStepDialog : public MessageDialog
{
    Q_OBJECT

public:
    ChangeStepDialog(const ChangeWork& change, bool peopleRecorded, QWidget* parent);

signals:
    void filled(const akimori::ui::ChangeStepInput& input);

private:
    void adapt();
    ChangeStepInput input() const;

    bool m_peopleRecorded;
    QComboBox* m_what;
    QFormLayout* m_form;
    QPlainTextEdit* m_text;
    QLineEdit* m_detail;
    QComboBox* m_result;
    QComboBox* m_step;
    QLineEdit* m_pin;
    QPushButton* m_record;
};

} // namespace akimori::ui
