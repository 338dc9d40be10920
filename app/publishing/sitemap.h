#pragma once

#include "publishing/references.h"
#include "records/treeentry.h"

#include <QSet>

#include <optional>
#include <vector>

namespace akimori::publishing {

/// Which paths a web server would answer for, so that references can be judged.
class SiteMap
{
public:
    /// `entries`: relative paths, files, folders and links.
    explicit SiteMap(const std::vector<TreeEntry>& entries);

    /// The file that answers for a path ("" and folders give their index page); nothing when there is none.
    std::optional<QByteArray> answering(const QByteArray& path) const;
    /// As answering(), for a server that ignores case: tells a broken link's probable meaning. Nothing when none.
    std::optional<QByteArray> ignoringCase(const QByteArray& path) const;

private:
    QSet<QByteArray> m_files;
    QSet<QByteArray> m_folders;
    mutable QHash<QByteArray, QByteArray> m_lower; ///< made when first asked for: broken links are rare
};

} // namespace akimori::publishing
