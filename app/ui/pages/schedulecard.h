#pragma once

#include "schedule/plan.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QTimeEdit;

namespace akimori::ui {

class ElidedLabel;

/// What the settings page shows of the unattended runs, read on a worker thread.
struct ScheduleSettings
{
    QString site; ///< name; empty = no site yet
    schedule::SchedulePlan plan;
    QString secondCopy;
    bool timerInstalled = false;
};

/// 実施計画: days of the unattended runs, second copy, and the timer of this computer.
class ScheduleCard : public Card
{
    Q_OBJECT

public:
    explicit ScheduleCard(QWidget* parent = nullptr);

    void show(const ScheduleSettings& settings);
    using QWidget::show;

signals:
    void planChanged(const akimori::schedule::SchedulePlan& plan);
    void secondCopyWanted(); ///< choose a folder
    void secondCopyDropped();
    void timerWanted(bool installed);

private:
    schedule::SchedulePlan plan() const;

    ScheduleSettings m_settings;
    QTimeEdit* m_scanFrom;
    QCheckBox* m_closedDays;
    QSpinBox* m_systemDay;
    QSpinBox* m_verificationDay;
    QCheckBox* m_drill;
    QComboBox* m_drillMonth;
    QPushButton* m_save;
    ElidedLabel* m_copy;
    QPushButton* m_dropCopy;
    QLabel* m_timer;
    QPushButton* m_timerButton;
};

} // namespace akimori::ui
