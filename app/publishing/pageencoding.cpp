#include "publishing/pageencoding.h"

#include "inspection/charset.h"
#include "publishing/tr.h"

#include <algorithm>

namespace akimori::publishing {

namespace {

bool isAscii(const QByteArray& bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })
           && !bytes.contains('\x1b');
}

/// Names of one encoding are many; this brings them together.
QByteArray family(QByteArray name)
{
    name = name.toLower().replace('_', '-');
    if (name == "utf8")
        return "utf-8";
    if (name == "cp932" || name == "windows-31j" || name == "x-sjis" || name == "sjis" || name == "ms-kanji"
        || name == "shift-jis" || name == "csshiftjis")
        return "shift-jis";
    if (name == "x-euc-jp" || name == "eucjp" || name == "cp51932" || name == "eucjp-ms" || name == "euc-jp-ms")
        return "euc-jp";
    if (name.startsWith("iso-2022-jp"))
        return "iso-2022-jp";
    if (name.startsWith("utf-16"))
        return "utf-16";
    if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii" || name == "ascii")
        return "windows-1252"; // as browsers read them
    return name;
}

} // namespace

PageEncoding encodingOf(const QByteArray& bytes)
{
    PageEncoding result;
    const inspection::DecodedText decoded = inspection::decodeText(bytes);
    result.charset = decoded.charset;
    result.declared = decoded.declared;
    result.invalidBytes = decoded.invalidBytes + decoded.nulBytes;
    if (isAscii(bytes))
        return result;
    const QByteArray actual = family(decoded.charset);
    const bool mark = bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (result.invalidBytes > 0 || (!decoded.declared.isEmpty() && family(decoded.declared) != actual))
        result.verdict = PageEncoding::Verdict::Wrong;
    else if (decoded.declared.isEmpty() && !mark)
        result.verdict = PageEncoding::Verdict::Undeclared;
    else if (actual != "utf-8")
        result.verdict = PageEncoding::Verdict::Legacy;
    return result;
}

QString describe(const PageEncoding& encoding)
{
    const QString charset = QString::fromLatin1(encoding.charset);
    switch (encoding.verdict) {
    case PageEncoding::Verdict::Fine: return {};
    case PageEncoding::Verdict::Undeclared:
        return Tr::tr("The page does not say its character encoding; it seems to be %1. Browsers have to guess.").arg(charset);
    case PageEncoding::Verdict::Wrong:
        return encoding.invalidBytes > 0
                   ? Tr::tr("The page has %1 byte(s) that are not valid in its encoding %2: characters will be broken.")
                         .arg(encoding.invalidBytes)
                         .arg(charset)
                   : Tr::tr("The page says %1 but is written in %2: characters will be broken.")
                         .arg(QString::fromLatin1(encoding.declared), charset);
    case PageEncoding::Verdict::Legacy: return Tr::tr("The page is written in %1.").arg(charset);
    }
    return {};
}

} // namespace akimori::publishing
