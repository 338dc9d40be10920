#pragma once

#include "archive/generationreader.h"
#include "base/jobcontext.h"
#include "records/treeentry.h"

#include <functional>
#include <span>
#include <vector>

namespace akimori::deployment {

/// Takes file bodies from a ContentSource.
struct ContentSink
{
    /// Starts the next file; `extended` are pax records of its ACLs and attributes, or "".
    std::function<void(const TreeEntry& file, const QByteArray& extended)> begin;
    std::function<void(std::span<const char>)> data; ///< exactly file.size bytes in all
};

/// Where the wanted contents come from. stream() may run on two threads at once, for different files.
class ContentSource
{
public:
    virtual ~ContentSource() = default;
    /// Hands out the bodies of `files` (entries of the wanted tree) in whatever order is quickest, each once.
    /// Throws Error: Corrupt, LocalIo, Conflict (a local file is not what it was) …
    virtual void stream(const std::vector<const TreeEntry*>& files, const ContentSink& sink, JobContext& job) = 0;
};

/// Contents of a stored generation; damage throws Error(Corrupt) before the live tree is touched.
class GenerationSource final : public ContentSource
{
public:
    explicit GenerationSource(const archive::GenerationReader& reader) : m_reader(reader) {}
    void stream(const std::vector<const TreeEntry*>& files, const ContentSink& sink, JobContext& job) override;

private:
    const archive::GenerationReader& m_reader;
};

/// Contents of a folder on this machine, for publishing. Links inside it are not followed.
class FolderSource final : public ContentSource
{
public:
    /// `folder` (native bytes) holds what the member path `root` shall hold.
    FolderSource(QByteArray folder, QByteArray root) : m_folder(std::move(folder)), m_root(std::move(root)) {}
    void stream(const std::vector<const TreeEntry*>& files, const ContentSink& sink, JobContext& job) override;

private:
    QByteArray m_folder;
    QByteArray m_root;
};

} // namespace akimori::deployment
