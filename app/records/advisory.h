#pragma once

#include "records/integrity.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace akimori {

/// What an advisory is good for: Information (脆弱性情報, clauses S-3 and S-5), Errata (セキュリティパッチの公開,
/// S-10: starts the 30 days) or Exploited (a list of what is attacked, raises priority only).
enum class AdvisoryKind { Information, Errata, Exploited };

/// How far the date of publication can be trusted. Printed beside the date.
enum class DateBasis {
    Unknown,    ///< missing, impossible or implausible: a person has to look
    Stated,     ///< an instant with its zone
    AssumedUtc, ///< an instant without zone from a source that means UTC
    AssumedJst, ///< an instant without zone from a Japanese source
    DayOnly,    ///< a day without time: taken as it stands
};

/// A package version that carries the fix.
struct FixedPackage
{
    QString release; ///< "bookworm", "jammy", "el9" …; empty = not said
    QString package; ///< source package for Debian and Ubuntu lists, binary package for RPM
    QString version; ///< full version with epoch; empty = no fix is available yet
    QString module;  ///< RPM "name:stream"; empty = not a module
};

/// A product as the source names it. `versions` is free text for Japanese sources and never decides anything.
struct AffectedProduct
{
    QString vendor;
    QString product;
    QString cpe;
    QString versions; ///< "0.9.6-1.31.2" for nginx, "<=2.4.51" for Apache, Japanese prose for JVN
    QString fixed;    ///< "1.31.3+, 1.30.4+" for nginx
};

/// 脆弱性情報: one document of one source, normalised. Text is plain, bounded and free of control characters.
struct Advisory
{
    QString source; ///< "jpcert" … as in `advisory import --source`
    QString id;     ///< the source's own number; unique per source
    AdvisoryKind kind = AdvisoryKind::Information;
    QString title;
    QString summary;
    QString url;           ///< http(s) or empty
    QString publishedText; ///< as the source wrote it
    QDate publishedOn;     ///< Japanese date; invalid = unknown
    DateBasis dateBasis = DateBasis::Unknown;
    QDateTime updatedAt;              ///< UTC; invalid = not said
    std::optional<Severity> severity; ///< empty = 未評価; never read as low
    QString severityText;             ///< in the source's words
    QStringList cves;                 ///< "CVE-2026-12345", sorted, without duplicates
    std::vector<FixedPackage> packages;
    std::vector<AffectedProduct> products;
    bool withdrawn = false;
    /// JPCERT/CC 注意喚起 and IPA 重要: waits as 未判定 for a named person, whatever matching says.
    bool needsPerson = false;
    QString revision; ///< what the source itself calls a revision ("" = only the content counts)

    /// SHA-256 over what matters for a decision: a regenerated document with new dates alone stays the same.
    QByteArray fingerprint() const;
};

/// One line of the list of everything the sources said: enough to find it, little enough for tens of thousands.
struct AdvisoryLine
{
    QString source;
    QString id;
    QString title;
    QString cves; ///< as a JSON array: it is taken apart only for what is looked at
    QDate publishedOn; ///< Japanese date; invalid = unknown
    std::optional<Severity> severity;
    QString caseNo; ///< of its newest case; empty = it touches nothing that is known of the site
};

QString toString(AdvisoryKind kind);
QString toString(DateBasis basis);
AdvisoryKind advisoryKindFromString(const QString& text); ///< throws Error(BadInput), like all below
DateBasis dateBasisFromString(const QString& text);
QString displayName(DateBasis basis); ///< translated

} // namespace akimori
