#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace akimori {

/// What kind of thing is normal for a site although it comes from elsewhere.
enum class AllowanceKind {
    ScriptHost,    ///< a host that gives scripts or style sheets
    FrameHost,     ///< a host whose pages are embedded
    FormHost,      ///< a host that forms send to
    LinkHost,      ///< a host that is linked to
    InlineScript,  ///< an inline script, by the SHA-256 of its shape
    MeasurementId, ///< "GTM-…", "G-…", "UA-…"
    File,          ///< one file, by the SHA-256 of its contents: never by its path
};

/// 許可リストの一件 (サイトの平常): added by hand with a reason, withdrawn by hand with a reason, never deleted. Clause
/// S-1: what was allowed, by whom and why is part of the evidence of every later "no anomaly".
struct SiteAllowance
{
    qint64 no = 0; ///< number within the site, from 1
    QString siteId;
    AllowanceKind kind = AllowanceKind::ScriptHost;
    QByteArray value; ///< lower-case host, hash in lower-case hex, or id; UTF-8
    QString reason;
    QString by;
    QDateTime at; ///< UTC
    QString withdrawnBy; ///< empty while it stands
    QString withdrawnReason;
    QDateTime withdrawnAt; ///< UTC
    bool stands() const { return !withdrawnAt.isValid(); }
};

QString toString(AllowanceKind kind); ///< "script", "frame", "form", "link", "inline", "measurement", "file"
AllowanceKind allowanceKindFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(AllowanceKind kind);                    ///< translated

} // namespace akimori
