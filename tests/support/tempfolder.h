#pragma once

#include <QByteArray>
#include <QTemporaryDir>

namespace akimori::test {

/// A scratch folder with helpers that speak bytes, since server names are bytes.
class TempFolder
{
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    QString path() const { return m_folder.path(); }
    QByteArray bytes() const;
    /// Absolute byte path of `relative`.
    QByteArray at(const QByteArray& relative) const;

    /// Writes a file (parents are made) and returns its absolute path. Mode is set exactly.
    QByteArray write(const QByteArray& relative, const QByteArray& body, unsigned mode = 0644) const;
    void makeFolder(const QByteArray& relative, unsigned mode = 0755) const;
    void symlink(const QByteArray& target, const QByteArray& relative) const;
    QByteArray read(const QByteArray& relative) const;
    bool exists(const QByteArray& relative) const;

    /// Names that break naive tools: newline, quotes, leading dash, NFC and NFD, invalid UTF-8, 255 bytes …
    static QList<QByteArray> hostileNames();

private:
    QTemporaryDir m_folder;
};

} // namespace akimori::test
