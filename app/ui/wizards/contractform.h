#pragma once

#include "records/contract.h"

#include <QWidget>

class QDateEdit;
class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace akimori::ui {

/// 契約と相手方: the fields that papers cannot do without. The others stay as they are recorded.
class ContractForm : public QWidget
{
    Q_OBJECT

public:
    explicit ContractForm(QWidget* parent = nullptr);

    void setContract(const Contract& contract);
    Contract contract() const;
    bool isComplete() const;

signals:
    void edited();

private:
    QLineEdit* add(QFormLayout* form, const QString& label, const char* name, const QString& hint);

    Contract m_contract;
    QLineEdit* m_title;
    QLineEdit* m_city;
    QLineEdit* m_addressee;
    QLineEdit* m_via;
    QLineEdit* m_contractor;
    QDateEdit* m_from;
    QDateEdit* m_until;
    QLineEdit* m_recoveryPoint;
    QLineEdit* m_recoverySource;
};

} // namespace akimori::ui
