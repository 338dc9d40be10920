#pragma once

#include "records/contract.h"
#include "ui/widgets/card.h"

class QLabel;

namespace akimori::ui {

class Banner;
class Workbench;

/// 契約と書類の差出人: what the frame of every paper says, and whether it has a 押印欄.
class ContractCard : public Card
{
    Q_OBJECT

public:
    explicit ContractCard(Workbench& workbench, QWidget* parent = nullptr);

    void refresh();

private:
    void show(const Contract& contract);
    void edit();
    void save(const Contract& contract);

    Workbench& m_workbench;
    QLabel* m_summary;
    Banner* m_banner;
    QPushButton* m_edit;
    Contract m_contract;
};

} // namespace akimori::ui
