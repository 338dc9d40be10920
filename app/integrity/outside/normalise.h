#pragma once

#include <QByteArray>
#include <QStringList>

namespace akimori::integrity {

/// Declared normalisation: differences between a file and what is served that are known to mean nothing, by name:
/// "line-endings" (CRLF and LF), "bom" (byte order mark in front). Unknown names change nothing. Pure.
QByteArray normalised(QByteArray bytes, const QStringList& rules);

/// Throws Error(BadInput) for a name that is none.
void requireNormalisation(const QStringList& rules);

} // namespace akimori::integrity
