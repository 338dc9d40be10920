#pragma once

#include <QIODevice>
#include <QString>
#include <QStringList>

namespace akimori::advisories {

/// The little that two vendors' pages need: both are lists of paragraphs with fixed words.
bool isWebPage(const QByteArray& start);
/// At most 4 MB, as UTF-8. Throws Error(BadInput) for more.
QString readPageText(QIODevice& document);
/// The parts of a page between one `opening` and the next, without what stands before the first; at most `limit`.
QStringList entriesOf(const QString& page, const QString& opening, int limit);
/// Plain lines of an entry: <br>, paragraphs and table rows end a line. Empty ones are dropped.
QStringList linesOf(const QString& entry);
/// What follows `word` on the line that starts with it.
QString lineAfter(const QStringList& lines, const QString& word);

} // namespace akimori::advisories
