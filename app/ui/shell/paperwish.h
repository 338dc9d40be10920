#pragma once

#include <QDate>
#include <QString>

#include <functional>

class QMenu;
class QPushButton;

namespace akimori::ui {

class Workbench;

/// A paper that the page 報告書 is to show: the one way from the place of work to its paper. See Workbench::openPaper().
struct PaperWish
{
    QString form; ///< "F-10"
    QString subject; ///< number of the record; empty = none
    QDate period; ///< any day of the month; invalid = the form's own
};

/// A menu entry with the name and number of the form.
void addPaperAction(QMenu* menu, const QString& form, const std::function<void(const QString& form)>& open);
/// The same as a button; `wish` is asked when it is pressed, and its form filled in.
QPushButton* makePaperButton(const QString& form, Workbench& workbench, const std::function<PaperWish()>& wish);

} // namespace akimori::ui
