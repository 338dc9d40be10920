#pragma once

#include "operations/advisories/httpsettings.h"
#include "operations/advisories/networktest.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace akimori::ui {

class Banner;
class Workbench;

/// インターネット接続: the company's proxy and root certificate on the way to the sources, with a test that says for every
/// host what happened.
class NetworkCard : public Card
{
    Q_OBJECT

public:
    explicit NetworkCard(Workbench& workbench, QWidget* parent = nullptr);

    /// Loads the settings into the fields, unless somebody is typing.
    void refresh();

private:
    struct State
    {
        operations::NetworkSettings settings;
        operations::ProxyPasswordPlace password = operations::ProxyPasswordPlace::None;
    };

    void buildForm();
    void buildButtons();
    void show(const State& state);
    void updateFields();
    operations::NetworkSettings entered() const;
    void setBusy(bool busy);
    void save();
    void saveSettings(const QString& passwordForFile, const QString& keychainFailure);
    void test();
    void showTries(const std::vector<operations::NetworkTry>& tries);

    Workbench& m_workbench;
    Banner* m_banner;
    QComboBox* m_mode;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QCheckBox* m_keychain;
    QLineEdit* m_authorities;
    QPushButton* m_choose;
    QPushButton* m_save;
    QPushButton* m_test;
    QLabel* m_tries;
    bool m_edited = false;
};

} // namespace akimori::ui
