#pragma once

#include "inspection/services.h"
#include "inspection/url.h"

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>

namespace akimori::inspection {

/// How a host stands to the site.
enum class Standing {
    Own,         ///< relative, or one of the site's own hosts
    Approved,    ///< present in the approved baseline, or allowed by hand with a reason
    Known,       ///< a public body or a service that ordinary sites use; not seen on this site before
    UserContent, ///< known, but anybody can put anything there
    Unknown,
    Hostile,     ///< address instead of name, odd port, look-alike name: no ordinary site does that
};

/// 許可リストの一件: one thing that is normal for this site and why. Editable by hand.
struct Allowance
{
    QString reason;       ///< "" = learned from the approved baseline
    QString allowedBy;    ///< empty when learned
};

/// サイトの平常 (the site's own normal): what the approved copy already contains. Plain data; the integrity
/// room stores it, the operator edits it. Empty with `learned` false = first take-over: nothing is approved,
/// so only what no ordinary site contains is reported above "medium".
struct SiteNormal
{
    bool learned = false;
    QSet<QByteArray> ownHosts;                  ///< lower-case; subdomains count as own
    QMap<QByteArray, Allowance> scriptHosts;    ///< hosts that give scripts or modules
    QMap<QByteArray, Allowance> scriptPaths;    ///< host + path without query, for hosts with user content
    QMap<QByteArray, Allowance> frameHosts;
    QMap<QByteArray, Allowance> formHosts;
    QMap<QByteArray, Allowance> linkHosts;      ///< hosts that are linked to
    QMap<QByteArray, Allowance> inlineScripts;  ///< SHA-256 hex of the script's shape (shapeOf)
    QMap<QByteArray, Allowance> measurementIds; ///< GTM-…, G-…, UA-…
    bool hasPasswordField = false;
    bool hasServerScripts = false;

    bool isOwn(const QByteArray& host) const;
    Standing standing(const Url& url, Use use) const;
    void merge(const SiteNormal& other);
};

QByteArray serialise(const SiteNormal& normal);
/// Throws Error(Corrupt).
SiteNormal siteNormalFrom(const QByteArray& bytes);

/// A name made to be taken for an own, a public or a well-known host; `imitated` gets which.
bool isLookalike(const Url& url, const SiteNormal& normal, QByteArray* imitated = nullptr);

} // namespace akimori::inspection
