#include "ledger/dailyrecordtable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace akimori::ledger {

namespace {

constexpr char kSelect[] = "SELECT no, site_id, day, started_at, ended_at, started_by, results, attention, notes, "
                           "signed_by, signed_role, signed_at, sha256 FROM daily_record ";

Role roleFromStored(const QString& text)
{
    return text.isEmpty() ? Role::None : roleFromString(text);
}

QString resultsText(const std::vector<RoundResult>& results)
{
    QJsonArray rows;
    for (const RoundResult& result : results)
        rows.append(QJsonArray{result.job, result.title, toString(result.outcome), result.earlier,
                               storedTime(result.startedAt), storedTime(result.endedAt), result.detail,
                               result.evidence});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

std::vector<RoundResult> resultsFrom(const QString& text)
{
    std::vector<RoundResult> results;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray row = value.toArray();
        const auto time = [&row](int column) {
            const QString stored = row.at(column).toString();
            return stored.isEmpty() ? QDateTime() : timeFromStored(stored);
        };
        results.push_back({row.at(0).toString(), row.at(1).toString(), runOutcomeFromString(row.at(2).toString()),
                           row.at(3).toBool(), time(4), time(5), row.at(6).toString(), row.at(7).toString()});
    }
    return results;
}

std::vector<DailyRecord> readAll(Statement& select)
{
    std::vector<DailyRecord> records;
    while (select.step()) {
        DailyRecord record;
        record.no = select.nextText();
        record.siteId = select.nextText();
        record.day = select.nextDate();
        record.startedAt = select.nextTime();
        record.endedAt = select.nextTime();
        record.startedBy = select.nextText();
        record.results = resultsFrom(select.nextText());
        record.attention = select.nextTexts();
        record.notes = select.nextText();
        record.signedBy = select.nextText();
        record.signedRole = select.nextWord(roleFromStored);
        record.signedAt = select.nextTime();
        record.sha256 = select.nextHex();
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace

std::vector<DailyRecord> DailyRecordTable::between(const QString& siteId, const QDate& from,
                                                   const QDate& through) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE day >= ? AND day <= ? AND (? = '' OR site_id = ?) "
                                                     "ORDER BY day, started_at, no");
    return readAll(select.date(from).date(through).text(siteId).text(siteId));
}

std::optional<DailyRecord> DailyRecordTable::find(const QString& no) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE no = ?");
    std::vector<DailyRecord> records = readAll(select.text(no));
    return records.empty() ? std::nullopt : std::optional(std::move(records.front()));
}

QString DailyRecordTable::nextNumber(const QDate& day) const
{
    for (int n = 1;; ++n) {
        const QString no = QStringLiteral("日-%1-%2").arg(day.toString(Qt::ISODate)).arg(n);
        if (!find(no))
            return no;
    }
}

void DailyRecordTable::insert(Ledger::Transaction& transaction, const DailyRecord& record) const
{
    Statement(transaction.ledger(),
              "INSERT INTO daily_record (no, site_id, day, started_at, ended_at, started_by, results, attention, "
              "notes, signed_by, signed_role, signed_at, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(record.no)
        .textOrNull(record.siteId)
        .date(record.day)
        .time(record.startedAt)
        .time(record.endedAt)
        .text(record.startedBy)
        .text(resultsText(record.results))
        .texts(record.attention)
        .text(record.notes)
        .text(record.signedBy)
        .text(toString(record.signedRole))
        .time(record.signedAt)
        .hex(record.sha256)
        .run();
}

void DailyRecordTable::update(Ledger::Transaction& transaction, const DailyRecord& record) const
{
    if (const auto stored = find(record.no); stored && stored->isSigned())
        throw Error(ErrorCode::Conflict,
                    Tr::tr("The daily record %1 is signed and stays as it is. Do another round for what came later.")
                        .arg(record.no));
    Statement(transaction.ledger(),
              "UPDATE daily_record SET ended_at = ?, results = ?, attention = ?, notes = ?, signed_by = ?, "
              "signed_role = ?, signed_at = ?, sha256 = ? WHERE no = ?")
        .time(record.endedAt)
        .text(resultsText(record.results))
        .texts(record.attention)
        .text(record.notes)
        .text(record.signedBy)
        .text(toString(record.signedRole))
        .time(record.signedAt)
        .hex(record.sha256)
        .text(record.no)
        .runOne(Tr::tr("The daily record %1").arg(record.no));
}

} // namespace akimori::ledger
