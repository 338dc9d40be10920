#pragma once

#include <QString>

namespace akimori::cli {

/// A secret that a person types: from the environment variable when it is set (for automation), else from the
/// terminal without an echo. Never from an option: the process list shows those. Throws Error(BadInput) when there is
/// neither. `label` is translated.
QString askSecret(const char* variable, const QString& label);

} // namespace akimori::cli
