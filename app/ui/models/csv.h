#pragma once

#include <QByteArray>
#include <QModelIndexList>

class QAbstractItemModel;

namespace akimori::ui {

/// The whole model in its present order, hidden rows left out: UTF-8 with BOM and CRLF, as Excel in Japan
/// expects. A cell that a spreadsheet would run as a formula (starts with = + - @ tab or CR) gets an
/// apostrophe in front: such text comes from servers.
QByteArray toCsv(const QAbstractItemModel& model);

/// The given cells as tab-separated lines, for the clipboard; breaks inside a cell become spaces.
QString toTabSeparated(QModelIndexList cells);

} // namespace akimori::ui
