#include "support/tempfolder.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <stdexcept>
#include <string>

namespace akimori::test {

namespace {
void require(bool ok, const QByteArray& what)
{
    if (!ok)
        throw std::runtime_error("TempFolder: " + what.toStdString());
}
}

TempFolder::TempFolder()
{
    require(m_folder.isValid(), "no temporary folder");
}

TempFolder::~TempFolder()
{
    // QTemporaryDir cannot remove names that are not valid UTF-8.
    std::error_code ignored;
    // What a test closed to everybody must be opened first.
    for (auto at = std::filesystem::recursive_directory_iterator(m_folder.path().toStdString(), ignored);
         !ignored && at != std::filesystem::recursive_directory_iterator(); at.increment(ignored)) {
        if (at->is_directory(ignored) && !at->is_symlink(ignored))
            std::filesystem::permissions(at->path(), std::filesystem::perms::owner_all, std::filesystem::perm_options::add, ignored);
        ignored.clear();
    }
    std::filesystem::remove_all(m_folder.path().toStdString(), ignored);
}

QByteArray TempFolder::bytes() const
{
    return QFile::encodeName(m_folder.path());
}

QByteArray TempFolder::at(const QByteArray& relative) const
{
    return relative.isEmpty() ? bytes() : bytes() + '/' + relative;
}

void TempFolder::makeFolder(const QByteArray& relative, unsigned mode) const
{
    const qsizetype slash = relative.lastIndexOf('/');
    if (slash > 0 && !exists(relative.left(slash)))
        makeFolder(relative.left(slash));
    if (!exists(relative))
        require(::mkdir(at(relative).constData(), 0755) == 0, "mkdir " + relative);
    require(::chmod(at(relative).constData(), mode) == 0, "chmod " + relative);
}

QByteArray TempFolder::write(const QByteArray& relative, const QByteArray& body, unsigned mode) const
{
    const qsizetype slash = relative.lastIndexOf('/');
    if (slash > 0 && !exists(relative.left(slash)))
        makeFolder(relative.left(slash));
    const QByteArray path = at(relative);
    const int fd = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    require(fd >= 0, "open " + relative);
    require(::write(fd, body.constData(), static_cast<size_t>(body.size())) == body.size(), "write " + relative);
    ::fchmod(fd, mode);
    ::close(fd);
    return path;
}

void TempFolder::symlink(const QByteArray& target, const QByteArray& relative) const
{
    require(::symlink(target.constData(), at(relative).constData()) == 0, "symlink " + relative);
}

QByteArray TempFolder::read(const QByteArray& relative) const
{
    const int fd = ::open(at(relative).constData(), O_RDONLY | O_CLOEXEC);
    require(fd >= 0, "open " + relative);
    QByteArray data;
    char block[65536];
    for (ssize_t got; (got = ::read(fd, block, sizeof block)) > 0;)
        data.append(block, got);
    ::close(fd);
    return data;
}

bool TempFolder::exists(const QByteArray& relative) const
{
    struct stat facts;
    return ::lstat(at(relative).constData(), &facts) == 0;
}

QList<QByteArray> TempFolder::hostileNames()
{
    return {
        "plain.html",
        "with blank.html",
        "new\nline.html",
        "carriage\rreturn",
        "tab\tname",
        "quote'single",
        "quote\"double",
        "dollar$(touch pwned)`id`",
        "back\\slash\\n",
        "-leading-dash",
        "--option=value",
        "*?[glob]",
        "~tilde",
        "#hash;semicolon&amp|pipe>out<in",
        "\xE7\xA9\xBA\xE3\x81\x8D\xE5\xAE\xB6.html",      // 空き家
        "\xE3\x81\x8C.txt",                                  // が, NFC
        "\xE3\x81\x8B\xE3\x82\x99.txt",                     // が, NFD
        QByteArray("invalid\xff\xfe" "utf8"),
        QByteArray("\x83\x65\x83\x58\x83\x67.htm"),         // テスト in Shift_JIS
        QByteArray(255, 'x'),
        QByteArray(QByteArrayLiteral("\xE3\x81\x82")).repeated(85), // 255 bytes of あ
        "\x01\x02" "control",
        " ",
        "...",
        "AKM-END",
    };
}

} // namespace akimori::test
