#include "ledger/loghandovertable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

#define LOG_HANDOVER_COLUMNS                                                                                 \
    "range_from, range_to, kinds, masked, state, collected_at, collected_by, package, manifest_sha256, "     \
    "previous_sha256, lines, gaps, handed_at, handed_to, bytes, encrypted, medium, password_means, receipt, " \
    "receipt_sha256, keep_until, deleted_at, deleted_by, deletion, failure, no, drill, site_id, requested_by, purpose, means, "        \
    "requested_at"

constexpr char kSelect[] = "SELECT " LOG_HANDOVER_COLUMNS " FROM log_handover ";

std::vector<LogHandover> readAll(Statement& select)
{
    std::vector<LogHandover> handovers;
    while (select.step()) {
        LogHandover handover;
        handover.from = select.nextTime();
        handover.to = select.nextTime();
        for (const QString& kind : select.nextTexts())
            handover.kinds.append(logKindFromString(kind));
        handover.masked = select.nextFlag();
        handover.state = select.nextWord(handoverStateFromString);
        handover.collectedAt = select.nextTime();
        handover.collectedBy = select.nextText();
        handover.package = select.nextText();
        handover.manifestSha256 = select.nextHex();
        handover.previousSha256 = select.nextHex();
        handover.lines = select.nextNumber();
        handover.gaps = select.nextNumber();
        handover.handedAt = select.nextTime();
        handover.handedTo = select.nextText();
        handover.bytes = select.nextNumber();
        handover.encrypted = select.nextFlag();
        handover.medium = select.nextText();
        handover.passwordMeans = select.nextText();
        handover.receipt = select.nextText();
        handover.receiptSha256 = select.nextHex();
        handover.keepUntil = select.nextDate();
        handover.deletedAt = select.nextTime();
        handover.deletedBy = select.nextText();
        handover.deletion = select.nextText();
        handover.failure = select.nextText();
        handover.no = select.nextText();
        handover.drill = select.nextFlag();
        handover.siteId = select.nextText();
        handover.requestedBy = select.nextText();
        handover.purpose = select.nextText();
        handover.means = select.nextText();
        handover.requestedAt = select.nextTime();
        handovers.push_back(std::move(handover));
    }
    return handovers;
}

std::optional<LogHandover> one(Statement& select)
{
    std::vector<LogHandover> handovers = readAll(select);
    return handovers.empty() ? std::nullopt : std::optional(std::move(handovers.front()));
}

/// The columns that may change, and the number.
Statement& bindChangeable(Statement& statement, const LogHandover& handover)
{
    QStringList kinds;
    for (const LogKind kind : handover.kinds)
        kinds << toString(kind);
    return statement.time(handover.from)
        .time(handover.to)
        .texts(kinds)
        .flag(handover.masked)
        .text(toString(handover.state))
        .time(handover.collectedAt)
        .text(handover.collectedBy)
        .text(handover.package)
        .hex(handover.manifestSha256)
        .hex(handover.previousSha256)
        .number(handover.lines)
        .number(handover.gaps)
        .time(handover.handedAt)
        .text(handover.handedTo)
        .number(handover.bytes)
        .flag(handover.encrypted)
        .text(handover.medium)
        .text(handover.passwordMeans)
        .text(handover.receipt)
        .hex(handover.receiptSha256)
        .date(handover.keepUntil)
        .time(handover.deletedAt)
        .text(handover.deletedBy)
        .text(handover.deletion)
        .text(handover.failure)
        .text(handover.no);
}

} // namespace

std::vector<LogHandover> LogHandoverTable::ofSite(const QString& siteId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE site_id = ? ORDER BY requested_at DESC, no DESC");
    return readAll(select.text(siteId));
}

std::optional<LogHandover> LogHandoverTable::lastDrill(const QString& siteId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE site_id = ? AND drill = 1 "
                                                     "ORDER BY requested_at DESC, no DESC LIMIT 1");
    return one(select.text(siteId));
}

std::optional<LogHandover> LogHandoverTable::find(const QString& no) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE no = ?");
    return one(select.text(no));
}

std::optional<LogHandover> LogHandoverTable::lastCollected(const QString& siteId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE site_id = ? AND manifest_sha256 <> '' AND drill = 0 "
                                                     "ORDER BY collected_at DESC, no DESC LIMIT 1");
    return one(select.text(siteId));
}

QString LogHandoverTable::freeNumber(int year, bool drill) const
{
    const QString prefix = drill ? QStringLiteral("DRL") : QStringLiteral("LOG");
    for (int n = 1;; ++n) {
        const QString no = QStringLiteral("%1-%2-%3").arg(prefix).arg(year).arg(n, 3, 10, QLatin1Char('0'));
        if (!find(no))
            return no;
    }
}

void LogHandoverTable::insert(Ledger::Transaction& transaction, const LogHandover& handover) const
{
    if (find(handover.no))
        throw Error(ErrorCode::Conflict,
                    Tr::tr("The log handover %1 is recorded already. Use another number.").arg(handover.no));
    Statement insert(transaction.ledger(),
                     "INSERT INTO log_handover (" LOG_HANDOVER_COLUMNS
                     ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindChangeable(insert, handover)
        .flag(handover.drill)
        .text(handover.siteId)
        .text(handover.requestedBy)
        .text(handover.purpose)
        .text(handover.means)
        .time(handover.requestedAt)
        .run();
}

void LogHandoverTable::update(Ledger::Transaction& transaction, const LogHandover& handover) const
{
    Statement update(
        transaction.ledger(),
        "UPDATE log_handover SET range_from = ?, range_to = ?, kinds = ?, masked = ?, state = ?, "
        "collected_at = ?, collected_by = ?, package = ?, manifest_sha256 = ?, previous_sha256 = ?, "
        "lines = ?, gaps = ?, handed_at = ?, handed_to = ?, bytes = ?, encrypted = ?, medium = ?, "
        "password_means = ?, receipt = ?, receipt_sha256 = ?, keep_until = ?, deleted_at = ?, deleted_by = ?, "
        "deletion = ?, failure = ? WHERE no = ?");
    bindChangeable(update, handover).runOne(Tr::tr("The log handover %1").arg(handover.no));
}

} // namespace akimori::ledger
