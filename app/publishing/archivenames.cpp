#include "publishing/archivenames.h"

#include "base/bytepath.h"
#include "publishing/tr.h"

#include <QStringDecoder>

#include <iconv.h>

namespace akimori::publishing {

namespace {

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

/// "" when the bytes are no CP932.
QByteArray fromCp932(const QByteArray& raw)
{
    const iconv_t converter = ::iconv_open("UTF-8", "CP932");
    if (converter == reinterpret_cast<iconv_t>(-1)) // iconv's own error value
        return {};
    QByteArray result(raw.size() * 3 + 8, '\0');
    char* in = const_cast<char*>(raw.constData()); // iconv does not write through it
    char* out = result.data();
    auto left = static_cast<std::size_t>(raw.size());
    auto room = static_cast<std::size_t>(result.size());
    const bool good = ::iconv(converter, &in, &left, &out, &room) != static_cast<std::size_t>(-1) && left == 0;
    ::iconv_close(converter);
    result.truncate(good ? out - result.data() : 0);
    return result;
}

} // namespace

ArchiveName archiveName(const QByteArray& raw, bool zip)
{
    ArchiveName name;
    QByteArray path = raw;
    if (!isUtf8(path)) {
        const QByteArray decoded = fromCp932(path);
        if (!decoded.isEmpty()) {
            path = decoded;
            name.decoded = true;
        }
    }
    if (zip && path.contains('\\')) {
        path.replace('\\', '/');
        name.backslashes = true;
    }
    const bool drive = path.size() > 1 && path[1] == ':' && (path.size() == 2 || path[2] == '/');
    if (path.startsWith('/') || drive) {
        name.problem = Tr::tr("%1 is an absolute path.").arg(printable(raw));
        return name;
    }
    while (path.startsWith("./"))
        path.remove(0, 2);
    while (path.endsWith('/'))
        path.chop(1);
    if (path.isEmpty() || path == ".")
        return name;
    QList<QByteArray> parts;
    for (const QByteArray& part : path.split('/')) {
        if (!part.isEmpty() && part != ".")
            parts.append(part);
    }
    name.path = parts.join('/');
    if (!isSafeRelativePath(name.path))
        name.problem = Tr::tr("%1 leads out of the folder.").arg(printable(raw));
    return name;
}

} // namespace akimori::publishing
