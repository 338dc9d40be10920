#pragma once

#include "operations/publishing/publish.h"
#include "ui/models/recordmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace akimori::ui {

class DataTable;
class DiffView;
class Dialogs;

/// One line of the preview: what happens to a file.
struct PublishLine
{
    enum class Kind { Added, Changed, Removed };
    Kind kind = Kind::Changed;
    QByteArray path;
    qint64 size = 0; ///< bytes afterwards; of removed files: before
};

/// 差分: the files that publishing would change, and the text difference of the chosen one.
class DifferencePanel : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencePanel(Dialogs& dialogs, QWidget* parent = nullptr);

    void show(const publishing::Difference& difference);
    void showText(const operations::PublishDiff& diff);
    const PublishLine* selected() const;
    DataTable* table() const { return m_table; }
    void setBusy(bool busy);

signals:
    void compareWanted();
    void browserWanted();

private:
    RecordModel<PublishLine> m_lines;
    DataTable* m_table;
    QLabel* m_text;
    DiffView* m_diff;
    QPushButton* m_compare;
    QPushButton* m_browser;
    bool m_busy = false;
    void updateButtons();
};

} // namespace akimori::ui
