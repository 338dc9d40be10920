#pragma once

#include <QByteArray>

namespace akimori::inspection {

/// What a page takes from, or sends to, another host.
enum class Use { Script, Frame, Form, Style, Other };

/// How far a third party is known without looking at the site (resources/rules/services.txt).
enum class Fame {
    Unknown,
    PublicBody,  ///< lg.jp, go.jp, ac.jp, ed.jp: registered to public bodies and schools only
    Service,     ///< a service that ordinary Japanese sites use in this way
    UserContent, ///< a known service where anybody can put anything: the host proves nothing
};

Fame fameOf(const QByteArray& host, Use use);
/// True when the host belongs to a known service or public body in any use.
bool isFamous(const QByteArray& host);
/// Known hosts whose names attackers imitate ("google-analytics.com" …), registrable domains.
const QList<QByteArray>& imitatedDomains();
/// Words of resources/rules/spamwords.txt that occur in `text` (any case), at most `limit`.
QList<QByteArray> spamWordsIn(QByteArrayView text, int limit = 8);

} // namespace akimori::inspection
