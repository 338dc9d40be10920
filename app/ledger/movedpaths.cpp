#include "ledger/movedpaths.h"

#include "ledger/statement.h"

#include <vector>

namespace akimori::ledger {

namespace {

/// Statements with the same values: the new folder, and three times what the old paths begin with, its slash included.
#define MOVE(table, column)                                                                                              \
    "UPDATE " table " SET " column " = ? || substr(" column ", length(?)) WHERE substr(" column ", 1, length(?)) = ?"

constexpr const char* kMoves[] = {
    MOVE("generation", "archive"),
    MOVE("baseline", "file"),
    MOVE("baseline", "normal_file"),
    MOVE("issued_document", "file"),
    MOVE("submission", "receipt"),
    MOVE("approval", "attachment"),
    MOVE("log_handover", "package"),
    MOVE("takeover", "receipt_file"),
    MOVE("takeover", "survey_file"),
    MOVE("assessment", "plan_file"),
    MOVE("assessment", "report_file"),
    MOVE("assessment_finding", "retest_file"),
    MOVE("quarantined_file", "folder"),
};

#undef MOVE

/// What lies in front of the profile's own folder name in the newest of such paths.
struct Source
{
    const char* select;
    const char* folder;
};

constexpr Source kSources[] = {
    {"SELECT archive FROM generation ORDER BY taken_at DESC LIMIT 1", "/generations/"},
    {"SELECT file FROM baseline ORDER BY approved_at DESC LIMIT 1", "/sites/"},
    {"SELECT file FROM issued_document WHERE file <> '' LIMIT 1", "/documents/"},
    {"SELECT attachment FROM approval WHERE attachment <> '' LIMIT 1", "/attachments/"},
};

/// Papers and their submissions are never changed, and triggers see to that. Where their files lie is no part of them: the triggers
/// step aside inside this transaction and stand again, word for word, before it ends.
class Unlocked
{
public:
    explicit Unlocked(Ledger& ledger)
        : m_ledger(ledger)
    {
        Statement select(ledger, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('issued_document', "
                                 "'submission') AND sql LIKE '%BEFORE UPDATE ON%' ORDER BY name");
        while (select.step()) {
            const QString name = select.nextText();
            m_triggers.push_back({name.toUtf8(), select.nextText().toUtf8()});
        }
        for (const auto& [name, text] : m_triggers)
            Statement(ledger, "DROP TRIGGER \"" + name + '"').run();
    }
    void lock()
    {
        for (const auto& [name, text] : m_triggers)
            Statement(m_ledger, text).run();
    }

private:
    Ledger& m_ledger;
    std::vector<std::pair<QByteArray, QByteArray>> m_triggers;
};

} // namespace

QString recordedFolder(const Ledger& ledger)
{
    for (const Source& source : kSources) {
        Statement select(ledger, source.select);
        if (!select.step())
            continue;
        const QString path = select.nextText();
        const qsizetype end = path.lastIndexOf(QLatin1String(source.folder));
        if (end > 0)
            return path.left(end);
    }
    return {};
}

qint64 movePaths(Ledger::Transaction& transaction, const QString& from, const QString& to)
{
    const QString begin = from + u'/';
    qint64 moved = 0;
    Unlocked papers(transaction.ledger());
    for (const char* move : kMoves)
        moved += Statement(transaction.ledger(), move).text(to).text(begin).text(begin).text(begin).run();
    papers.lock(); // an error before leaves the transaction, and takes the dropping back with it
    return moved;
}

} // namespace akimori::ledger
