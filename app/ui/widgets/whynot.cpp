#include "ui/widgets/whynot.h"

#include <QPushButton>

namespace akimori::ui {

void setEnabledOrWhy(QPushButton* button, bool enabled, const QString& whyNot)
{
    constexpr char kUsual[] = "usualToolTip"; // what the button says while it can be pressed
    if (!button->property(kUsual).isValid())
        button->setProperty(kUsual, button->toolTip());
    button->setEnabled(enabled);
    button->setToolTip(enabled ? button->property(kUsual).toString() : whyNot);
    button->setAccessibleDescription(enabled ? QString() : whyNot);
}

} // namespace akimori::ui
