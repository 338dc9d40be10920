#pragma once

#include "operations/integrity/runscan.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/integrityoverview.h"
#include "ui/shell/sitepage.h"

class QLabel;
class QTabWidget;

namespace akimori::ui {

class DataTable;
class EmptyState;
class AllowancesPanel;
class FindingPanel;
class HardeningPanel;
class ResponsesPanel;
class StatusPill;

/// 改ざん検査: run a scan, see what it covered and what it found, decide every finding, approve the baseline.
class IntegrityPage : public SitePage
{
    Q_OBJECT

public:
    explicit IntegrityPage(Workbench& workbench, QWidget* parent = nullptr);

    QLineEdit* filterEdit() const override;
    void showRecord(const RecordLink& link) override;

protected:
    void loadSite(const Site& site) override;

private:
    void buildResult();
    void buildTabs();
    DataTable* addTab(const QString& name, const QString& title, QAbstractItemModel* model, EmptyState* empty,
                      int stretchColumn);
    void show(const IntegrityOverview& overview);
    void showResult();
    void showTabTitles();
    enum class Eye { Server, Distrust, Outside };
    void runScan(Eye eye);
    void buildPanels();
    void keepEvidence();
    void preserveLogs();
    void openIncident();
    void askRestore();
    void restoreFile(const QString& findingId);
    void askTakeDown();
    void askClose(bool close);
    void closeSite(bool close, const QString& approvedBy, const QString& reason);
    void askAllowance();
    void askWithdraw(const SiteAllowance& allowance);
    void checkHardening();
    void askExempt(const HardeningItem& item);
    void showDone(const QString& title, const QString& detail = {}, Tone tone = Tone::Ok);
    void showScanned(const Scan& scan);
    void openApproveDialog();
    void approve(const QString& changeNo, const QString& reason);
    void openDecision(bool authorised);
    void decide(const Finding& finding, bool authorised, const QString& reason);
    void compareSelected();
    int openFindings() const;
    const Finding* selected() const;

    IntegrityOverview m_overview;
    QString m_scanId; ///< in view; empty = the newest
    RecordModel<Finding> m_findings;
    RecordModel<UncheckedPath> m_unchecked;
    RecordModel<Scan> m_history;
    StatusPill* m_verdict;
    QLabel* m_coverage;
    QLabel* m_when;
    QLabel* m_failure;
    QLabel* m_threeWay;
    QLabel* m_baseline;
    QTabWidget* m_tabs;
    DataTable* m_findingTable;
    DataTable* m_uncheckedTable;
    DataTable* m_historyTable;
    FindingPanel* m_panel;
    ResponsesPanel* m_responses;
    AllowancesPanel* m_allowances;
    HardeningPanel* m_hardening;
};

} // namespace akimori::ui
