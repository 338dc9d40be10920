#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace akimori::ui {

/// Tells when somebody edits in a working folder: files that are written, made, renamed or removed. The first few thousand
/// files and folders are watched; it is a help for the eye, and a publish compares everything again in any case.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(QObject* parent = nullptr);

    /// Watches this folder only; an empty one ends the watching.
    void watch(const QString& folder);

signals:
    /// Once for a burst of edits.
    void edited();

private:
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
};

} // namespace akimori::ui
