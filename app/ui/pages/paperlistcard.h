#pragma once

#include "operations/reports/paperlist.h"
#include "ui/models/recordmodel.h"
#include "ui/shell/recordlink.h"
#include "ui/widgets/card.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace akimori::ui {

class DataTable;
class Dialogs;

/// The list of papers on 報告書: what is due, begun, issued and submitted, and every other form.
class PaperListCard : public Card
{
    Q_OBJECT

public:
    explicit PaperListCard(Dialogs& dialogs, QWidget* parent = nullptr);

    /// Selects the paper that was asked for, else the one selected before, else the first.
    void setPapers(std::vector<operations::PaperRow> rows);
    /// The paper that the next setPapers() selects. Of a form that no row is about it adds one.
    void want(const RecordLink& link) { m_wanted = link; }
    void want(const QString& no, int edition);

    const operations::PaperRow* selected() const; ///< nullptr = none
    QString selectedKey() const; ///< empty = none
    QLineEdit* filterEdit() const;

signals:
    void selectionChanged();
    void formWanted(); ///< emitted when a paper of want() is shown: its preview is what the person came for

private:
    QString placeOf(const RecordLink& wish, std::vector<operations::PaperRow>& rows);

    RecordModel<operations::PaperRow> m_rows;
    QComboBox* m_filter;
    DataTable* m_table;
    std::optional<RecordLink> m_wanted;
    QString m_keep; ///< key of the row to select next
};

} // namespace akimori::ui
