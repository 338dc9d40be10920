#pragma once

#include "base/jobcontext.h"
#include "publishing/difference.h"
#include "records/change.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace akimori::publishing {

/// What a pre-publish check may look at.
struct Candidate
{
    const LocalSite& local;
    const Tree& live;
    const Difference& difference;
    QList<QByteArray> ownHosts; ///< lower-case hosts of the site
    /// Body of a file as it is approved on the server now; nothing when it is not at hand or larger than `maxBytes`. For
    /// one check only (content), because the checks run side by side.
    std::function<std::optional<QByteArray>(const QByteArray& path, qint64 maxBytes)> approved;
};

/// One remark of a check.
struct CheckRemark
{
    QByteArray path; ///< relative, bytes
    int line = 0;    ///< 1-based; 0 = no line
    QString text;    ///< translated or inert evidence
    QString rule;    ///< id of a content rule, else empty
    bool blocking = false; ///< publishing needs an exception (公開の例外)
};

/// Outcome of one check; Unchecked when anything in its scope could not be looked at and nothing was found.
struct CheckOutcome
{
    QString id;    ///< "content", "links", "encoding", "size", "files", "names", "removal"
    QString title; ///< translated
    ChangeCheck::Result result = ChangeCheck::Result::Ok;
    std::vector<CheckRemark> remarks;
    qint64 checked = 0; ///< files in scope that were looked at

    bool blocks() const;
};

/// 公開前の確認: one question about what would be published. Adding one = a file pair and a line in checklist.cpp.
class Check
{
public:
    virtual ~Check() = default;
    virtual QString id() const = 0;
    virtual QString title() const = 0; ///< translated
    /// Fills remarks, checked and unchecked. Throws Error(Cancelled) only.
    virtual void run(const Candidate& candidate, CheckOutcome& outcome, JobContext& job) const = 0;
};

/// All checks, in the order of the page.
std::vector<std::unique_ptr<Check>> allChecks();

/// Runs all of them, each on a thread of its own. A check that fails as such becomes Unchecked with the reason.
std::vector<CheckOutcome> runChecks(const Candidate& candidate, JobContext& job);

/// A file of the working folder, at most `maxBytes`; nothing when it cannot be read.
std::optional<QByteArray> readLocal(const LocalSite& local, const QByteArray& path, qint64 maxBytes);

/// Added and changed files.
std::vector<const TreeEntry*> newFiles(const Difference& difference);

} // namespace akimori::publishing
