#pragma once

#include "base/jobcontext.h"
#include "operations/advisories/casefile.h"
#include "ui/pages/casepanel.h"

#include <functional>
#include <optional>

namespace akimori::ui {

class FormDialog;

/// A step of a case as the person filled it in: what the job's thread then does.
using CaseAct = std::function<void(const operations::Context& context, JobContext& job)>;

/// The form for a step; nullptr for steps that ask nothing (Transfer, Verify). `file` is the patch file that was chosen
/// before, for ReceivePatch. `more`: further open cases that can stand on the same paper. `take` gets the act.
FormDialog* makeCaseDialog(CasePanel::Step step, const operations::CaseFile& subject, const QString& file,
                           const std::vector<AdvisoryCase>& more, QWidget* parent, std::function<void(CaseAct)> take);

/// The act of a step that asks nothing.
std::optional<CaseAct> actWithoutQuestion(CasePanel::Step step, const QString& no);

} // namespace akimori::ui
