#include "base/error.h"
#include "inspection/treewalk.h"
#include "publishing/checks/check.h"
#include "publishing/checks/contentcheck.h"
#include "publishing/checks/encodingcheck.h"
#include "publishing/checks/filescheck.h"
#include "publishing/checks/linkscheck.h"
#include "publishing/checks/namescheck.h"
#include "publishing/checks/removalcheck.h"
#include "publishing/checks/sizecheck.h"

#include <algorithm>
#include <future>

namespace akimori::publishing {

namespace {

CheckOutcome outcomeOf(const Check& check, const Candidate& candidate, JobContext& job)
{
    CheckOutcome outcome;
    outcome.id = check.id();
    outcome.title = check.title();
    job.report(outcome.title, 0, 0);
    try {
        check.run(candidate, outcome, job);
        if (outcome.result == ChangeCheck::Result::Ok && !outcome.remarks.empty())
            outcome.result = ChangeCheck::Result::Found;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        outcome.result = ChangeCheck::Result::Unchecked;
        outcome.remarks.push_back({{}, 0, error.sentence(), {}, false});
    }
    return outcome;
}

} // namespace

std::vector<std::unique_ptr<Check>> allChecks()
{
    std::vector<std::unique_ptr<Check>> checks;
    checks.push_back(std::make_unique<FilesCheck>());
    checks.push_back(std::make_unique<ContentCheck>());
    checks.push_back(std::make_unique<LinksCheck>());
    checks.push_back(std::make_unique<EncodingCheck>());
    checks.push_back(std::make_unique<NamesCheck>());
    checks.push_back(std::make_unique<SizeCheck>());
    checks.push_back(std::make_unique<RemovalCheck>());
    return checks;
}

bool CheckOutcome::blocks() const
{
    return std::any_of(remarks.begin(), remarks.end(), [](const CheckRemark& remark) { return remark.blocking; });
}

std::vector<CheckOutcome> runChecks(const Candidate& candidate, JobContext& job)
{
    const std::vector<std::unique_ptr<Check>> checks = allChecks();
    std::vector<std::future<CheckOutcome>> running;
    for (const std::unique_ptr<Check>& check : checks)
        running.push_back(std::async(std::launch::async, outcomeOf, std::cref(*check), std::cref(candidate), std::ref(job)));
    std::vector<CheckOutcome> outcomes;
    for (std::future<CheckOutcome>& one : running)
        outcomes.push_back(one.get());
    return outcomes;
}

std::optional<QByteArray> readLocal(const LocalSite& local, const QByteArray& path, qint64 maxBytes)
{
    const inspection::LocalTree tree(local.folder);
    const UniqueFd fd = tree.open(path);
    bool complete = false;
    int error = 0;
    QByteArray bytes;
    if (fd.valid())
        bytes = inspection::readDescriptor(fd.get(), maxBytes, complete, error);
    return complete ? std::optional(std::move(bytes)) : std::nullopt;
}

std::vector<const TreeEntry*> newFiles(const Difference& difference)
{
    std::vector<const TreeEntry*> files;
    for (const std::vector<TreeEntry>* list : {&difference.added, &difference.changed}) {
        for (const TreeEntry& entry : *list) {
            if (entry.isFile())
                files.push_back(&entry);
        }
    }
    return files;
}

} // namespace akimori::publishing
