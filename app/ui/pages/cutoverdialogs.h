#pragma once

#include "records/cutover.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace akimori::ui {

class Dialogs;

/// What a person is asked on the page of a DNS switch. Each opens its dialog and returns; `given` is called when the person
/// confirms. The words that are recorded are chosen here, the page records them.

struct StepEvidence
{
    QString text;
    QString file; ///< empty = none
    bool goesBack = false; ///< of the decision on a rollback: 切戻し
};
void askEvidence(QWidget* parent, Dialogs& dialogs, const CutoverStep& step, std::function<void(StepEvidence)> given);

void askWaiver(QWidget* parent, const CutoverStep& step, std::function<void(QString reason)> given);

void askPublishing(QWidget* parent, CutoverPublishing choice, std::function<void(QString reason)> given);

/// Completed or Abandoned.
void askClosing(QWidget* parent, const CutoverPlan& plan, CutoverProgress progress, std::function<void(QString reason)> given);

struct TrafficChoice
{
    bool old = true;
    bool follow = true; ///< read again in every look of the watch
    QString file; ///< empty = fetched from the server of `site`
    QString site;
};
/// `sites`: names of those whose server can be asked for the log; without one there is only the file.
void askTraffic(QWidget* parent, Dialogs& dialogs, const QStringList& sites, std::function<void(TrafficChoice)> given);

} // namespace akimori::ui
