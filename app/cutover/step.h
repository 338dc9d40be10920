#pragma once

#include "cutover/facts.h"

#include <functional>

namespace akimori::cutover {

/// What has to be collected before a step can be judged.
enum Need : unsigned {
    NeedsNothing = 0,
    NeedsDns = 1u << 0,
    NeedsWeb = 1u << 1,
    NeedsPages = 1u << 2, ///< the page-by-page comparison; implies NeedsWeb
};

/// One line of the checklist (or one for each server): what it is, and how it is judged from facts alone.
/// Adding a step = one file pair in steps/ + one line in steps/all.cpp.
struct Step
{
    using Judge = std::function<QList<CutoverStep>(const Facts&, const Step&)>;

    QString id;
    CutoverPhase phase = CutoverPhase::Survey;
    QString title; ///< translated
    unsigned needs = NeedsNothing;
    bool automatic = true;
    /// An empty list means "as recorded": its time is over.
    Judge judge;

    CutoverStep result(CutoverState state, const QString& expected, const QString& observed) const;
    /// Of one server: the id ends in "@server", and the title names it.
    CutoverStep resultFor(const QString& server, CutoverState state, const QString& expected,
                          const QString& observed) const;
};

/// All steps in the order of the checklist.
const std::vector<Step>& allSteps();

/// "authority" of "authority@192.0.2.53:53".
QString baseOf(const QString& stepId);

/// The step as recorded before; nullptr when it was not.
const CutoverStep* recordedStep(const Facts& facts, const QString& id);

/// "no authority of the domain answers", for steps that need one.
CutoverStep withoutAuthority(const Facts& facts, const Step& step, const QString& expected);

/// Has the switch been seen or recorded?
inline bool isSwitched(const Facts& facts)
{
    return facts.plan.switchedAt.isValid();
}

/// "3,600 s"
QString seconds(qint64 count);
/// "none" instead of an empty list.
QString orNone(const QStringList& values);

} // namespace akimori::cutover
