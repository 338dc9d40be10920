#pragma once

#include "operations/notify/mailsettings.h"
#include "records/alert.h"
#include "ui/models/recordmodel.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace akimori::ui {

class Banner;
class DataTable;
class Workbench;

/// メール: how it is sent and to whom, a test, and the outbox with what could not be delivered.
class MailCard : public Card
{
    Q_OBJECT

public:
    explicit MailCard(Workbench& workbench, QWidget* parent = nullptr);

    /// Loads the settings into the fields, unless somebody is typing, and the outbox.
    void refresh();

private:
    struct State
    {
        operations::MailSettings settings;
        operations::MailPasswordPlace password = operations::MailPasswordPlace::None;
        std::vector<OutboxMail> outbox;
    };

    void buildForm();
    void buildOutbox();
    void show(const State& state);
    void setBusy(bool busy);
    operations::MailSettings entered() const;
    void save();
    void savePassword(const QString& password);
    void test();
    void changeSelected(bool retry);
    template <typename Work>
    void run(const QString& title, const QString& failed, Work work, const QString& done, const QString& next);

    Workbench& m_workbench;
    Banner* m_banner;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QComboBox* m_security;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QCheckBox* m_keychain;
    QLineEdit* m_from;
    QLineEdit* m_caFile;
    QLineEdit* m_onCall;
    QLineEdit* m_manager;
    QLineEdit* m_responsible;
    QSpinBox* m_repeat;
    QPushButton* m_save;
    QPushButton* m_test;
    QPushButton* m_retry;
    QPushButton* m_dismiss;
    RecordModel<OutboxMail> m_outbox;
    DataTable* m_outboxTable;
    bool m_edited = false;
};

} // namespace akimori::ui
