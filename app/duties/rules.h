#pragma once

#include "duties/question.h"

namespace akimori::duties {

/// How one clause is answered from the facts. Pure.
struct ClauseRule
{
    const char* clause;
    Answer (*answer)(const Question&);
    /// Also asked while nobody knows when the contract begins: what has to be entered first.
    bool beforeTerm = false;
};

/// One function a group, in one file each; allRules() joins them. A clause of the catalogue without a rule is 要確認.
std::vector<ClauseRule> organisationRules();   ///< R-1 … R-4
std::vector<ClauseRule> backupTakenRules();    ///< B-1 … B-6
std::vector<ClauseRule> backupKeptRules();     ///< B-7 … B-11
std::vector<ClauseRule> monitoringRules();     ///< M-1 … M-3
std::vector<ClauseRule> anomalyRules();        ///< G-2, M-4 … M-9
std::vector<ClauseRule> securityRules();       ///< S-1 … S-4, S-13, S-14
std::vector<ClauseRule> advisoryRules();       ///< S-5 … S-10
std::vector<ClauseRule> integrityRules();      ///< S-11, S-12, H-1
std::vector<ClauseRule> faultRules();          ///< T-1 … T-6
std::vector<ClauseRule> takeoverRules();       ///< H-2 … H-8
const std::vector<ClauseRule>& allRules();

} // namespace akimori::duties
