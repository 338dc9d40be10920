#pragma once

#include "records/duty.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace akimori::ui {

class StatusPill;

/// One clause beside the list of duties: what the annex asks, how it stands and why, and its records, one click away.
class DutyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DutyPanel(QWidget* parent = nullptr);

    /// nullptr = nothing is selected.
    void show(const DutyRow* row);

signals:
    void pageWanted(const QString& page);
    /// A record that proves the line was chosen.
    void evidenceWanted(const akimori::DutyEvidence& evidence);
    void confirmWanted();

private:
    void showEvidence(const DutyRow& row);

    QLabel* m_hint;
    QWidget* m_content;
    QLabel* m_name;
    StatusPill* m_state;
    QLabel* m_place;
    QLabel* m_clauseText;
    QLabel* m_why;
    QLabel* m_ask;
    QPushButton* m_confirm;
    QPushButton* m_open;
    QLabel* m_evidenceTitle;
    QVBoxLayout* m_evidence;
};

Tone dutyTone(DutyState state);

} // namespace akimori::ui
