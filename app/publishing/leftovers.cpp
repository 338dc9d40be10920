#include "publishing/leftovers.h"

#include "publishing/tr.h"

#include <array>

namespace akimori::publishing {

namespace {

constexpr std::array kFolders{".git", ".svn", ".hg", "cvs", ".bzr", "__macosx", ".idea", ".vscode", "node_modules",
                              "_notes", "_vti_cnf", "_vti_pvt"};
constexpr std::array kSystemFiles{"thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store", ".directory", "ws_ftp.log",
                                  "icon\r"};
constexpr std::array kCopyEndings{".bak", ".old", ".orig", ".save", ".tmp", ".temp", ".swp", ".swo", ".backup", "~",
                                  ".copy", ".part", ".crdownload", ".rej", ".dwt", ".lck"};
constexpr std::array kSecretEndings{".pem", ".key", ".p12", ".pfx", ".ppk", ".kdbx", ".sql", ".sqlite", ".log"};
constexpr std::array kSecretNames{".env", ".htpasswd", ".netrc", ".npmrc", "id_rsa", "id_ed25519", ".bash_history",
                                  ".gitignore", ".gitattributes", ".ftpquota", "wp-config.php"};

template <typename Names>
bool contains(const Names& names, const QByteArray& name)
{
    for (const char* one : names) {
        if (name == one)
            return true;
    }
    return false;
}

template <typename Endings>
bool endsWithOne(const Endings& endings, const QByteArray& name)
{
    for (const char* one : endings) {
        if (name.size() > static_cast<qsizetype>(qstrlen(one)) && name.endsWith(one))
            return true;
    }
    return false;
}

} // namespace

QString leftoverReason(const QByteArray& path)
{
    const QList<QByteArray> parts = path.toLower().split('/');
    for (const QByteArray& part : parts) {
        if (contains(kFolders, part))
            return Tr::tr("A folder of tools (version control, editor), not of the site.");
    }
    const QByteArray& name = parts.last();
    if (contains(kSystemFiles, name) || name.startsWith("._"))
        return Tr::tr("A file that the operating system of a workstation makes for itself.");
    if (contains(kSecretNames, name) || endsWithOne(kSecretEndings, name))
        return Tr::tr("A file that may hold secrets.");
    if (endsWithOne(kCopyEndings, name) || name.startsWith("~$") || name.startsWith(".#")
        || (name.startsWith('#') && name.endsWith('#')))
        return Tr::tr("A backup copy or a temporary file.");
    return {};
}

} // namespace akimori::publishing
