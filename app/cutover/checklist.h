#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// What has to be collected for the steps that `only` names (empty = all): a step id, with or without
/// "@server".
unsigned needsOf(const QString& only);

/// Is there such a step in the catalogue? Throws Error(NotFound) that lists the ids.
void requireStep(const QString& id);

/// A checklist on which nothing was done yet.
std::vector<CutoverStep> emptyChecklist();

/// Judges the named steps (all without a name) by `facts` and merges them into the recorded checklist: what a
/// person did or waived stays until a check says "good"; a step whose time is over stays as it was. A judge
/// that fails makes its step "unchecked". `by` stands on automatic steps.
std::vector<CutoverStep> judgedChecklist(Facts& facts, const QString& only, const QString& by);

/// Where the DNS stands as a whole, by every authoritative server that answers.
enum class Position {
    Unknown, ///< a server is silent, or gives neither
    AllOld,
    AllNew,
    Between, ///< some old, some new
};
Position positionOf(const DnsFacts& dns, const CutoverPlan& plan);

/// The phase that a board shows as current: the first with something open.
CutoverPhase currentPhase(const std::vector<CutoverStep>& steps);

} // namespace akimori::cutover
