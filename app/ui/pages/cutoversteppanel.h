#pragma once

#include "operations/cutover/cutovers.h"
#include "ui/theme.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace akimori::ui {

class CutoverDrainView;
class StatusPill;

Tone cutoverTone(CutoverState state);

/// One step of the checklist: what is expected, what was seen and when, by whom, with all details; and what
/// can be done.
class CutoverStepPanel : public QFrame
{
    Q_OBJECT

public:
    explicit CutoverStepPanel(QWidget* parent = nullptr);

    /// nullptr = nothing is selected. `overview` is what the drain curve is drawn from; not kept.
    void show(const CutoverStep* step, const operations::CutoverOverview* overview = nullptr);
    void setBusy(bool busy);
    /// Of a closed plan nothing can be changed.
    void setClosed(bool closed);

signals:
    void checkWanted();
    void doneWanted();
    void waiveWanted();
    void trafficWanted();

private:
    void updateButtons();

    bool m_busy = false;
    bool m_closed = false;
    bool m_hasStep = false;
    bool m_checkable = false;
    bool m_doable = false;
    bool m_waivable = false;
    bool m_takesLog = false;
    QLabel* m_title;
    StatusPill* m_state;
    QLabel* m_who;
    QLabel* m_expected;
    CutoverDrainView* m_drain;
    QPlainTextEdit* m_text;
    QPushButton* m_check;
    QPushButton* m_done;
    QPushButton* m_waive;
    QPushButton* m_traffic;
};

} // namespace akimori::ui
