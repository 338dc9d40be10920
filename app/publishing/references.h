#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace akimori::publishing {

/// How a page uses what it refers to.
enum class ReferenceKind {
    Link,   ///< a, area: the visitor goes there
    Script, ///< runs in the page
    Style,
    Frame,
    Media,  ///< images, sound, film, icons, fonts
    Form,   ///< what the visitor enters goes there
    Other,  ///< canonical and the like: must exist, but loads nothing
};

struct Reference
{
    ReferenceKind kind = ReferenceKind::Link;
    QByteArray target; ///< as written, decoded from HTML, blanks around it dropped; UTF-8
    int line = 0;      ///< 1-based
};

/// What a page, a style sheet or an SVG refers to, in the file's order; nothing for other kinds of files.
struct PageReferences
{
    std::vector<Reference> references;
    QList<QByteArray> anchors; ///< ids and names that "#…" may lead to
    QByteArray base;           ///< of <base href>; empty = the page itself
    bool unread = false;       ///< the file passes a bound of the parser: could not be looked at
};
PageReferences referencesOf(const QByteArray& path, const QByteArray& bytes);

/// True for files that referencesOf() looks into.
bool hasReferences(const QByteArray& path);

/// Where a reference of a page leads.
struct Destination
{
    enum class Where {
        Inside,    ///< a path of the site
        Outside,   ///< another host
        SamePage,  ///< "#…", "?…"
        NoAddress, ///< mailto:, tel:, javascript:, data: …
        Escapes,   ///< "../" above the top of the site
    };
    Where where = Where::NoAddress;
    QByteArray path;     ///< Inside: relative path as bytes, percent-decoded; "" = the top; may name a folder
    QByteArray host;     ///< Outside, and Inside when it was written with a host: lower-case
    bool unencrypted = false; ///< written with http://
};

/// `ownHosts`: lower-case hosts of the site itself; `base` as in PageReferences.
Destination resolve(const QByteArray& page, const QByteArray& base, const QByteArray& target,
                    const QList<QByteArray>& ownHosts);

} // namespace akimori::publishing
