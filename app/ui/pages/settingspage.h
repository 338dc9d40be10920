#pragma once

#include "operations/people/people.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;

namespace akimori::ui {

class CalendarCard;
class ContractCard;
class EscalationCard;
class MailCard;
class NetworkCard;
class PeopleCard;
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
    void applyPerson(const QString& name);
    void loadPeople();
    void recordRole(const operations::SetRole::Request& request);
    void loadSchedule();
    void connectSchedule();
    void changeTimer(bool installed);

    QComboBox* m_theme;
    QComboBox* m_textSize;
    PeopleCard* m_people;
    ContractCard* m_contract;
    QLabel* m_profile;
    ScheduleCard* m_schedule;
    CalendarCard* m_calendar;
    MailCard* m_mail;
    NetworkCard* m_network;
    EscalationCard* m_escalation;
};

} // namespace akimori::ui
