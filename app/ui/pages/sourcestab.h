#pragma once

#include "ui/models/recordmodel.h"
#include "ui/pages/advisoriesoverview.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace akimori::ui {

class DataTable;
class Dialogs;

/// 情報源 and the daily lines of evidence: which source was checked when, which failed, and how many entries a day brought.
class SourcesTab : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesTab(Dialogs& dialogs, QWidget* parent = nullptr);

    void show(const AdvisoriesOverview& overview);
    void setBusy(bool busy);
    QLineEdit* filterEdit() const;

signals:
    void fetchWanted(const QString& source);
    void importWanted(const QString& source);
    /// Empty list = back to the usual addresses.
    void addressesGiven(const QString& source, const QStringList& addresses);

private:
    void editAddresses();
    const operations::SourceStatus* selected() const;
    void updateButtons();

    RecordModel<operations::SourceStatus> m_sources;
    RecordModel<operations::DailyLook> m_looks;
    DataTable* m_sourceTable;
    DataTable* m_lookTable;
    QPushButton* m_fetch;
    QPushButton* m_import;
    QPushButton* m_addresses;
    bool m_busy = false;
};

} // namespace akimori::ui
