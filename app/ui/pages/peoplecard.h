#pragma once

#include "operations/people/people.h"
#include "ui/models/recordmodel.h"
#include "ui/widgets/card.h"

class QLabel;
class QLineEdit;

namespace akimori::ui {

class DataTable;
class Dialogs;

/// 担当者と役割: who is recorded at this computer, and the 運用保守体制 with deputies and terms (R-1 … R-3).
class PeopleCard : public Card
{
    Q_OBJECT

public:
    explicit PeopleCard(Dialogs& dialogs, QWidget* parent = nullptr);

    /// `self`: the name that is recorded, as chosen; `acting`: with its role, as the records show it.
    void show(const people::People& people, const QStringList& gaps, const QString& self, const QString& acting,
              const QDate& today);
    using QWidget::show;

signals:
    void personChosen(const QString& name);
    void roleGiven(const akimori::operations::SetRole::Request& request);

private:
    struct Row
    {
        Person person;
        QDate today;
        bool self = false;
    };
    static std::vector<Column<Row>> columns();
    const Row* selected() const;
    void updateButtons();
    void askRole(const Person& person);

    RecordModel<Row> m_rows;
    QLabel* m_acting;
    QLineEdit* m_name;
    QLabel* m_gaps;
    DataTable* m_table;
    QPushButton* m_use;
    QPushButton* m_change;
    QPushButton* m_add;
};

} // namespace akimori::ui
