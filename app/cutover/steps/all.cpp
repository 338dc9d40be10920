#include "cutover/steps/apexcname.h"
#include "cutover/steps/authority.h"
#include "cutover/steps/authoritytcp.h"
#include "cutover/steps/caa.h"
#include "cutover/steps/cdn.h"
#include "cutover/steps/certificateroute.h"
#include "cutover/steps/content.h"
#include "cutover/steps/currentaddress.h"
#include "cutover/steps/dangling.h"
#include "cutover/steps/delegation.h"
#include "cutover/steps/dnssec.h"
#include "cutover/steps/drain.h"
#include "cutover/steps/dschain.h"
#include "cutover/steps/gonogo.h"
#include "cutover/steps/hsts.h"
#include "cutover/steps/inventory.h"
#include "cutover/steps/ipv6.h"
#include "cutover/steps/leftovers.h"
#include "cutover/steps/mail.h"
#include "cutover/steps/manual.h"
#include "cutover/steps/newaddress.h"
#include "cutover/steps/newserver.h"
#include "cutover/steps/oldserver.h"
#include "cutover/steps/othernames.h"
#include "cutover/steps/paralleltime.h"
#include "cutover/steps/resolvers.h"
#include "cutover/steps/rollbackready.h"
#include "cutover/steps/served.h"
#include "cutover/steps/servicebinding.h"
#include "cutover/steps/switched.h"
#include "cutover/steps/tls.h"
#include "cutover/steps/ttlexpired.h"
#include "cutover/steps/ttlreduced.h"
#include "cutover/steps/ttlrestored.h"
#include "cutover/steps/unchanged.h"
#include "cutover/steps/wildcard.h"

namespace akimori::cutover {

const std::vector<Step>& allSteps()
{
    static const std::vector<Step> steps = [] {
        std::vector<Step> all;
        const auto add = [&](CutoverPhase phase, std::vector<Step> automatic) {
            for (Step& step : automatic)
                all.push_back(std::move(step));
            for (Step& step : manualSteps(phase))
                all.push_back(std::move(step));
        };
        add(CutoverPhase::Survey, {
                                      delegationStep(),
                                      authorityStep(),
                                      authorityTcpStep(),
                                      inventoryStep(),
                                      wildcardStep(),
                                      apexCnameStep(),
                                      currentAddressStep(),
                                      otherNamesStep(),
                                      newAddressStep(),
                                      ipv6Step(),
                                      dnssecStep(),
                                      dsChainStep(),
                                      caaStep(),
                                      mailStep(),
                                      serviceBindingStep(),
                                      cdnStep(),
                                  });
        add(CutoverPhase::Preparation, {
                                           newServerStep(),
                                           tlsStep(),
                                           certificateRouteStep(),
                                           hstsStep(),
                                           contentStep(),
                                           leftoversStep(),
                                       });
        add(CutoverPhase::TtlReduction, {ttlReducedStep(), ttlExpiredStep()});
        add(CutoverPhase::Switch, {
                                      goNoGoStep(),
                                      switchedStep(),
                                      resolverStep(),
                                      unchangedStep(),
                                      servedStep(),
                                  });
        add(CutoverPhase::ParallelRun, {
                                           drainStep(),
                                           oldServerStep(),
                                           parallelTimeStep(),
                                           rollbackReadyStep(),
                                       });
        add(CutoverPhase::Completion, {ttlRestoredStep(), danglingStep()});
        return all;
    }();
    return steps;
}

} // namespace akimori::cutover
