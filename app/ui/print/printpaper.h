#pragma once

#include "operations/reports/papers.h"

#include <memory>

class QWidget;

namespace akimori::ui {

class Dialogs;

/// Asks for a printer and prints the paper with the painter of the preview. Without a printer it says so and names the
/// way through a PDF. Returns at once; GUI thread only.
void printPaper(QWidget* parent, Dialogs& dialogs, std::shared_ptr<const operations::DrawnPaper> paper);

} // namespace akimori::ui
