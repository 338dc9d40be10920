#include "inspection/rule.h"

#include "inspection/rules/concealedcoderule.h"
#include "inspection/rules/contenttyperule.h"
#include "inspection/rules/danglingmarkuprule.h"
#include "inspection/rules/defacementrule.h"
#include "inspection/rules/droppedprogramrule.h"
#include "inspection/rules/encodingrule.h"
#include "inspection/rules/eventcoderule.h"
#include "inspection/rules/externalscriptrule.h"
#include "inspection/rules/filenamerule.h"
#include "inspection/rules/formrule.h"
#include "inspection/rules/framerule.h"
#include "inspection/rules/lookalikehostrule.h"
#include "inspection/rules/measurementidrule.h"
#include "inspection/rules/minerrule.h"
#include "inspection/rules/newscriptrule.h"
#include "inspection/rules/ownershiprule.h"
#include "inspection/rules/pdfrule.h"
#include "inspection/rules/precompressedrule.h"
#include "inspection/rules/redirectrule.h"
#include "inspection/rules/scarepagerule.h"
#include "inspection/rules/serverconfigrule.h"
#include "inspection/rules/serverscriptrule.h"
#include "inspection/rules/serviceworkerrule.h"
#include "inspection/rules/signaturerule.h"
#include "inspection/rules/skimmerrule.h"
#include "inspection/rules/smuggledfilerule.h"
#include "inspection/rules/spamrule.h"
#include "inspection/rules/splitaddressrule.h"
#include "inspection/rules/stylerule.h"
#include "inspection/rules/svgrule.h"

namespace akimori::inspection {

namespace {

/// The one list: a new rule is its file pair and a line here.
RuleList makeRules()
{
    RuleList rules;
    const auto add = [&]<typename RuleType>() { rules.push_back(std::make_unique<RuleType>()); };
    add.operator()<ExternalScriptRule>();
    add.operator()<UserContentScriptRule>();
    add.operator()<HostileAddressRule>();
    add.operator()<LookalikeHostRule>();
    add.operator()<MeasurementIdRule>();
    add.operator()<HiddenFrameRule>();
    add.operator()<OverlayRule>();
    add.operator()<RedirectRule>();
    add.operator()<BaseAddressRule>();
    add.operator()<CanonicalRule>();
    add.operator()<ConditionalRedirectRule>();
    add.operator()<FormTargetRule>();
    add.operator()<CredentialFieldRule>();
    add.operator()<HiddenLinksRule>();
    add.operator()<SpamWordsRule>();
    add.operator()<EventCodeRule>();
    add.operator()<ScriptAddressRule>();
    add.operator()<EncodingRule>();
    add.operator()<DefacementRule>();
    add.operator()<OwnershipRule>();
    add.operator()<StyleRule>();
    add.operator()<DanglingMarkupRule>();
    add.operator()<DecodeAndRunRule>();
    add.operator()<RevealedRule>();
    add.operator()<InvisibleCodeRule>();
    add.operator()<SplitAddressRule>();
    add.operator()<SkimmerRule>();
    add.operator()<ServiceWorkerRule>();
    add.operator()<MinerRule>();
    add.operator()<ScarePageRule>();
    add.operator()<ClipboardCommandRule>();
    add.operator()<SmuggledFileRule>();
    add.operator()<NewScriptRule>();
    add.operator()<ServerConfigRule>();
    add.operator()<ServerScriptRule>();
    add.operator()<HiddenCodeRule>();
    add.operator()<FileNameRule>();
    add.operator()<ContentTypeRule>();
    add.operator()<SvgRule>();
    add.operator()<PdfRule>();
    add.operator()<DroppedProgramRule>();
    add.operator()<ProgramLinkRule>();
    add.operator()<PrecompressedRule>();
    add.operator()<SignatureRule>();
    return rules;
}

} // namespace

const RuleList& allRules()
{
    static const RuleList kRules = makeRules();
    return kRules;
}

} // namespace akimori::inspection
