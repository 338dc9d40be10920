#pragma once

#include "remote/commands/deploymentjournal.h"
#include "remote/commands/listtree.h"
#include "remote/commands/proberoot.h"

namespace akimori::remote {

/// Everything a deployment has to know of a document root before it begins.
struct RootSurvey
{
    std::vector<DeploymentRecord> deployments;
    RootFacts facts;
    TreeListing listing; ///< empty when the root does not exist
};

/// listDeployments(), probeRoot() and listTree() in one command, in this order. Changes nothing; throws as they do.
RootSurvey surveyRoot(Transport& transport, const QByteArray& root, JobContext& job);

} // namespace akimori::remote
