#include "ledger/takeovertable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

#define TAKEOVER_COLUMNS                                                                                     \
    "id, site_id, source, source_kind, archive_sha256, delivered_by, received_by, received_at, folder, "     \
    "files, bytes, receipt_file, receipt_sha256, survey_file, survey_sha256, pages, survey_items, unchecked"

constexpr char kSelect[] = "SELECT " TAKEOVER_COLUMNS " FROM takeover ";

Takeover readTakeover(Statement& row)
{
    Takeover takeover;
    takeover.id = row.nextText();
    takeover.siteId = row.nextText();
    takeover.source = row.nextText();
    takeover.sourceKind = row.nextText();
    takeover.archiveSha256 = row.nextHex();
    takeover.deliveredBy = row.nextText();
    takeover.receivedBy = row.nextText();
    takeover.receivedAt = row.nextTime();
    takeover.folder = row.nextText();
    takeover.files = row.nextNumber();
    takeover.bytes = row.nextNumber();
    takeover.receiptFile = row.nextText();
    takeover.receiptSha256 = row.nextHex();
    takeover.surveyFile = row.nextText();
    takeover.surveySha256 = row.nextHex();
    takeover.pages = row.nextNumber();
    takeover.surveyItems = row.nextNumber();
    takeover.unchecked = row.nextNumber();
    return takeover;
}

} // namespace

std::vector<ReuseRule> TakeoverTable::rulesOf(const QString& takeoverId) const
{
    Statement select(m_ledger, "SELECT place, pattern, decision, reason, decided_by, decided_at FROM takeover_reuse "
                               "WHERE takeover_id = ? ORDER BY place");
    select.text(takeoverId);
    std::vector<ReuseRule> rules;
    while (select.step()) {
        ReuseRule rule;
        rule.place = select.nextInt();
        rule.pattern = select.nextPath();
        rule.decision = select.nextWord(reuseDecisionFromString);
        rule.reason = select.nextText();
        rule.by = select.nextText();
        rule.at = select.nextTime();
        rules.push_back(std::move(rule));
    }
    return rules;
}

std::vector<Takeover> TakeoverTable::all() const
{
    Statement select(m_ledger, QByteArray(kSelect) + "ORDER BY received_at DESC, id DESC");
    std::vector<Takeover> takeovers;
    while (select.step())
        takeovers.push_back(readTakeover(select));
    for (Takeover& takeover : takeovers)
        takeover.rules = rulesOf(takeover.id);
    return takeovers;
}

std::optional<Takeover> TakeoverTable::find(const QString& id) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE id = ?");
    if (!select.text(id).step())
        return std::nullopt;
    Takeover takeover = readTakeover(select);
    takeover.rules = rulesOf(id);
    return takeover;
}

void TakeoverTable::insert(Ledger::Transaction& transaction, const Takeover& takeover) const
{
    Statement insert(transaction.ledger(),
                     "INSERT INTO takeover (" TAKEOVER_COLUMNS
                     ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.text(takeover.id)
        .textOrNull(takeover.siteId)
        .text(takeover.source)
        .text(takeover.sourceKind)
        .hex(takeover.archiveSha256)
        .text(takeover.deliveredBy)
        .text(takeover.receivedBy)
        .time(takeover.receivedAt)
        .text(takeover.folder)
        .number(takeover.files)
        .number(takeover.bytes)
        .text(takeover.receiptFile)
        .hex(takeover.receiptSha256)
        .text(takeover.surveyFile)
        .hex(takeover.surveySha256)
        .number(takeover.pages)
        .number(takeover.surveyItems)
        .number(takeover.unchecked)
        .run();
}

int TakeoverTable::addRule(Ledger::Transaction& transaction, const QString& takeoverId, const ReuseRule& rule) const
{
    if (!find(takeoverId))
        throw Error(ErrorCode::NotFound, Tr::tr("There is no take-over “%1” in the ledger.").arg(takeoverId));
    Statement last(transaction.ledger(), "SELECT COALESCE(MAX(place), 0) FROM takeover_reuse WHERE takeover_id = ?");
    last.text(takeoverId).step();
    const int place = last.nextInt() + 1;
    Statement insert(transaction.ledger(),
                     "INSERT INTO takeover_reuse (takeover_id, place, pattern, decision, reason, decided_by, "
                     "decided_at) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.text(takeoverId)
        .number(place)
        .path(rule.pattern)
        .text(toString(rule.decision))
        .text(rule.reason)
        .text(rule.by)
        .time(rule.at)
        .run();
    return place;
}

} // namespace akimori::ledger
