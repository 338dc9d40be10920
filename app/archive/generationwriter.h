#pragma once

#include "archive/archivefile.h"
#include "archive/manifest.h"
#include "base/jobcontext.h"

#include <functional>
#include <memory>
#include <span>

namespace akimori::archive {

/// Writes the frames of a generation's archive, strictly appending. Needs about 12 MiB, whatever is written.
/// Throws Error(NoSpace, LocalIo, PermissionDenied) and names the file. One thread at a time.
class GenerationWriter
{
public:
    /// Creates `file` (mode 0600), which must not exist.
    explicit GenerationWriter(const QString& file);
    ~GenerationWriter();
    GenerationWriter(const GenerationWriter&) = delete;
    GenerationWriter& operator=(const GenerationWriter&) = delete;

    /// Begins a member of `rawSize` bytes (headers + body + padding) and says where it will stand. Closes the
    /// frame before it when the member is larger than kFrameTarget.
    MemberPlace beginMember(qint64 rawSize);
    void append(std::span<const char> raw);
    /// Closes the frame once it has reached kFrameTarget.
    void endMember();
    void closeFrame();

    /// Copies a frame byte for byte from another archive. False when its bytes are not those of the manifest:
    /// then nothing was added and its members must be fetched again. A real copy: the bytes pass through this
    /// process, so that no file system shares the blocks of two generations.
    bool copyFrame(int source, const Frame& frame, const JobContext& job);

    /// Number that the next frame gets.
    qint32 nextFrame() const { return static_cast<qint32>(m_frames.size()); }
    const std::vector<Frame>& frames() const { return m_frames; }
    qint64 size() const { return m_size; }
    const QString& fileName() const { return m_file.fileName(); }

    /// The frames so far can be read through other descriptors of the file.
    void flush() { m_file.flush(); }

    /// Called with every frame as soon as it is whole; a crash may lose those of the last MiB.
    std::function<void(const Frame&)> onFrame;

    /// Adds the frame that ends the archive and forces everything to the disk.
    void finish();

    /// See ArchiveFile: to be called before the first member, and after finish().
    void follow() { m_file.follow(); }
    std::optional<QByteArray> readBack() { return m_file.readBack(); }

private:
    struct Compressor;

    void compress(std::span<const char> raw, bool end);
    void takeCompressed();
    void addFrame(qint64 compressedSize, qint64 uncompressedSize, QByteArray xxh128);

    ArchiveFile m_file;
    std::unique_ptr<Compressor> m_compressor;
    std::vector<Frame> m_frames;
    qint64 m_size = 0;        ///< of the complete frames
    qint64 m_inFrame = 0;     ///< uncompressed bytes in the open frame
    qint64 m_memberLeft = 0;
};

} // namespace akimori::archive
