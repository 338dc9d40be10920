#pragma once

#include <QStringList>

#include <optional>

namespace akimori::operations {

/// What a program of this computer prints, error output included, without white space at the ends. Nothing when it is
/// missing, crashes or takes longer than ten seconds. No shell.
std::optional<QString> toolAnswer(const QString& program, const QStringList& arguments);

} // namespace akimori::operations
