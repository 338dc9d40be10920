#pragma once

#include "ui/dialogs/messagedialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace akimori::ui {

class Dialogs;

/// Asks by what it can be seen that something was done: document number, time, and a file if there is one. The button works
/// only once something is written or chosen.
class EvidenceDialog : public MessageDialog
{
    Q_OBJECT

public:
    EvidenceDialog(const QString& title, const QString& text, Dialogs& dialogs, QWidget* parent);

    /// One of these words is chosen first, and the evidence begins with it; then a text is needed.
    void addDecision(const QString& label, const QStringList& words);

signals:
    /// `file` empty = none. `decision` = place of the chosen word, -1 without a choice.
    void given(const QString& evidence, const QString& file, int decision);

private:
    QString evidence() const;
    void review();

    QComboBox* m_decision = nullptr;
    QPlainTextEdit* m_evidence;
    QLineEdit* m_file;
    QPushButton* m_record = nullptr;
};

} // namespace akimori::ui
