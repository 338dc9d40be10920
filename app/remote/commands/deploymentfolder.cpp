#include "remote/commands/deploymentfolder.h"

namespace akimori::remote {

namespace {

constexpr const char* kPrefix = ".akimori-";
constexpr qsizetype kPrefixSize = 9;
constexpr qsizetype kIdSize = 8 + 1 + 6 + 1 + 8;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

QByteArray deploymentFolderName(const QByteArray& id, int number)
{
    return kPrefix + id + '-' + QByteArray::number(number);
}

bool isDeploymentFolder(const QByteArray& name)
{
    if (!name.startsWith(kPrefix) || name.size() <= kPrefixSize + kIdSize + 1)
        return false;
    const QByteArray number = name.mid(kPrefixSize + kIdSize + 1);
    return isDeploymentId(name.mid(kPrefixSize, kIdSize)) && name.at(kPrefixSize + kIdSize) == '-'
           && number.size() <= 4 && std::all_of(number.begin(), number.end(), isDigit);
}

bool isDeploymentId(const QByteArray& id)
{
    if (id.size() != kIdSize)
        return false;
    for (qsizetype i = 0; i < kIdSize; ++i) {
        const char c = id.at(i);
        const bool ok = i == 8 || i == 15 ? c == '-' : isDigit(c) || (i > 15 && c >= 'a' && c <= 'f');
        if (!ok)
            return false;
    }
    return true;
}

} // namespace akimori::remote
