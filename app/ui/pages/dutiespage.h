#pragma once

#include "operations/duties/dutystatus.h"
#include "ui/models/recordmodel.h"
#include "ui/shell/page.h"

#include <array>

class QComboBox;
class QLabel;
class QTabWidget;

namespace akimori::ui {

class DataTable;
class DutyPanel;

/// 履行状況: every clause of the annex, by month and over the fiscal year, with its records one click away, and the
/// 協議事項 that are still open. Works without a site.
class DutiesPage : public Page
{
    Q_OBJECT

public:
    explicit DutiesPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;
    QLineEdit* filterEdit() const override;

private:
    /// A clause over the twelve months of the year.
    struct YearRow
    {
        Clause clause;
        std::array<DutyState, 12> states{};
        std::array<QString, 12> reasons{};
    };

    static std::vector<Column<DutyRow>> monthColumns();
    static std::vector<Column<YearRow>> yearColumns();
    static std::vector<Column<DutyRow>> questionColumns();
    QWidget* buildHead();
    void buildTabs();
    void fillMonths();
    QDate month() const;
    int fiscalYear() const;
    void show(const DutyMonth& month);
    void showYear(const std::vector<DutyMonth>& months);
    const DutyRow* selected() const;
    void openEvidence(const DutyEvidence& evidence);
    void openConfirmation();
    void confirm(const operations::ConfirmDuty::Request& request);

    DutyMonth m_month;
    RecordModel<DutyRow> m_rows;
    RecordModel<YearRow> m_year;
    RecordModel<DutyRow> m_questions;
    QComboBox* m_months;
    QLabel* m_counts;
    QTabWidget* m_tabs;
    DataTable* m_table = nullptr;
    DataTable* m_yearTable = nullptr;
    DataTable* m_questionTable = nullptr;
    DutyPanel* m_panel;
};

} // namespace akimori::ui
