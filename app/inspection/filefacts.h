#pragma once

#include <QByteArray>

namespace akimori::inspection {

/// What a file is by its first bytes, whatever its name says.
enum class Content { Empty, Text, Image, Media, Pdf, Zip, Gzip, OtherArchive, OleDocument, Font, Executable, Shortcut,
                     Binary };

/// What the name promises a web server and a browser.
enum class Role { Html, Script, Style, Svg, Image, Media, Pdf, Document, Archive, Font, Data, ServerConfig,
                  ServerScript, Executable, Precompressed, Other };

struct FileFacts
{
    QByteArray path;      ///< relative to the root, bytes
    QByteArray name;      ///< last component
    QByteArray extension; ///< lower-case, of the last dot, without it
    qint64 size = 0;      ///< bytes
    quint32 mode = 0;     ///< permission bits
    Role role = Role::Other;
    Content content = Content::Empty;

    bool isMarkup() const { return role == Role::Html || role == Role::Svg; }
};

/// `head` = the file's bytes, or at least the first kSniffBytes of them.
constexpr qsizetype kSniffBytes = 4096;
FileFacts fileFacts(const QByteArray& path, qint64 size, quint32 mode, const QByteArray& head);

Content sniff(const QByteArray& head);
Role roleOf(const QByteArray& path);
/// True for a name extension that a web server with an ordinary configuration executes (php, cgi, jsp …).
bool isServerScriptExtension(const QByteArray& extension);
/// True for what a visitor's computer would run (exe, lnk, hta, vbs …).
bool isExecutableExtension(const QByteArray& extension);

} // namespace akimori::inspection
