#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// Judges each old or new web server by its facts of all names; servers in the order of the plan.
QList<CutoverStep> judgeServers(const Facts& facts, const Step& step, bool old,
                                const std::function<CutoverStep(const QList<const WebFacts*>&)>& judge);

/// The step of one server from details, one for each name: the worst state, and what was not good.
CutoverStep summary(const Step& step, const QString& server, const QString& expected, const QString& good,
                    const QList<CutoverDetail>& details);

} // namespace akimori::cutover
