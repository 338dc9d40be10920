#pragma once

#include "records/dailyrecord.h"
#include "ui/dialogs/messagedialog.h"

class QPlainTextEdit;

namespace akimori::ui {

/// 日報 of the day: what the round checked, what needs a person, and the signature. A signed record is only shown.
class DailyRecordDialog : public MessageDialog
{
    Q_OBJECT

public:
    /// `signer`: who would sign, as recorded.
    DailyRecordDialog(const DailyRecord& record, const QString& signer, QWidget* parent);

signals:
    void signedWith(const QString& no, const QString& notes);
    void printWanted();

private:
    QPlainTextEdit* m_notes = nullptr;
};

/// Could-not-check is never good.
Tone outcomeTone(RunOutcome outcome);

} // namespace akimori::ui
