#pragma once

#include "logs/quicklook.h"
#include "ui/models/recordmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace akimori::ui {

class DataTable;
class Dialogs;
class RequestsChart;

/// One request as it is listed, with its text made ready for searching. What stands in it came from visitors: inert text.
struct ListedRequest
{
    logs::AccessRow row;
    QString shown;  ///< printable target
    QString search;
};

/// A quick look as the panel shows it; made on a worker thread.
struct ShownQuickLook
{
    std::vector<ListedRequest> rows;
    std::map<qint64, logs::MinuteCount> minutes;
    qint64 requests = 0;
    QDateTime from; ///< UTC
    QDateTime to;
};

ShownQuickLook readQuickLook(const QString& packageFolder, const QDateTime& from, const QDateTime& to, JobContext& job);

/// 提示物の確認: the extracted access log as a table with a filter, and requests and errors per minute above it.
class QuickLookPanel : public QWidget
{
    Q_OBJECT

public:
    explicit QuickLookPanel(Dialogs& dialogs, QWidget* parent = nullptr);

    void show(ShownQuickLook look);
    void clear(const QString& why);
    QLineEdit* filterEdit() const;

private:
    static std::vector<Column<ListedRequest>> columns();

    RecordModel<ListedRequest> m_rows;
    DataTable* m_table;
    RequestsChart* m_chart;
    QLabel* m_remark;
    QCheckBox* m_errors;
};

} // namespace akimori::ui
