#pragma once

#include "base/error.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/advisorylines.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace akimori::ui {

class DataTable;
class Workbench;

/// Everything the sources said, newest first: what fits the eye is there at once, the rest follows.
class AdvisoryListTab : public QWidget
{
    Q_OBJECT

public:
    explicit AdvisoryListTab(Workbench& workbench, QWidget* parent = nullptr);

    void refresh();
    QLineEdit* filterEdit() const;

signals:
    void caseWanted(const QString& no);
    void failed(const akimori::Error& error);

private:
    void loadLines(qint64 limit, std::function<void()> then);

    Workbench& m_workbench;
    RecordModel<ListedAdvisory> m_lines;
    DataTable* m_table;
};

} // namespace akimori::ui
