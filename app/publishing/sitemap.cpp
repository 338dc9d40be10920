#include "publishing/sitemap.h"

#include <QHash>

namespace akimori::publishing {

namespace {
constexpr const char* kIndexPages[] = {"index.html", "index.htm", "index.shtml", "index.xhtml"};
}

SiteMap::SiteMap(const std::vector<TreeEntry>& entries)
{
    m_files.reserve(static_cast<qsizetype>(entries.size()));
    for (const TreeEntry& entry : entries) {
        if (entry.isDirectory()) {
            m_folders.insert(entry.path);
            continue;
        }
        m_files.insert(entry.path);
        if (entry.isSymlink())
            m_folders.insert(entry.path); // may lead to a folder
    }
}

std::optional<QByteArray> SiteMap::answering(const QByteArray& path) const
{
    QByteArray folder = path;
    while (folder.endsWith('/'))
        folder.chop(1);
    if (!path.endsWith('/') && m_files.contains(path))
        return path;
    if (!folder.isEmpty() && !m_folders.contains(folder))
        return std::nullopt;
    for (const char* index : kIndexPages) {
        const QByteArray page = folder.isEmpty() ? QByteArray(index) : folder + '/' + index;
        if (m_files.contains(page))
            return page;
    }
    return std::nullopt;
}

std::optional<QByteArray> SiteMap::ignoringCase(const QByteArray& path) const
{
    if (m_lower.isEmpty()) {
        for (const QByteArray& file : m_files)
            m_lower.insert(file.toLower(), file);
    }
    const auto at = m_lower.constFind(path.toLower());
    return at == m_lower.constEnd() ? std::nullopt : std::optional(*at);
}

} // namespace akimori::publishing
