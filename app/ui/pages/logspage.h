#pragma once

#include "operations/logs/drilllogs.h"
#include "operations/logs/handoverlogs.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/logpanel.h"
#include "ui/shell/sitepage.h"

class QTabWidget;

namespace akimori::ui {

class DataTable;
class QuickLookPanel;

/// ログ提示: record what the city asks for, collect with proof, hand over with a receipt, and answer the question on the
/// telephone from the extracted log.
class LogsPage : public SitePage
{
    Q_OBJECT

public:
    explicit LogsPage(Workbench& workbench, QWidget* parent = nullptr);

    QLineEdit* filterEdit() const override;

protected:
    void loadSite(const Site& site) override;

private:
    void buildBody();
    void show(const std::vector<LogHandover>& handovers);
    void showHandover();
    void lookInside();
    void openRequest();
    void collect();
    void showCollected(const operations::CollectLogs::Result& result, const QByteArray& password);
    void handOver();
    void addReceipt();
    void deleteCopy();
    void drill();
    void takeStep(LogPanel::Step step);
    const LogHandover* selected() const;

    RecordModel<LogHandover> m_handovers;
    DataTable* m_table;
    LogPanel* m_panel;
    QuickLookPanel* m_look;
    QTabWidget* m_tabs;
    QString m_lookedAt; ///< number of the package in the quick look
};

} // namespace akimori::ui
