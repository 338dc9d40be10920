#include "advisories/feeds/webpage.h"

#include "advisories/feeds/feedtext.h"
#include "advisories/tr.h"

#include "base/error.h"

#include <QRegularExpression>

namespace akimori::advisories {

bool isWebPage(const QByteArray& start)
{
    const QByteArray lower = start.trimmed().toLower();
    return lower.startsWith("<!doctype html") || lower.startsWith("<html");
}

QString readPageText(QIODevice& document)
{
    constexpr qint64 kMaxPage = 4 << 20;
    if (document.size() > kMaxPage)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The page is larger than %1 MB and was not read. Check that it is the right file.").arg(4));
    return QString::fromUtf8(document.read(kMaxPage));
}

QStringList entriesOf(const QString& page, const QString& opening, int limit)
{
    QStringList entries;
    qsizetype at = page.indexOf(opening, 0, Qt::CaseInsensitive);
    while (at >= 0 && entries.size() < limit) {
        const qsizetype next = page.indexOf(opening, at + opening.size(), Qt::CaseInsensitive);
        entries << page.mid(at + opening.size(), next < 0 ? -1 : next - at - opening.size()).left(64 << 10);
        at = next;
    }
    return entries;
}

QStringList linesOf(const QString& entry)
{
    static const QRegularExpression breaks(QStringLiteral("<\\s*(br|/p|/tr|/li|/h3)\\b[^>]*>"),
                                           QRegularExpression::CaseInsensitiveOption);
    QStringList lines;
    for (const QString& part : QString(entry).replace(breaks, QStringLiteral("\x01")).split(u'\x01')) {
        if (const QString line = plainText(part, 4096); !line.isEmpty())
            lines << line;
    }
    return lines;
}

QString lineAfter(const QStringList& lines, const QString& word)
{
    for (const QString& line : lines) {
        if (line.startsWith(word))
            return line.mid(word.size()).trimmed();
    }
    return {};
}

} // namespace akimori::advisories
