#pragma once

#include "operations/integrity/runscan.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace akimori::ui {

class DiffView;
class ElidedLabel;

/// One finding: where, what, the evidence as inert text, the difference from the last generation, and the decision.
class FindingPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FindingPanel(QWidget* parent = nullptr);

    /// nullptr = nothing is selected.
    void show(const Finding* finding);
    void showDifference(const operations::FindingDiff& diff);
    /// While an operation of the page runs.
    void setBusy(bool busy);

signals:
    void compareWanted();
    void decisionWanted(bool authorised);
    void evidenceWanted();
    void restoreWanted();
    void takeDownWanted();
    void logsWanted();

private:
    void updateButtons();

    bool m_busy = false;
    bool m_hasFinding = false;
    bool m_decided = false;
    bool m_hasFile = false; ///< the finding is about one file
    ElidedLabel* m_title;
    ElidedLabel* m_place;
    QLabel* m_decision;
    QLabel* m_diffTitle;
    QPlainTextEdit* m_evidence;
    DiffView* m_diff;
    QPushButton* m_compare;
    QPushButton* m_authorised;
    QPushButton* m_tampering;
    QPushButton* m_evidenceButton;
    QPushButton* m_restore;
    QPushButton* m_takeDown;
    QPushButton* m_logs;
};

} // namespace akimori::ui
