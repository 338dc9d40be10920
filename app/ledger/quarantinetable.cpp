#include "ledger/quarantinetable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

#define QUARANTINE_COLUMNS \
    "site_id, id, finding_id, root, path, taken_at, taken_by, folder, on_server, sha256, bytes, mode, uid, gid, " \
    "mtime_ns, ctime_ns, url, http_status, served_sha256, remark"

constexpr char kSelect[] = "SELECT " QUARANTINE_COLUMNS " FROM quarantined_file WHERE site_id = ? ";

std::vector<QuarantinedFile> readAll(Statement& select)
{
    std::vector<QuarantinedFile> files;
    while (select.step()) {
        QuarantinedFile file;
        file.siteId = select.nextText();
        file.id = select.nextText();
        file.findingId = select.nextText();
        file.root = select.nextPath();
        file.path = select.nextPath();
        file.takenAt = select.nextTime();
        file.takenBy = select.nextText();
        file.folder = select.nextText();
        file.onServer = select.nextFlag();
        file.sha256 = select.nextHex();
        file.bytes = select.nextNumber();
        file.mode = static_cast<quint32>(select.nextNumber());
        file.uid = static_cast<quint32>(select.nextNumber());
        file.gid = static_cast<quint32>(select.nextNumber());
        file.mtimeNs = select.nextNumber();
        file.ctimeNs = select.nextNumber();
        file.url = select.nextText();
        file.httpStatus = select.nextInt();
        file.servedSha256 = select.nextHex();
        file.remark = select.nextText();
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace

std::vector<QuarantinedFile> QuarantineTable::ofSite(const QString& siteId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "ORDER BY taken_at DESC, id DESC");
    return readAll(select.text(siteId));
}

std::optional<QuarantinedFile> QuarantineTable::find(const QString& siteId, const QString& id) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "AND id = ?");
    std::vector<QuarantinedFile> found = readAll(select.text(siteId).text(id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void QuarantineTable::insert(Ledger::Transaction& transaction, const QuarantinedFile& file) const
{
    Statement(transaction.ledger(), "INSERT INTO quarantined_file (" QUARANTINE_COLUMNS
                                    ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(file.siteId)
        .text(file.id)
        .text(file.findingId)
        .path(file.root)
        .path(file.path)
        .time(file.takenAt)
        .text(file.takenBy)
        .text(file.folder)
        .flag(file.onServer)
        .hex(file.sha256)
        .number(file.bytes)
        .number(file.mode)
        .number(file.uid)
        .number(file.gid)
        .number(file.mtimeNs)
        .number(file.ctimeNs)
        .text(file.url)
        .number(file.httpStatus)
        .hex(file.servedSha256)
        .text(file.remark)
        .run();
}

} // namespace akimori::ledger
