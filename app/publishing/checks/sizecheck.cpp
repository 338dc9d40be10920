#include "publishing/checks/sizecheck.h"

#include "publishing/tr.h"

#include <QLocale>

#include <algorithm>

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
    const auto sizeBefore = [&live = candidate.live](const QByteArray& path) {
        const auto at = std::lower_bound(live.begin(), live.end(), path,
                                         [](const TreeEntry& e, const QByteArray& p) { return e.path < p; });
        return at != live.end() && at->path == path ? at->size : 0;
    };
    for (const TreeEntry* file : newFiles(candidate.difference)) {
        ++outcome.checked;
        if (file->size == 0 && sizeBefore(file->path) > 0)
            outcome.remarks.push_back({file->path, 0, Tr::tr("The file is empty now; it was not."), {}, false});
        else if (file->size > limitFor(file->path))
            outcome.remarks.push_back({file->path, 0,
                                       Tr::tr("The file is large for the web: %1.")
                                           .arg(QLocale().formattedDataSize(file->size)),
                                       {}, false});
    }
}

} // namespace akimori::publishing
