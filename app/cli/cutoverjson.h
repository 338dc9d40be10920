#pragma once

#include "operations/cutover/cutovers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace akimori::cli {

QJsonObject toJson(const CutoverPlan& plan);
QJsonObject
toJson(const CutoverStep& step); ///< "steps" of the fixed command line, with details, by, evidence, reason
QJsonObject toJson(const CutoverApplication& application);
QJsonObject toJson(const CutoverEvent& event);

/// "良好  調査  委任 — …" for the terminal.
QString lineOf(const CutoverStep& step);

} // namespace akimori::cli
