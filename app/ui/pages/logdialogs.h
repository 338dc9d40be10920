#pragma once

#include "operations/logs/handoverlogs.h"

#include <functional>

class QWidget;

namespace akimori::ui {

class Dialogs;

/// What a person is asked on the page ログ提示. Each opens its dialog and returns; `given` is called with what was entered
/// when the person confirms.

void askForLogs(QWidget* parent, const QString& site, std::function<void(operations::RequestLogs::Request)> given);

/// Asks for the folder as well. An encrypted package gets a new password, which stands in the request alone.
void askCollection(QWidget* parent, Dialogs& dialogs, const QString& site, const LogHandover& handover,
                   std::function<void(operations::CollectLogs::Request)> given);

void askHandover(QWidget* parent, const LogHandover& handover, std::function<void(operations::HandOverLogs::Request)> given);

} // namespace akimori::ui
