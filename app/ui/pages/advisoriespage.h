#pragma once

#include "operations/advisories/fetchfeeds.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/advisoriesoverview.h"
#include "ui/pages/advisorylines.h"
#include "ui/pages/assessmenttab.h"
#include "ui/pages/casedialogs.h"
#include "ui/shell/page.h"

class QCheckBox;
class QLabel;
class QTabWidget;

namespace akimori::ui {

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

private:
    QWidget* buildCases();
    QWidget* buildList();
    void buildTabs();
    void connectTabs();
    void show(const AdvisoriesOverview& overview);
    void showReminders();
    void showCase();
    void loadList();
    void loadLines(qint64 limit, std::function<void()> then);
    void fetch(const QStringList& sources);
    void showFetched(const operations::FetchOutcome& outcome);
    void importFile(const QString& source);
    void takeStep(CasePanel::Step step);
    void openForm(CasePanel::Step step, const QString& file);
    void perform(const QString& title, CaseAct act);
    void openLink(const QString& url);
    std::vector<AdvisoryCase> othersOnThePaper() const;
    QString siteName() const;
    const AdvisoryCase* selected() const;

    AdvisoriesOverview m_overview;
    operations::CaseFile m_file; ///< of the case in the panel
    RecordModel<AdvisoryCase> m_cases;
    RecordModel<ListedAdvisory> m_lines;
    QTabWidget* m_tabs;
    DataTable* m_caseTable;
    DataTable* m_lineTable;
    QCheckBox* m_closed;
    CasePanel* m_panel;
    SourcesTab* m_sources;
    InventoryTab* m_inventory;
    AssessmentTab* m_assessment;
    bool m_listIsOld = true;
};

} // namespace akimori::ui
