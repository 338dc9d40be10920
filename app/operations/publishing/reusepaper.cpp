#include "operations/publishing/reusepaper.h"

#include "base/hash.h"
#include "base/language.h"
#include "ledger/audittable.h"
#include "ledger/sitetable.h"
#include "operations/publishing/takeover.h"
#include "operations/reports/paperfiles.h"
#include "reports/compose.h"
#include "reports/reusetable.h"

namespace akimori::operations {

namespace {

std::vector<reports::ReuseLine> linesOf(const Takeover& takeover, const std::vector<TreeEntry>& files)
{
    std::vector<reports::ReuseLine> lines;
    for (const TreeEntry& file : files) {
        const ReuseRule* rule = publishing::ruleFor(file.path, takeover.rules);
        lines.push_back({file.path, file.size, file.sha256, rule ? rule->decision : ReuseDecision::Undecided,
                         rule ? rule->reason : QString(), rule ? rule->by : QString(), rule ? rule->at : QDateTime()});
    }
    return lines;
}

QByteArray sheetOf(const Takeover& takeover, const std::vector<TreeEntry>& files)
{
    const JapaneseScope onPaper;
    return publishing::reuseTableCsv(files, takeover.rules);
}

} // namespace

PaperWritten writeReuseTable(const Context& context, const QString& takeoverId, const PaperFiles& files)
{
    const Takeover takeover = findTakeover(context, takeoverId);
    const std::vector<TreeEntry> received = filesOf(takeover);
    const auto ledger = context.openLedger();
    Paper paper;
    paper.form = reports::formById(QStringLiteral("F-14")); // sender, addressee and author are those of the hand-over
    for (const Site& site : ledger::SiteTable(*ledger).all()) {
        if (site.id == takeover.siteId)
            paper.site = site;
    }
    const JapaneseScope onPaper;
    reports::Facts facts = paperFacts(context, *ledger, paper);
    facts.auditHead = QString::fromLatin1(ledger::AuditTable(*ledger).head());
    PaperWritten written;
    DrawnPaper& drawn = written.paper;
    drawn.document = reports::reuseTable(facts, reports::FormText::load(QStringLiteral("reuse-table")), takeover,
                                         linesOf(takeover, received), Sha256::hexOf(sheetOf(takeover, received)));
    drawn.document.recordId = QString::fromLatin1(Sha256::hexOf(reports::toJson(drawn.document)).left(16));
    drawn.fonts = reports::FontSet::installed();
    drawn.layout = reports::compose(drawn.document, drawn.fonts);
    std::tie(written.file, written.sha256) = writePaperFiles(drawn, files);
    return written;
}

QByteArray reuseTableSheet(const Context& context, const QString& takeoverId)
{
    const Takeover takeover = findTakeover(context, takeoverId);
    return sheetOf(takeover, filesOf(takeover));
}

} // namespace akimori::operations
