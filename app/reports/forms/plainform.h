#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// A form whose fields are filled in by a person: its template alone says what stands on it. `heading.X` begins a
/// section, `input.X` is a field; what nobody wrote prints ―.
Document plainForm(const Facts& facts, const FormText& text);

} // namespace akimori::reports
