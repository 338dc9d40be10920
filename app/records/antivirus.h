#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace akimori {

/// How the city's antivirus product is asked (S-2: 本市が提供するウイルス対策ソフトを利用).
enum class AntivirusMeans {
    Hand,      ///< somebody looks and enters what it says
    ClamServer, ///< clamdscan on the site's server
    ClamSocket, ///< clamd beside this program, files are streamed to it
    Product,    ///< a product's own command on the server, from the built-in list
};

/// ウイルス対策ソフトの貸与記録: the product that the city lends.
struct AntivirusLoan
{
    QString id; ///< UUID without braces
    QString siteId;
    QString product;
    QString licence;   ///< number of the licence or of the loan document
    QString lentBy;    ///< office of the city
    QDate lentOn;      ///< JST
    QDate returnedOn;  ///< JST; invalid = still lent
    AntivirusMeans means = AntivirusMeans::Hand;
    QString place;     ///< clamd socket path, or the name of the product's adapter
    QString recordedBy;
    QDateTime recordedAt; ///< UTC
};

/// 点検記録 of the product: version, definitions and result at one time.
struct AntivirusCheck
{
    QString id; ///< UUID without braces
    QString siteId;
    QString loanId;
    QDateTime at; ///< UTC
    QString by;
    AntivirusMeans means = AntivirusMeans::Hand;
    QString version;        ///< of the engine; empty = unknown
    QString definitions;    ///< version of the definitions as the product writes it
    QDate definitionsOf;    ///< JST; invalid = unknown
    qint64 scanned = 0;
    qint64 infected = 0;
    qint64 skipped = 0;     ///< not scanned, for size or for an error: 未検査, never OK
    QString outcome;        ///< "ok", "found" or "unchecked"
    QString detail;         ///< detections and reasons, one per line, at most 64 KiB
};

QString toString(AntivirusMeans means); ///< "hand", "clam-server", "clam-socket", "product"
AntivirusMeans antivirusMeansFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(AntivirusMeans means);                    ///< translated

} // namespace akimori
