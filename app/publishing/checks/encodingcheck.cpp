#include "publishing/checks/encodingcheck.h"

#include "inspection/filefacts.h"
#include "publishing/pageencoding.h"
#include "publishing/tr.h"

namespace akimori::publishing {

namespace {
constexpr qint64 kMaxPage = 16 << 20;
}

QString EncodingCheck::id() const { return QStringLiteral("encoding"); }
QString EncodingCheck::title() const { return Tr::tr("Character encodings"); }

void EncodingCheck::run(const Candidate& candidate, CheckOutcome& outcome, JobContext& job) const
{
    for (const TreeEntry* file : newFiles(candidate.difference)) {
        job.throwIfCancelled();
        if (inspection::roleOf(file->path) != inspection::Role::Html)
            continue;
        const std::optional<QByteArray> bytes = readLocal(candidate.local, file->path, kMaxPage);
        if (!bytes) {
            outcome.result = ChangeCheck::Result::Unchecked;
            outcome.remarks.push_back({file->path, 0, Tr::tr("The page is too large or could not be read."), {}, false});
            continue;
        }
        ++outcome.checked;
        const PageEncoding encoding = encodingOf(*bytes);
        // An older encoding that is declared truly works; the survey of a take-over lists it.
        if (encoding.verdict == PageEncoding::Verdict::Wrong || encoding.verdict == PageEncoding::Verdict::Undeclared)
            outcome.remarks.push_back({file->path, 0, describe(encoding), {}, false});
    }
}

} // namespace akimori::publishing
