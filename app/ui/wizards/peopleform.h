#pragma once

#include "operations/people/people.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace akimori::ui {

/// 運用保守体制: one person for each of the three roles, with a PIN for those who approve.
class PeopleForm : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleForm(QWidget* parent = nullptr);

    /// What was entered; rows without a name are left out.
    std::vector<operations::SetRole::Request> requests() const;
    /// Name entered as operator, who will usually sit here.
    QString operatorName() const;
    bool isComplete() const;
    void clear();

signals:
    void edited();

private:
    struct Row
    {
        Role role = Role::Operator;
        QLineEdit* name = nullptr;
        QLineEdit* pin = nullptr; ///< nullptr: approves nothing
    };
    std::array<Row, 3> m_rows;
};

} // namespace akimori::ui
