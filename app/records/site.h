#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace akimori {

/// Does a backup affect the performance of the site's real work? 仕様書: バックアップ実施時間帯「性能に影響を
/// 及ぼすような場合」. Affects is the safe default; None needs a stored measurement (clause B-6).
enum class PerformanceImpact { Affects, None };

/// Which implementation of Transport reaches the server. Auto: the capability test decides.
enum class TransportChoice { Auto, LibSsh2, OpenSsh };

/// A city's web site and the server it stands on. 仕様書: 当該WEBサイトを運用するサーバ環境.
struct Site
{
    QString id;   ///< UUID without braces; names the folder of its generations
    QString name; ///< what people call it, unique in a profile
    QString host; ///< DNS name or address
    int port = 22;
    QString user;
    QString keyFile;         ///< private key on this machine; empty = agent or password
    QList<QByteArray> roots; ///< absolute document roots on the server, bytes
    QString url;             ///< public address, "https://…/"
    PerformanceImpact impact = PerformanceImpact::Affects;
    TransportChoice via = TransportChoice::Auto;
    TransportChoice resolvedVia = TransportChoice::Auto; ///< what the last capability test found to work
    QDateTime createdAt; ///< UTC
};

QString toString(PerformanceImpact impact);    ///< "yes" / "none", as on the command line
QString toString(TransportChoice choice);      ///< "auto" / "libssh2" / "openssh"
PerformanceImpact impactFromString(const QString& text);     ///< throws Error(BadInput)
TransportChoice transportChoiceFromString(const QString& text); ///< throws Error(BadInput)

/// Refuses what cannot be a site (empty host, port 0, relative root, root "/"), naming the field. Throws
/// Error(BadInput).
void validate(const Site& site);

} // namespace akimori
