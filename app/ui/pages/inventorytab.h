#pragma once

#include "ui/models/recordmodel.h"
#include "ui/pages/advisoriesoverview.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace akimori::ui {

class DataTable;
class ElidedLabel;
class Dialogs;
class StatusPill;

/// 構成情報: what the server's package manager says, what is kept by hand, and the libraries of the pages. Old patch lists
/// are said aloud, because "no update" then says nothing.
class InventoryTab : public QWidget
{
    Q_OBJECT

public:
    explicit InventoryTab(Dialogs& dialogs, QWidget* parent = nullptr);

    void show(const AdvisoriesOverview& overview, const QDateTime& now, bool hasSite);
    void setBusy(bool busy);
    QLineEdit* filterEdit() const;

signals:
    void readWanted();
    void librariesWanted();
    void componentGiven(const QString& name, const QString& version, const QString& note);
    void removeWanted(const QString& name);

private:
    /// One row: a package, or a component.
    struct Item
    {
        QString name;
        QString version;
        QString kind;
        QString note;
        bool byHand = false;
    };

    static std::vector<Column<Item>> columns();
    void addComponent();
    void updateButtons();

    RecordModel<Item> m_items;
    DataTable* m_table;
    StatusPill* m_state;
    ElidedLabel* m_system;
    QLabel* m_problems;
    QPushButton* m_read;
    QPushButton* m_libraries;
    QPushButton* m_add;
    QPushButton* m_remove;
    bool m_busy = false;
    bool m_hasSite = false;
};

} // namespace akimori::ui
