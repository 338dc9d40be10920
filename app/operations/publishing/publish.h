#pragma once

#include "integrity/textdiff.h"
#include "operations/context.h"
#include "operations/publishing/livesite.h"
#include "publishing/checks/check.h"
#include "publishing/previewserver.h"
#include "records/change.h"

#include <optional>

namespace akimori::operations {

/// 公開反映: what to publish where.
struct PublishRequest
{
    static constexpr int kMostDiffs = 1000;
    QString site;       ///< name; empty = the only one
    QString from;       ///< working folder on this machine: the whole contents of one document root
    QByteArray root;    ///< absolute; empty = the only one
    QString changeNo;   ///< apply: an open, approved change …
    QString title;      ///< … or the title of a routine change that is opened, and closed when everything is done
    QString exceptionId; ///< apply: approved exception for publishing in spite of a blocking remark
    int diffs = 0;      ///< preview: text differences of so many changed files, at most kMostDiffs
    QByteArray previewedTree; ///< apply: treeSha256 of the preview that a person agreed to; empty = whatever is there now
    QByteArray previewedLive; ///< … and its liveSha256
};

/// One file of the folder against the server.
struct PublishDiff
{
    QByteArray path; ///< relative
    integrity::TextDiff diff;
    QString remark; ///< translated: why there is nothing to show; empty otherwise
};

/// 公開プレビュー: what would happen; nothing was changed.
struct PublishPreview
{
    Site site;
    QString from;
    QByteArray root;
    publishing::Difference difference;
    QByteArray treeSha256; ///< of what would be published; see publishing::treeHash()
    QByteArray liveSha256; ///< of what all roots have now
    std::vector<publishing::CheckOutcome> checks;
    std::optional<PublishConflict> conflict;
    bool baselineKnown = false; ///< else it could not be told whether the server was tampered with
    bool checkedOut = false;    ///< the folder has a note of where it was taken from
    std::optional<Generation> generation; ///< newest one
    bool standsAsGeneration = false;      ///< the server stands exactly as in it
    qint64 bytesToUpload = 0;
    std::vector<PublishDiff> diffs; ///< of the first changed files, as many as were asked for
    QStringList method;   ///< translated: how the root is switched
    QStringList warnings; ///< translated

    bool blocked() const;
};

enum class PublishEnd {
    Published,
    NothingToDo, ///< the server already equals the folder
    Conflict,    ///< the server is not as expected; untouched
    Blocked,     ///< a pre-publish check forbids it; untouched
};

struct PublishOutcome
{
    PublishEnd end = PublishEnd::NothingToDo;
    PublishPreview preview;
    std::optional<ChangeWork> change; ///< set when published
    std::optional<Generation> before;
    bool beforeExisted = false;       ///< an earlier generation was proven equal
    std::optional<Generation> after;  ///< nothing when it could not be made; a warning says why
    std::optional<Baseline> baseline;
    QString rollbackId;
    qint64 uploadedBytes = 0;
    QStringList discarded;          ///< generations that retention let go of
    double generationSeconds = 0;   ///< spent on the generations before and after
    ChangeCheck served; ///< what visitors get
    QStringList warnings;
};

class PreviewPublish
{
public:
    explicit PreviewPublish(const Context& context) : m_context(context) {}
    PublishPreview run(const PublishRequest& request, JobContext& job) const;

private:
    const Context& m_context;
};

/// Lock → compare → before generation → stage and prove on the server → switch → list again → baseline of exactly what
/// was published → after generation → look as a visitor → record. Never half new: the switch is deployment's.
///
/// Conflict and Blocked are outcomes, not errors. Throws Error: Conflict (the server changed between the comparison and
/// the switch; untouched), BadInput (empty folder, change not open), NotAllowedNow (change not approved, role),
/// Locked, NotFound, and what transport and deployment throw.
class ApplyPublish
{
public:
    explicit ApplyPublish(const Context& context) : m_context(context) {}
    PublishOutcome run(const PublishRequest& request, JobContext& job) const;

private:
    const Context& m_context;
};

/// 切戻し of a publish: the tree from before is live again, and the baseline is again its baseline. When the server
/// keeps it no longer, the generation before the change is restored. Throws Error(NotFound) for an unknown id.
class RollbackPublish
{
public:
    explicit RollbackPublish(const Context& context) : m_context(context) {}
    ChangeWork run(const QString& rollbackId, JobContext& job) const;

private:
    const Context& m_context;
};

/// One file, looked at anew on both sides.
PublishDiff diffForPublish(const Context& context, const PublishRequest& request, const QByteArray& path,
                           JobContext& job);

/// Serves the page of the newest generation and of the folder side by side to the browser of this computer; see
/// publishing::PreviewServer. Throws Error(LocalIo).
std::unique_ptr<publishing::PreviewServer> previewInBrowser(const PublishPreview& preview);

} // namespace akimori::operations
