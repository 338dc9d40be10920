#include "publishing/checks/sizecheck.h"

#include "publishing/tr.h"

#include <QHash>
#include <QLocale>

namespace akimori::publishing {

namespace {
constexpr qint64 kLargePage = 2 << 20;   ///< bytes of a page, style or script
constexpr qint64 kLargePicture = 5 << 20;
constexpr qint64 kLargeFile = 100 << 20;

qint64 limitFor(const QByteArray& path)
{
    const QByteArray lower = path.toLower();
    for (const char* ending : {".html", ".htm", ".css", ".js", ".svg"}) {
        if (lower.endsWith(ending))
            return kLargePage;
    }
    for (const char* ending : {".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp"}) {
        if (lower.endsWith(ending))
            return kLargePicture;
    }
    return kLargeFile;
}
} // namespace

QString SizeCheck::id() const { return QStringLiteral("size"); }
QString SizeCheck::title() const { return Tr::tr("File sizes"); }

void SizeCheck::run(const Candidate& candidate, CheckOutcome& outcome, JobContext&) const
{
    QHash<QByteArray, qint64> before;
    for (const TreeEntry& entry : candidate.live) {
        if (entry.isFile())
            before.insert(entry.path, entry.size);
    }
    for (const TreeEntry* file : newFiles(candidate.difference)) {
        ++outcome.checked;
        if (file->size == 0 && before.value(file->path) > 0)
            outcome.remarks.push_back({file->path, 0, Tr::tr("The file is empty now; it was not."), {}, false});
        else if (file->size > limitFor(file->path))
            outcome.remarks.push_back({file->path, 0,
                                       Tr::tr("The file is large for the web: %1.")
                                           .arg(QLocale().formattedDataSize(file->size)),
                                       {}, false});
    }
}

} // namespace akimori::publishing
