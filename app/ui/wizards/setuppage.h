#pragma once

#include "operations/setup/setup.h"
#include "ui/shell/page.h"

namespace akimori::ui {

class ContractForm;
class PeopleForm;
class SetupStepCard;

/// はじめての設定: from nothing to a first verified backup and baseline. Every step shows what the records say, can be
/// left and taken up again, done elsewhere or later; nothing blocks the other pages.
class SetupPage : public Page
{
    Q_OBJECT

public:
    explicit SetupPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;

private:
    using Step = operations::SetupState::Step;

    SetupStepCard* add(Step step, const QString& id, const QString& title, const QString& text, const QString& action);
    void buildSteps();
    void show(const operations::SetupState& state);
    QString resultOf(Step step) const;
    void start(Step step);
    void saveContract();
    void savePeople();
    void registerSite();
    void testSite();
    void installTimer();
    void takeBackup();
    void approveBaseline();
    void scan();
    QString siteName() const;

    operations::SetupState m_state;
    QList<SetupStepCard*> m_cards; ///< in the order of SetupState::kSteps
    ContractForm* m_contract;
    PeopleForm* m_people;
    bool m_filled = false; ///< the contract was put into the form once; what is typed is not overwritten
};

} // namespace akimori::ui
