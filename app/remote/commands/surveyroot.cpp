#include "remote/commands/surveyroot.h"

#include "remote/tr.h"

namespace akimori::remote {

RootSurvey surveyRoot(Transport& transport, const QByteArray& root, JobContext& job)
{
    job.report(Tr::tr("Listing the files on the server"), 0, 0);
    const std::vector<ScriptAnswer> answers =
        runScripts(transport, {deploymentList(root), rootProbe(root), treeList(root)}, treeListLimits(), job);
    RootSurvey survey;
    survey.deployments = readDeploymentList(root, answers[0].outcome, answers[0].output);
    survey.facts = readRootProbe(root, answers[1].outcome, answers[1].output);
    if (survey.facts.exists)
        readTreeList(root, RootRule::Folders, answers[2].outcome, answers[2].output, answers[2].errors, survey.listing);
    return survey;
}

} // namespace akimori::remote
