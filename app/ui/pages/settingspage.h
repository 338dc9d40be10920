#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace akimori::ui {

class MailCard;

/// 設定: how the window looks, and where this profile keeps its records.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;

private:
    void applyAppearance();
    void applyPerson();

    QComboBox* m_theme;
    QComboBox* m_textSize;
    QLineEdit* m_person;
    QLabel* m_profile;
    MailCard* m_mail;
};

} // namespace akimori::ui
