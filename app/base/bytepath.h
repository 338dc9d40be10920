#pragma once

#include <QByteArray>
#include <QString>

namespace akimori {

/// Paths on servers are bytes, not text: any byte but NUL may occur, in any or no encoding. They travel and
/// are compared as QByteArray; only these functions turn them into something to show.

/// For people, JSON and the ledger: valid UTF-8 stays as it is; control bytes, backslash and every byte that
/// is not part of valid UTF-8 become `\xNN` (lower-case hex). Unambiguous and reversible.
QString printable(const QByteArray& path);
/// The inverse of printable(). Sequences that are no escape stay as they are.
QByteArray fromPrintable(const QString& text);

/// True for a relative path that stays inside its root: not empty, not absolute, no "." or ".." component,
/// no empty component, no NUL.
bool isSafeRelativePath(const QByteArray& path);

/// Parent directory of a relative path, "" for one on top.
QByteArray parentPath(const QByteArray& path);

} // namespace akimori
