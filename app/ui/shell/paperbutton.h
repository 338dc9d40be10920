#pragma once

#include <QString>

#include <functional>

class QMenu;
class QPushButton;

namespace akimori::ui {

class Workbench;

/// The way from the place of work to its paper: a menu entry with the name and number of the form.
void addPaperAction(QMenu* menu, const QString& form, const std::function<void(const QString& form)>& open);
/// The same as a button that opens the page 報告書 with the form, about no particular record.
QPushButton* makePaperButton(const QString& form, Workbench& workbench);

} // namespace akimori::ui
