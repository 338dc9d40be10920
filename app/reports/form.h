#pragma once

#include "reports/document.h"
#include "reports/facts.h"
#include "reports/formtext.h"

#include <QString>

#include <vector>

namespace akimori::reports {

/// What has to be named before a form can be drawn.
enum class FormScope {
    Contract, ///< nothing: as it is today
    Month, ///< a month
    Subject, ///< the number of a record
};

/// One official form. The function is pure: the same facts give the same document.
///
/// Adding one: reports/forms/<name>.{h,cpp}, resources/forms/<id>.txt, one line in forms/all.cpp.
struct Form
{
    QString id; ///< "F-01", "F-03a" …
    FormScope scope = FormScope::Contract;
    Document (*build)(const Facts& facts, const FormText& text) = nullptr;
    /// 続報: a further one about the same subject keeps the number and gets a 枝番.
    bool followUps = false;
};

/// F-01 … F-23 in the order of the list.
const std::vector<Form>& allForms();
/// Throws Error(BadInput) naming the forms. "f-1" and "F-01" are the same.
const Form& formById(const QString& id);

} // namespace akimori::reports
