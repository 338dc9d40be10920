#pragma once

#include "records/site.h"
#include "remote/capabilities.h"
#include "ui/models/recordmodel.h"
#include "ui/shell/page.h"

namespace akimori::ui {

class Card;
class DataTable;

/// サイトと接続: the servers of this profile; register, change, and test step by step what a server can do.
class SitesPage : public Page
{
    Q_OBJECT

public:
    explicit SitesPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;
    QLineEdit* filterEdit() const override;

private:
    void buildSites();
    void buildSteps();
    const Site* selected() const;
    void updateButtons();
    void openDialog(const Site& site);
    void testSelected();
    void test(const Site& site);
    void showReport(const Site& site, const remote::CapabilityReport& report);
    void offerHostKey(const Site& site, const remote::HostKey& key);
    void removeHostKey();

    RecordModel<Site> m_sites;
    RecordModel<remote::CapabilityStep> m_steps;
    DataTable* m_siteTable;
    DataTable* m_stepTable;
    Card* m_stepCard;
    QPushButton* m_edit;
    QPushButton* m_test;
    QPushButton* m_forget;
};

} // namespace akimori::ui
