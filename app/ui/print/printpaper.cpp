#include "ui/print/printpaper.h"

#include "reports/painter.h"
#include "ui/dialogs/dialogs.h"
#include "ui/tr.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace akimori::ui {

namespace {

QString nameOf(const operations::DrawnPaper& paper)
{
    return QStringLiteral("%1 %2").arg(paper.document.title, paper.document.number).trimmed();
}

bool paint(QPrinter& printer, const operations::DrawnPaper& paper)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int last = static_cast<int>(paper.layout.pages.size());
    const int from = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), last) : last;
    for (int page = from; page <= to; ++page) {
        if (page > from && !printer.newPage())
            return false;
        reports::paintPage(painter, paper.layout.pages.at(static_cast<std::size_t>(page) - 1), paper.fonts,
                           printer.resolution() / 25.4);
    }
    return painter.end();
}

} // namespace

void printPaper(QWidget* parent, Dialogs& dialogs, std::shared_ptr<const operations::DrawnPaper> paper)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        dialogs.showMessage(parent, Tone::Warn, Tr::tr("No printer is set up on this computer"),
                            Tr::tr("Nothing was printed. Save the paper as a PDF and print it elsewhere, or set up a printer "
                                   "in the system's settings."),
                            {});
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    const QSizeF size = paper->layout.pages.front().size;
    printer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                       size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait,
                                       QMarginsF(0, 0, 0, 0)));
    printer->setDocName(nameOf(*paper));
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("Print “%1”").arg(nameOf(*paper)));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, static_cast<int>(paper->layout.pages.size()));
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
                     [parent, &dialogs, printer, paper](QPrinter*) {
                         if (!paint(*printer, *paper))
                             dialogs.showMessage(parent, Tone::Bad, Tr::tr("The paper could not be printed"),
                                                 Tr::tr("The printer did not take all pages. Check the printer, then print "
                                                        "again, or save the paper as a PDF."),
                                                 {});
                     });
    dialog->open();
}

} // namespace akimori::ui
