#include "cutover/steps/manual.h"

#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

Step manual(const char* id, CutoverPhase phase, const QString& title, const QString& expected)
{
    return {QString::fromLatin1(id),
            phase,
            title,
            NeedsNothing,
            false,
            [expected](const Facts& facts, const Step& step) {
                if (const CutoverStep* done = recordedStep(facts, step.id); done && done->settled())
                    return QList<CutoverStep>{}; // as recorded
                return QList{step.result(CutoverState::Manual, expected, Tr::tr("not recorded yet"))};
            }};
}

} // namespace

std::vector<Step> manualSteps(CutoverPhase phase)
{
    using Phase = CutoverPhase;
    std::vector<Step> steps;
    const auto add = [&](const char* id, Phase of, const QString& title, const QString& expected) {
        if (of == phase)
            steps.push_back(manual(id, of, title, expected));
    };
    add("registrant", Phase::Survey, Tr::tr("Domain administrator and DNS provider"),
        Tr::tr("who applies to whom, lead time, working hours and expiry of the domain are known"));
    add("other-services", Phase::Survey, Tr::tr("Other services on the old server"),
        Tr::tr("mail, FTP, sub-domains and others that use the old address are listed or ruled out"));
    add("handover-data", Phase::Preparation, Tr::tr("Data handed over and decisions on their use"),
        Tr::tr("everything handed over is accounted for, and its use is decided"));
    add("old-backup", Phase::Preparation, Tr::tr("Backup of the old and the new site"),
        Tr::tr("both sites are backed up and can be restored"));
    add("ttl-application", Phase::TtlReduction, Tr::tr("Application for the TTL reduction"),
        Tr::tr("handed in to the domain administrator, with number and date"));
    add("freeze", Phase::TtlReduction, Tr::tr("Content freeze"),
        Tr::tr("the city knows from when to when nothing is published, or everything to both servers"));
    add("switch-application", Phase::Switch, Tr::tr("Application for the switch"),
        Tr::tr("handed in to the domain administrator, with number and date"));
    add("switch-executed", Phase::Switch, Tr::tr("Execution by the domain administrator"),
        Tr::tr("who changed the records, when, and the new serial"));
    add("monitoring-switched", Phase::Switch, Tr::tr("Monitoring and tamper scan of the new server"),
        Tr::tr("both watch the new server"));
    add("rollback-decision", Phase::ParallelRun, Tr::tr("Decision on a rollback"),
        Tr::tr("the manager decided to stay or to go back, with the reason"));
    add("ttl-restore-application", Phase::Completion, Tr::tr("Application for the TTL restoration"),
        Tr::tr("handed in to the domain administrator, with number and date"));
    add("renewal", Phase::Completion, Tr::tr("Renewal of the certificate"),
        Tr::tr("renewing works on the new server after the switch"));
    add("old-contract", Phase::Completion, Tr::tr("End of the old server"),
        Tr::tr("the old contract ends after the drain, and its data are erased with a certificate"));
    add("report", Phase::Completion, Tr::tr("Completion report"), Tr::tr("handed in to the city"));
    return steps;
}

} // namespace akimori::cutover
