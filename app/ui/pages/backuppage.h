#pragma once

#include "operations/backup/generations.h"
#include "operations/backup/takebackup.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/backupoverview.h"
#include "ui/shell/sitepage.h"

class QLabel;
class QTabWidget;

namespace akimori::ui {

class Card;
class DataTable;
class ExceptionsPanel;
class SchedulePanel;

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
    void buildTimeline();
    void buildTabs();
    QWidget* buildList();
    QWidget* buildSchedule();
    QWidget* buildExceptions();
    void show(const BackupOverview& overview);
    void showSummary();
    void updateButtons();
    const Generation* selected() const;
    void openTakeDialog();
    void take(const operations::TakeBackup::Request& request);
    void showTaken(const operations::TakeBackup::Outcome& outcome);
    void verifySelected();
    void showVerified(const std::vector<operations::VerifyGenerations::Checked>& checked);
    void exportSelected();
    void restoreSelected();
    void noteRestored();
    void openDrill();
    void offerRollback();
    void rollBack(const Restore& restore);
    void offerConfirmation();
    void openMonth(const QDate& first);
    void openRequestException();
    void openDecideException(const Approval& approval);
    void openConfirmException(const Approval& approval);
    void confirmException(const QString& id, const QString& pin);

    BackupOverview m_overview;
    RecordModel<Generation> m_generations;
    DataTable* m_table;
    GenerationTimeline* m_timeline;
    HoursBar* m_hours;
    QLabel* m_windowText;
    QTabWidget* m_tabs;
    SchedulePanel* m_schedule;
    ExceptionsPanel* m_exceptions;
    QDate m_month; ///< of the calendar; invalid = this month
    QPushButton* m_take;
    QPushButton* m_rollback;
    QPushButton* m_confirm;
    QPushButton* m_verify;
    QPushButton* m_export;
    QPushButton* m_restore;
    QPushButton* m_drill;
};

} // namespace akimori::ui
