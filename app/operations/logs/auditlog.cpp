#include "operations/logs/auditlog.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "ledger/audittable.h"
#include "logs/outfile.h"
#include "operations/tr.h"

#include <QFile>

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr qint64 kPage = 5000;

QByteArray shown(const QString& text)
{
    return printable(text.toUtf8()).toUtf8().replace('\t', ' ');
}

QByteArray lineOf(const AuditEntry& entry)
{
    const QByteArrayList fields{jst::iso(entry.at).toLatin1(),
                                QByteArray::number(entry.seq),
                                shown(entry.who),
                                toString(entry.role).toLatin1(),
                                shown(entry.action),
                                shown(entry.subject),
                                shown(entry.detail),
                                entry.hash};
    return fields.join('\t') + '\n';
}

} // namespace

QString writeAuditLog(const ledger::Ledger& ledger, const QDateTime& from, const QDateTime& to, const QString& folder,
                      JobContext& job)
{
    const QString local = QStringLiteral("originals/akimori-audit.log");
    QFile::remove(folder + u'/' + local); // of a try before
    logs::OutFile out(folder + u'/' + local);
    ledger::AuditFilter filter;
    filter.from = from;
    filter.until = to;
    const ledger::AuditTable table(ledger);
    qint64 rows = 0;
    while (static_cast<qint64>(table.list(1, rows, filter).size()) > 0)
        rows += static_cast<qint64>(table.list(kPage, rows, filter).size());
    for (qint64 end = rows; end > 0; end -= std::min(kPage, end)) { // the table lists newest first
        job.throwIfCancelled();
        job.report(Tr::tr("Writing the operation history"), rows - end, rows);
        const qint64 count = std::min(kPage, end);
        std::vector<AuditEntry> page = table.list(count, end - count, filter);
        std::reverse(page.begin(), page.end());
        for (const AuditEntry& entry : page) {
            const QByteArray line = lineOf(entry);
            out.write(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
        }
    }
    out.close();
    return local;
}

} // namespace akimori::operations
