#pragma once

#include "inspection/filefacts.h"
#include "inspection/sitenormal.h"
#include "records/integrity.h"

#include <QStringList>

#include <vector>

namespace akimori::inspection {

/// A finding and what the tree-wide look needs of it.
struct FileFinding
{
    Finding finding; ///< path, rule, title, class, severity, evidence, line; id, root and change are the caller's
    QByteArray host; ///< the foreign host it is about, "" for none
    QByteArray key;  ///< equal for the same hit in two versions of a file
};

/// 検査結果 of one file. Empty `unread` means that everything was looked at.
struct FileReport
{
    std::vector<FileFinding> findings;
    QStringList unread; ///< translated reasons why the file, or a part, stays 未検査
};

struct FileInput
{
    FileFacts facts;
    const QByteArray& bytes;
    const QByteArray* approved = nullptr;  ///< the approved version: hits that it has too are dropped
    const QByteArray* companion = nullptr; ///< uncompressed twin of a precompressed file
};

/// Judges one file in this process with all rules. Throws nothing for hostile contents, but a parser bug or
/// endless work would take the process along: bytes from a server belong into the helper (InspectWorker).
FileReport inspectFile(const FileInput& input, const SiteNormal& normal);

/// What an approved file contributes to the site's normal.
struct LearnedFile
{
    SiteNormal normal;
    QList<QByteArray> links; ///< paths of the same site that the page leads to, relative to the root
    QList<QByteArray> hits;  ///< hit keys (FileFinding::key) that it has itself: no news in a later version
};

/// `own` = the site's own hosts. With `withHits` the rules are asked as well, as strictly as possible.
LearnedFile learnFile(const FileFacts& facts, const QByteArray& bytes, const SiteNormal& own, bool withHits);

} // namespace akimori::inspection
