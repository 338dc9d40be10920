#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace akimori::ui {

class EscalationCard;
class MailCard;
class ScheduleCard;

/// 設定: how the window looks, when things run unattended, and where this profile keeps its records.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;

private:
    void applyAppearance();
    void applyPerson();
    void loadSchedule();
    void connectSchedule();
    void changeTimer(bool installed);

    QComboBox* m_theme;
    QComboBox* m_textSize;
    QLineEdit* m_person;
    QLabel* m_profile;
    ScheduleCard* m_schedule;
    MailCard* m_mail;
    EscalationCard* m_escalation;
};

} // namespace akimori::ui
