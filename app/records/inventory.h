#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace akimori {

enum class PackageSystem { None, Dpkg, Rpm };

/// One installed package as the server's package manager says.
struct InstalledPackage
{
    QString name;
    QString version;       ///< "[epoch:]upstream[-revision]"
    QString source;        ///< source package (dpkg) or its name from SOURCERPM
    QString sourceVersion; ///< what advisories are compared with; a rebuild ("+b1") differs from `version`
    QString architecture;
    QString module; ///< RPM "name:stream"
    bool held = false;
};

/// Software that no package manager knows: self-built nginx, own binaries, JavaScript libraries.
struct Component
{
    QString name;
    QString version;     ///< may be empty for a library of the pages: found, but not which version
    QString note;        ///< how it was installed
    QDateTime checkedAt; ///< UTC
    bool fromPages = false; ///< found in the site's own pages; otherwise kept by hand
    QString foundIn{};      ///< fromPages: the first file that uses it, printable
    int files = 0;          ///< fromPages: how many files use it
};

/// 構成情報: what is installed on a server at one time.
struct Inventory
{
    QString siteId;
    QDateTime takenAt; ///< UTC
    QString system;    ///< PRETTY_NAME
    QString distribution; ///< os-release ID: "debian", "ubuntu", "almalinux", "rhel" …
    QString release;      ///< "bookworm", "jammy", "el9": as advisories name it
    QString kernel;       ///< uname -r
    PackageSystem packageSystem = PackageSystem::None;
    std::vector<InstalledPackage> packages;
    QDateTime listsAt; ///< UTC, newest patch list on the server; invalid = unknown
    bool securitySource = false; ///< a security archive is configured
    QStringList pending;       ///< raw lines of the package manager about updates to install
    QStringList problems; ///< translated: what could not be read

    /// The lists are older than 26 hours, or nobody knows: "no update" then means "could not check".
    bool listsAreStale(const QDateTime& now) const { return !listsAt.isValid() || listsAt.secsTo(now) > 26 * 3600; }
};

QString toString(PackageSystem system);
PackageSystem packageSystemFromString(const QString& text); ///< throws Error(BadInput)

} // namespace akimori
