#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace akimori::integrity {

/// One kind of visitor (閲覧条件). Attackers show their page only to some: people with a telephone, people who come from
/// a search engine, or the search engine itself.
struct View
{
    const char* id;        ///< stable, in evidence: "desktop", "phone" …
    QString name;          ///< translated
    QByteArray userAgent;
    QByteArray referrer;   ///< empty = none
    bool returning = false; ///< sends the cookies that the site set before
};

/// The plain visit that every file gets: a desktop browser, directly, without cookies.
const View& plainView();
/// What a page is fetched with besides; scripts and style sheets get the first two of them.
const std::vector<View>& otherViews();

} // namespace akimori::integrity
