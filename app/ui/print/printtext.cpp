#include "ui/print/printtext.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextEdit>

#include <memory>

namespace akimori::ui {

void printText(QWidget* parent, QTextEdit* text)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as the dialog.
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), text,
                     [text](QPrinter* chosen) { text->print(chosen); });
    dialog->open();
}

} // namespace akimori::ui
