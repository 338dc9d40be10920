#include "publishing/folderindex.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/platform/file.h"
#include "base/platform/volume.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace akimori::publishing {

namespace {

constexpr char kMagic[] = "akimori-folder-index 1\n";
constexpr qint64 kMaxFile = 1LL << 30;
constexpr qint64 kSettled = 2'000'000'000; ///< ns; as coarse as any file system's clock
constexpr qsizetype kHash = 32;
constexpr int kKeptIndexes = 12;           ///< working folders of one site

template <typename Number> void put(QByteArray& out, Number value)
{
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// Takes records one after the other; a record that does not fit ends the reading.
class Cursor
{
public:
    Cursor(const QByteArray& text, qsizetype from) : m_text(text), m_at(from) {}

    bool next(FolderIndex::Record& record)
    {
        quint32 length = 0;
        quint32 mentions = 0;
        QByteArrayView sum;
        QByteArrayView names;
        if (!take(length) || !bytes(record.path, length) || !take(record.size) || !take(record.mtimeNs)
            || !take(record.ctimeNs) || !take(record.inode) || !take(record.device) || !bytes(sum, kHash)
            || !take(mentions) || !bytes(names, mentions))
            return false;
        m_sum = sum;
        m_names = names;
        return true;
    }

    /// Only for the records that are wanted.
    void finish(FolderIndex::Record& record) const
    {
        record.sha256 = m_sum.toByteArray().toHex();
        record.mentions = m_names.toByteArray();
    }

private:
    bool bytes(QByteArrayView& view, qsizetype size)
    {
        if (size < 0 || size > m_text.size() - m_at)
            return false;
        view = QByteArrayView(m_text.constData() + m_at, size);
        m_at += size;
        return true;
    }

    template <typename Number> bool take(Number& value)
    {
        QByteArrayView view;
        if (!bytes(view, sizeof value))
            return false;
        std::memcpy(&value, view.data(), sizeof value);
        return true;
    }

    const QByteArray& m_text;
    qsizetype m_at;
    QByteArrayView m_sum;
    QByteArrayView m_names;
};

QByteArray headerOf(const QByteArray& folder)
{
    return kMagic + folder.toHex() + '\n';
}

void removeOldest(const QString& folder)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.index")}, QDir::Files, QDir::Time); // newest first
    for (qsizetype i = kKeptIndexes; i < files.size(); ++i)
        QFile::remove(files[i].filePath());
}

} // namespace

FolderIndex::FolderIndex(const QString& file, const QByteArray& folder)
{
    if (file.isEmpty() || !QFileInfo::exists(file) || !platform::isOnLocalDisk(folder.constData()))
        return;
    try {
        QByteArray text = readFileBounded(file, kMaxFile);
        const QByteArray sum = text.right(kHash);
        text.chop(std::min(kHash, text.size()));
        if (text.startsWith(headerOf(folder)) && QByteArray::fromHex(Sha256::hexOf(text)) == sum)
            m_text = std::move(text);
    } catch (const Error&) {
        return; // only a cache
    }
}

qint64 FolderIndex::fill(std::vector<TreeEntry>& entries, std::vector<QByteArray>& mentions) const
{
    mentions.assign(entries.size(), QByteArray());
    if (m_text.isEmpty())
        return 0;
    qint64 known = 0;
    Cursor cursor(m_text, m_text.indexOf('\n', sizeof kMagic) + 1);
    Record record;
    bool more = cursor.next(record);
    for (std::size_t i = 0; i < entries.size() && more; ++i) {
        TreeEntry& entry = entries[i];
        while (more && record.path < entry.path)
            more = cursor.next(record);
        if (!more || record.path != entry.path || !entry.isFile() || record.size != entry.size
            || record.mtimeNs != entry.mtimeNs || record.ctimeNs != entry.ctimeNs || record.inode != entry.inode
            || record.device != entry.device)
            continue;
        cursor.finish(record);
        entry.sha256 = record.sha256;
        mentions[i] = record.mentions;
        ++known;
    }
    return known;
}

void FolderIndex::write(const QString& file, const QByteArray& folder, const std::vector<TreeEntry>& entries,
                        const std::vector<QByteArray>& mentions, qint64 lookedAtNs)
{
    if (!platform::isOnLocalDisk(folder.constData()))
        return;
    QByteArray text = headerOf(folder);
    text.reserve(static_cast<qsizetype>(entries.size()) * 160);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const TreeEntry& entry = entries[i];
        if (!entry.isFile() || entry.sha256.size() != 2 * kHash || entry.ctimeNs > lookedAtNs - kSettled)
            continue;
        put(text, static_cast<quint32>(entry.path.size()));
        text += entry.path;
        put(text, entry.size);
        put(text, entry.mtimeNs);
        put(text, entry.ctimeNs);
        put(text, entry.inode);
        put(text, entry.device);
        text += QByteArray::fromHex(entry.sha256);
        put(text, static_cast<quint32>(mentions[i].size()));
        text += mentions[i];
    }
    text += QByteArray::fromHex(Sha256::hexOf(text));
    try {
        makeFolder(QFileInfo(file).path());
        // Not forced to the disk: the check sum at its end tells whether it is whole.
        const QString fresh = file + QStringLiteral(".new");
        QFile out(fresh);
        const bool written = out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(text) == text.size() && out.flush();
        out.close();
        if (!written || !platform::moveFile(nativePath(fresh).constData(), nativePath(file).constData()))
            QFile::remove(fresh);
        removeOldest(QFileInfo(file).path());
    } catch (const Error&) {
        return;
    }
}

} // namespace akimori::publishing
