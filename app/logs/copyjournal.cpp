#include "logs/copyjournal.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/jst.h"
#include "logs/tr.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace akimori::logs {

namespace {

constexpr qint64 kMaxLine = 64 << 10;
constexpr std::size_t kMaxKept = 100'000;

QString journalFile(const QString& folder)
{
    return folder + QStringLiteral("/../copied.jsonl");
}

QJsonObject toJson(const KeptCopy& copy)
{
    return {{QStringLiteral("path"), printable(copy.facts.path)},
            {QStringLiteral("device"), QString::number(copy.facts.device)},
            {QStringLiteral("inode"), QString::number(copy.facts.inode)},
            {QStringLiteral("size"), QString::number(copy.facts.size)},
            {QStringLiteral("modified"), QString::number(copy.facts.modifiedSeconds)},
            {QStringLiteral("sha256"), QString::fromLatin1(copy.sha256)},
            {QStringLiteral("local"), copy.local},
            {QStringLiteral("copiedAt"), jst::iso(copy.copiedAt)},
            {QStringLiteral("rotated"), copy.rotated}};
}

std::optional<KeptCopy> fromLine(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    KeptCopy copy;
    const auto number = [&](const char* key) { return object.value(QLatin1String(key)).toString().toLongLong(); };
    copy.facts.path = fromPrintable(object.value(QLatin1String("path")).toString());
    copy.facts.device = number("device");
    copy.facts.inode = number("inode");
    copy.facts.size = number("size");
    copy.facts.modifiedSeconds = number("modified");
    copy.sha256 = object.value(QLatin1String("sha256")).toString().toLatin1();
    copy.local = object.value(QLatin1String("local")).toString();
    copy.copiedAt = jst::parse(object.value(QLatin1String("copiedAt")).toString()).value_or(QDateTime());
    copy.rotated = object.value(QLatin1String("rotated")).toBool();
    const bool inside = copy.local.startsWith(QLatin1String("originals/")) && !copy.local.contains(QLatin1String(".."));
    if (copy.facts.inode == 0 || copy.sha256.size() != 64 || !inside || !copy.copiedAt.isValid())
        return std::nullopt;
    return copy;
}

bool isOf(const KeptCopy& copy, const remote::RemoteLog& log)
{
    return copy.facts.sameFile(log) && copy.facts.size == log.size &&
           copy.facts.modifiedSeconds == log.modifiedSeconds && copy.facts.path == log.path;
}

} // namespace

CopyJournal::CopyJournal(QString packageFolder)
    : m_folder(std::move(packageFolder))
{
    QFile file(journalFile(m_folder));
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd() && m_kept.size() < kMaxKept) {
            const QByteArray line = file.readLine(kMaxLine);
            if (!line.endsWith('\n'))
                break;
            if (std::optional<KeptCopy> copy = fromLine(line))
                m_kept.push_back(std::move(*copy));
        }
    }
    removeOthers();
}

void CopyJournal::removeOthers() const
{
    QSet<QString> kept;
    for (const KeptCopy& copy : m_kept)
        kept.insert(QDir::cleanPath(m_folder + u'/' + copy.local));
    QStringList others;
    for (QDirIterator it(m_folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = QDir::cleanPath(it.next());
        if (!kept.contains(path))
            others << path;
    }
    for (const QString& path : others)
        QFile::remove(path);
}

bool CopyJournal::holds(const remote::RemoteLog& log) const
{
    return std::any_of(m_kept.begin(), m_kept.end(), [&](const KeptCopy& copy) { return isOf(copy, log); });
}

std::optional<KeptCopy> CopyJournal::find(const remote::RemoteLog& log, const JobContext& job) const
{
    for (const KeptCopy& copy : m_kept) {
        const QString path = m_folder + u'/' + copy.local;
        if (isOf(copy, log) && QFile::exists(path) && sha256OfFile(path.toUtf8(), job) == copy.sha256)
            return copy;
    }
    return std::nullopt;
}

void CopyJournal::add(const KeptCopy& copy)
{
    QFile file(journalFile(m_folder));
    const QByteArray line = QJsonDocument(toJson(copy)).toJson(QJsonDocument::Compact) + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(line) != line.size() || !file.flush())
        throw Error(ErrorCode::LocalIo, Tr::tr("The progress of the collection could not be written. Check the free space."),
                    file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_kept.push_back(copy);
}

} // namespace akimori::logs
