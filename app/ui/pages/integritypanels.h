#pragma once

#include "records/hardening.h"
#include "records/response.h"
#include "records/siteallowance.h"
#include "ui/models/recordmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace akimori::ui {

class DataTable;
class Dialogs;

/// 証拠・対応: what was kept and done about findings, newest first.
class ResponsesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResponsesPanel(Dialogs& dialogs, QWidget* parent = nullptr);
    void setRows(std::vector<ResponseAction> rows) { m_rows.setRecords(std::move(rows)); }
    int count() const { return m_rows.rowCount(); }
    DataTable* table() const { return m_table; }

signals:
    void closeWanted();
    void reopenWanted();

private:
    RecordModel<ResponseAction> m_rows;
    DataTable* m_table;
};

/// サイトの平常: what people allowed, and what they withdrew.
class AllowancesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AllowancesPanel(Dialogs& dialogs, QWidget* parent = nullptr);
    void setRows(std::vector<SiteAllowance> rows);
    DataTable* table() const { return m_table; }

signals:
    void addWanted();
    void withdrawWanted(const akimori::SiteAllowance& allowance);

private:
    const SiteAllowance* selected() const;
    void updateButtons();

    RecordModel<SiteAllowance> m_rows;
    DataTable* m_table;
    QPushButton* m_withdraw;
};

/// 堅牢化: the items of the newest check.
class HardeningPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HardeningPanel(Dialogs& dialogs, QWidget* parent = nullptr);
    /// nullptr = never checked.
    void setCheck(const HardeningCheck* check);
    int open() const; ///< items that need action
    DataTable* table() const { return m_table; }

signals:
    void checkWanted();
    void exemptWanted(const akimori::HardeningItem& item);

private:
    const HardeningItem* selected() const;
    void updateButtons();

    RecordModel<HardeningItem> m_rows;
    DataTable* m_table;
    QPushButton* m_exempt;
    QLabel* m_when;
};

} // namespace akimori::ui
