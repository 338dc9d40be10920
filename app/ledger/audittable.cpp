#include "ledger/audittable.h"

#include "base/error.h"
#include "base/hash.h"
#include "ledger/connection.h"
#include "ledger/statement.h"

#include <QJsonDocument>

namespace akimori::ledger {

namespace {

constexpr char kColumns[] = "seq, at, who, role, action, subject, detail, prev_hash, hash";
constexpr qint64 kMaxList = 10'000;

/// A row as it stands in the file, before anything is interpreted: what the hash is computed over.
struct StoredRow
{
    qint64 seq = 0;
    QString at, who, role, action, subject, detail;
    QByteArray prevHash, hash;
};

StoredRow readRow(Statement& row)
{
    StoredRow stored;
    stored.seq = row.nextNumber();
    for (QString* field :
         {&stored.at, &stored.who, &stored.role, &stored.action, &stored.subject, &stored.detail})
        *field = row.nextText();
    stored.prevHash = row.nextHex();
    stored.hash = row.nextHex();
    return stored;
}

QByteArray byteForm(const StoredRow& row)
{
    QByteArray form;
    const auto add = [&form](const QByteArray& value) {
        form += QByteArray::number(value.size()) + ':' + value + '\n';
    };
    add(QByteArray::number(row.seq));
    for (const QString* field : {&row.at, &row.who, &row.role, &row.action, &row.subject, &row.detail})
        add(field->toUtf8());
    add(row.prevHash);
    return form;
}

QByteArray genesisHash()
{
    return QByteArray(64, '0');
}

/// A row that somebody edited is still shown, with what can be read of it; verify() names it.
AuditEntry entryOf(const StoredRow& row)
{
    AuditEntry entry{row.seq,     {},         row.who,      Role::None, row.action,
                     row.subject, row.detail, row.prevHash, row.hash};
    try {
        entry.at = timeFromStored(row.at);
        entry.role = roleFromString(row.role);
    } catch (const Error&) {
        return entry;
    }
    return entry;
}

} // namespace

QByteArray auditByteForm(const AuditEntry& entry)
{
    return byteForm({entry.seq, storedTime(entry.at), entry.who, toString(entry.role), entry.action,
                     entry.subject, entry.detail, entry.prevHash, entry.hash});
}

void appendAudit(Connection& connection, const QDateTime& at, const Actor& actor, const QString& action,
                 const QString& subject, const QJsonObject& detail)
{
    StoredRow row;
    row.seq = 1;
    row.prevHash = genesisHash();
    {
        Statement last(connection, "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
        if (last.step()) {
            row.seq = last.nextNumber() + 1;
            row.prevHash = last.nextHex();
        }
    }
    row.at = storedTime(at);
    row.who = storable(actor.name);
    row.role = toString(actor.role);
    row.action = storable(action);
    row.subject = storable(subject);
    row.detail = storable(QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)));
    row.hash = Sha256::hexOf(byteForm(row));

    Statement insert(connection,
                     QByteArray("INSERT INTO audit (") + kColumns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.number(row.seq).text(row.at).text(row.who).text(row.role).text(row.action).text(row.subject);
    insert.text(row.detail).hex(row.prevHash).hex(row.hash).run();
}

std::vector<AuditEntry> AuditTable::list(qint64 limit, qint64 offset, const AuditFilter& filter) const
{
    QByteArray where;
    const auto restrict = [&where](const char* condition) {
        where += (where.isEmpty() ? " WHERE " : " AND ") + QByteArray(condition);
    };
    if (!filter.subject.isEmpty())
        restrict("subject = ?");
    if (!filter.action.isEmpty())
        restrict("action = ?");
    if (!filter.who.isEmpty())
        restrict("who = ?");
    if (filter.from.isValid())
        restrict("at >= ?");
    if (filter.until.isValid())
        restrict("at < ?");

    Statement select(m_ledger, QByteArray("SELECT ") + kColumns + " FROM audit" + where +
                                   " ORDER BY seq DESC LIMIT ? OFFSET ?");
    for (const QString& text :
         {filter.subject, filter.action, filter.who, storedTime(filter.from), storedTime(filter.until)}) {
        if (!text.isEmpty())
            select.text(text);
    }
    select.number(std::clamp(limit, qint64(1), kMaxList)).number(std::max(offset, qint64(0)));
    std::vector<AuditEntry> entries;
    while (select.step())
        entries.push_back(entryOf(readRow(select)));
    return entries;
}

QByteArray AuditTable::head() const
{
    Statement select(m_ledger, "SELECT hash FROM audit ORDER BY seq DESC LIMIT 1");
    return select.step() ? select.nextHex() : genesisHash();
}

AuditVerification AuditTable::verify(const QByteArray& anchor) const
{
    const QByteArray wanted = anchor.trimmed().toLower();
    AuditVerification result;
    QByteArray previous = genesisHash();
    Statement select(m_ledger, QByteArray("SELECT ") + kColumns + " FROM audit ORDER BY seq");
    while (select.step()) {
        const StoredRow row = readRow(select);
        ++result.count;
        result.head = row.hash;
        if (result.firstBrokenSeq != 0)
            continue;
        if (row.seq != result.count || row.prevHash != previous || Sha256::hexOf(byteForm(row)) != row.hash) {
            result.firstBrokenSeq = result.count;
            continue;
        }
        previous = row.hash;
        if (!wanted.isEmpty() && row.hash == wanted) {
            result.anchorFound = true;
            result.anchorSeq = row.seq;
        }
    }
    if (result.count == 0)
        result.firstBrokenSeq = 1; // row 1 is the creation of the ledger: no rows means they were removed
    result.ok = result.firstBrokenSeq == 0 && (wanted.isEmpty() || result.anchorFound);
    return result;
}

} // namespace akimori::ledger
