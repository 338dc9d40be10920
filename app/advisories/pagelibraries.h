#pragma once

#include "records/inventory.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace akimori::advisories {

/// 静的サイトの JavaScript ライブラリ: finds which well-known libraries the site's own pages use, by the names of script
/// files, by the addresses of script elements (own files and public CDNs) and by the banner that a library carries
/// itself. Nothing is executed. Other scripts are not found: they are kept by hand in the list of components.
class PageLibraries
{
public:
    /// At most this much of one file is looked at; banners stand at the beginning.
    static constexpr qint64 kMaxBody = 4LL << 20;

    /// Whether a file of this name is worth reading.
    static bool concerns(const QByteArray& path);

    void add(const QByteArray& path, const QByteArray& body);

    /// By name and version. A library whose version could be read somewhere does not also stand there without one.
    std::vector<Component> found(const QDateTime& checkedAt) const;
    int files() const { return m_files; } ///< that were read

private:
    void note(const QString& name, const QString& version, const QByteArray& path);
    void addScript(const QByteArray& path, const QString& text);
    void addAddress(const QByteArray& path, const QString& address);

    struct Use
    {
        QByteArray first;
        QByteArray last; ///< file that was counted last
        int files = 0;
    };
    std::map<std::pair<QString, QString>, Use> m_uses;
    int m_files = 0;
};

} // namespace akimori::advisories
