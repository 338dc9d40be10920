#include "inspection/filefacts.h"

#include "inspection/text.h"

#include <QSet>

#include <array>

namespace akimori::inspection {

namespace {

struct Magic
{
    qsizetype offset;
    QByteArray bytes;
    Content content;
};

const std::vector<Magic>& magics()
{
    const auto raw = [](const char* text, int size) { return QByteArray(text, size); };
    static const std::vector<Magic> kMagics{
        {0, raw("\x89PNG\r\n\x1a\n", 8), Content::Image},
        {0, raw("\xff\xd8\xff", 3), Content::Image},
        {0, "GIF87a", Content::Image},
        {0, "GIF89a", Content::Image},
        {0, "BM", Content::Image},
        {0, raw("\0\0\1\0", 4), Content::Image},
        {0, raw("\0\0\2\0", 4), Content::Image},
        {0, raw("II*\0", 4), Content::Image},
        {0, raw("MM\0*", 4), Content::Image},
        {34, "LP", Content::Font}, // embedded OpenType
        {8, "WEBP", Content::Image},
        {4, "ftypavif", Content::Image},
        {4, "ftypheic", Content::Image},
        {4, "ftyp", Content::Media},
        {8, "WAVE", Content::Media},
        {8, "AVI ", Content::Media},
        {0, "ID3", Content::Media},
        {0, "OggS", Content::Media},
        {0, "FLV", Content::Media},
        {0, raw("\x1a\x45\xdf\xa3", 4), Content::Media},
        {0, raw("\x30\x26\xb2\x75", 4), Content::Media},
        {0, raw("\0\0\1\xba", 4), Content::Media},
        {0, raw("\0\0\1\xb3", 4), Content::Media},
        {0, "%PDF-", Content::Pdf},
        {0, "PK\x03\x04", Content::Zip},
        {0, "PK\x05\x06", Content::Zip},
        {0, raw("\x1f\x8b", 2), Content::Gzip},
        {0, "Rar!", Content::OtherArchive},
        {0, "7z\xbc\xaf\x27\x1c", Content::OtherArchive},
        {0, "BZh", Content::OtherArchive},
        {0, raw("\xfd" "7zXZ", 5), Content::OtherArchive},
        {2, "-lh", Content::OtherArchive},
        {0, "MSCF", Content::OtherArchive},
        {257, "ustar", Content::OtherArchive},
        {0, raw("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8), Content::OleDocument},
        {0, "wOFF", Content::Font},
        {0, "wOF2", Content::Font},
        {0, "OTTO", Content::Font},
        {0, raw("\0\1\0\0\0", 5), Content::Font},
        {0, raw("\x7f" "ELF", 4), Content::Executable},
        {0, raw("\xcf\xfa\xed\xfe", 4), Content::Executable},
        {0, raw("\xca\xfe\xba\xbe", 4), Content::Executable},
        {0, raw("dex\n", 4), Content::Executable},
        {0, raw("L\0\0\0\1\x14\2\0", 8), Content::Shortcut},
    };
    return kMagics;
}

/// "MZ" alone starts many texts; a program also has a PE header or the DOS notice.
bool isWindowsProgram(const QByteArray& head)
{
    if (!head.startsWith("MZ") || head.size() < 64)
        return false;
    const auto byte = [&](qsizetype i) { return static_cast<quint32>(static_cast<unsigned char>(head.at(i))); };
    const qsizetype pe = static_cast<qsizetype>(byte(60) | byte(61) << 8 | byte(62) << 16 | byte(63) << 24);
    if (pe > 0 && pe + 4 <= head.size() && head.mid(pe, 2) == "PE")
        return true;
    return head.contains("This program") || head.left(512).contains('\0');
}

const QHash<QByteArray, Role>& rolesByExtension()
{
    static const QHash<QByteArray, Role> kRoles = [] {
        QHash<QByteArray, Role> roles;
        const auto add = [&](Role role, std::initializer_list<const char*> extensions) {
            for (const char* extension : extensions)
                roles.insert(extension, role);
        };
        add(Role::Html, {"html", "htm", "xhtml", "xht", "shtml", "shtm", "stm", "xhtm", "inc", "tpl", "mht", "mhtml"});
        add(Role::Script, {"js", "mjs", "cjs", "jsm"});
        add(Role::Style, {"css"});
        add(Role::Svg, {"svg"});
        add(Role::Image, {"jpg", "jpeg", "jpe", "jfif", "png", "gif", "webp", "bmp", "ico", "cur", "tif", "tiff", "avif",
                          "heic", "apng"});
        add(Role::Media, {"mp4", "m4v", "mov", "webm", "avi", "wmv", "mpg", "mpeg", "mp3", "m4a", "wav", "ogg", "ogv",
                          "flv", "ts", "aac", "mid"});
        add(Role::Pdf, {"pdf"});
        add(Role::Document, {"doc", "docx", "docm", "dot", "dotm", "xls", "xlsx", "xlsm", "xlsb", "ppt", "pptx", "pptm",
                             "rtf", "odt", "ods", "odp", "jtd", "jtdc", "jhd", "xdw"});
        add(Role::Archive, {"zip", "lzh", "lha", "7z", "rar", "tar", "tgz", "bz2", "xz", "cab", "kmz"});
        add(Role::Font, {"woff", "woff2", "ttf", "otf", "eot"});
        add(Role::Data, {"json", "xml", "txt", "csv", "map", "webmanifest", "rss", "atom", "rdf", "ics", "vtt", "md",
                         "geojson", "kml", "xsl", "xslt", "tsv", "log", "yml", "yaml"});
        add(Role::Precompressed, {"gz", "br", "zst"});
        return roles;
    }();
    return kRoles;
}

} // namespace

bool isServerScriptExtension(const QByteArray& extension)
{
    static const QSet<QByteArray> kExtensions{
        "php", "php3", "php4", "php5", "php6", "php7", "php8", "phps", "pht", "phtm", "phtml", "phar", "phpt", "inc.php",
        "cgi", "fcgi", "jsp", "jspx", "jspf", "jsw", "jsv", "asp", "aspx", "asa", "asax", "ashx", "asmx", "ascx", "cer",
        "cfm", "cfml", "cfc", "war", "do", "hphp", "module", "shtml.php", "pgif", "ctp", "lasso", "rhtml", "erb", "ssjs"};
    return kExtensions.contains(extension);
}

bool isExecutableExtension(const QByteArray& extension)
{
    static const QSet<QByteArray> kExtensions{
        "exe", "scr", "com", "pif", "bat", "cmd", "msi", "msp", "msix", "appx", "appinstaller", "hta", "vbs", "vbe", "jse",
        "wsf", "wsh", "ps1", "psm1", "lnk", "url", "iso", "img", "vhd", "vhdx", "jar", "apk", "dmg", "pkg", "cpl", "dll",
        "sys", "reg", "chm", "scf", "inf", "application", "elf", "so", "xll", "iqy", "slk", "settingcontent-ms", "library-ms",
        "search-ms", "website", "one", "ps1xml", "msc", "sh", "command", "desktop"};
    return kExtensions.contains(extension);
}

Role roleOf(const QByteArray& path)
{
    const QByteArray name = lower(path.mid(path.lastIndexOf('/') + 1));
    if (name == ".htaccess" || name == ".htpasswd" || name == ".user.ini" || name == "php.ini" || name == "web.config"
        || name == "nginx.conf" || name == "_redirects" || name == "_headers" || name == ".htaccess.bak"
        || name == "httpd.conf" || name == "vercel.json")
        return Role::ServerConfig;
    const qsizetype dot = name.lastIndexOf('.');
    const QByteArray extension = dot >= 0 ? name.mid(dot + 1) : QByteArray();
    const auto known = rolesByExtension().constFind(extension);
    if (known != rolesByExtension().constEnd())
        return known.value();
    if (isServerScriptExtension(extension))
        return Role::ServerScript;
    if (isExecutableExtension(extension))
        return Role::Executable;
    return Role::Other;
}

Content sniff(const QByteArray& head)
{
    if (head.isEmpty())
        return Content::Empty;
    if (isWindowsProgram(head))
        return Content::Executable;
    for (const Magic& magic : magics()) {
        if (head.mid(magic.offset, magic.bytes.size()) != magic.bytes)
            continue;
        // Two letters are no proof: a bitmap also says its size and has four reserved zero bytes.
        if (magic.bytes == "BM" && (head.size() < 14 || head.mid(6, 4) != QByteArray(4, '\0')))
            continue;
        return magic.content;
    }
    const QByteArray sample = head.left(kSniffBytes);
    if (sample.startsWith("\xFF\xFE") || sample.startsWith("\xFE\xFF"))
        return Content::Text;
    qsizetype control = 0;
    for (const char c : sample) {
        const auto byte = static_cast<unsigned char>(c);
        control += byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != 0x1b;
    }
    if (control * 20 < sample.size())
        return Content::Text;
    // UTF-16 without a mark looks like half control bytes but is a text.
    return sample.contains(QByteArray("<\0", 2)) && control * 3 < sample.size() * 2 && sample.contains(QByteArray(">\0", 2))
               ? Content::Text
               : Content::Binary;
}

FileFacts fileFacts(const QByteArray& path, qint64 size, quint32 mode, const QByteArray& head)
{
    FileFacts facts;
    facts.path = path;
    facts.name = path.mid(path.lastIndexOf('/') + 1);
    const QByteArray name = lower(facts.name);
    const qsizetype dot = name.lastIndexOf('.');
    facts.extension = dot >= 0 ? name.mid(dot + 1) : QByteArray();
    facts.size = size;
    facts.mode = mode;
    facts.role = roleOf(path);
    facts.content = sniff(head);
    if (facts.role == Role::Media && facts.content == Content::Text)
        facts.role = facts.extension == "ts" ? Role::Other : facts.role; // TypeScript, not a transport stream
    return facts;
}

} // namespace akimori::inspection
