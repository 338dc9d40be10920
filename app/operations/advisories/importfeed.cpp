#include "operations/advisories/importfeed.h"

#include "base/hash.h"
#include "base/jst.h"
#include "base/language.h"
#include "ledger/advisorytable.h"
#include "operations/advisories/caseledger.h"
#include "operations/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace akimori::operations {

namespace {

constexpr int kBatch = 1000; ///< advisories per transaction: the ledger is never locked for long

QByteArray sha256Of(QIODevice& document)
{
    Sha256 hash;
    while (!document.atEnd()) {
        const QByteArray chunk = document.read(1 << 20);
        if (chunk.isEmpty())
            break;
        hash.add(chunk);
    }
    document.seek(0);
    return hash.finishHex();
}

/// A date that lies ahead is a mistake of the source or an attack on the clock: a person has to look.
void distrustFuture(Advisory& advisory, const QDate& latest, QStringList& warnings)
{
    if (!advisory.publishedOn.isValid() || advisory.publishedOn <= latest)
        return;
    if (warnings.size() < 20)
        warnings << Tr::tr("%1 claims to be published on %2, which lies ahead. The date was not taken over.")
                        .arg(advisory.id, advisory.publishedOn.toString(Qt::ISODate));
    advisory.publishedOn = QDate();
    advisory.dateBasis = DateBasis::Unknown;
}

/// Whether a page of newest entries that was read before holds none of them any more: what stood between is lost.
bool overlapIsLost(const AdvisoryFetch& fetch, bool readBefore)
{
    static const QStringList pages{QStringLiteral("jpcert"), QStringLiteral("ipa"),   QStringLiteral("jvn"),
                                   QStringLiteral("jvndb"),  QStringLiteral("ubuntu")};
    return readBefore && fetch.items > 1 && fetch.fresh == fetch.items && pages.contains(fetch.source);
}

bool wasReadBefore(ledger::Ledger& ledger, const QString& source)
{
    for (const AdvisoryFetch& fetch : ledger::AdvisoryTable(ledger).fetches(source, 100)) {
        if (fetch.complete && fetch.items > 0)
            return true;
    }
    return false;
}

/// Advisories in batches; a batch is one transaction with its cases.
class Store
{
public:
    Store(const Context& context, ledger::Ledger& ledger, ImportResult& result, JobContext& job)
        : m_ledger(ledger)
        , m_actor(context.actor(ledger))
        , m_cases(ledger, result.fetch.at)
        , m_known(ledger::AdvisoryTable(ledger).fingerprints(result.fetch.source))
        , m_result(result)
        , m_latest(jst::date(result.fetch.at).addDays(2))
        , m_job(job)
    {
    }

    void add(Advisory&& advisory)
    {
        const qsizetype before = m_seen.size();
        m_seen.insert(advisory.id);
        if (m_seen.size() == before)
            ++m_repeated;
        distrustFuture(advisory, m_latest, m_result.warnings);
        m_batch.push_back(std::move(advisory));
        if (m_batch.size() >= kBatch)
            flush();
    }

    void flush()
    {
        m_job.throwIfCancelled();
        ledger::Ledger::Transaction transaction(m_ledger, m_actor);
        ledger::AdvisoryTable::Batch batch(transaction, m_known);
        for (const Advisory& advisory : m_batch) {
            const auto seen = batch.put(advisory);
            m_result.fetch.fresh += seen == ledger::AdvisoryTable::Seen::Fresh ? 1 : 0;
            m_result.fetch.revised += seen == ledger::AdvisoryTable::Seen::Revised ? 1 : 0;
            if (m_guessed >= kGuessAll && m_cases.isTooOldToGuess(advisory)) {
                ++m_waiting;
                continue;
            }
            ++m_guessed;
            m_result.fetch.matched += m_cases.apply(transaction, advisory, seen) ? 1 : 0;
        }
        transaction.commit();
        m_done += static_cast<int>(m_batch.size());
        m_batch.clear();
        m_job.report(Tr::tr("Storing the advisories"), m_done, 0);
    }

    void finish()
    {
        flush();
        if (m_repeated > 0)
            m_result.warnings << Tr::tr("%1 entries repeat the number of an earlier one; the last one counts.")
                                     .arg(m_repeated);
        if (m_waiting > 0)
            m_result.warnings << Tr::tr("%1 older advisories are stored but wait for the list of what is installed. "
                                        "Read it with “advisory inventory”.")
                                     .arg(m_waiting);
        if (!m_cases.hasInventory())
            m_result.warnings << Tr::tr("What is installed on the server has not been read yet, so products that are only "
                                        "named could not be matched. Read it with “advisory inventory”.");
    }

private:
    static constexpr int kGuessAll = 200; ///< without an inventory: a list of thousands would only hide what matters

    ledger::Ledger& m_ledger;
    Actor m_actor;
    CaseLedger m_cases;
    QHash<QString, QByteArray> m_known; ///< what the ledger has; a batch that fails ends the import
    ImportResult& m_result;
    QDate m_latest; ///< day of publication that is still believed
    JobContext& m_job;
    std::vector<Advisory> m_batch;
    QSet<QString> m_seen;
    int m_repeated = 0;
    int m_guessed = 0;
    int m_waiting = 0;
    int m_done = 0;
};

} // namespace

ImportResult ImportFeed::runFile(const QString& source, const QString& file, const QDateTime& at,
                                 JobContext& job) const
{
    advisories::feedById(source); // refuse a wrong word before the file
    QFile document(file);
    if (!QFileInfo(file).isFile())
        throw Error(ErrorCode::NotFound, Tr::tr("There is no file “%1”.").arg(file));
    if (!document.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::LocalIo, Tr::tr("The file “%1” could not be read.").arg(file), document.errorString());
    AdvisoryFetch fetch;
    fetch.source = source;
    fetch.at = at.isValid() ? at : m_context.clock->nowUtc();
    fetch.origin = QFileInfo(file).fileName();
    return run(document, fetch, job);
}

ImportResult ImportFeed::run(QIODevice& document, AdvisoryFetch fetch, JobContext& job) const
{
    const JapaneseScope inRecords;
    const auto ledger = m_context.openLedger();
    ImportResult result;
    result.fetch = std::move(fetch);
    result.fetch.bytes = document.size();
    result.fetch.sha256 = sha256Of(document);
    try {
        store(*ledger, document, result, job);
    } catch (const Error& error) {
        result.fetch.failure = error.sentence();
        result.fetch.complete = false;
        ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
        ledger::AdvisoryTable(*ledger).addFetch(transaction, result.fetch);
        transaction.audit(QStringLiteral("advisory.importFailed"), result.fetch.source,
                          {{QStringLiteral("sha256"), QString::fromLatin1(result.fetch.sha256)}});
        transaction.commit();
        throw;
    }
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    ledger::AdvisoryTable(*ledger).addFetch(transaction, result.fetch);
    transaction.audit(QStringLiteral("advisory.import"), result.fetch.source,
                      {{QStringLiteral("sha256"), QString::fromLatin1(result.fetch.sha256)},
                       {QStringLiteral("items"), result.fetch.items},
                       {QStringLiteral("matched"), result.fetch.matched},
                       {QStringLiteral("complete"), result.fetch.complete}});
    transaction.commit();
    return result;
}

void ImportFeed::store(ledger::Ledger& ledger, QIODevice& document, ImportResult& result, JobContext& job) const
{
    const bool readBefore = wasReadBefore(ledger, result.fetch.source);
    Store store(m_context, ledger, result, job);
    advisories::FeedReport report;
    advisories::feedById(result.fetch.source)
        .parse(document, [&](Advisory&& advisory) { store.add(std::move(advisory)); }, report);
    store.finish();
    result.fetch.items = report.items;
    result.fetch.complete = report.complete;
    result.fetch.failure = report.broken;
    result.warnings = report.warnings + result.warnings;
    if (overlapIsLost(result.fetch, readBefore))
        result.warnings.prepend(Tr::tr("None of the entries was known, although this source was read before: entries in "
                                       "between may have been missed. Look through the source's own list."));
    if (!report.complete)
        result.warnings.prepend(Tr::tr("The document is incomplete, so this does not count as checked: %1 What came before "
                                       "that is stored.")
                                    .arg(report.broken));
}

} // namespace akimori::operations
