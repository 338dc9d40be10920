#include "remote/commands/treepass.h"

#include "remote/commands/treerecords.h"
#include "remote/tr.h"

namespace akimori::remote {

namespace {

constexpr std::size_t kMaxEntries = 5'000'000;

} // namespace

TreePass::Known& TreePass::append(TreeEntry&& entry)
{
    if (m_known.size() >= kMaxEntries)
        throwBrokenAnswer("too many entries");
    if (!m_index.isEmpty())
        m_index.insert(entry.path, m_known.size());
    return m_known.emplace_back(Known{std::move(entry)});
}

TreePass::Known* TreePass::find(const QByteArray& path)
{
    for (std::size_t ahead = 0; ahead < 64 && m_index.isEmpty(); ++ahead) {
        if (m_cursor >= m_known.size())
            m_cursor = 0;
        if (m_cursor < m_known.size() && m_known[m_cursor].entry.path == path)
            return &m_known[m_cursor++];
        ++m_cursor;
    }
    if (m_index.isEmpty()) {
        m_index.reserve(static_cast<qsizetype>(m_known.size()));
        for (std::size_t i = 0; i < m_known.size(); ++i)
            m_index.insert(m_known[i].entry.path, i);
    }
    const auto at = m_index.constFind(path);
    return at == m_index.constEnd() ? nullptr : &m_known[*at];
}

void TreePass::addFirst(TreeEntry&& entry)
{
    m_fileBytes += entry.size;
    append(std::move(entry));
}

qint64 TreePass::setHash(const QByteArray& path, const QByteArray& sha256)
{
    Known* const known = find(path);
    if (!known) {
        m_appeared.insert(path);
        return 0;
    }
    if (!known->entry.isFile())
        return 0; // it is a file now: the second list shows the change
    if (!known->entry.sha256.isEmpty())
        throwBrokenAnswer("two hashes for one file");
    known->entry.sha256 = sha256;
    return known->entry.size;
}

void TreePass::addSecond(TreeEntry&& entry)
{
    Known* const known = find(entry.path);
    if (!known && entry.isFile())
        m_appeared.insert(entry.path);
    else if (!known)
        append(std::move(entry)).confirmed = true;
    else if (known->entry.isFile() || entry.isFile())
        known->confirmed = sameState(known->entry, entry);
    else {
        known->entry = std::move(entry);
        known->confirmed = true;
    }
}

QList<QByteArray> TreePass::unsettled() const
{
    QList<QByteArray> paths;
    for (const Known& known : m_known) {
        const bool settled = known.confirmed && (!known.entry.isFile() || !known.entry.sha256.isEmpty());
        if (!settled && !known.entry.path.isEmpty())
            paths.append(known.entry.path);
    }
    for (const QByteArray& path : m_appeared)
        paths.append(path);
    return paths;
}

void TreePass::settle(ExaminedFile&& file)
{
    m_appeared.remove(file.path);
    Known* known = find(file.path);
    if (!file.after) {
        if (known)
            known->gone = true;
        m_vanished.push_back({file.path, Tr::tr("It disappeared while the scan was running.")});
        return;
    }
    const bool readable = !file.after->isFile() || file.settled();
    if (!known)
        known = &append(TreeEntry{});
    known->entry = std::move(*file.after);
    known->entry.path = file.path;
    known->entry.sha256 = readable ? file.sha256 : QByteArray();
    known->confirmed = true;
    if (!readable)
        m_unreadable.push_back(
            {file.path, file.why.isEmpty() ? Tr::tr("It kept changing while it was read.") : file.why});
}

void TreePass::giveUp(const QByteArray& path, const QString& why)
{
    m_appeared.remove(path);
    if (Known* const known = find(path))
        known->entry.sha256.clear();
    m_unreadable.push_back({path, why});
}

QList<QByteArray> TreePass::filePaths() const
{
    QList<QByteArray> paths;
    for (const Known& known : m_known) {
        if (known.entry.isFile())
            paths.append(known.entry.path);
    }
    return paths;
}

void TreePass::finishInto(HashedTree& tree, const QByteArray& root) &&
{
    const QByteArray prefix = memberPath(root);
    const auto absolute = [&](const QByteArray& path) {
        return path.isEmpty() ? prefix : prefix + '/' + path;
    };
    for (Known& known : m_known) {
        if (known.gone)
            continue;
        if (!known.entry.sha256.isEmpty())
            tree.hashedBytes += known.entry.size;
        known.entry.path = absolute(known.entry.path);
        tree.listing.entries.push_back(std::move(known.entry));
    }
    for (UnreadablePath& path : m_unreadable)
        tree.listing.unreadable.push_back({absolute(path.path), std::move(path.why)});
    for (UnreadablePath& path : m_vanished)
        tree.vanished.push_back({absolute(path.path), std::move(path.why)});
}

} // namespace akimori::remote
