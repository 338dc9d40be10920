#include "ui/shell/paperbutton.h"

#include "reports/formtext.h"
#include "ui/shell/workbench.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"

#include <QMenu>
#include <QPushButton>

namespace akimori::ui {

namespace {

QString titleOf(const QString& form)
{
    return Tr::tr("%1 (%2)…", "name of a paper, official form").arg(reports::FormText::load(form).text("name"), form);
}

} // namespace

void addPaperAction(QMenu* menu, const QString& form, const std::function<void(const QString& form)>& open)
{
    QAction* action = menu->addAction(titleOf(form));
    action->setObjectName(QStringLiteral("paper%1Action").arg(form));
    QObject::connect(action, &QAction::triggered, menu, [form, open] { open(form); });
}

QPushButton* makePaperButton(const QString& form, Workbench& workbench)
{
    QPushButton* button = makeButton(titleOf(form), QStringLiteral("paper%1Button").arg(form), ButtonRole::Link);
    QObject::connect(button, &QPushButton::clicked, button,
                     [&workbench, form] { workbench.openRecord(RecordLink::toForm(form, QString())); });
    return button;
}

} // namespace akimori::ui
