#pragma once

#include "operations/news/news.h"
#include "ui/dialogs/messagedialog.h"
#include "ui/models/recordmodel.h"

namespace akimori::ui {

class DataTable;
class NewsCentre;
class Workbench;

/// お知らせ: what happened, newest first; each line leads to its record.
class NewsDialog : public MessageDialog
{
    Q_OBJECT

public:
    NewsDialog(Workbench& workbench, NewsCentre& centre, QWidget* parent);

private:
    struct Row
    {
        operations::NewsItem item;
        bool read = false;
    };
    static std::vector<Column<Row>> columns();
    void fill();
    void updateButtons();
    void openRecord();

    Workbench& m_workbench;
    NewsCentre& m_centre;
    RecordModel<Row> m_rows;
    DataTable* m_table;
    QPushButton* m_open;
    QPushButton* m_all;
};

} // namespace akimori::ui
