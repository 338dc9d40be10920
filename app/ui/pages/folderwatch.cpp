#include "ui/pages/folderwatch.h"

#include <QDirIterator>

#include <chrono>

namespace akimori::ui {

namespace {
using namespace std::chrono_literals;
constexpr qsizetype kMaxWatched = 4000; // what every system lets one program watch
} // namespace

FolderWatch::FolderWatch(QObject* parent) : QObject(parent)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(300ms);
    connect(&m_settled, &QTimer::timeout, this, &FolderWatch::edited);
    const auto changed = [this] { m_settled.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, changed);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, changed);
}

void FolderWatch::watch(const QString& folder)
{
    m_settled.stop();
    const QStringList before = m_watcher.directories() + m_watcher.files();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    if (folder.isEmpty())
        return;
    QStringList paths{folder};
    for (QDirIterator it(folder, QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot | QDir::Hidden | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
         it.hasNext() && paths.size() < kMaxWatched;)
        paths << it.next();
    m_watcher.addPaths(paths);
}

} // namespace akimori::ui
