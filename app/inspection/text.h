#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace akimori::inspection {

/// Small helpers over UTF-8 bytes; ASCII letters are the only ones whose case is folded.

QByteArray lower(QByteArrayView text);
bool equalsIgnoreCase(QByteArrayView a, QByteArrayView b);
/// Offset of `lowerNeedle` (lower-case ASCII) in `text`, ignoring case; -1 when absent.
qsizetype indexOfIgnoreCase(QByteArrayView text, QByteArrayView lowerNeedle, qsizetype from = 0);
bool containsIgnoreCase(QByteArrayView text, QByteArrayView lowerNeedle);
/// True when one of `words` (lower-case) occurs in `lowerText`.
bool containsAny(QByteArrayView lowerText, std::initializer_list<const char*> words);
/// How many of `words` (lower-case) occur in `lowerText`.
int countOf(QByteArrayView lowerText, std::initializer_list<const char*> words);
/// 1-based line of byte `offset`.
int lineAt(QByteArrayView text, qsizetype offset);
/// Without blanks, tabs and line breaks.
QByteArray squeezed(QByteArrayView text);

/// Evidence (証跡) for people and JSON: white space runs become one blank, control bytes, invalid UTF-8 and
/// backslashes become `\xNN`, at most 400 characters. Inert: it is text, never markup.
QString inert(QByteArrayView text);
/// The surroundings of `offset`, inert.
QString excerptAt(QByteArrayView text, qsizetype offset, qsizetype length = 160);

} // namespace akimori::inspection
