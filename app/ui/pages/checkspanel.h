#pragma once

#include "publishing/checks/check.h"
#include "ui/models/recordmodel.h"

#include <QWidget>

namespace akimori::ui {

class DataTable;
class Dialogs;

/// One remark of a check, or the check itself when it has none.
struct CheckLine
{
    QString check;
    Tone tone = Tone::Ok;
    QString state;
    QByteArray path;
    int line = 0;
    QString text;
};

/// 公開前の確認: every check with what it found; what could not be checked stands there too.
class ChecksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPanel(Dialogs& dialogs, QWidget* parent = nullptr);

    /// Returns how many remarks there are.
    int show(const std::vector<publishing::CheckOutcome>& checks);
    DataTable* table() const { return m_table; }

private:
    RecordModel<CheckLine> m_lines;
    DataTable* m_table;
};

} // namespace akimori::ui
