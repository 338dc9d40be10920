#pragma once

#include "operations/publishing/takeover.h"
#include "ui/models/recordmodel.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace akimori::ui {

class DataTable;

/// A file of the take-over with the decision in force.
struct ReuseLine
{
    QByteArray path;
    qint64 size = 0; ///< bytes
    ReuseDecision decision = ReuseDecision::Undecided;
    QString reason;
    QString by;
};

/// Everything the page shows of one take-over; loaded on a thread.
struct TakeoverOverview
{
    std::vector<Takeover> all; ///< newest first
    std::optional<Takeover> shown;
    std::vector<SurveyItem> survey;
    std::vector<ReuseLine> files;
    publishing::ReuseProgress progress;
};

/// 引継ぎ: receive the previous contractor's data, look at the survey, decide what is used.
class TakeoverPage : public Page
{
    Q_OBJECT

public:
    explicit TakeoverPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;
    QLineEdit* filterEdit() const override;

private:
    void buildSummary();
    void buildTabs();
    QWidget* buildReuse();
    void receive(const operations::TakeOver::Request& request);
    void show(const TakeoverOverview& overview);
    void decide(ReuseDecision decision);
    void record(const QList<QByteArray>& patterns, ReuseDecision decision, const QString& reason);
    void saveTable();
    void updateButtons();

    TakeoverOverview m_overview;
    QString m_id; ///< in view; empty = the newest
    RecordModel<SurveyItem> m_items;
    RecordModel<ReuseLine> m_lines;
    QComboBox* m_choice;
    QLabel* m_receipt;
    QLabel* m_source;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    QTabWidget* m_tabs;
    DataTable* m_surveyTable;
    DataTable* m_reuseTable;
    QLineEdit* m_pattern;
    QList<QPushButton*> m_decisions;
    QPushButton* m_csv;
};

} // namespace akimori::ui
