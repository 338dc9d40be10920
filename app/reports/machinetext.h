#pragma once

#include <QString>

namespace akimori::reports {

/// What a machine wrote into a record, as the city reads it: the English of systems and libraries (「Connection refused」) in
/// Japanese, and without sentences that tell the operator what to type. Never for what a person wrote and never for
/// evidence that is quoted letter by letter.
QString machineText(const QString& text);

} // namespace akimori::reports
