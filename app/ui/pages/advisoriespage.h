#pragma once

#include "ui/models/recordmodel.h"
#include "ui/pages/advisoriesoverview.h"
#include "ui/pages/assessmenttab.h"
#include "ui/pages/casedialogs.h"
#include "ui/shell/page.h"

class QCheckBox;
class QLabel;
class QTabWidget;

namespace akimori::ui {

class AdvisoryListTab;
class DataTable;
class InventoryTab;
class SourcesTab;

/// 脆弱性情報: the cases with their deadlines, everything the sources said, the sources, what is installed, and the yearly
/// assessment.
class AdvisoriesPage : public Page
{
    Q_OBJECT

public:
    explicit AdvisoriesPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;
    QLineEdit* filterEdit() const override;
    void showRecord(const RecordLink& link) override;

private:
    enum Tab { CasesTab, ListTab, Sources, Installed, Assessments };

    QWidget* buildCases();
    void buildTabs();
    void buildTab(int tab);
    AdvisoryListTab* buildList();
    SourcesTab* buildSources();
    InventoryTab* buildInventory();
    AssessmentTab* buildAssessments();
    void chooseCase(const QString& no);
    void show(const AdvisoriesOverview& overview);
    void showReminders();
    void showCase();
    void fetch(const QStringList& sources);
    void importFile(const QString& source);
    void takeStep(CasePanel::Step step);
    void openForm(CasePanel::Step step, const QString& file);
    void perform(const QString& title, CaseAct act);
    void openLink(const QString& url);
    std::vector<AdvisoryCase> othersOnThePaper() const;
    QString subjectOf(const QString& form) const;
    QString siteName() const;
    const AdvisoryCase* selected() const;

    AdvisoriesOverview m_overview;
    operations::CaseFile m_file; ///< of the case in the panel
    RecordModel<AdvisoryCase> m_cases;
    QTabWidget* m_tabs;
    DataTable* m_caseTable;
    QCheckBox* m_closed;
    CasePanel* m_panel;
    AdvisoryListTab* m_list = nullptr; ///< this and the following: made when they are first looked at
    SourcesTab* m_sources = nullptr;
    InventoryTab* m_inventory = nullptr;
    AssessmentTab* m_assessment = nullptr;
    bool m_listIsOld = true;
};

} // namespace akimori::ui
