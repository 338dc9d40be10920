#pragma once

#include "operations/backup/generations.h"
#include "operations/backup/takebackup.h"
#include "ui/pages/backupoverview.h"
#include "ui/shell/sitepage.h"

class QTabWidget;

namespace akimori::ui {

class ExceptionActions;
class ExceptionsPanel;
class GenerationsPanel;
class SchedulePanel;
class TimelineCard;

/// バックアップ: generations of the chosen site; take, verify, export and restore them. 仕様書: システムバックアップ,
/// データバックアップ, 世代管理, リストア.
class BackupPage : public SitePage
{
    Q_OBJECT

public:
    explicit BackupPage(Workbench& workbench, QWidget* parent = nullptr);

    QLineEdit* filterEdit() const override;
    void showRecord(const RecordLink& link) override;

protected:
    void loadSite(const Site& site) override;

private:
    void buildTabs();
    QWidget* buildList();
    QWidget* buildSchedule();
    QWidget* buildExceptions();
    void show(const BackupOverview& overview);
    void showSummary();
    void updateButtons();
    /// nullptr without a site.
    const Generation* selected() const;
    std::vector<Approval> usableExceptions(ApprovalKind kind) const;
    void openTakeDialog();
    void take(const operations::TakeBackup::Request& request);
    void showTaken(const operations::TakeBackup::Outcome& outcome);
    void verifySelected();
    void showVerified(const std::vector<operations::VerifyGenerations::Checked>& checked);
    void exportSelected();
    void restoreSelected();
    void discardSelected();
    void openSettings();
    void noteRestored();
    void openDrill();
    void offerRollback();
    void rollBack(const Restore& restore);
    void offerConfirmation();
    void openMonth(const QDate& first);

    BackupOverview m_overview;
    ExceptionActions* m_exceptionActions;
    GenerationsPanel* m_list;
    TimelineCard* m_timeline;
    QTabWidget* m_tabs;
    SchedulePanel* m_schedule;
    ExceptionsPanel* m_exceptions;
    QDate m_month; ///< of the calendar; invalid = this month
    QPushButton* m_take;
    QPushButton* m_rollback;
    QPushButton* m_confirm;
};

} // namespace akimori::ui
