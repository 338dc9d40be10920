#pragma once

#include "base/hash.h"
#include "base/uniquefd.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <string_view>

namespace akimori::logs {

/// A file of the package while it is written: hashed as it grows, mode 0600, never over an existing one.
/// Throws Error(LocalIo, NoSpace, PermissionDenied).
class OutFile
{
public:
    explicit OutFile(const QString& path);

    void write(std::string_view bytes);
    void write(std::span<const char> bytes) { write(std::string_view(bytes.data(), bytes.size())); }
    /// Everything is on the disk; returns the SHA-256 (lower-case hex).
    QByteArray close();
    qint64 size() const { return m_size; }

private:
    void writeOut(std::string_view bytes);
    [[noreturn]] void fail() const;

    QString m_path;
    UniqueFd m_file;
    QByteArray m_pending; ///< lines are short: they are written together
    Sha256 m_hash;
    qint64 m_size = 0;
};

} // namespace akimori::logs
